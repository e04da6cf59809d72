using System.CommandLine;
using XenConfig.Cli.Options;
using XenConfig.Cli.Output;
using XenConfig.Cli.Settings;
using XenConfig.Loading;

namespace XenConfig.Cli.Verbs;

/// <summary><c>xenconfig eval</c>: what the toolstack would have got from a config.</summary>
internal static class EvalVerb
{
    private static readonly Argument<string> ConfigPath = new("PATH") { Description = "The config; '-' for standard input." };

    private static readonly Option<string> Format = Choice.Of(
        "--format", "What to print: json has every setting with its place, values only names and values.", "json", "values");

    private static readonly Option<bool> Trace = new("--trace")
    {
        Description = "Print each top-level statement with the settings that it changed, in place of the settings; "
            + "with --format json as a part of them, with --format values beside them on standard error.",
    };

    /// <summary>Builds the verb.</summary>
    public static Command Build(CommandContext context)
    {
        var verb = new Verb(
            "eval",
            "Print the settings of a config as JSON. Exits with 1 when the toolstack refuses the config or settings stay unknown.",
            ("xenconfig eval /etc/xen/web1", "every setting, where it comes from, and what the config printed"),
            ("xenconfig eval --format values -D vmid=3 template", "names and values, with xm's variable vmid given"),
            ("xenconfig eval --trace /etc/xen/web1", "what each statement changed"),
            ("ssh host cat /etc/xen/web1 | xenconfig eval -", "a config from standard input"))
        {
            ConfigPath,
            Format,
            Trace,
        };
        LoadingOptions.AddTo(verb);
        verb.SetAction(result => Run(result, context));
        return verb;
    }

    private static int Run(ParseResult result, CommandContext context)
    {
        var options = LoadingOptions.Read(result, context);
        var path = result.GetValue(ConfigPath)!;
        var settings = ProjectSettingsReader.Find(result.GetValue(LoadingOptions.ConfigFile), path);
        var source = Input.Read(path, result.GetValue(LoadingOptions.StandardInputName), context);
        var document = ConfigLoader.Load(source, options with
        {
            Dialect = options.Dialect ?? settings.DialectOf(source.Path),
            Traces = result.GetValue(Trace),
        });
        if (result.GetValue(GlobalOptions.Verbose))
        {
            context.Error.WriteMessage(DialectText.Of(document));
        }

        var isTraced = result.GetValue(Trace);
        if (isTraced && result.GetResult(Format) is null or { Implicit: true })
        {
            TraceText.Write(document, context.Output);
        }
        else if (result.GetValue(Format) == "values")
        {
            JsonText.Print(context, json => EvaluationJson.WriteValues(json, document));
            if (isTraced)
            {
                TraceText.Write(document, context.Error);
            }
        }
        else
        {
            JsonText.Print(context, json => EvaluationJson.WriteDocument(json, document, isTraced));
        }

        ProblemText.Write(document, context.Error);
        return document.IsComplete ? ExitStatus.Clean : ExitStatus.Findings;
    }
}

using System.CommandLine;
using System.Text.Json;
using XenConfig.Cli.Options;
using XenConfig.Cli.Output;
using XenConfig.Linting;

namespace XenConfig.Cli.Verbs;

/// <summary><c>xenconfig rules</c>: the list of rules.</summary>
internal static class RulesVerb
{
    private static readonly Option<string> Format = Choice.Of("--format", "How to print the list.", "text", "json");

    /// <summary>Builds the verb.</summary>
    public static Command Build(CommandContext context)
    {
        var verb = new Verb("rules", "List the rules of lint.", ("xenconfig rules | grep mac", "the rules about MAC addresses")) { Format };
        verb.SetAction(result =>
        {
            if (result.GetValue(Format) == "json")
            {
                context.Output.Write(JsonText.Of(WriteJson));
            }
            else
            {
                WriteText(context.Output);
            }

            return ExitStatus.Clean;
        });
        return verb;
    }

    private static void WriteText(TextWriter output)
    {
        var nameWidth = RuleCatalogue.All.Max(r => r.Name.Length);
        foreach (var rule in RuleCatalogue.All)
        {
            output.WriteLine($"{rule.Code}  {WordFor(rule.Severity),-7}  {rule.Name.PadRight(nameWidth)}  {rule.Summary}");
        }
    }

    private static void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var rule in RuleCatalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, rule.Code);
            json.WriteString("name"u8, rule.Name);
            json.WriteString("severity"u8, WordFor(rule.Severity));
            json.WriteString("summary"u8, rule.Summary);
            json.WriteStartArray("dialects"u8);
            foreach (var dialect in rule.Dialects)
            {
                json.WriteStringValue(EvaluationJson.NameOf(dialect));
            }

            json.WriteEndArray();
            json.WriteString("fix"u8, WordFor(rule.FixSafety));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string WordFor(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        _ => "none",
    };
}

using System.Buffers;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Options;

/// <summary>The options about how configs are read; the verbs that read configs share them.</summary>
internal static class LoadingOptions
{
    private const string Auto = "auto";

    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private const string IronPythonNotice =
        "the engine 'ironpython' is not in this build: it needs the package IronPython, which only an opt-in build brings in "
        + "(dotnet build src/XenConfig.IronPython -p:EnableIronPython=true), and the command does not start it yet; "
        + "use --engine sandbox, or --engine static to run nothing";

    private static readonly Option<string> DialectName = Choice.Of(
        "--dialect", "The language of the configs; auto decides by what a file holds.", Auto, "xm", "xl");

    private static readonly Option<string> EngineName = Choice.Of(
        "--engine", "How to get the settings; static runs nothing, auto takes the dialect's own.", Auto, "sandbox", "static", "ironpython");

    private static readonly Option<KeyValuePair<string, string>[]> Variables = new("-D", "--define")
    {
        Description = "A variable for xm configs, as in 'xm create FILE vmid=3'; may be given more than once.",
        HelpName = "NAME=VALUE",
        CustomParser = ParseVariables,
    };

    private static readonly Option<string> HostProfilePath = new("--host-profile")
    {
        Description = "A TOML file that says what configs see of their host; a fixed Linux dom0 otherwise.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> ReadableFolders = new("--allow-read")
    {
        Description = "A folder that configs may read, besides their own; may be given more than once.",
        HelpName = "DIR",
    };

    private static readonly Option<string[]> PythonPath = new("--python-path")
    {
        Description = "A folder that configs import modules from; may be given more than once.",
        HelpName = "DIR",
    };

    /// <summary>A day: longer than anybody waits, and within what a clock and a regular expression take as a time.</summary>
    private const double MostSeconds = 86_400;

    private static readonly Option<double?> Timeout = new("--timeout")
    {
        Description = "How long a config may run.",
        HelpName = "SECONDS",
        CustomParser = result => Positive(result, "--timeout", double.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number <= MostSeconds, number, "a number of seconds above 0 and up to 86400"),
    };

    private static readonly Option<long?> MaxSteps = new("--max-steps")
    {
        Description = "How many steps a config may take: loop iterations, calls, statements.",
        HelpName = "N",
        CustomParser = result => (long?)Positive(result, "--max-steps", long.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number), number, "a whole number from 1 to 9223372036854775807"),
    };

    /// <summary><c>--stdin-filename</c>.</summary>
    public static Option<string> StandardInputName { get; } = new("--stdin-filename")
    {
        Description = "What to call standard input ('-') in messages.",
        HelpName = "NAME",
    };

    /// <summary>Adds the options to a verb.</summary>
    public static void AddTo(Command command)
    {
        command.Add(DialectName);
        command.Add(EngineName);
        command.Add(Variables);
        command.Add(HostProfilePath);
        command.Add(ReadableFolders);
        command.Add(PythonPath);
        command.Add(Timeout);
        command.Add(MaxSteps);
        command.Add(StandardInputName);
        command.Add(ConfigFile);
        command.Validators.Add(CheckStandardInputName);
    }

    /// <summary>A name for standard input is a mistake where that is not read.</summary>
    private static void CheckStandardInputName(System.CommandLine.Parsing.CommandResult result)
    {
        if (result.GetResult(StandardInputName) is not null
            && !result.Children.OfType<ArgumentResult>().SelectMany(static argument => argument.Tokens).Any(static token => token.Value == Input.StandardInput))
        {
            result.AddError($"--stdin-filename names standard input, which is not read here; give '{Input.StandardInput}' as PATH to read it");
        }
    }

    /// <summary><c>--config</c>.</summary>
    public static Option<string> ConfigFile { get; } = new("--config")
    {
        Description = "The xenconfig.toml to use; the nearest one above the first PATH otherwise.",
        HelpName = "FILE",
    };

    /// <summary>What the command line says about loading.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="context">The run, which the user may interrupt.</param>
    /// <exception cref="CommandException">It asks for an engine that this build does not have.</exception>
    public static LoadOptions Read(ParseResult result, CommandContext context) => LoadOptions.Default with
    {
        Dialect = ParseDialect(result.GetValue(DialectName)),
        Engine = result.GetValue(EngineName) switch
        {
            "sandbox" => EngineKind.Sandbox,
            "static" => EngineKind.Static,
            "ironpython" => throw new CommandException(IronPythonNotice),
            _ => null,
        },
        Variables = [.. result.GetValue(Variables) ?? []],
        Host = result.GetValue(HostProfilePath) is { } path ? ReadHostProfile(path) : HostProfile.Default,
        ReadableFolders = [.. (result.GetValue(ReadableFolders) ?? []).Select(ExistingFolder)],
        PythonPath = [.. (result.GetValue(PythonPath) ?? []).Select(ExistingFolder)],
        Limits = ReadLimits(result),
        Cancellation = context.Cancellation,
    };

    /// <summary>The dialect of a name; null for <c>auto</c> or none.</summary>
    public static Dialect? ParseDialect(string? name) => name switch
    {
        "xm" => Dialect.Xm,
        "xl" => Dialect.Xl,
        _ => null,
    };

    private static EvaluationLimits ReadLimits(ParseResult result)
    {
        var limits = LoadOptions.Default.Limits;
        return limits with
        {
            Time = result.GetValue(Timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : limits.Time,
            Steps = result.GetValue(MaxSteps) ?? limits.Steps,
        };
    }

    private static HostProfile ReadHostProfile(string path)
    {
        var result = HostProfileFile.Read(ByteText.Decode(Input.ReadNamed(path)), path);
        return result.Profile ?? throw new CommandException(result.Problems[0].ToString());
    }

    private static string ExistingFolder(string path) =>
        Directory.Exists(path) ? path : throw new CommandException($"'{path}' is no folder");

    private static double? Positive(ArgumentResult result, string option, bool isNumber, double number, string range)
    {
        if (isNumber && number > 0)
        {
            return number;
        }

        result.AddError($"{option} takes {range}, not '{result.Tokens[0].Value}'");
        return null;
    }

    private static KeyValuePair<string, string>[]? ParseVariables(ArgumentResult result)
    {
        var variables = new List<KeyValuePair<string, string>>();
        foreach (var token in result.Tokens)
        {
            var equals = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                result.AddError($"-D takes NAME=VALUE, not '{token.Value}'");
                return null;
            }

            var name = token.Value[..equals];
            if (name.AsSpan().ContainsAnyExcept(NameLetters) || char.IsAsciiDigit(name[0]))
            {
                result.AddError($"-D takes NAME=VALUE; '{name}' is no name of a variable: letters, digits and _ make one, and no digit begins it");
                return null;
            }

            variables.Add(KeyValuePair.Create(name, token.Value[(equals + 1)..]));
        }

        return [.. variables];
    }
}

using System.Collections.Concurrent;
using System.CommandLine;
using System.Text;
using XenConfig.Cli.Options;
using XenConfig.Cli.Output;
using XenConfig.Cli.Settings;
using XenConfig.Keys;
using XenConfig.Linting;
using XenConfig.Linting.Reports;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Verbs;

/// <summary><c>xenconfig lint</c>: finds the mistakes that the toolstacks pass over.</summary>
internal static class LintVerb
{
    /// <summary>What <c>--fail-on</c> and <c>fail-on</c> take.</summary>
    public static readonly string[] FailOnWords = ["warning", "error", "info", "never"];

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Configs and folders; '-' for standard input, the current folder when left out.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Format = Choice.Of(
        "--output-format", "How to print findings.", [.. ReportFormats.All.Select(r => r.Name)]);

    private static readonly Option<string> OutputPath = new("--output", "-o")
    {
        Description = "The file to write findings to; standard output otherwise.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> Select = RuleList("--select", "Only these rules: codes, beginnings of codes, names.");

    private static readonly Option<string[]> Ignore = RuleList("--ignore", "All but these rules.");

    private static readonly Option<string> FailOn = Choice.Of("--fail-on", "Exit with 1 for findings this bad or worse.", FailOnWords);

    private static readonly Option<bool> Fix = new("--fix") { Description = "Mend what can be mended without changing what is meant." };

    private static readonly Option<bool> UnsafeFixes = new("--unsafe-fixes") { Description = "With --fix or --diff: make guesses, too." };

    private static readonly Option<bool> Diff = new("--diff") { Description = "Print what --fix would change, and change nothing; the exit status is 1 where something would change." };

    private static readonly Option<string> XenVersion = new("--xen-version")
    {
        Description = "The Xen release that the configs are for, as in 4.17; the newest otherwise.",
        HelpName = "RELEASE",
    };

    private static readonly Option<bool> CheckHost = new("--check-host")
    {
        Description = "Look whether paths and bridges exist on this machine.",
    };

    private static readonly Option<string> BaselinePath = new("--baseline")
    {
        Description = "Leave out the findings that this file lists.",
        HelpName = "FILE",
    };

    private static readonly Option<string> WriteBaseline = new("--write-baseline")
    {
        Description = "Write a file that lists all findings, for --baseline.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Statistics = new("--statistics") { Description = "Print how often each rule found something." };

    private static readonly Option<int?> Jobs = new("--jobs", "-j")
    {
        Description = "How many files to work on at a time; as many as there are processors otherwise.",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, out var jobs) && jobs > 0)
            {
                return jobs;
            }

            result.AddError($"--jobs takes a number from 1 up, not '{result.Tokens[0].Value}'");
            return null;
        },
    };

    /// <summary>Builds the verb.</summary>
    public static Command Build(CommandContext context)
    {
        var verb = new Verb(
            "lint",
            "Check configs. Exits with 0 when all is well, with 1 for findings, with 2 when something could not be read.",
            ("xenconfig lint /etc/xen", "every config in a folder, and what they must not have in common"),
            ("xenconfig lint --fix --diff web1.cfg", "what could be mended, as a patch"),
            ("xenconfig lint --output-format sarif -o findings.sarif .", "for a code-scanning service"))
        {
            Paths, Format, OutputPath, Select, Ignore, FailOn, Fix, UnsafeFixes, Diff, XenVersion, CheckHost, BaselinePath, WriteBaseline,
            Statistics, Jobs,
        };
        LoadingOptions.AddTo(verb);
        verb.SetAction(result => Run(result, context));
        return verb;
    }

    private static int Run(ParseResult result, CommandContext context)
    {
        if (result.GetValue(UnsafeFixes) && !result.GetValue(Fix) && !result.GetValue(Diff))
        {
            throw new CommandException("--unsafe-fixes mends nothing by itself; say --fix or --diff with it");
        }

        var paths = result.GetValue(Paths) is { Length: > 0 } given ? given : ["."];
        var settings = ProjectSettingsReader.Find(result.GetValue(LoadingOptions.ConfigFile), paths[0]);
        var loadOptions = LoadingOptions.Read(result, context);
        var dialects = result.GetValue(GlobalOptions.Verbose) ? new ConcurrentDictionary<string, string>(StringComparer.Ordinal) : null;
        ConfigDocument Load(SourceText source)
        {
            var document = ConfigLoader.Load(source, loadOptions with { Dialect = loadOptions.Dialect ?? settings.DialectOf(source.Path) });
            dialects?.TryAdd(source.Path, DialectText.Of(document));
            return document;
        }

        var linter = new Linter(ReadLintOptions(result, settings), Load);
        var inputs = new LintInputs(paths, result.GetValue(LoadingOptions.StandardInputName), loadOptions.ReadableFolders, context);
        if (result.GetValue(Fix) || result.GetValue(Diff))
        {
            var fixes = new LintFixes(linter, Load, settings, result.GetValue(UnsafeFixes));
            if (result.GetValue(Diff))
            {
                return fixes.Show(inputs, context);
            }

            fixes.Apply(inputs, context);
        }

        using var progress = Progress.Start(inputs.Items.Count, "linted", result.GetValue(GlobalOptions.Quiet), context);
        var found = linter.Lint(inputs.Items, _ => progress.Step(), context.Cancellation);
        progress.Dispose();
        foreach (var (_, remark) in dialects?.OrderBy(d => d.Key, StringComparer.Ordinal) ?? Enumerable.Empty<KeyValuePair<string, string>>())
        {
            context.Error.WriteMessage(remark);
        }

        found = found with { Unreadable = [.. inputs.Unreadable, .. found.Unreadable], Failures = [.. inputs.Failures, .. found.Failures] };
        return Report(result, WithoutIgnored(found, settings), inputs, settings, context);
    }

    private static LintOptions ReadLintOptions(ParseResult result, ProjectSettings settings) => LintOptions.Default with
    {
        Select = result.GetValue(Select) is { Length: > 0 } select ? [.. select] : settings.Select ?? [],
        Ignore = [.. settings.Ignore ?? [], .. result.GetValue(Ignore) ?? []],
        XenVersion = ReadXenVersion(result.GetValue(XenVersion)) ?? settings.XenVersion,
        Host = result.GetValue(CheckHost) ? new HostProbe() : null,
        Jobs = result.GetValue(Jobs) ?? Environment.ProcessorCount,
    };

    private static XenRelease? ReadXenVersion(string? text) =>
        text is null ? null
        : !XenRelease.TryParse(text, out var release) ? throw new CommandException($"--xen-version cannot be '{text}'; write a release as 4.17")
        : release.IsKnown ? release
        : throw new CommandException($"--xen-version cannot be '{text}': there is no such release, or it is not known here; {XenRelease.KnownRange}");

    private static LintResult WithoutIgnored(LintResult found, ProjectSettings settings)
    {
        if (settings.PerFile.IsEmpty)
        {
            return found;
        }

        return found with { Diagnostics = [.. found.Diagnostics.Where(d => !settings.Ignores(d))] };
    }

    private static int Report(ParseResult result, LintResult found, LintInputs inputs, ProjectSettings settings, CommandContext context)
    {
        if (result.GetValue(WriteBaseline) is { } writeTo)
        {
            AtomicFile.Write(writeTo, Encoding.UTF8.GetBytes(Baseline.Of(found.Diagnostics)));
            found = found with { Diagnostics = [] };
        }

        if (result.GetValue(BaselinePath) is { } baseline)
        {
            found = found with { Diagnostics = Baseline.Read(baseline).Remove(found.Diagnostics) };
        }

        // Standard output holds the mended text when that is what standard input was read for.
        var isOutputTaken = inputs.HasStandardInput && result.GetValue(Fix);
        WriteFindings(result, found, isOutputTaken ? context.Error : context.Output, context);
        if (result.GetValue(GlobalOptions.Verbose))
        {
            foreach (var skipped in inputs.Skipped.Concat(found.Skipped).OrderBy(s => s.Path, StringComparer.Ordinal))
            {
                context.Error.WriteMessage($"xenconfig: skipped {skipped.Path}: {skipped.Reason}");
            }
        }

        foreach (var link in result.GetValue(GlobalOptions.Quiet) ? [] : inputs.Dangling)
        {
            context.Error.WriteMessage($"xenconfig: passed over '{link.Path}': {link.Reason}");
        }

        foreach (var unreadable in found.Unreadable)
        {
            context.Error.WriteMessage($"xenconfig: cannot read '{unreadable.Path}': {unreadable.Reason}");
        }

        foreach (var failure in found.Failures)
        {
            InternalError.Tell(context, failure.Cause, failure.Path);
        }

        if (!result.GetValue(GlobalOptions.Quiet))
        {
            context.Error.WriteLine(Summary(found));
        }

        return found.Unreadable.IsEmpty && found.Failures.IsEmpty ? StatusOf(found, FailOnOf(result, settings)) : ExitStatus.Failure;
    }

    private static void WriteFindings(ParseResult result, LintResult found, TextWriter output, CommandContext context)
    {
        if (result.GetValue(Statistics))
        {
            StatisticsText.Write(output, found.Diagnostics);
            return;
        }

        var report = ReportFormats.Find(result.GetValue(Format)!)!;
        if (result.GetValue(OutputPath) is { } path)
        {
            using var text = new StringWriter { NewLine = "\n" };
            report.Write(text, found, new ReportOptions());
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
            return;
        }

        report.Write(output, found, new ReportOptions(GlobalOptions.IsColored(result, context)));
        output.Flush();
    }

    private static string FailOnOf(ParseResult result, ProjectSettings settings) =>
        result.GetResult(FailOn) is { Implicit: false } ? result.GetValue(FailOn)! : settings.FailOn ?? FailOnWords[0];

    private static int StatusOf(LintResult found, string failOn)
    {
        var fails = failOn switch
        {
            "never" => false,
            "info" => found.HasAtLeast(Severity.Info),
            "error" => found.HasAtLeast(Severity.Error),
            _ => found.HasAtLeast(Severity.Warning),
        };
        return fails ? ExitStatus.Findings : ExitStatus.Clean;
    }

    private static string Summary(LintResult found)
    {
        var parts = new List<string>();
        AddCount(Severity.Error, "error");
        AddCount(Severity.Warning, "warning");
        AddCount(Severity.Info, "remark");
        var files = Plural(found.FileCount, "file");
        var failed = found.Unreadable.Length + found.Failures.Length;
        var summary = parts.Count > 0 ? $"{files} checked: {string.Join(", ", parts)}"
            : found.FileCount == 0 && failed > 0 ? $"{files} checked"
            : $"{files} checked, nothing found";
        return failed == 0 ? summary : $"{summary}; {failed} could not be";

        void AddCount(Severity severity, string noun)
        {
            if (found.Count(severity) is > 0 and var count)
            {
                parts.Add(Plural(count, noun));
            }
        }
    }

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static Option<string[]> RuleList(string name, string description)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = "RULE,…",
            CustomParser = result =>
            {
                var rules = result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
                if (rules.Length == 0)
                {
                    result.AddError($"{name} names no rule; 'xenconfig rules' lists them");
                }
                else if (rules.Select(RuleSelectors.WhyNot).FirstOrDefault(reason => reason is not null) is { } wrong)
                {
                    result.AddError(wrong);
                }

                return rules;
            },
        };
        return option;
    }
}

using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Linting;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Linting;

/// <summary>Lints texts.</summary>
internal static class Lint
{
    public static Linter Linter(Dialect? dialect = null, LintOptions? options = null) =>
        new(options ?? LintOptions.Default, source => ConfigLoader.Load(source, new LoadOptions { Dialect = dialect }));

    public static ImmutableArray<Diagnostic> Text(string text, Dialect dialect, LintOptions? options = null) =>
        Linter(dialect, options).Lint(Load(text, dialect));

    public static ConfigDocument Load(string text, Dialect dialect) =>
        ConfigLoader.Load(SourceText.From(text, "guest.cfg"), new LoadOptions { Dialect = dialect });

    public static LintResult Files(Dialect dialect, LintOptions? options, params (string Name, string Text)[] files) =>
        Linter(dialect, options).Lint(files.Select(f => LintInput.FromSource(SourceText.From(f.Text, f.Name))));

    /// <summary>Runs an example with all rules and keeps what its own rule finds, in the example's notation.</summary>
    public static ImmutableArray<string> Example(Rule rule, RuleExample example)
    {
        var options = LintOptions.Default with { XenVersion = example.XenVersion is { } xen ? XenRelease.Parse(xen) : null };
        var result = Files(example.Dialect, options, [.. example.Files.Select(f => (f.Name, f.Text))]);
        return
        [
            .. result.Diagnostics
                .Where(d => d.Code == rule.Code)
                .Select(d => $"{(example.Files.Length > 1 ? d.Location.Path + ":" : "")}{d.Location.Start}: {d.Message}"),
        ];
    }
}

using System.Text;
using XenConfig.Linting.Reports;

namespace XenConfig.Linting;

/// <summary>The pages of rules, in Markdown: for docs/rules and for <c>xenconfig explain</c>.</summary>
public static class RulePage
{
    /// <summary>A rule's page.</summary>
    public static string Render(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var page = new StringBuilder();
        page.Append($"# {rule.Code} {rule.Name}\n\n{rule.Summary}.\n\n");
        page.Append($"Severity: {rule.Severity.Word()} · Dialects: {DialectsOf(rule)} · Fix: {FixOf(rule)}\n\n");
        page.Append(rule.Explanation.ReplaceLineEndings("\n").TrimEnd()).Append('\n');
        foreach (var example in rule.Examples)
        {
            Append(page, example);
        }

        page.Append($"\n## To silence it\n\nWrite `# xenconfig: ignore[{rule.Code}] reason` on the line or on the line above it.\n");
        return page.ToString();
    }

    /// <summary>The list of all rules, with links to their pages.</summary>
    public static string RenderIndex()
    {
        var page = new StringBuilder("# Rules\n\n");
        page.Append("Generated from the rules themselves; `XENCONFIG_UPDATE_DOCS=1 dotnet test` writes these pages anew.\n");
        foreach (var group in RuleCatalogue.All.GroupBy(r => r.Code[..3]))
        {
            page.Append($"\n## {group.Key}xx: {RuleCatalogue.TitleOfGroup(group.Key)}\n\n| code | name | severity | dialects | fix | what it finds |\n| --- | --- | --- | --- | --- | --- |\n");
            foreach (var rule in group)
            {
                page.Append($"| [{rule.Code}]({rule.Code}.md) | {rule.Name} | {rule.Severity.Word()} | {DialectsOf(rule)} | {FixOf(rule)} | {rule.Summary} |\n");
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, RuleExample example)
    {
        var dialect = example.Dialect.ToString().ToLowerInvariant();
        page.Append(example.IsGood ? $"\n## Good ({dialect})\n" : $"\n## Bad ({dialect}{(example.XenVersion is { } xen ? $", Xen {xen}" : "")})\n");
        foreach (var file in example.Files)
        {
            page.Append(example.Files.Length > 1 ? $"\n`{file.Name}`:\n" : "");
            AppendCode(page, file.Text);
        }

        if (!example.IsGood)
        {
            page.Append("\nfinds\n\n```text\n");
            foreach (var finding in example.Findings)
            {
                page.Append(finding).Append('\n');
            }

            page.Append("```\n");
        }

        if (example.Fixed is { } text)
        {
            page.Append("\nand with the fix it reads\n");
            AppendCode(page, text);
        }
    }

    private static void AppendCode(StringBuilder page, string text) =>
        page.Append("\n```python\n").Append(text.ReplaceLineEndings("\n").TrimEnd('\n')).Append("\n```\n");

    private static string DialectsOf(Rule rule) => string.Join(", ", rule.Dialects.Select(d => d.ToString().ToLowerInvariant()));

    private static string FixOf(Rule rule) => rule.FixSafety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        _ => "none",
    };
}

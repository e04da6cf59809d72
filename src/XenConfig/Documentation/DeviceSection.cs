using System.Collections.Immutable;
using System.Text;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Documentation;

/// <summary>The part of a key's page that tells of its specs: their form, and a table of their options.</summary>
internal static class DeviceSection
{
    /// <summary>Writes the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="grammar">The specs' grammar.</param>
    /// <param name="dialects">The dialects whose key has these specs.</param>
    public static void Append(StringBuilder page, DeviceGrammar grammar, ImmutableArray<Dialect> dialects)
    {
        page.Append($"\n## A {grammar.Name} spec\n\n{grammar.Summary}\n");
        var (xl, xm) = (dialects.Contains(Dialect.Xl) ? grammar.XlForm : null, dialects.Contains(Dialect.Xm) ? grammar.XmForm : null);
        if (xl == xm)
        {
            AppendForm(page, "xl and xm", xl);
        }
        else
        {
            AppendForm(page, "xl", xl);
            AppendForm(page, "xm", xm);
        }

        var options = grammar.Options.Where(o => dialects.Any(o.IsIn)).ToArray();
        if (options.Length > 0)
        {
            // Where all of them are one dialect's, the heading says it, and not every line.
            ImmutableArray<Dialect> readers = [.. dialects.Where(d => options.Any(o => o.IsIn(d)))];
            page.Append($"\n### Options{(readers.Length < dialects.Length ? $" in {KeyPage.NameOf(readers[0])}" : "")}\n\n");
            var table = new MarkdownTable("option", "meaning");
            foreach (var option in options)
            {
                table.Add(FormOf(option), MeaningOf(option, readers));
            }

            table.AppendTo(page);
        }

        page.Append($"\nFrom {grammar.Source}.\n");
    }

    private static void AppendForm(StringBuilder page, string dialect, string? form)
    {
        if (form is not null)
        {
            page.Append($"\nIn {dialect}:\n\n```text\n{form}\n```\n");
        }
    }

    private static string FormOf(DeviceOption option) => option.Value.Length == 0 ? $"`{option.Name}`" : $"`{option.Name}={option.Value}`";

    private static string MeaningOf(DeviceOption option, ImmutableArray<Dialect> dialects)
    {
        var meaning = new StringBuilder(option.Meaning);
        if (option.Default.Length > 0)
        {
            meaning.Append($" Default: {option.Default}.");
        }

        if (option.ReplacedBy is { } other)
        {
            meaning.Append($" Write `{other}` instead.");
        }

        var own = dialects.Where(option.IsIn).Select(KeyPage.NameOf).ToArray();
        var where = own.Length < dialects.Length ? $"{string.Join(", ", own)} only" : "";
        var since = option.Since is { } release ? $"since {release}" : "";
        return (where, since) switch
        {
            ("", "") => meaning.ToString(),
            ("", _) or (_, "") => meaning.Append($" ({where}{since}.)").ToString(),
            _ => meaning.Append($" ({where}, {since}.)").ToString(),
        };
    }
}

using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace XenConfig.Cli.Output;

/// <summary>
/// Lays a Markdown page out as manual pages are: headings at the margin, what they say indented, paragraphs as wide as the output, tables in columns;
/// headings in bold and code in colour where there are colours.
/// </summary>
internal static class PageLayout
{
    private const string Fence = "```";
    private const int Margin = 4;

    /// <summary>Writes the page.</summary>
    /// <param name="page">Headings, paragraphs, lists, tables, fenced code; inline code and links.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="isColored">Whether bold and colours may be used.</param>
    public static void Write(string page, TextWriter output, int width, bool isColored)
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        foreach (var block in BlocksOf(page))
        {
            console.Write(block);
        }

        // Columns are padded to their width, and tables with an empty line above and below; nobody wants the blanks.
        var wasEmpty = false;
        foreach (var line in text.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Length > 0 || !wasEmpty)
            {
                output.Write(line);
                output.Write('\n');
            }

            wasEmpty = line.Length == 0;
        }
    }

    private static IEnumerable<IRenderable> BlocksOf(string page)
    {
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            var start = i;
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                i = LineAfter(i + 1, line => line.StartsWith(Fence, StringComparison.Ordinal));
                yield return Indented(Margin * 2, $"[green]{Markup.Escape(string.Join('\n', lines[(start + 1)..i]))}[/]");
                i++;
            }
            else if (lines[i].StartsWith('|'))
            {
                i = LineAfter(i, line => !line.StartsWith('|'));
                yield return TableOf(lines[start..i]);
            }
            else if (lines[i].StartsWith('#'))
            {
                var level = lines[i].TakeWhile(c => c == '#').Count();
                i++;
                yield return Indented(level > 2 ? Margin / 2 : 0, $"[bold]{Inline(lines[start][level..].Trim())}[/]");
            }
            else if (lines[i].Length == 0)
            {
                i++;
                if (start > 0)
                {
                    yield return new Text("\n");
                }
            }
            else if (lines[i].StartsWith("- ", StringComparison.Ordinal))
            {
                i++;
                yield return ItemOf(lines[start][2..]);
            }
            else
            {
                i = LineAfter(i + 1, IsBlockStart);
                yield return Indented(Margin, Inline(string.Join(' ', lines[start..i].Select(line => line.Trim()))));
            }
        }

        int LineAfter(int from, Func<string, bool> isEnd)
        {
            while (from < lines.Length && !isEnd(lines[from]))
            {
                from++;
            }

            return from;
        }
    }

    private static bool IsBlockStart(string line) => line.Length == 0 || line[0] is '#' or '|' || line.StartsWith("- ", StringComparison.Ordinal)
        || line.StartsWith(Fence, StringComparison.Ordinal);

    private static Padder Indented(int columns, string markup) => new(new Markup(markup), new Padding(columns, 0, 0, 0));

    private static Padder ItemOf(string text)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(new Markup("-"), new Markup(Inline(text)));
        return new Padder(grid, new Padding(Margin, 0, 0, 0));
    }

    /// <summary>A table: its first line heads, its second the rule below them. Only the last column wraps while there is room for that.</summary>
    private static Padder TableOf(string[] lines)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var head in CellsOf(lines[0]))
        {
            table.AddColumn(new TableColumn(new Markup($"[bold]{Inline(head)}[/]")).PadLeft(0).PadRight(2));
        }

        foreach (var line in lines.Skip(2))
        {
            table.AddRow(CellsOf(line).Select(cell => new Markup(Inline(cell))));
        }

        return new Padder(table, new Padding(Margin - 1, 0, 0, 0));
    }

    private static IEnumerable<string> CellsOf(string line) =>
        line.Trim('|').Replace("\\|", "\0", StringComparison.Ordinal).Split('|').Select(cell => cell.Trim().Replace('\0', '|'));

    /// <summary><c>`code`</c> in colour, <c>[text](target)</c> as its text.</summary>
    private static string Inline(string text)
    {
        var markup = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '`' && text.IndexOf('`', i + 1) is > 0 and var end)
            {
                markup.Append("[green]").Append(Markup.Escape(text[(i + 1)..end])).Append("[/]");
                i = end + 1;
            }
            else if (text[i] == '[' && text.IndexOf("](", i, StringComparison.Ordinal) is > 0 and var middle
                && text.IndexOf(')', middle) is > 0 and var close)
            {
                markup.Append("[underline]").Append(Markup.Escape(text[(i + 1)..middle])).Append("[/]");
                i = close + 1;
            }
            else
            {
                markup.Append(Markup.Escape(text[i].ToString()));
                i++;
            }
        }

        return markup.ToString();
    }
}

using System.Text;
using Spectre.Console;

namespace XenConfig.Cli.Output;

/// <summary>Shows a Markdown page on a terminal: headings in bold, code in colour, paragraphs as wide as the terminal.</summary>
internal static class TerminalMarkdown
{
    private const string Fence = "```";

    /// <summary>Writes the page.</summary>
    /// <param name="page">Headings, paragraphs, lists, tables, fenced code; inline code and links.</param>
    /// <param name="output">The terminal.</param>
    /// <param name="width">How many columns it has.</param>
    public static void Write(string page, TextWriter output, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        var isCode = false;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else
            {
                console.MarkupLine(isCode ? $"    [green]{Markup.Escape(line)}[/]" : Render(line));
            }
        }
    }

    private static string Render(string line)
    {
        if (line.StartsWith('#'))
        {
            return $"[bold]{Inline(line.TrimStart('#', ' '))}[/]";
        }

        return line.StartsWith("| ---", StringComparison.Ordinal) ? "" : Inline(line);
    }

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

using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting.Reports;

/// <summary>A source line with a marker under a part of it.</summary>
/// <param name="Line">The line, fit for a terminal, cut around the marked part when long.</param>
/// <param name="Marker">Blanks and <c>^~~~</c>, in the same columns.</param>
internal sealed record Snippet(string Line, string Marker)
{
    /// <summary>Columns that a line may take.</summary>
    private const int MaxWidth = 140;

    /// <summary>Columns of a cut line that stand before the marked part.</summary>
    private const int LeadWidth = 40;

    /// <summary>
    /// Bytes of a line that are read on each side of the place where the marked part begins: more than fit, however many a character
    /// takes, so that a finding costs the same on a line of any length.
    /// </summary>
    private const int ReadWidth = 8 * MaxWidth;

    /// <summary>Bytes that a character of UTF-8 has behind its first one, at most; more of them in a row are no UTF-8.</summary>
    private const int LongestRest = 3;

    private const string Cut = "…";

    /// <summary>The line on which a place begins, the place marked as far as it lies on that line.</summary>
    public static Snippet At(Location location)
    {
        var source = location.Source;
        var lineSpan = Near(source, source.GetLineSpan(source.GetLine(location.Span.Start)), location.Span.Start);
        var (start, end) = Characters(source, location.Span, lineSpan);
        var before = Text(source, lineSpan.Start, start);
        var marked = Text(source, start, end);
        var after = Text(source, end, lineSpan.End);
        if (Width(before) + Width(marked) + Width(after) > MaxWidth)
        {
            (before, marked, after) = Shorten(before, marked, after);
        }

        var marker = new StringBuilder();
        foreach (var rune in before.EnumerateRunes())
        {
            // A tab is repeated, so that both lines take the same columns whatever the terminal's tab stops are.
            _ = rune.Value == '\t' ? marker.Append('\t') : marker.Append(' ', DisplayText.Width(rune));
        }

        marker.Append('^').Append('~', Math.Max(0, Width(marked) - 1));
        return new Snippet(before + marked + after, marker.ToString());
    }

    private static TextSpan Near(SourceText source, TextSpan line, int offset)
    {
        var (start, end) = Characters(source, TextSpan.FromBounds(Math.Max(line.Start, offset - ReadWidth), Math.Min(line.End, offset + ReadWidth)), line);
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The part of a span that is on a line, widened to whole characters.</summary>
    private static (int Start, int End) Characters(SourceText source, TextSpan span, TextSpan line)
    {
        var start = Math.Clamp(span.Start, line.Start, line.End);
        var end = Math.Clamp(span.End, start, line.End);
        var (first, last) = (Math.Max(line.Start, start - LongestRest), Math.Min(line.End, end + LongestRest));
        while (start > first && start < line.End && IsInsideCharacter(source.Bytes[start]))
        {
            start--;
        }

        while (end < last && IsInsideCharacter(source.Bytes[end]))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>Whether a byte of UTF-8 goes on with a character that began before it.</summary>
    private static bool IsInsideCharacter(byte value) => (value & 0xC0) == 0x80;

    private static string Text(SourceText source, int start, int end) =>
        DisplayText.Clean(source.GetText(TextSpan.FromBounds(start, end)));

    private static (string Before, string Marked, string After) Shorten(string before, string marked, string after)
    {
        if (Width(before) > LeadWidth)
        {
            before = Cut + Tail(before, LeadWidth);
        }

        var room = Math.Max(8, MaxWidth - Width(before));
        if (Width(marked) > room)
        {
            return (before, Head(marked, room), Cut);
        }

        room -= Width(marked);
        return (before, marked, Width(after) > room ? Head(after, room) + Cut : after);
    }

    private static string Head(string text, int width)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width -= ColumnsOf(rune);
            if (width < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }

    private static string Tail(string text, int width)
    {
        var excess = Width(text) - width;
        var skipped = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (excess <= 0)
            {
                break;
            }

            excess -= ColumnsOf(rune);
            skipped += rune.Utf16SequenceLength;
        }

        return text[skipped..];
    }

    private static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += ColumnsOf(rune);
        }

        return width;
    }

    private static int ColumnsOf(Rune rune) => rune.Value == '\t' ? 1 : DisplayText.Width(rune);
}

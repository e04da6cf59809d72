using System.Globalization;
using System.Text;

namespace XenConfig.Linting.Reports;

/// <summary>
/// Text of strangers on a terminal: control characters, which could move the cursor or forge output, and marks that change the
/// direction of writing are not shown as they are; and how many columns a character takes.
/// </summary>
public static class DisplayText
{
    /// <summary>The ranges of characters that take two columns (Unicode's East Asian wide and full-width, and emoji), by first and last.</summary>
    private static readonly (int First, int Last)[] WideRanges =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3), (0x25FD, 0x25FE),
        (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE),
        (0x26C4, 0x26C5), (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5), (0x26FA, 0x26FA),
        (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755),
        (0x2757, 0x2757), (0x2795, 0x2797), (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55),
        (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
    ];

    /// <summary>A line of a file, with a replacement character for each that must not reach a terminal, so that places stay the same; tabs stay.</summary>
    /// <param name="text">The line.</param>
    public static string Clean(string text) => Replace(text, static _ => Rune.ReplacementChar.ToString());

    /// <summary>A message or a path, with what must not reach a terminal written as in a string: <c>\x1b</c>, <c>\n</c>, <c>\u202e</c>; tabs stay.</summary>
    /// <param name="text">The message.</param>
    public static string Escape(string text) => Replace(text, static rune => rune.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        < 0x100 => string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
    });

    private static string Replace(string text, Func<Rune, string> replacement)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(static c => c != '\t' && IsUnsafe(new Rune(char.IsSurrogate(c) ? ' ' : c))))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(rune.Value != '\t' && IsUnsafe(rune) ? replacement(rune) : rune.ToString());
        }

        return shown.ToString();
    }

    /// <summary>How many columns a character takes: 0, 1 or 2. A tab is not asked for.</summary>
    public static int Width(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        foreach (var (first, last) in WideRanges)
        {
            if (rune.Value < first)
            {
                break;
            }

            if (rune.Value <= last)
            {
                return 2;
            }
        }

        return 1;
    }

    private static bool IsUnsafe(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0x200E or 0x200F or 0x2028 or 0x2029;
}

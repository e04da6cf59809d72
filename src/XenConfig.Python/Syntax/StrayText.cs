using System.Globalization;
using System.Text;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax;

/// <summary>
/// Text that no dialect has a use for, and that people do not see or do not mean: what word processors and web pages make of quotes, dashes and blanks,
/// letters beyond ASCII in names, comments of other languages, and what a merge leaves.
/// </summary>
internal static class StrayText
{
    private const int MarkLength = 7;

    /// <summary>How far the Unicode block "fullwidth forms" lies from the ASCII characters that it widens.</summary>
    private const int Widening = 0xFEE0;

    private static readonly (Rune Rune, string Name)[] Invisible =
    [
        (new('\u00A0'), "A no-break space"), (new('\u00AD'), "A soft hyphen"), (new('\u2007'), "A figure space"), (new('\u200B'), "A zero-width space"),
        (new('\u202F'), "A narrow no-break space"), (new('\u3000'), "An ideographic space"), (new('\uFEFF'), "A byte order mark"),
    ];

    private static readonly Rune[] Quotes = [.. "“”‘’„‟‚‛«»‹›´″′".EnumerateRunes()];

    private static readonly (string Characters, string Plain)[] Lookalikes =
    [
        ("‐‑‒–—−", "-"), ("…", "..."), ("×∗", "*"), ("÷∕", "/"), ("≤", "<="), ("≥", ">="), ("≠", "!="),
    ];

    /// <summary>The problem when such text begins at a place; null when none does.</summary>
    /// <param name="source">The source.</param>
    /// <param name="offset">The place.</param>
    /// <param name="problem">What is known of the problem.</param>
    public static SyntaxProblem? Explain(SourceText source, int offset, SyntaxProblem problem)
    {
        if (IsMergeMark(source.Bytes, offset))
        {
            return problem with { Span = new TextSpan(offset, MarkLength), Message = "A merge conflict is left here.", Help = "Choose one of its sides, and take the other and the marks out." };
        }

        if (BeginsStatement(source.Bytes, offset) && Comment(source, offset, problem) is { } comment)
        {
            return comment;
        }

        if (offset >= source.Length || (source.Buffer[offset] < 0x80 && !IsInvisible(new Rune(source.Buffer[offset]))))
        {
            return null;
        }

        _ = Rune.DecodeFromUtf8(source.Bytes[offset..], out var rune, out var length);
        problem = problem with { Span = new TextSpan(offset, length) };
        if (IsInvisible(rune))
        {
            var name = Invisible.FirstOrDefault(known => known.Rune == rune).Name ?? (Rune.IsControl(rune) ? "A control character" : "An invisible character");
            return problem with { Message = $"{name} (U+{rune.Value:X4}) stands here, which is no blank to the toolstack.", Help = "Replace it by a plain blank, or remove it." };
        }

        if (Quotes.Contains(rune))
        {
            return problem with { Message = "This is a typographic quote; strings are written with \" or '.", Help = "Replace both quotes of the string." };
        }

        return Plain(rune) is { } plain
            ? problem with { Message = $"This is \"{rune}\" (U+{rune.Value:X4}), which only looks like \"{plain}\".", Help = $"Replace it by \"{plain}\"." }
            : Rune.IsLetter(rune) ? Name(source, offset, rune, problem) : null;
    }

    /// <summary>The problem when a comment of another language begins at a place; null when none does.</summary>
    public static SyntaxProblem? Comment(SourceText source, int offset, SyntaxProblem problem)
    {
        var rest = source.Bytes[offset..];
        if (rest.StartsWith("/*"u8))
        {
            return problem with { Span = new TextSpan(offset, 2), Message = "Comments begin with \"#\" and end with their line; \"/*\" begins none.", Help = "Put a \"#\" at the start of each line of the comment." };
        }

        var sign = rest.StartsWith("//"u8) ? "//" : rest.StartsWith(";"u8) && StartsLine(source.Bytes, offset) ? ";" : null;
        return sign is null ? null : problem with { Span = new TextSpan(offset, sign.Length), Message = $"Comments begin with \"#\", not with \"{sign}\".", Help = $"Write \"#\" in place of \"{sign}\"." };
    }

    /// <summary>Whether a text has characters that nobody sees, other than plain blanks.</summary>
    public static bool HasInvisible(string text) => text.EnumerateRunes().Any(IsInvisible);

    private static bool IsInvisible(Rune rune) => rune.Value is not (' ' or '\t' or '\n' or '\r' or '\f') && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Whether nothing but blanks stands before a place on its line.</summary>
    public static bool StartsLine(ReadOnlySpan<byte> bytes, int offset) =>
        bytes[..offset].TrimEnd(" \t"u8) is var before && (before.IsEmpty || before[^1] is (byte)'\n' or (byte)'\r');

    private static bool BeginsStatement(ReadOnlySpan<byte> bytes, int offset) =>
        StartsLine(bytes, offset) || bytes[..offset].TrimEnd(" \t"u8)[^1] == (byte)';';

    private static string? Plain(Rune rune) =>
        rune.Value is > Widening + ' ' and < Widening + 0x7F ? ((char)(rune.Value - Widening)).ToString()
        : Lookalikes.FirstOrDefault(known => known.Characters.EnumerateRunes().Contains(rune)).Plain;

    /// <summary>A letter beyond ASCII, with the word that it stands in.</summary>
    private static SyntaxProblem Name(SourceText source, int offset, Rune letter, SyntaxProblem problem)
    {
        var start = offset;
        while (start > 0 && CharacterClass.IsNamePart(source.Buffer[start - 1]))
        {
            start--;
        }

        var end = offset;
        while (end < source.Length && Rune.DecodeFromUtf8(source.Bytes[end..], out var rune, out var length) == System.Buffers.OperationStatus.Done
            && (rune.IsAscii ? CharacterClass.IsNamePart((byte)rune.Value) : Rune.IsLetterOrDigit(rune)))
        {
            end += length;
        }

        var word = TextSpan.FromBounds(start, end);
        return problem with
        {
            Span = word,
            Message = $"\"{source.GetText(word)}\" has the letter \"{letter}\"; names are made of the letters a to z, digits and \"_\".",
            Help = "Write the name with these alone; put quotes around the word if it is a text.",
        };
    }

    /// <summary>Seven of a mark at the start of a line, and no more: a longer row is a ruler.</summary>
    private static bool IsMergeMark(ReadOnlySpan<byte> bytes, int offset)
    {
        var rest = bytes[offset..];
        return (offset == 0 || bytes[offset - 1] is (byte)'\n' or (byte)'\r')
            && rest is [(byte)'<' or (byte)'=' or (byte)'>', ..]
            && rest[..Math.Min(rest.Length, MarkLength)].Count(rest[0]) == MarkLength
            && (rest.Length == MarkLength || rest[MarkLength] is (byte)' ' or (byte)'\n' or (byte)'\r');
    }
}

using System.Buffers;

namespace XenConfig.Devices;

/// <summary>What <see cref="DiskXlScanner"/> finds.</summary>
internal enum DiskItemKind
{
    /// <summary>Blanks, to be skipped.</summary>
    Blank,

    /// <summary><c>NAME=VALUE</c> with a name that xl knows.</summary>
    Option,

    /// <summary><c>target=</c> and the rest of the line.</summary>
    Target,

    /// <summary>Any other name and the first char of its value.</summary>
    UnknownOption,

    /// <summary>A word that is an option by itself.</summary>
    Flag,

    /// <summary>An old prefix and its colon.</summary>
    Prefix,

    /// <summary>A word and a colon where only a prefix may be.</summary>
    UnknownPrefix,

    /// <summary>A field without a name.</summary>
    Positional,

    /// <summary>A char that begins none of these, and the rest of the line.</summary>
    Bad,
}

/// <summary>A part of a disk spec.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Index of its first char.</param>
/// <param name="End">Just past its last char, its comma included.</param>
/// <param name="Name">The option's, flag's or prefix's name; empty for others.</param>
/// <param name="Value">Index of the first char of its value.</param>
/// <param name="ValueEnd">Just past the last char of its value, the comma excluded.</param>
internal readonly record struct DiskItem(DiskItemKind Kind, int Start, int End, string Name, int Value, int ValueEnd);

/// <summary>
/// Splits xl's disk specs, to the letter of libxlu's scanner: at each place the longest of these matches is taken, and of equals the first.
/// <code>
/// 1  blanks, with the rest of the line
/// 2  NAME=VALUE with the comma after it, a known NAME
/// 3  flag with the comma after it
/// 4  target= with the rest of the line
/// 5  any other name=, one char, and a comma
/// 6  known PREFIX:, with the rest of the line
/// 7  any other name:, with the rest of the line unless a letter or digit comes next
/// 8  text without "=" up to and with a comma
/// 9  any char
/// </code>
/// "With the rest of the line" counts for the length only, so that such a match wins over a field; 1, 6 and 7 use up just the part before it.
/// </summary>
internal static class DiskXlScanner
{
    private static readonly SearchValues<char> NameChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly SearchValues<char> NameCharsAndDash = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly string[] Options =
    [
        "format", "access", "backend", "backendtype", "specification", "vdev", "script", "devtype",
        "colo-host", "colo-port", "colo-export", "active-disk", "hidden-disk",
    ];

    private static readonly string[] Flags = ["cdrom", "direct-io-safe", "discard", "no-discard", "colo", "no-colo", "trusted", "untrusted"];

    /// <summary>Prefixes that name a format.</summary>
    public static readonly string[] FormatPrefixes = ["raw", "qcow", "qcow2", "vhd"];

    /// <summary>Prefixes that name a script.</summary>
    public static readonly string[] ScriptPrefixes = ["iscsi", "nbd", "enbd", "drbd"];

    private static readonly string[] EmptyPrefixes = ["tapdisk", "tap", "tap2", "aio", "ioemu", "file", "phy"];

    /// <summary>The item at <paramref name="at"/>, which must be before the end.</summary>
    public static void Next(string text, int at, out DiskItem item)
    {
        var rest = text.AsSpan(at);
        var run = IndexOr(rest.IndexOfAny(',', '='), rest.Length);
        var field = run < rest.Length && rest[run] == ',' ? run + 1 : run;
        var blanks = rest[0] is ' ' or '\t' or '\n' ? IndexOr(rest.IndexOfAnyExcept(" \t\n"), rest.Length) : 0;
        if (blanks > 0 && blanks + FirstOfLine(rest[blanks..]) >= field)
        {
            item = new DiskItem(DiskItemKind.Blank, at, at + blanks, "", at, at);
            return;
        }

        if (run < rest.Length && rest[run] == '=' && IsAssignment(text, at, run, out item))
        {
            return;
        }

        if (FindWord(Flags, rest[..run]) is { } flag)
        {
            item = new DiskItem(DiskItemKind.Flag, at, at + field, flag, at, at + run);
            return;
        }

        if (!IsPrefixed(text, at, run, field, out item))
        {
            item = field > 0
                ? new DiskItem(DiskItemKind.Positional, at, at + field, "", at, at + run)
                : new DiskItem(DiskItemKind.Bad, at, at + LineLength(rest), "", at, at + LineLength(rest));
        }
    }

    private static string? FindWord(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (word.SequenceEqual(known))
            {
                return known;
            }
        }

        return null;
    }

    private static bool IsAssignment(string text, int at, int equals, out DiskItem item)
    {
        var rest = text.AsSpan(at);
        var name = rest[..equals];
        var value = at + equals + 1;
        if (name is "target")
        {
            var line = LineLength(rest);
            item = new DiskItem(DiskItemKind.Target, at, at + line, "target", value, at + (rest[line - 1] == ',' ? line - 1 : line));
            return true;
        }

        if (FindWord(Options, name) is { } option)
        {
            var comma = rest.IndexOf(',');
            item = new DiskItem(
                DiskItemKind.Option, at, comma < 0 ? text.Length : at + comma + 1, option, value, comma < 0 ? text.Length : at + comma);
            return true;
        }

        if (IsName(name, dashes: true) && equals + 1 < rest.Length && rest[equals + 1] != ',')
        {
            var end = value + 1 < text.Length && text[value + 1] == ',' ? value + 2 : value + 1;
            item = new DiskItem(DiskItemKind.UnknownOption, at, end, name.ToString(), value, value + 1);
            return true;
        }

        item = default;
        return false;
    }

    private static bool IsPrefixed(string text, int at, int run, int field, out DiskItem item)
    {
        // A name has no comma and no "=", so that its colon comes before them.
        item = default;
        var rest = text.AsSpan(at);
        var colon = rest[..run].IndexOf(':');
        if (colon <= 0 || !IsName(rest[..colon], dashes: false))
        {
            return false;
        }

        var name = rest[..colon].ToString();
        var after = rest[(colon + 1)..];
        var asUnknown = colon + 1 + (after is [var next, ..] && !IsLowerOrDigit(next) ? FirstOfLine(after) : 0);
        var asKnown = FormatPrefixes.Contains(name) || ScriptPrefixes.Contains(name) || EmptyPrefixes.Contains(name)
            ? colon + 1 + LineLength(after)
            : -1;
        if (Math.Max(asKnown, asUnknown) < field)
        {
            return false;
        }

        item = new DiskItem(
            asKnown >= asUnknown ? DiskItemKind.Prefix : DiskItemKind.UnknownPrefix, at, at + colon + 1, name, at, at + colon + 1);
        return true;
    }

    private static int IndexOr(int index, int otherwise) => index < 0 ? otherwise : index;

    /// <summary>Length up to the end of the line.</summary>
    private static int LineLength(ReadOnlySpan<char> text) => IndexOr(text.IndexOf('\n'), text.Length);

    /// <summary>Length of one char of any kind and the rest of the line after it.</summary>
    private static int FirstOfLine(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : 1 + LineLength(text[1..]);

    private static bool IsLowerOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsName(ReadOnlySpan<char> text, bool dashes) =>
        text is [>= 'a' and <= 'z', ..] && !text.ContainsAnyExcept(dashes ? NameCharsAndDash : NameChars);
}

using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Finds a line that is plainly a statement of its own, although an unclosed bracket has swallowed it.</summary>
internal static class StatementStarts
{
    /// <summary>
    /// The start of the first line after the one that <paramref name="from"/> is on, up to the line of <paramref name="to"/>, that is
    /// indented no deeper than the broken statement and begins with <c>name =</c>, <c>name +=</c> or a keyword that only begins statements; -1 when there is none.
    /// </summary>
    public static int FindNext(ReadOnlySpan<byte> bytes, int from, int indent, int to)
    {
        var position = from;
        while (true)
        {
            var length = bytes[position..].IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
            {
                return -1;
            }

            position += length + 1;
            if (position > to)
            {
                return -1;
            }

            var blanks = bytes[position..].IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (blanks >= 0 && blanks <= indent && IsStatement(bytes[(position + blanks)..]))
            {
                return position;
            }
        }
    }

    /// <summary>Whether a line begins as only a statement does.</summary>
    public static bool IsStatement(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty || !CharacterClass.IsNameStart(line[0]))
        {
            return false;
        }

        var length = 1;
        while (length < line.Length && CharacterClass.IsNamePart(line[length]))
        {
            length++;
        }

        switch (Keywords.Find(line[..length]))
        {
            case TokenKind.Name:
                var rest = line[length..].TrimStart(" \t"u8);
                return rest.Length > 1 && ((rest[0] == '=' && rest[1] != '=') || (rest[0] == '+' && rest[1] == '='));
            case TokenKind.Import or TokenKind.From or TokenKind.Def or TokenKind.Class or TokenKind.Print or TokenKind.While or TokenKind.Try
                or TokenKind.With or TokenKind.Del or TokenKind.Raise or TokenKind.Return or TokenKind.Pass or TokenKind.Exec or TokenKind.Global
                or TokenKind.Assert:
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the token at an offset is the first on its line, no deeper than <paramref name="indent"/>, and begins a statement.</summary>
    public static bool StartsLine(ReadOnlySpan<byte> bytes, int offset, int indent)
    {
        var lineStart = LineStart(bytes, offset);
        return offset - lineStart <= indent && bytes[lineStart..offset].IndexOfAnyExcept((byte)' ', (byte)'\t') < 0 && IsStatement(bytes[offset..]);
    }

    /// <summary>Where the line of an offset starts.</summary>
    public static int LineStart(ReadOnlySpan<byte> bytes, int offset) => bytes[..offset].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;

    /// <summary>How many bytes stand before an offset on its line.</summary>
    public static int Column(ReadOnlySpan<byte> bytes, int offset) => offset - LineStart(bytes, offset);
}

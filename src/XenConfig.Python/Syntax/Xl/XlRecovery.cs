using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Xl;

/// <summary>Finds where a statement that libxlu rejects ends.</summary>
internal static class XlRecovery
{
    /// <summary>How many bytes are searched for the bracket that closes a broken value.</summary>
    private const int LooksFar = 1 << 14;

    /// <summary>How many bytes are searched where there were many broken statements already, so that recovery stays linear.</summary>
    private const int LooksNear = 1 << 8;

    /// <summary>How many broken statements of a file get the long search; more of them nobody reads.</summary>
    private const int FarLooks = 64;

    /// <summary>The offset of the newline, or of the assignment, that ends the broken statement.</summary>
    /// <param name="bytes">The source.</param>
    /// <param name="start">Where the statement starts.</param>
    /// <param name="at">Where it is broken.</param>
    /// <param name="openLists">How many of xl's lists are open there.</param>
    /// <param name="broken">How many statements before it are broken.</param>
    public static int FindEnd(ReadOnlySpan<byte> bytes, int start, int at, int openLists, int broken)
    {
        var restart = NextAssignment(bytes, start, at);
        if (restart >= 0)
        {
            return restart;
        }

        var lineEnd = LineEnd(bytes, at);
        var depth = openLists;
        var looksAhead = broken < FarLooks ? LooksFar : LooksNear;
        var end = lineEnd;
        for (var i = at; i < bytes.Length && i - at < looksAhead; i++)
        {
            switch (bytes[i])
            {
                case (byte)'(' or (byte)'[' or (byte)'{':
                    depth++;
                    break;
                case (byte)')' or (byte)']' or (byte)'}':
                    depth--;
                    break;
                case (byte)'#':
                    i = LineEnd(bytes, i) - 1;
                    break;
                case (byte)'"' or (byte)'\'':
                    i = SkipString(bytes, i);
                    break;
                case (byte)'\n' when depth <= 0:
                    return SkipBlock(bytes, start, i);
                case (byte)'\n' when IsAssignment(bytes[(i + 1)..]):
                    return i + 1;
            }
        }

        return depth <= 0 ? SkipBlock(bytes, start, bytes.Length) : end;
    }

    /// <summary>Whether a line, at its very start, is a name and an <c>=</c> or <c>+=</c>.</summary>
    public static bool IsAssignment(ReadOnlySpan<byte> line)
    {
        var length = 0;
        while (length < line.Length && (CharacterClass.IsNamePart(line[length]) || line[length] is (byte)'.' or (byte)'-'))
        {
            length++;
        }

        var rest = line[length..].TrimStart(" \t"u8);
        return length > 0 && CharacterClass.IsNameStart(line[0])
            && (rest.StartsWith("+="u8) || (rest.StartsWith("="u8) && !rest.StartsWith("=="u8)));
    }

    /// <summary>The first line after the start of the statement and up to the fault that is an assignment: an unclosed list ran into it.</summary>
    private static int NextAssignment(ReadOnlySpan<byte> bytes, int start, int at)
    {
        for (var lineEnd = LineEnd(bytes, start); lineEnd < at; lineEnd = LineEnd(bytes, lineEnd + 1))
        {
            if (IsAssignment(bytes[(lineEnd + 1)..]))
            {
                return lineEnd + 1;
            }
        }

        return -1;
    }

    /// <summary>A line that ends in a colon opens a Python block: the lines indented deeper are part of it.</summary>
    private static int SkipBlock(ReadOnlySpan<byte> bytes, int start, int lineEnd)
    {
        var lineStart = bytes[..lineEnd].LastIndexOf((byte)'\n') + 1;
        if (!EndsInColon(bytes[Math.Max(lineStart, Math.Min(start, lineEnd))..lineEnd]))
        {
            return lineEnd;
        }

        var indent = start - (bytes[..start].LastIndexOf((byte)'\n') + 1);
        var end = lineEnd;
        while (end < bytes.Length)
        {
            var line = bytes[(end + 1)..];
            var next = end + 1 + (line.IndexOf((byte)'\n') is >= 0 and var length ? length : line.Length);
            var blanks = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
            var isBlank = blanks < 0 || line[blanks] is (byte)'\n' or (byte)'\r' or (byte)'#';
            if (!isBlank && blanks <= indent)
            {
                break;
            }

            end = next;
            lineEnd = isBlank ? lineEnd : end;
        }

        return lineEnd;
    }

    private static bool EndsInColon(ReadOnlySpan<byte> line)
    {
        var comment = line.LastIndexOf((byte)'#');
        return line[..(comment < 0 ? line.Length : comment)].TrimEnd(" \t\r"u8).EndsWith(":"u8);
    }

    private static int SkipString(ReadOnlySpan<byte> bytes, int start)
    {
        var quote = bytes[start];
        if (start + 2 < bytes.Length && bytes[start + 1] == quote && bytes[start + 2] == quote)
        {
            var close = bytes[(start + 3)..].IndexOf([quote, quote, quote]);
            return close < 0 ? LineEnd(bytes, start) - 1 : start + 3 + close + 2;
        }

        for (var i = start + 1; i < bytes.Length && bytes[i] != '\n'; i++)
        {
            if (bytes[i] == quote)
            {
                return i;
            }

            i += bytes[i] == '\\' && i + 1 < bytes.Length && bytes[i + 1] != '\n' ? 1 : 0;
        }

        return start;
    }

    private static int LineEnd(ReadOnlySpan<byte> bytes, int offset)
    {
        var length = offset < bytes.Length ? bytes[offset..].IndexOf((byte)'\n') : -1;
        return length < 0 ? bytes.Length : offset + length;
    }
}

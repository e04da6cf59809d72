namespace XenConfig.Python.Syntax.Xl;

/// <summary>
/// Cuts an xl config into the tokens of libxlu 4.17. Names are <c>[a-z][._0-9a-z]*</c>, numbers <c>[0-9][0-9a-fx]*</c>, a comment needs
/// the newline after it, and nothing but blanks and tabs may stand between tokens.
/// </summary>
internal sealed class XlLexer(byte[] bytes)
{
    private const byte NamePart = 1;
    private const byte NumberPart = 2;

    private static readonly byte[] Parts = MakeParts();

    private readonly List<TextSpan> _comments = [];
    private int _position;

    /// <summary>The comments passed so far.</summary>
    public IReadOnlyList<TextSpan> Comments => _comments;

    /// <summary>Goes on reading at an offset, further on or back; comments on the way are noted once.</summary>
    public void SkipTo(int offset)
    {
        while (_comments.Count > 0 && _comments[^1].Start >= offset)
        {
            _comments.RemoveAt(_comments.Count - 1);
        }

        while (_position < offset && bytes.AsSpan(_position, offset - _position).IndexOf((byte)'#') is >= 0 and var comment)
        {
            var start = _position + comment;
            _position = LineEnd(start);
            _comments.Add(TextSpan.FromBounds(start, _position));
        }

        _position = offset;
    }

    /// <summary>The next token; after the last one, <see cref="XlTokenKind.End"/> for ever.</summary>
    public XlToken Next()
    {
        var source = bytes;
        var start = _position;
        while (start < source.Length && source[start] is (byte)' ' or (byte)'\t')
        {
            start++;
        }

        _position = start;
        if (start >= source.Length)
        {
            return new XlToken(XlTokenKind.End, start, start);
        }

        return source[start] switch
        {
            (byte)'\n' => Take(XlTokenKind.Newline, 1),
            (byte)',' => Take(XlTokenKind.Comma, 1),
            (byte)';' => Take(XlTokenKind.Semicolon, 1),
            (byte)'=' => Take(XlTokenKind.Assign, 1),
            (byte)'[' => Take(XlTokenKind.Open, 1),
            (byte)']' => Take(XlTokenKind.Close, 1),
            (byte)'+' when start + 1 < source.Length && source[start + 1] == '=' => Take(XlTokenKind.AddAssign, 2),
            (byte)'\'' or (byte)'"' => String(start),
            (byte)'#' => Comment(start),
            >= (byte)'a' and <= (byte)'z' => Take(XlTokenKind.Name, Run(start, NamePart)),
            >= (byte)'0' and <= (byte)'9' => Take(XlTokenKind.Number, Run(start, NumberPart)),
            _ => Bad(start),
        };
    }

    /// <summary>The offset of the newline at or after <paramref name="offset"/>, or the end.</summary>
    public int LineEnd(int offset)
    {
        var length = bytes.AsSpan(offset).IndexOf((byte)'\n');
        return length < 0 ? bytes.Length : offset + length;
    }

    private static byte[] MakeParts()
    {
        var parts = new byte[256];
        foreach (var name in "abcdefghijklmnopqrstuvwxyz0123456789._"u8)
        {
            parts[name] |= NamePart;
        }

        foreach (var number in "0123456789abcdefx"u8)
        {
            parts[number] |= NumberPart;
        }

        return parts;
    }

    private XlToken Take(XlTokenKind kind, int length)
    {
        var start = _position;
        _position += length;
        return new XlToken(kind, start, _position);
    }

    private int Run(int start, byte part)
    {
        var (source, parts) = (bytes, Parts);
        var end = start + 1;
        while (end < source.Length && (parts[source[end]] & part) != 0)
        {
            end++;
        }

        return end - start;
    }

    private XlToken String(int start)
    {
        var quote = bytes[start];
        var position = start + 1;
        var hasEscapes = false;
        while (true)
        {
            var length = position < bytes.Length ? bytes.AsSpan(position).IndexOfAny(quote, (byte)'\\', (byte)'\n') : -1;
            if (length < 0)
            {
                return Bad(start);
            }

            position += length;
            if (bytes[position] == quote)
            {
                return Take(XlTokenKind.String, position + 1 - start) with { HasEscapes = hasEscapes };
            }

            if (bytes[position] == '\n' || position + 1 >= bytes.Length || bytes[position + 1] == '\n')
            {
                return Bad(start);
            }

            hasEscapes = true;
            position += 2;
        }
    }

    /// <summary>A comment and its newline are one newline; without the newline it is a lexical error.</summary>
    private XlToken Comment(int start)
    {
        var end = LineEnd(start);
        _comments.Add(TextSpan.FromBounds(start, end));
        return end < bytes.Length ? Take(XlTokenKind.Newline, end + 1 - start) : Bad(start);
    }

    /// <summary>A byte that begins no token takes everything up to the next blank with it; as the last byte of all it is not seen.</summary>
    private XlToken Bad(int start)
    {
        if (start + 1 == bytes.Length)
        {
            _position = bytes.Length;
            return new XlToken(XlTokenKind.End, bytes.Length, bytes.Length);
        }

        var length = bytes.AsSpan(start + 1).IndexOfAny((byte)' ', (byte)'\t', (byte)'\n');
        return Take(XlTokenKind.Bad, length < 0 ? bytes.Length - start : length + 1);
    }
}

namespace XenConfig.Python.Syntax.Xl;

/// <summary>
/// Cuts an xl config into the tokens of libxlu 4.17. Names are <c>[a-z][._0-9a-z]*</c>, numbers <c>[0-9][0-9a-fx]*</c>, a comment needs
/// the newline after it, and nothing but blanks and tabs may stand between tokens. The current token is in fields: to hand tokens about as
/// structs took as long as to find them.
/// </summary>
internal struct XlLexer(byte[] bytes)
{
    private const byte NamePart = 1;
    private const byte NumberPart = 2;

    private static readonly byte[] Parts = MakeParts();


    /// <summary>What the current token is.</summary>
    public XlTokenKind Kind { readonly get; private set; }

    /// <summary>Offset of the current token's first byte.</summary>
    public int Start { readonly get; private set; }

    /// <summary>Offset just past the current token, where the next one is looked for.</summary>
    public int End { readonly get; private set; }

    /// <summary>Whether the current token is a string with a backslash in it.</summary>
    public bool HasEscapes { readonly get; private set; }

    /// <summary>The current token.</summary>
    public readonly XlToken Token => new(Kind, Start, End);

    /// <summary>The comments passed so far; null when there was none.</summary>
    public List<TextSpan>? Comments { readonly get; private set; }

    /// <summary>Goes on reading at an offset, further on or back; comments on the way are noted once.</summary>
    public void SkipTo(int offset)
    {
        while (Comments is [.., var last] && last.Start >= offset)
        {
            Comments.RemoveAt(Comments.Count - 1);
        }

        // One without a newline is noted as a whole, though its token ends at the first blank.
        End = Comments is [.., var noted] ? Math.Max(End, noted.End) : End;
        while (End < offset && bytes.AsSpan(End, offset - End).IndexOf((byte)'#') is >= 0 and var comment)
        {
            var start = End + comment;
            End = LineEnd(start);
            (Comments ??= []).Add(TextSpan.FromBounds(start, End));
        }

        End = offset;
    }

    /// <summary>Goes on to the next token; after the last one, <see cref="XlTokenKind.End"/> for ever.</summary>
    public void Next()
    {
        var source = bytes;
        var start = End;
        while (start < source.Length && source[start] is (byte)' ' or (byte)'\t')
        {
            start++;
        }

        Start = start;
        if (start >= source.Length)
        {
            Take(XlTokenKind.End, start);
            return;
        }

        switch (source[start])
        {
            case >= (byte)'a' and <= (byte)'z':
                Take(XlTokenKind.Name, Run(start, NamePart));
                break;
            case >= (byte)'0' and <= (byte)'9':
                Take(XlTokenKind.Number, Run(start, NumberPart));
                break;
            case (byte)'\'' or (byte)'"':
                TakeString();
                break;
            case (byte)'\n':
                Take(XlTokenKind.Newline, start + 1);
                break;
            case (byte)'=':
                Take(XlTokenKind.Assign, start + 1);
                break;
            case (byte)',':
                Take(XlTokenKind.Comma, start + 1);
                break;
            case (byte)'[':
                Take(XlTokenKind.Open, start + 1);
                break;
            case (byte)']':
                Take(XlTokenKind.Close, start + 1);
                break;
            case (byte)';':
                Take(XlTokenKind.Semicolon, start + 1);
                break;
            case (byte)'+' when start + 1 < source.Length && source[start + 1] == '=':
                Take(XlTokenKind.AddAssign, start + 2);
                break;
            case (byte)'#':
                TakeComment();
                break;
            default:
                TakeBad();
                break;
        }
    }

    /// <summary>The offset of the newline at or after <paramref name="offset"/>, or the end.</summary>
    public readonly int LineEnd(int offset)
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

    private void Take(XlTokenKind kind, int end)
    {
        Kind = kind;
        End = end;
    }

    /// <summary>The end of the run of such bytes.</summary>
    private readonly int Run(int start, byte part)
    {
        var (source, parts) = (bytes, Parts);
        var end = start + 1;
        while (end < source.Length && (parts[source[end]] & part) != 0)
        {
            end++;
        }

        return end;
    }

    private void TakeString()
    {
        var source = bytes;
        var quote = source[Start];
        var position = Start + 1;
        HasEscapes = false;
        while (true)
        {
            var length = position < source.Length ? source.AsSpan(position).IndexOfAny(quote, (byte)'\\', (byte)'\n') : -1;
            if (length < 0)
            {
                TakeBad();
                return;
            }

            position += length;
            if (source[position] == quote)
            {
                Take(XlTokenKind.String, position + 1);
                return;
            }

            if (source[position] == '\n' || position + 1 >= source.Length || source[position + 1] == '\n')
            {
                TakeBad();
                return;
            }

            HasEscapes = true;
            position += 2;
        }
    }

    /// <summary>A comment and its newline are one newline; without the newline it is a lexical error.</summary>
    private void TakeComment()
    {
        var end = LineEnd(Start);
        (Comments ??= []).Add(TextSpan.FromBounds(Start, end));
        if (end < bytes.Length)
        {
            Take(XlTokenKind.Newline, end + 1);
        }
        else
        {
            TakeBad();
        }
    }

    /// <summary>A byte that begins no token takes everything up to the next blank with it; as the last byte of all it is not seen.</summary>
    private void TakeBad()
    {
        if (Start + 1 == bytes.Length)
        {
            Start = bytes.Length;
            Take(XlTokenKind.End, bytes.Length);
            return;
        }

        var length = bytes.AsSpan(Start + 1).IndexOfAny((byte)' ', (byte)'\t', (byte)'\n');
        Take(XlTokenKind.Bad, length < 0 ? bytes.Length : Start + 1 + length);
    }
}

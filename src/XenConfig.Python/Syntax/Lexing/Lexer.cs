using System.Runtime.InteropServices;

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>
/// Cuts Python 2.7 source into tokens, one at a time, to the letter of CPython's tokenizer: tabs go to the next multiple of eight (or of
/// what an editor's magic comment says), a form feed resets the column, brackets join lines, and a missing last newline is supplied.
/// </summary>
internal sealed class Lexer
{
    /// <summary>CPython's MAXINDENT, the outermost level counted.</summary>
    private const int MaxIndents = 100;

    /// <summary>There is room for so many until a file goes deeper.</summary>
    private const int UsualIndents = 8;

    private readonly byte[] _bytes;
    private int[] _indents = new int[UsualIndents];
    private readonly List<int> _brackets = [];
    private readonly List<TextSpan> _comments = [];
    private int _position;
    private int _indent;
    private bool _isTooDeep;
    private int _pending;
    private int _tabSize = 8;
    private bool _atLineStart = true;
    private bool _endsLine;

    public Lexer(byte[] bytes, int start)
    {
        _bytes = bytes;
        _position = start;
    }

    /// <summary>Why the last token is a <see cref="TokenKind.Fault"/>.</summary>
    public LexicalFault Fault { get; private set; }

    /// <summary>How many columns the open blocks are indented, outermost first; the last is the line's own.</summary>
    public ReadOnlySpan<int> Indents => _indents.AsSpan(0, _indent + 1);

    /// <summary>How many columns the innermost of the blocks is indented that a line with a <see cref="LexicalFault.BadUnindent"/> ended.</summary>
    public int EndedIndent { get; private set; }

    /// <summary>A tab goes to the next multiple of so many columns.</summary>
    public int TabSize => _tabSize;

    /// <summary>Where the brackets that are open begin, outermost first.</summary>
    public IReadOnlyList<int> OpenBrackets => _brackets;

    /// <summary>The comments passed so far.</summary>
    public ReadOnlySpan<TextSpan> Comments => CollectionsMarshal.AsSpan(_comments);

    /// <summary>Whether the last token, a string, is its content between two quotes: no prefix, no escape, no line ends.</summary>
    public bool IsPlainString { get; private set; }

    /// <summary>Whether <c>print</c> is a name: the file has <c>from __future__ import print_function</c> above this point.</summary>
    public bool PrintIsName { get; set; }

    /// <summary>
    /// Goes on at the start of a line as if the statement before it had ended there; comments from there on are forgotten, to be met again.
    /// </summary>
    public void RestartAt(int lineStart)
    {
        _position = lineStart;
        _brackets.Clear();
        _pending = 0;
        _atLineStart = true;
        _endsLine = false;
        while (_comments.Count > 0 && _comments[^1].Start >= lineStart)
        {
            _comments.RemoveAt(_comments.Count - 1);
        }
    }

    /// <summary>Forgets the open brackets, so that the next line end is a <see cref="TokenKind.Newline"/>.</summary>
    public void CloseBrackets() => _brackets.Clear();

    /// <summary>The token that starts at the current offset, indentation disregarded.</summary>
    public Token NextInLine()
    {
        _atLineStart = false;
        return Next();
    }

    /// <summary>The next token; after the last one, <see cref="TokenKind.EndOfFile"/> for ever.</summary>
    public Token Next()
    {
        var bytes = _bytes;
        if (_atLineStart && _pending == 0)
        {
            _atLineStart = false;
            if (!MeasureIndentation(out var fault))
            {
                return fault;
            }
        }

        if (_pending != 0)
        {
            return NextIndentation();
        }

        while (true)
        {
            SkipBlanks();
            var start = _position;
            if (start >= bytes.Length)
            {
                return AtEnd();
            }

            var c = bytes[start];
            switch (c)
            {
                case (byte)'#':
                    SkipComment();
                    continue;
                case (byte)'\n' or (byte)'\r':
                    SkipLineEnd();
                    if (_brackets.Count > 0)
                    {
                        continue;
                    }

                    _atLineStart = true;
                    _endsLine = false;
                    return new Token(TokenKind.Newline, start, start);
                case (byte)'\\':
                    if (start + 1 < bytes.Length && bytes[start + 1] is not ((byte)'\n' or (byte)'\r'))
                    {
                        _position = LineEnd(start);
                        return Faulty(LexicalFault.BadContinuation, start, start + 1);
                    }

                    _position = start + 1;
                    SkipLineEnd();
                    continue;
            }

            _endsLine = true;
            if (CharacterClass.IsNameStart(c))
            {
                return NameOrString(start);
            }

            if (CharacterClass.IsDigit(c) || (c == '.' && CharacterClass.IsDigit(Peek(1))))
            {
                return Number(start);
            }

            return c is (byte)'\'' or (byte)'"' ? String(start, start) : Operator(start);
        }
    }

    /// <summary>The offset of the line end at or after <paramref name="offset"/>, or the end of the text.</summary>
    public int LineEnd(int offset)
    {
        var length = _bytes.AsSpan(offset).IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? _bytes.Length : offset + length;
    }

    private byte Peek(int ahead) => _position + ahead < _bytes.Length ? _bytes[_position + ahead] : (byte)0;

    private void SkipBlanks()
    {
        var (bytes, position) = (_bytes, _position);
        while ((uint)position < (uint)bytes.Length && bytes[position] is (byte)' ' or (byte)'\t' or (byte)'\f')
        {
            position++;
        }

        _position = position;
    }

    private void SkipLineEnd()
    {
        if (Peek(0) == '\r')
        {
            _position++;
            if (Peek(0) == '\n')
            {
                _position++;
            }
        }
        else if (_position < _bytes.Length)
        {
            _position++;
        }
    }

    private void SkipComment()
    {
        var start = _position;
        _position = LineEnd(start);
        var span = TextSpan.FromBounds(start, _position);
        _comments.Add(span);
        if (TabSizeComment.Find(_bytes.AsSpan(start, span.Length)) is { } size)
        {
            _tabSize = size;
        }
    }

    /// <summary>
    /// Compares the line's indentation with the open blocks. Blank lines and lines with nothing but a comment do not count, and neither
    /// does any line inside brackets (those never come here: a line starts only after a newline token).
    /// </summary>
    private bool MeasureIndentation(out Token fault)
    {
        fault = default;
        var lineStart = _position;
        int column;
        while (true)
        {
            lineStart = _position;
            column = MeasureColumn();
            var c = Peek(0);
            if (_position >= _bytes.Length)
            {
                column = 0;
                break;
            }

            if (c == '#')
            {
                SkipComment();
            }
            else if (_isTooDeep && column > _indents[_indent] && _indent + 1 >= MaxIndents)
            {
                // What lies deeper yet was told of at its first line.
                SkipLine();
            }
            else if (c is not ((byte)'\n' or (byte)'\r'))
            {
                break;
            }

            SkipLineEnd();
        }

        if (column > _indents[_indent])
        {
            if (_indent + 1 >= MaxIndents)
            {
                _isTooDeep = true;
                fault = Faulty(LexicalFault.TooManyIndents, lineStart, _position);
                return false;
            }

            if (++_indent == _indents.Length)
            {
                Array.Resize(ref _indents, MaxIndents);
            }

            _indents[_indent] = column;
            _pending = 1;
        }
        else
        {
            var ended = column;
            while (column < _indents[_indent])
            {
                ended = _indents[_indent];
                _indent--;
                _pending--;
            }

            if (column != _indents[_indent])
            {
                // CPython stops here; going on as if the deeper block went on at this line's indentation keeps the rest of the file readable.
                EndedIndent = ended;
                _indents[++_indent] = column;
                _pending++;
                fault = Faulty(LexicalFault.BadUnindent, lineStart, _position);
                return false;
            }
        }

        return true;
    }

    private void SkipLine()
    {
        while (_position < _bytes.Length && _bytes[_position] is not ((byte)'\n' or (byte)'\r'))
        {
            _position++;
        }
    }

    private int MeasureColumn()
    {
        var column = 0;
        for (; _position < _bytes.Length; _position++)
        {
            switch (_bytes[_position])
            {
                case (byte)' ':
                    column++;
                    break;
                case (byte)'\t':
                    column = ((column / _tabSize) + 1) * _tabSize;
                    break;
                case (byte)'\f':
                    column = 0;
                    break;
                default:
                    return column;
            }
        }

        return column;
    }

    private Token NextIndentation()
    {
        if (_pending > 0)
        {
            _pending--;
            return new Token(TokenKind.Indent, _position, _position);
        }

        _pending++;
        return new Token(TokenKind.Dedent, _position, _position);
    }

    /// <summary>At the end: the newline that the last line lacks, the ends of the open blocks, then the end.</summary>
    private Token AtEnd()
    {
        var end = _bytes.Length;
        if (_brackets.Count == 0)
        {
            if (_endsLine)
            {
                _endsLine = false;
                return new Token(TokenKind.Newline, end, end);
            }

            if (_indent > 0)
            {
                _pending = -_indent;
                _indent = 0;
                return NextIndentation();
            }
        }

        return new Token(TokenKind.EndOfFile, end, end);
    }

    private Token NameOrString(int start)
    {
        var bytes = _bytes;
        var end = start + 1;
        while ((uint)end < (uint)bytes.Length && CharacterClass.IsNamePart(bytes[end]))
        {
            end++;
        }

        var word = bytes.AsSpan(start, end - start);
        if (end < bytes.Length && bytes[end] is (byte)'\'' or (byte)'"' && StringPrefix.IsPrefix(word))
        {
            return String(start, end);
        }

        _position = end;
        var kind = Keywords.Find(word);
        return new Token(kind == TokenKind.Print && PrintIsName ? TokenKind.Name : kind, start, end);
    }

    private Token String(int start, int quoteStart)
    {
        var bytes = _bytes;
        var quote = bytes[quoteStart];
        var position = quoteStart + 1;
        if (position + 1 < bytes.Length && bytes[position] == quote && bytes[position + 1] == quote)
        {
            IsPlainString = false;
            return TripleString(start, quoteStart);
        }

        var isPlain = quoteStart == start;
        while (true)
        {
            var length = bytes.AsSpan(position).IndexOfAny([quote, (byte)'\\', (byte)'\n', (byte)'\r']);
            if (length < 0)
            {
                _position = bytes.Length;
                return Faulty(LexicalFault.UnclosedString, start, quoteStart + 1);
            }

            position += length;
            if (bytes[position] == quote)
            {
                _position = position + 1;
                IsPlainString = isPlain;
                return new Token(TokenKind.String, start, _position);
            }

            isPlain = false;
            if (bytes[position] != '\\' || position + 1 >= bytes.Length)
            {
                _position = bytes[position] == '\\' ? bytes.Length : position;
                return Faulty(LexicalFault.UnclosedString, start, quoteStart + 1);
            }

            position += bytes.AsSpan(position + 1).StartsWith("\r\n"u8) ? 3 : 2;
        }
    }

    private Token TripleString(int start, int quoteStart)
    {
        var bytes = _bytes;
        var quote = bytes[quoteStart];
        var position = quoteStart + 3;
        while (true)
        {
            var length = position < bytes.Length ? bytes.AsSpan(position).IndexOfAny(quote, (byte)'\\') : -1;
            if (length < 0)
            {
                _position = bytes.Length;
                return Faulty(LexicalFault.UnclosedTripleString, start, quoteStart + 3);
            }

            position += length;
            if (bytes[position] == '\\')
            {
                position += 2;
            }
            else if (position + 2 < bytes.Length && bytes[position + 1] == quote && bytes[position + 2] == quote)
            {
                _position = position + 3;
                return new Token(TokenKind.String, start, _position);
            }
            else
            {
                position++;
            }
        }
    }

    private Token Number(int start)
    {
        var end = NumberScanner.Scan(_bytes, start, out var isNumber);
        _position = end;
        return isNumber ? new Token(TokenKind.Number, start, end) : Faulty(LexicalFault.BadNumber, start, Math.Max(end, start + 1));
    }

    private Token Operator(int start)
    {
        var kind = Operators.FindAlone(_bytes[start]);
        if (kind == TokenKind.Unknown)
        {
            (kind, var length) = Operators.Find(_bytes[start], Peek(1), Peek(2));
            _position = start + length;
            return new Token(kind, start, _position);
        }

        _position = start + 1;
        switch (kind)
        {
            case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                _brackets.Add(start);
                break;
            case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace when _brackets.Count > 0:
                _brackets.RemoveAt(_brackets.Count - 1);
                break;
        }

        return new Token(kind, start, _position);
    }

    private Token Faulty(LexicalFault fault, int start, int end)
    {
        Fault = fault;
        _endsLine = true;
        return new Token(TokenKind.Fault, start, Math.Min(end, _bytes.Length));
    }
}

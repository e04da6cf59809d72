using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Static;

/// <summary>
/// Splits a file into statements without understanding them, in time linear in its length and with no recursion. A file that ends
/// inside a bracket or a triple-quoted string is read again from the open statement on, now with every line that looks like the
/// beginning of a statement taken as one: half a statement costs itself, not the rest of the file.
/// </summary>
internal sealed class StatementScanner
{
    private static readonly string[] Operators =
    [
        "**=", "//=", ">>=", "<<=", "==", "!=", "<=", ">=", "<>", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "**", "//", ">>", "<<",
    ];

    private readonly SourceText _source;
    private readonly string _text;
    private readonly Dialect _dialect;
    private readonly List<StaticStatement> _statements = [];
    private readonly List<StaticToken> _tokens = [];
    private readonly List<int> _brackets = [];
    private int _position;
    private int _depth;
    private string? _fault;

    // Set once the file is known to end inside a bracket.
    private bool _isWary;

    // Set once the file is known to end inside triple quotes: no others can be told from pairs of quotes any more.
    private bool _endsInTripleQuotes;

    private StatementScanner(SourceText source, string text, Dialect dialect)
    {
        _source = source;
        _text = text;
        _dialect = dialect;
        _position = source.HasByteOrderMark ? 3 : 0;
    }

    /// <summary>The statements of a file, in order.</summary>
    /// <param name="source">The file.</param>
    /// <param name="text">Its bytes as Latin-1, so that an index is an offset.</param>
    /// <param name="dialect">Its dialect.</param>
    public static IReadOnlyList<StaticStatement> Scan(SourceText source, string text, Dialect dialect)
    {
        var scanner = new StatementScanner(source, text, dialect);
        while (scanner.SkipToStatement() is { } indent)
        {
            scanner.ScanStatement(indent);
        }

        return scanner._statements;
    }

    /// <summary>Skips blank lines and comments; the column of the next statement, or null at the end.</summary>
    private int? SkipToStatement()
    {
        var column = 0;
        for (; _position < _text.Length; _position++)
        {
            switch (_text[_position])
            {
                case ' ' or ';':
                    column++;
                    break;
                case '\t':
                    column = (column / 8 * 8) + 8;
                    break;
                case '\n' or '\r' or '\f':
                    column = 0;
                    break;
                case '#':
                    _position = EndOfLine(_position) - 1;
                    break;
                default:
                    return column;
            }
        }

        return null;
    }

    private void ScanStatement(int indent)
    {
        var start = _position;
        if (!TryScanTokens())
        {
            _isWary = true;
            _position = start;
            _ = TryScanTokens();
        }

        if (_fault is null && _brackets.Count > 0)
        {
            _fault = $"the bracket at line {_source.GetLine(_brackets[^1])} is never closed";
        }

        // A backslash alone joins lines with nothing on them.
        if (_tokens.Count > 0)
        {
            _statements.Add(new StaticStatement(_tokens.ToArray(), indent, _depth, _fault));
        }
    }

    /// <summary>Reads tokens to the end of the statement; false when the file ends first and reading it again warily may give more.</summary>
    private bool TryScanTokens()
    {
        _tokens.Clear();
        _brackets.Clear();
        _depth = 0;
        _fault = null;
        var mayHoldAnother = false;
        while (_position < _text.Length)
        {
            var letter = _text[_position];
            if (letter == '\n')
            {
                if (_brackets.Count == 0)
                {
                    return true;
                }

                if (LooksLikeStatement(_position + 1))
                {
                    if (_isWary)
                    {
                        return true;
                    }

                    mayHoldAnother = true;
                }

                _position++;
            }
            else if (letter is ' ' or '\t' or '\r' or '\f')
            {
                _position++;
            }
            else if (letter == '#')
            {
                _position = EndOfLine(_position);
            }
            else if (letter == ';' && _brackets.Count == 0 && !StaticKeywords.OpensBlock(_text, _tokens))
            {
                return true;
            }
            else if (_text.AsSpan(_position) is ['\\', '\n', ..] or ['\\', '\r', '\n', ..])
            {
                _position = EndOfLine(_position) + 1;
            }
            else
            {
                ScanToken();
            }
        }

        return _brackets.Count == 0 || !mayHoldAnother || _isWary;
    }

    private void ScanToken()
    {
        if (StringScan.At(_text, _position, _dialect, !_endsInTripleQuotes) is { } scan)
        {
            AddString(scan);
            return;
        }

        var start = _position;
        var letter = _text[start];
        if (IsNameStart(letter) || letter > '\x7F')
        {
            // A word with letters beyond ASCII is no name, and neither are its parts.
            var end = EndOfRun(start, c => IsNamePart(c) || c > '\x7F');
            Add(_text.AsSpan(start, end - start).ContainsAnyExceptInRange('\0', '\x7F') ? StaticTokenKind.Operator : StaticTokenKind.Name, end);
        }
        else if (char.IsAsciiDigit(letter) || (letter == '.' && start + 1 < _text.Length && char.IsAsciiDigit(_text[start + 1])))
        {
            Add(StaticTokenKind.Number, EndOfRun(start, IsNumberPart));
        }
        else if (letter is '(' or '[' or '{')
        {
            Add(StaticTokenKind.Operator, start + 1);
            _brackets.Add(start);
            _depth = Math.Max(_depth, _brackets.Count);
        }
        else if (letter is ')' or ']' or '}')
        {
            Close(letter);
        }
        else
        {
            var length = Array.Find(Operators, op => string.CompareOrdinal(_text, start, op, 0, op.Length) == 0)?.Length ?? 1;
            Add(StaticTokenKind.Operator, start + length);
        }
    }

    private void AddString(StringScan scan)
    {
        if (scan.IsClosed)
        {
            Add(StaticTokenKind.String, scan.End);
            return;
        }

        _fault ??= $"the string at line {_source.GetLine(scan.Start)} has no closing quote";

        // Three quotes that nothing closes would swallow the file; what stands on their line is lost, and the rest is read on.
        _endsInTripleQuotes |= scan.IsTriple;
        Add(StaticTokenKind.String, scan.IsTriple ? EndOfLine(scan.Start) : scan.End);
    }

    private void Close(char letter)
    {
        if (_brackets.Count > 0 && Matches(_text[_brackets[^1]], letter))
        {
            _brackets.RemoveAt(_brackets.Count - 1);
        }
        else
        {
            _fault ??= _brackets.Count == 0
                ? $"the `{letter}` at line {_source.GetLine(_position)} closes nothing"
                : $"the `{letter}` at line {_source.GetLine(_position)} cannot close the `{_text[_brackets[^1]]}` at line {_source.GetLine(_brackets[^1])}";
            if (_brackets.Count > 0)
            {
                _brackets.RemoveAt(_brackets.Count - 1);
            }
        }

        Add(StaticTokenKind.Operator, _position + 1);
    }

    private void Add(StaticTokenKind kind, int end)
    {
        _tokens.Add(new StaticToken(kind, _position, end, _brackets.Count == 0 ? '\0' : _text[_brackets[^1]]));
        _position = end;
    }

    /// <summary>
    /// Whether a line begins a statement as far as one can tell from inside a bracket: <c>name =</c>, <c>name +=</c>, or a keyword that
    /// no expression holds. Python's must stand at the margin, where keyword arguments seldom do; xl has none and may stand anywhere.
    /// </summary>
    private bool LooksLikeStatement(int lineStart)
    {
        var start = lineStart;
        while (_dialect == Dialect.Xl && start < _text.Length && _text[start] is ' ' or '\t')
        {
            start++;
        }

        if (start >= _text.Length || !IsNameStart(_text[start]))
        {
            return false;
        }

        var end = EndOfRun(start, IsNamePart);
        if (_dialect == Dialect.Xm && StaticKeywords.BeginsStatement(_text.AsSpan(start, end - start)))
        {
            return true;
        }

        var rest = _text.AsSpan(end).TrimStart(" \t");
        return rest is ['+', '=', ..] || (rest is ['=', ..] && rest is not ['=', '=', ..]);
    }

    private int EndOfLine(int position)
    {
        var end = _text.IndexOf('\n', position);
        return end < 0 ? _text.Length : end;
    }

    private int EndOfRun(int start, Func<char, bool> isPart)
    {
        var end = start + 1;
        while (end < _text.Length && isPart(_text[end]))
        {
            end++;
        }

        return end;
    }

    private bool IsNamePart(char letter) => IsNameStart(letter) || char.IsAsciiDigit(letter) || (letter == '.' && _dialect == Dialect.Xl);

    // A word with digits in front is a token by itself here; what it is, the grammar says.
    private static bool IsNumberPart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_';

    private static bool IsNameStart(char letter) => char.IsAsciiLetter(letter) || letter == '_';

    private static bool Matches(char opening, char closing) => (opening, closing) is ('(', ')') or ('[', ']') or ('{', '}');
}

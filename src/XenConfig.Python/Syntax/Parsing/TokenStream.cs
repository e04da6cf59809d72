using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>
/// The tokens as the parser sees them, one at a time, and what it has to say about them. After a syntax error the stream is lost: the
/// current token becomes <see cref="TokenKind.Lost"/>, which no rule accepts, so that every rule returns, and the statement parser finds
/// the next statement with <see cref="EndStatement"/>.
/// </summary>
internal sealed class TokenStream
{
    /// <summary>How many tokens are read in search of the bracket that closes a broken statement. Bounded, so that recovery stays linear.</summary>
    private const int LooksAhead = 256;

    private readonly Lexer _lexer;
    private List<SyntaxProblem>? _problems;
    private List<SyntaxProblem>? _compileProblems;
    private Token _lostAt;
    private bool? _hasTabs;

    public TokenStream(SourceText source, SourceCoding coding, bool printIsName = false)
    {
        Source = source;
        Coding = coding;
        _lexer = new Lexer(source.Buffer, source.HasByteOrderMark ? 3 : 0) { PrintIsName = printIsName };
        Current = _lexer.Next();
        if (Current.Kind == TokenKind.Fault)
        {
            FailLexically();
        }
    }

    public SourceText Source { get; }

    public SourceCoding Coding { get; }

    /// <summary>The token to look at.</summary>
    public Token Current { get; private set; }

    /// <summary>What the current token is.</summary>
    public TokenKind Kind => Current.Kind;

    /// <summary>Where the last consumed token ends.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>What the last consumed token was.</summary>
    public TokenKind PreviousKind { get; private set; } = TokenKind.Newline;

    /// <summary>Where the statement being read starts.</summary>
    public int StatementStart { get; set; }

    /// <summary>Where the brackets that are open begin, outermost first.</summary>
    public IReadOnlyList<int> OpenBrackets => _lexer.OpenBrackets;

    /// <summary>What the indentation of the current token's line is measured against.</summary>
    public IndentationAdvice Indentation => new(Source, _lexer.Indents.ToArray(), _lexer.EndedIndent, _lexer.TabSize, _hasTabs ??= Source.Bytes.IndexOf("\n\t"u8) >= 0);

    /// <summary>Whether an error has been met and no footing found yet.</summary>
    public bool IsLost => Current.Kind == TokenKind.Lost;

    /// <summary>What CPython's parser rejects.</summary>
    public IReadOnlyList<SyntaxProblem> Problems => _problems ?? (IReadOnlyList<SyntaxProblem>)[];

    /// <summary>What CPython's compiler rejects, should the parser accept the source.</summary>
    public List<SyntaxProblem> CompileProblems => _compileProblems ??= [];

    /// <summary>How many of those there are.</summary>
    public int CompileProblemCount => _compileProblems?.Count ?? 0;

    /// <summary>The comments passed so far.</summary>
    public ReadOnlySpan<TextSpan> Comments => _lexer.Comments;

    /// <summary>Whether the current token, a string, is its content between two quotes: no prefix, no escape, no line ends.</summary>
    public bool IsPlainString => _lexer.IsPlainString;

    /// <summary>From here on <c>print</c> is a name.</summary>
    public void MakePrintAName() => _lexer.PrintIsName = true;

    /// <summary>Goes to the next token.</summary>
    public void Advance()
    {
        var current = Current;
        if (current.Kind == TokenKind.Lost)
        {
            return;
        }

        PreviousKind = current.Kind;
        if (current.Kind is not (TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent))
        {
            PreviousEnd = current.End;
        }

        Current = _lexer.Next();
        if (Current.Kind == TokenKind.Fault)
        {
            FailLexically();
        }
    }

    /// <summary>Consumes the current token when it is of the kind.</summary>
    public bool Take(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>Consumes a token that must be there.</summary>
    public bool Expect(TokenKind kind)
    {
        if (Take(kind))
        {
            return true;
        }

        Fail(kind);
        return false;
    }

    /// <summary>Reports the current token as a syntax error, unless one is already being recovered from.</summary>
    /// <param name="wanted">The one kind of token that could stand here; <see cref="TokenKind.Lost"/> when there are several.</param>
    public void Fail(TokenKind wanted = TokenKind.Lost)
    {
        if (!IsLost)
        {
            Lose(SyntaxAdvice.Explain(this, wanted));
        }
    }

    /// <summary>Reports a problem at the current token and loses the thread.</summary>
    public void Lose(SyntaxProblem problem)
    {
        if (!IsLost)
        {
            Report(problem);
            _lostAt = Current;
            Current = new Token(TokenKind.Lost, Current.Start, Current.Start);
        }
    }

    /// <summary>Reports a problem that parsing can go on after.</summary>
    public void Report(SyntaxProblem problem) => (_problems ??= []).Add(problem);

    /// <summary>Reports what the compiler would reject.</summary>
    public void ReportCompile(TextSpan span, string message, string referenceMessage, int referenceStart, string? help = null) =>
        CompileProblems.Add(new SyntaxProblem
        {
            Span = span,
            Message = message,
            Help = help,
            ReferenceLine = LineOfToken(referenceStart),
            ReferenceMessage = referenceMessage,
        });

    /// <summary>Tells of a string with a character's name that is not known here.</summary>
    public void ReportUnknownName(TextSpan span, string referenceMessage) =>
        CompileProblems.Add(new SyntaxProblem
        {
            Span = span,
            Message = "This string names a character by a name that is not known here; Python knows all names of Unicode 5.2.",
            Help = "write the character by its number, as in u'\\u2603'",
            ReferenceLine = LineOfToken(span.Start),
            ReferenceMessage = referenceMessage,
            IsOwnLimit = true,
        });

    /// <summary>
    /// Finds the end of the broken statement: the end of its line, brackets or not, unless a later line that it ran into looks like the
    /// start of a statement of its own. The stream stands at the newline, or at the first token of that line.
    /// </summary>
    /// <returns>Where the broken statement ends.</returns>
    public int EndStatement(int statementStart)
    {
        if (!IsLost)
        {
            return PreviousEnd;
        }

        Current = _lostAt.Kind == TokenKind.Fault ? _lexer.Next() : _lostAt;
        var indent = StatementStarts.Column(Source.Buffer, statementStart);
        if (StatementStarts.FindNext(Source.Buffer, statementStart, indent, Current.End) is >= 0 and var swallowed)
        {
            return Restart(statementStart, swallowed);
        }

        var afterLine = _lexer.LineEnd(Current.Start);
        for (var looked = 0; !IsStatementEnd(Current.Kind); looked++)
        {
            if (_lexer.OpenBrackets.Count > 0 && (looked == LooksAhead || StatementStarts.StartsLine(Source.Buffer, Current.Start, indent)))
            {
                return Restart(statementStart, looked == LooksAhead ? afterLine : StatementStarts.LineStart(Source.Buffer, Current.Start));
            }

            Current = _lexer.Next();
        }

        if (Current.Kind == TokenKind.EndOfFile && afterLine < Source.Length && _lexer.OpenBrackets.Count > 0)
        {
            return Restart(statementStart, afterLine);
        }

        _lexer.CloseBrackets();
        return Math.Max(statementStart, TrimEnd(statementStart, Current.Start));
    }

    /// <summary>The line CPython counts a token to be on: the one it ends on, and one past the last line for the end of the file.</summary>
    public int LineOf(Token token) =>
        token.Start >= Source.Length && token.Kind != TokenKind.Newline ? EndLine : Source.GetLine(Math.Max(token.Start, token.End - 1));

    /// <summary>The line number CPython has reached at the end of the file.</summary>
    public int EndLine => Source.Length == 0 ? 1 : Source.LineCount + 1;

    /// <summary>The line CPython gives a node whose first token starts at an offset.</summary>
    public int LineOfToken(int start)
    {
        if (start >= Source.Length)
        {
            return EndLine;
        }

        var first = Source.Buffer[start];
        if (first is (byte)'\'' or (byte)'"' || CharacterClass.IsNameStart(first))
        {
            var token = new Lexer(Source.Buffer, start).NextInLine();
            return Source.GetLine(Math.Max(start, token.End - 1));
        }

        return Source.GetLine(start);
    }

    private static bool IsStatementEnd(TokenKind kind) =>
        kind is TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Indent or TokenKind.Dedent;

    private int Restart(int statementStart, int at)
    {
        _lexer.RestartAt(at);
        Current = _lexer.Next();
        PreviousKind = TokenKind.Newline;
        PreviousEnd = Math.Min(PreviousEnd, at);
        if (Current.Kind == TokenKind.Fault)
        {
            FailLexically();
        }

        return Math.Max(statementStart, TrimEnd(statementStart, at));
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && Source.Buffer[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            end--;
        }

        return end;
    }

    private void FailLexically() => Lose(LexicalAdvice.Explain(this, _lexer.Fault));
}

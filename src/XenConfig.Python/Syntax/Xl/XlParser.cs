using System.Collections.Immutable;
using System.Text;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Xl;

/// <summary>What libxlu could have gone on with where it met something else.</summary>
internal enum XlPlace
{
    /// <summary>At the start of a statement.</summary>
    Statement,

    /// <summary>After a name.</summary>
    Operator,

    /// <summary>After <c>=</c> or <c>+=</c>.</summary>
    Value,

    /// <summary>After a whole assignment.</summary>
    AssignmentEnd,

    /// <summary>After a list's <c>[</c> or a comma in it.</summary>
    Element,

    /// <summary>After an element of a list.</summary>
    ElementEnd,
}

/// <summary>
/// Reads an xl config: assignments of strings, numbers and lists. What libxlu rejects becomes a problem and an
/// <see cref="ErrorStatement"/>, and the next line that looks like an assignment is read as usual.
/// </summary>
internal sealed class XlParser
{
    /// <summary>
    /// The bound of libxlu's parser is its stack of 10 000 symbols, of which a level of lists takes two to five: it follows 1998 levels at
    /// least and 4996 at most. Ours keeps whatever walks trees and values recursively safe on any thread's stack.
    /// </summary>
    private const int MaxNesting = 500;

    /// <summary>Up to so many lines are taken for a statement each, so that there is room for them from the start.</summary>
    private const int UsualStatements = 64;

    private readonly SourceText _source;
    private readonly byte[] _bytes;
    private readonly XlLexer _lexer;
    private readonly XlLines _lines;
    private readonly ImmutableArray<Statement>.Builder _statements;
    private readonly List<int> _openLists = [];
    private readonly List<Expression> _elements = [];

    // Whether a name's last value was a list: asked at each `+=`, and so null for the usual file, which has none.
    private readonly Dictionary<string, bool>? _isList;
    private readonly bool _hasNul;
    private ImmutableArray<SyntaxProblem>.Builder? _problems;
    private XlToken _token;
    private XlToken _previous;
    private bool _isBroken;
    private bool _hasReportedCarriageReturn;

    private XlParser(SourceText source)
    {
        _source = source;
        _bytes = source.Buffer;
        _lexer = new XlLexer(_bytes);
        _lines = new XlLines(_bytes);
        _isList = _bytes.AsSpan().IndexOf("+="u8) < 0 ? null : new Dictionary<string, bool>(StringComparer.Ordinal);
        _hasNul = _bytes.AsSpan().Contains((byte)0);
        _statements = ImmutableArray.CreateBuilder<Statement>(Math.Min(_bytes.AsSpan().Count((byte)'\n'), UsualStatements));
        _token = NextToken();
    }

    /// <summary>The tree and what libxlu rejects.</summary>
    public static SyntaxTree Parse(SourceText source)
    {
        var parser = new XlParser(source);
        parser.ParseStatements();
        return new SyntaxTree(
            source, SyntaxDialect.Xl, parser._statements.DrainToImmutable(), parser._problems?.DrainToImmutable() ?? [], [.. parser._lexer.Comments]);
    }

    private void ParseStatements()
    {
        while (_token.Kind != XlTokenKind.End)
        {
            if (_token.Kind is XlTokenKind.Newline or XlTokenKind.Semicolon)
            {
                Advance();
                continue;
            }

            var start = _token.Start;
            var statement = ParseAssignment(start);
            if (statement is null)
            {
                Recover(start);
            }
            else
            {
                _statements.Add(statement);
            }
        }
    }

    private Statement? ParseAssignment(int start)
    {
        _openLists.Clear();
        _elements.Clear();
        _isBroken = false;
        if (_token.Kind != XlTokenKind.Name)
        {
            return Fail(XlPlace.Statement, start);
        }

        var target = new NameExpression(_token.Span, NameCache.Get(_source.GetBytes(_token.Span)));
        Advance();
        if (_token.Kind is not (XlTokenKind.Assign or XlTokenKind.AddAssign))
        {
            return Fail(XlPlace.Operator, start);
        }

        var isAdd = _token.Kind == XlTokenKind.AddAssign;
        Advance();
        if (ParseValue(XlPlace.Value, start) is not { } value)
        {
            return null;
        }

        CheckAddition(target, isAdd, value);
        if (_token.Kind is not (XlTokenKind.Newline or XlTokenKind.Semicolon or XlTokenKind.End))
        {
            return Fail(XlPlace.AssignmentEnd, start);
        }

        var span = TextSpan.FromBounds(start, _previous.End);
        return _isBroken ? new ErrorStatement(span)
            : isAdd ? new AugmentedAssignmentStatement(span, target, BinaryOperator.Add, value)
            : new AssignmentStatement(span, [target], value);
    }

    /// <summary>Lists are added to lists, texts and numbers to texts and numbers; libxlu rejects the rest as it reads.</summary>
    private void CheckAddition(NameExpression target, bool isAdd, Expression value)
    {
        if (_isList is null)
        {
            return;
        }

        var isList = value is ListDisplay;
        if (isAdd && _isList.TryGetValue(target.Name, out var wasList) && wasList != isList)
        {
            _isBroken = true;
            Report(XlAdvice.MixedAddition(_source, _lines, target, value));
        }
        else
        {
            _isList[target.Name] = isList;
        }
    }

    private Expression? ParseValue(XlPlace place, int start)
    {
        var token = _token;
        switch (token.Kind)
        {
            case XlTokenKind.Number:
                Advance();
                return new NumberLiteral(token.Span, NumberKind.XlText, NameCache.Get(_source.GetBytes(token.Span)));
            case XlTokenKind.String:
                Advance();
                return ParseString(token);
            case XlTokenKind.Open:
                return ParseList(start);
            default:
                Fail(place, start);
                return null;
        }
    }

    private StringLiteral ParseString(XlToken token)
    {
        var body = _source.GetBytes(TextSpan.FromBounds(token.Start + 1, token.End - 1));
        string? error = null;
        var offset = 0;
        var value = token.HasEscapes ? XlStrings.Decode(body, out error, out offset) : Encoding.Latin1.GetString(body);
        if (error is not null)
        {
            _isBroken = true;
            Report(XlAdvice.BadEscape(_source, _lines, token, new TextSpan(token.Start + 1 + offset, 2), error));
        }
        else if (_hasNul && body.Contains((byte)0))
        {
            _isBroken = true;
            Report(XlAdvice.NulInString(_source, _lines, token));
        }

        return new StringLiteral(token.Span, value, isUnicode: false, token.HasEscapes ? -1 : token.Start + 1);
    }

    private ListDisplay? ParseList(int start)
    {
        var open = _token;
        if (_openLists.Count == MaxNesting)
        {
            Report(XlAdvice.TooDeep(_source, _lines, open, MaxNesting));
            return null;
        }

        _openLists.Add(open.Start);
        Advance();
        var mark = _elements.Count;
        SkipNewlines();
        while (_token.Kind != XlTokenKind.Close)
        {
            if (ParseValue(XlPlace.Element, start) is not { } element)
            {
                return null;
            }

            _elements.Add(element);
            SkipNewlines();
            if (_token.Kind == XlTokenKind.Comma)
            {
                Advance();
                SkipNewlines();
            }
            else if (_token.Kind != XlTokenKind.Close)
            {
                Fail(XlPlace.ElementEnd, start);
                return null;
            }
        }

        Advance();
        _openLists.RemoveAt(_openLists.Count - 1);
        ImmutableArray<Expression> elements = [.. _elements[mark..]];
        _elements.RemoveRange(mark, _elements.Count - mark);
        return new ListDisplay(TextSpan.FromBounds(open.Start, _previous.End), elements);
    }

    private void Report(SyntaxProblem problem) => (_problems ??= ImmutableArray.CreateBuilder<SyntaxProblem>()).Add(problem);

    private void SkipNewlines()
    {
        while (_token.Kind == XlTokenKind.Newline)
        {
            Advance();
        }
    }

    private void Advance()
    {
        _previous = _token;
        _token = NextToken();
    }

    /// <summary>
    /// The next token, with what is wrong about the whole file and no part of any setting reported on the way: a byte order mark, CRs
    /// (once for the file), a last comment without a newline.
    /// </summary>
    private XlToken NextToken()
    {
        while (true)
        {
            var token = _lexer.Next();
            if (token.Kind != XlTokenKind.Bad)
            {
                return token;
            }

            var rest = _bytes.AsSpan(token.Start);
            var passed = rest.StartsWith("\uFEFF"u8) && token.Start == 0 ? 3
                : rest.StartsWith("\r\n"u8) ? 1
                : rest[0] == '#' ? token.Span.Length
                : 0;
            if (passed == 0)
            {
                return token;
            }

            if (passed != 1 || !_hasReportedCarriageReturn)
            {
                Report(XlAdvice.Explain(new XlFault(_source, _lines, XlPlace.AssignmentEnd, token, _token, token.Start, [])));
                _hasReportedCarriageReturn |= passed == 1;
            }

            _lexer.SkipTo(rest[0] == '#' ? _bytes.Length : token.Start + passed);
        }
    }

    private Statement? Fail(XlPlace place, int start)
    {
        if (_token.Kind == XlTokenKind.String)
        {
            // The lexer decodes, so a bad escape comes before what is wrong with the string's place.
            ParseString(_token);
        }

        Report(XlAdvice.Explain(new XlFault(_source, _lines, place, _token, _previous, start, _openLists)));
        return null;
    }

    /// <summary>Passes over what is broken: to the end of the line, of the brackets or of the Python block it opens, or to the next assignment.</summary>
    private void Recover(int start)
    {
        var end = XlRecovery.FindEnd(_bytes, start, Math.Max(start, _token.Start), _openLists.Count);
        _lexer.SkipTo(end);
        _token = NextToken();
        while (end > start && _bytes[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            end--;
        }

        if (end > start)
        {
            _statements.Add(new ErrorStatement(TextSpan.FromBounds(start, end)));
        }
    }
}

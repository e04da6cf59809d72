using System.Collections.Immutable;
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
/// <see cref="XlStatementKind.Error"/>, and the next line that looks like an assignment is read as usual.
/// </summary>
internal ref struct XlParser
{
    /// <summary>
    /// The bound of libxlu's parser is its stack of 10 000 symbols, of which a level of lists takes two to five: it follows 1998 levels at
    /// least and 4996 at most. Ours keeps whatever walks trees and values recursively safe on any thread's stack.
    /// </summary>
    private const int MaxNesting = 500;

    /// <summary>Up to so many lines are taken for a statement each, so that there is room for them from the start.</summary>
    private const int UsualStatements = 64;

    /// <summary>The end of a list that is not closed yet.</summary>
    private const int Open = -1;

    private readonly SourceText _source;
    private readonly byte[] _bytes;
    private XlLexer _lexer;
    private readonly List<XlStatement> _statements;
    private readonly List<XlValue> _values;

    // Whether a name's last value was a list: asked at each `+=`, and so null for the usual file, which has none.
    private readonly Dictionary<string, bool>? _isList;
    private readonly bool _hasNul;
    private ImmutableArray<SyntaxProblem>.Builder? _problems;
    private XlLines? _lines;
    private XlTokenKind _previousKind;
    private int _previousStart;
    private int _previousEnd;
    private int _firstValue;
    private int _depth;
    private bool _isBroken;
    private bool _hasReportedCarriageReturn;

    private XlParser(SourceText source)
    {
        _source = source;
        _bytes = source.Buffer;
        _lexer = new XlLexer(_bytes);
        _isList = _bytes.AsSpan().IndexOf("+="u8) < 0 ? null : new Dictionary<string, bool>(StringComparer.Ordinal);
        _hasNul = _bytes.AsSpan().Contains((byte)0);
        var room = Math.Min(_bytes.AsSpan().Count((byte)'\n'), UsualStatements);
        _statements = new List<XlStatement>(room);
        _values = new List<XlValue>(room + (room / 2));
        NextToken();
    }

    private XlToken Previous => new(_previousKind, _previousStart, _previousEnd);

    private XlLines Lines => _lines ??= new XlLines(_bytes);

    /// <summary>The tree and what libxlu rejects.</summary>
    public static SyntaxTree Parse(SourceText source)
    {
        var parser = new XlParser(source);
        parser.ParseStatements();
        return new SyntaxTree(
            source, new XlStatements(source, parser._statements, parser._values), parser._problems?.DrainToImmutable() ?? [],
            parser._lexer.Comments is { } comments ? [.. comments] : []);
    }

    private void ParseStatements()
    {
        while (_lexer.Kind != XlTokenKind.End)
        {
            if (_lexer.Kind is XlTokenKind.Newline or XlTokenKind.Semicolon)
            {
                Advance();
                continue;
            }

            var start = _lexer.Start;
            if (!ParseAssignment())
            {
                Recover(start);
                _values.RemoveRange(_firstValue, _values.Count - _firstValue);
            }
        }
    }

    private bool ParseAssignment()
    {
        var (start, nameLength) = (_lexer.Start, _lexer.End - _lexer.Start);
        (_firstValue, _depth, _isBroken) = (_values.Count, 0, false);
        if (_lexer.Kind != XlTokenKind.Name)
        {
            return Fail(XlPlace.Statement, start);
        }

        Advance();
        if (_lexer.Kind is not (XlTokenKind.Assign or XlTokenKind.AddAssign))
        {
            return Fail(XlPlace.Operator, start);
        }

        var kind = _lexer.Kind == XlTokenKind.Assign ? XlStatementKind.Assign : XlStatementKind.Append;
        Advance();
        if (!ParseValue(XlPlace.Value, start))
        {
            return false;
        }

        CheckAddition(new TextSpan(start, nameLength), kind, _values[_firstValue]);
        if (_lexer.Kind is not (XlTokenKind.Newline or XlTokenKind.Semicolon or XlTokenKind.End))
        {
            return Fail(XlPlace.AssignmentEnd, start);
        }

        _statements.Add(new XlStatement(
            _isBroken ? XlStatementKind.Error : kind, TextSpan.FromBounds(start, _previousEnd), nameLength, _firstValue));
        return true;
    }

    /// <summary>Lists are added to lists, texts and numbers to texts and numbers; libxlu rejects the rest as it reads.</summary>
    private void CheckAddition(TextSpan nameSpan, XlStatementKind kind, in XlValue value)
    {
        if (_isList is null)
        {
            return;
        }

        var name = NameCache.Get(_source.GetBytes(nameSpan));
        var isList = value.Kind == XlValueKind.List;
        if (kind == XlStatementKind.Append && _isList.TryGetValue(name, out var wasList) && wasList != isList)
        {
            _isBroken = true;
            Report(XlAdvice.MixedAddition(Lines, name, value));
        }
        else
        {
            _isList[name] = isList;
        }
    }

    private bool ParseValue(XlPlace place, int start)
    {
        switch (_lexer.Kind)
        {
            case XlTokenKind.Number:
                AddValue(XlValueKind.Number);
                return true;
            case XlTokenKind.String:
                CheckString();
                AddValue(XlValueKind.String);
                return true;
            case XlTokenKind.Open:
                return ParseList(start);
            default:
                return Fail(place, start);
        }
    }

    private void AddValue(XlValueKind kind)
    {
        _values.Add(new XlValue(kind, kind == XlValueKind.String && _lexer.HasEscapes, _lexer.Start, _lexer.End, _values.Count + 1));
        Advance();
    }

    /// <summary>libxlu decodes a string as it reads it, and rejects the file when it cannot.</summary>
    private void CheckString()
    {
        if (!_lexer.HasEscapes && !_hasNul)
        {
            return;
        }

        var token = _lexer.Token;
        var body = _source.GetBytes(TextSpan.FromBounds(token.Start + 1, token.End - 1));
        _ = XlStrings.Decode(body, out var error, out var offset);
        if (error is not null)
        {
            _isBroken = true;
            Report(XlAdvice.BadEscape(_source, Lines, token, new TextSpan(token.Start + 1 + offset, 2), error));
        }
        else if (body.Contains((byte)0))
        {
            _isBroken = true;
            Report(XlAdvice.NulInString(Lines, token));
        }
    }

    private bool ParseList(int start)
    {
        var (open, list) = (_lexer.Start, _values.Count);
        if (_depth == MaxNesting)
        {
            Report(XlAdvice.TooDeep(Lines, _lexer.Token, MaxNesting));
            return false;
        }

        _depth++;
        Advance();
        _values.Add(new XlValue(XlValueKind.List, HasEscapes: false, open, Open, Open));
        SkipNewlines();
        while (_lexer.Kind != XlTokenKind.Close)
        {
            if (!ParseValue(XlPlace.Element, start))
            {
                return false;
            }

            SkipNewlines();
            if (_lexer.Kind == XlTokenKind.Comma)
            {
                Advance();
                SkipNewlines();
            }
            else if (_lexer.Kind != XlTokenKind.Close)
            {
                return Fail(XlPlace.ElementEnd, start);
            }
        }

        _values[list] = new XlValue(XlValueKind.List, HasEscapes: false, open, _lexer.End, _values.Count);
        Advance();
        _depth--;
        return true;
    }

    private void Report(SyntaxProblem problem) => (_problems ??= ImmutableArray.CreateBuilder<SyntaxProblem>()).Add(problem);

    private void SkipNewlines()
    {
        while (_lexer.Kind == XlTokenKind.Newline)
        {
            Advance();
        }
    }

    private void Advance()
    {
        (_previousKind, _previousStart, _previousEnd) = (_lexer.Kind, _lexer.Start, _lexer.End);
        NextToken();
    }

    private void NextToken()
    {
        _lexer.Next();
        if (_lexer.Kind == XlTokenKind.Bad)
        {
            PassFileFaults();
        }
    }

    /// <summary>
    /// Reports, and passes over, what is wrong about the whole file and no part of any setting: a byte order mark, CRs (once for the file),
    /// a last comment without a newline.
    /// </summary>
    private void PassFileFaults()
    {
        while (_lexer.Kind == XlTokenKind.Bad)
        {
            var token = _lexer.Token;
            var rest = _bytes.AsSpan(token.Start);
            var passed = rest.StartsWith("\uFEFF"u8) && token.Start == 0 ? 3
                : rest.StartsWith("\r\n"u8) ? 1
                : rest[0] == '#' ? token.Span.Length
                : 0;
            if (passed == 0)
            {
                return;
            }

            if (passed != 1 || !_hasReportedCarriageReturn)
            {
                Report(XlAdvice.Explain(new XlFault(_source, Lines, XlPlace.AssignmentEnd, token, Previous, token.Start, [])));
                _hasReportedCarriageReturn |= passed == 1;
            }

            _lexer.SkipTo(rest[0] == '#' ? _bytes.Length : token.Start + passed);
            _lexer.Next();
        }
    }

    /// <summary>Reports that libxlu cannot go on; always false.</summary>
    private bool Fail(XlPlace place, int start)
    {
        if (_lexer.Kind == XlTokenKind.String)
        {
            // The lexer decodes, so a bad escape comes before what is wrong with the string's place.
            CheckString();
        }

        Report(XlAdvice.Explain(new XlFault(_source, Lines, place, _lexer.Token, Previous, start, OpenLists())));
        return false;
    }

    /// <summary>Where the statement's open lists start, outermost first.</summary>
    private int[] OpenLists() => [.. _values.Skip(_firstValue).Where(value => value.End == Open).Select(value => value.Start)];

    /// <summary>Passes over what is broken: to the end of the line, of the brackets or of the Python block it opens, or to the next assignment.</summary>
    private void Recover(int start)
    {
        var end = XlRecovery.FindEnd(_bytes, start, Math.Max(start, _lexer.Start), _depth, _problems?.Count ?? 0);
        _lexer.SkipTo(end);
        NextToken();
        while (end > start && _bytes[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            end--;
        }

        if (end > start)
        {
            _statements.Add(new XlStatement(XlStatementKind.Error, TextSpan.FromBounds(start, end)));
        }
    }
}

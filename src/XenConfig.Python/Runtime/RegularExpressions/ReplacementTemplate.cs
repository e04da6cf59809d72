using System.Globalization;
using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>A replacement with references to groups: <c>\1</c>, <c>\g&lt;name&gt;</c>, <c>\n</c>.</summary>
internal sealed class ReplacementTemplate
{
    private readonly List<(string Literal, int Group)> _parts = [];
    private readonly TextKind _kind;

    private ReplacementTemplate(TextKind kind, bool isPlain)
    {
        _kind = kind;
        IsPlain = isPlain;
    }

    /// <summary>Whether it has no backslash: CPython's <c>sub</c> then puts in the replacement itself, of whatever type, and an empty one, too.</summary>
    public bool IsPlain { get; }

    /// <summary>Reads a template.</summary>
    public static ReplacementTemplate Parse(Interpreter py, PyPattern pattern, PyObject template)
    {
        var kind = TextKind.Of(template);
        var text = kind.Text(template);
        var result = new ReplacementTemplate(kind, !text.Contains('\\'));
        if (result.IsPlain)
        {
            result.Add(text);
            return result;
        }

        py.Budget.Steps(text.Length / 4);
        try
        {
            result.Read(py, pattern, text);
        }
        catch (PatternException e)
        {
            throw Raise.Exception(PyPattern.Error, e.Message);
        }

        return result;
    }

    /// <summary>The replacement for a match.</summary>
    public PyObject Expand(Interpreter py, PyMatch match)
    {
        if (_parts.Count == 1 && _parts[0].Group < 0)
        {
            return _kind.Wrap(_parts[0].Literal);
        }

        var pieces = new List<PyObject>(_parts.Count);
        foreach (var (literal, group) in _parts)
        {
            if (group < 0)
            {
                pieces.Add(_kind.Wrap(literal));
                continue;
            }

            if (group > match.Pattern.Parsed.GroupCount)
            {
                throw Raise.Exception(PyPattern.Error, "invalid group reference");
            }

            var text = match.Group(group, PyNone.Instance);
            pieces.Add(text is PyNone ? throw Raise.Exception(PyPattern.Error, "unmatched group") : text);
        }

        var empty = TextKind.Of(match.Subject).Wrap("");
        return pieces.Count == 0 ? empty : TextSplitMethods.Join(py, empty, new PyList(pieces));
    }

    private void Read(Interpreter py, PyPattern pattern, string template)
    {
        var tokens = new PatternTokens(template);
        var literal = new StringBuilder();
        while (tokens.Take() is { } token)
        {
            if (token[0] != '\\')
            {
                literal.Append(token);
                continue;
            }

            var group = -1;
            switch (token[1])
            {
                case 'g':
                    group = ReadName(py, pattern, tokens);
                    break;
                case '0':
                    literal.Append(Octal("0" + Digits(tokens, 2)));
                    break;
                case >= '1' and <= '9':
                    group = ReadNumber(tokens, token[1..], literal);
                    break;
                default:
                    literal.Append(Escape(token));
                    break;
            }

            if (group >= 0)
            {
                Add(literal.ToString());
                literal.Clear();
                _parts.Add(("", group));
            }
        }

        Add(literal.ToString());
    }

    private void Add(string literal)
    {
        if (literal.Length > 0)
        {
            _parts.Add((literal, -1));
        }
    }

    /// <summary>A group's number, or -1 when three octal digits made a character.</summary>
    private static int ReadNumber(PatternTokens tokens, string digits, StringBuilder literal)
    {
        if (tokens.Next is [>= '0' and <= '9'])
        {
            digits += tokens.Take();
            if (digits is [<= '7', <= '7'] && tokens.Next is [>= '0' and <= '7'])
            {
                literal.Append(Octal(digits + tokens.Take()));
                return -1;
            }
        }

        return int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private int ReadName(Interpreter py, PyPattern pattern, PatternTokens tokens)
    {
        var name = tokens.Accept("<") ? tokens.TakeUntil('>') ?? throw new PatternException("unterminated group name") : "";
        if (name.Length == 0)
        {
            throw new PatternException("missing group name");
        }

        if (PatternParser.IsName(name))
        {
            return pattern.GroupNamed(name) ?? throw Raise.IndexError($"unknown group name: {(_kind == TextKind.Unicode ? StringEscapes.ReprUnicode(name) : StringEscapes.Repr(name))}");
        }

        py.Budget.CheckIntegerBits(IntegerParser.Bits(name));
        return !IntegerParser.TryParse(name, 10, allowSuffix: false, out var number) ? throw new PatternException("bad character in group name")
            : number < 0 ? throw new PatternException("negative group number")
            : (int)System.Numerics.BigInteger.Min(number, int.MaxValue);
    }

    private static string Digits(PatternTokens tokens, int most)
    {
        var digits = "";
        while (digits.Length < most && tokens.Next is [>= '0' and <= '7'])
        {
            digits += tokens.Take();
        }

        return digits;
    }

    private static char Octal(string digits) => (char)(Convert.ToInt32(digits, 8) & 0xFF);

    private static string Escape(string token) => token[1] switch
    {
        'a' => "\a",
        'b' => "\b",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'v' => "\v",
        '\\' => "\\",
        _ => token,
    };
}

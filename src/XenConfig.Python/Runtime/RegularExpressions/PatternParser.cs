using System.Collections.Immutable;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>Reads a regular expression in the syntax of Python 2.7's <c>re</c>, with its error messages.</summary>
internal sealed class PatternParser
{
    /// <summary>
    /// Branches may be nested this deep, the whole pattern among them. CPython's compiler of patterns takes two calls a level, and so ends between 490 and 495 levels, by how deep it
    /// is called itself.
    /// </summary>
    public const int DeepestNesting = 492;

    /// <summary>How many groups a pattern may have, the whole match among them.</summary>
    private const int MostGroups = 100;

    private const string Letters = "iLmsux";

    private static readonly PatternFlags[] LetterFlags =
    [
        PatternFlags.IgnoreCase, PatternFlags.Locale, PatternFlags.Multiline, PatternFlags.DotAll, PatternFlags.Unicode, PatternFlags.Verbose,
    ];

    private readonly PatternTokens _tokens;
    private readonly PatternEscapes _escapes;
    private readonly List<KeyValuePair<string, int>> _names = [];
    private readonly HashSet<int> _open = [];
    private readonly List<int> _lastInside = [0];
    private PatternFlags _flags;
    private int _groups = 1;
    private int _depth;

    private PatternParser(string pattern, bool isUnicode, PatternFlags flags)
    {
        _tokens = new PatternTokens(pattern);
        _escapes = new PatternEscapes(_tokens, isUnicode);
        _flags = flags;
    }

    /// <summary>Reads a pattern. Throws <see cref="PatternException"/>, or what else CPython raises.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isUnicode">Whether it is a <c>unicode</c>, whose parts messages show as such.</param>
    /// <param name="flags">The flags of the call.</param>
    public static ParsedPattern Parse(string pattern, bool isUnicode, PatternFlags flags)
    {
        var parser = new PatternParser(pattern, isUnicode, flags);
        var root = parser.ParseBranches(nested: false);
        if (parser._tokens.Take() is { } tail)
        {
            throw new PatternException(tail == ")" ? "unbalanced parenthesis" : "bogus characters at end of regular expression");
        }

        // (?x) was found on the way: what stood before it must be read as verbose too.
        return !flags.HasFlag(PatternFlags.Verbose) && parser._flags.HasFlag(PatternFlags.Verbose) ? Parse(pattern, isUnicode, parser._flags)
            : parser._groups > MostGroups ? throw Raise.Exception(ExceptionTypes.AssertionError, $"sorry, but this version only supports {MostGroups} named groups")
            : new ParsedPattern(root, parser._flags, parser._groups - 1, parser._names) { LastInside = parser._lastInside };
    }

    /// <summary>Whether a text can be a group's name.</summary>
    public static bool IsName(string name) =>
        !char.IsAsciiDigit(name[0]) && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private PatternNode ParseBranches(bool nested)
    {
        if (++_depth > DeepestNesting)
        {
            throw Raise.RuntimeError("maximum recursion depth exceeded while calling a Python object");
        }

        var branches = ImmutableArray.CreateBuilder<PatternNode>();
        do
        {
            branches.Add(ParseSequence());
        }
        while (_tokens.Accept("|"));

        _depth--;
        if (nested && _tokens.Next is not (null or ")"))
        {
            throw new PatternException("pattern not properly closed");
        }

        return branches.Count == 1 ? branches[0] : new BranchNode(branches.ToImmutable());
    }

    private SequenceNode ParseSequence()
    {
        var items = ImmutableArray.CreateBuilder<PatternNode>();
        while (_tokens.Next is not (null or "|" or ")"))
        {
            var token = _tokens.Take()!;
            if (_flags.HasFlag(PatternFlags.Verbose))
            {
                if (token.Length == 1 && PythonBlanks.IsBlank(token[0]))
                {
                    continue;
                }

                if (token == "#")
                {
                    _tokens.SkipLine();
                    continue;
                }
            }

            switch (token[0])
            {
                case '.':
                    items.Add(new AnyNode());
                    break;
                case '^' or '$':
                    items.Add(new PlaceNode(token[0]));
                    break;
                case '[':
                    items.Add(new PatternSetParser(_tokens, _escapes).Parse());
                    break;
                case '(':
                    if (ParseParenthesis() is { } group)
                    {
                        items.Add(group);
                    }

                    break;
                case '*' or '+' or '?' or '{':
                    ParseRepeat(token[0], items);
                    break;
                case '\\':
                    items.Add(ParseEscape(token));
                    break;
                default:
                    items.Add(new LiteralNode(token[0]));
                    break;
            }
        }

        return new SequenceNode(items.ToImmutable());
    }

    private void ParseRepeat(char sign, ImmutableArray<PatternNode>.Builder items)
    {
        var (least, most) = sign switch { '?' => (0L, 1L), '*' => (0L, PatternNode.Unbounded), _ => (1L, PatternNode.Unbounded) };
        if (sign == '{')
        {
            if (!TryParseBounds(out least, out most))
            {
                items.Add(new LiteralNode('{'));
                return;
            }
        }

        if (items.Count == 0 || items[^1] is PlaceNode)
        {
            throw new PatternException("nothing to repeat");
        }

        if (items[^1] is RepeatNode)
        {
            throw new PatternException("multiple repeat");
        }

        items[^1] = new RepeatNode(least, most, !_tokens.Accept("?"), items[^1]);
    }

    /// <summary>Reads <c>3}</c>, <c>3,}</c>, <c>,3}</c>, <c>3,4}</c>; anything else means that the brace is a character.</summary>
    private bool TryParseBounds(out long least, out long most)
    {
        (least, most) = (0, PatternNode.Unbounded);
        if (_tokens.Next == "}")
        {
            return false;
        }

        var here = _tokens.Position;
        var low = _tokens.TakeDigits();
        var high = _tokens.Accept(",") ? _tokens.TakeDigits() : low;
        if (!_tokens.Accept("}"))
        {
            _tokens.Position = here;
            return false;
        }

        least = low.Length > 0 ? Bound(low) : 0;
        if (high.Length > 0)
        {
            most = Bound(high);
            if (most < least)
            {
                throw new PatternException("bad repeat interval");
            }
        }

        return true;

        static long Bound(string digits) =>
            long.TryParse(digits, out var bound) && bound < PatternNode.Unbounded
                ? bound
                : throw Raise.OverflowError("the repetition number is too large");
    }

    private PatternNode ParseEscape(string token)
    {
        var c = token[1];
        switch (c)
        {
            case 'A' or 'Z' or 'b' or 'B':
                return new PlaceNode(c);
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                return new SetNode(false, [new SetItem('\0', '\0', c)]);
            case 'x':
                return new LiteralNode(_escapes.Hexadecimal(inSet: false));
            case '0':
                return new LiteralNode(_escapes.Octal(token));
            case >= '1' and <= '9':
                return ParseBackreference(token);
            default:
                return new LiteralNode(PatternEscapes.Control(token) ?? c);
        }
    }

    /// <summary>An octal escape of three digits, or else a group's number of one or two.</summary>
    private PatternNode ParseBackreference(string token)
    {
        var digits = token[1..];
        if (_tokens.Next is [>= '0' and <= '9'])
        {
            digits += _tokens.Take();
            if (digits is [<= '7', <= '7'] && _tokens.Next is [>= '0' and <= '7'])
            {
                digits += _tokens.Take();
                return new LiteralNode((char)(Convert.ToInt32(digits, 8) & 0xFF));
            }
        }

        var group = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        if (group >= _groups)
        {
            throw _escapes.Bogus("\\" + digits);
        }

        return _open.Contains(group) ? throw new PatternException("cannot refer to open group") : new BackreferenceNode(group);
    }

    private PatternNode? ParseParenthesis()
    {
        if (!_tokens.Accept("?"))
        {
            return ParseGroup(OpenGroup(null));
        }

        if (_tokens.Accept("P"))
        {
            return ParseNamed();
        }

        if (_tokens.Accept(":"))
        {
            return ParseGroup(null);
        }

        if (_tokens.Accept("#"))
        {
            while (_tokens.Next is not (null or ")"))
            {
                _tokens.Take();
            }

            return _tokens.Accept(")") ? null : throw new PatternException("unbalanced parenthesis");
        }

        if (_tokens.Next is "=" or "!" or "<")
        {
            return ParseLook();
        }

        return _tokens.Accept("(") ? ParseConditional() : ParseFlags();
    }

    private PatternNode ParseNamed()
    {
        if (_tokens.Accept("<"))
        {
            var name = TakeName('>');
            return IsName(name)
                ? ParseGroup(OpenGroup(name))
                : throw new PatternException($"bad character in group name {_escapes.Shown(name)}");
        }

        if (_tokens.Accept("="))
        {
            var name = TakeName(')');
            if (!IsName(name))
            {
                throw new PatternException($"bad character in backref group name {_escapes.Shown(name)}");
            }

            var group = GroupNamed(name) ?? throw new PatternException($"unknown group name: {_escapes.Shown(name)}");
            return new BackreferenceNode(group);
        }

        var letter = _tokens.Take() ?? throw new PatternException("unexpected end of pattern");
        throw new PatternException($"unknown specifier: ?P{letter}");
    }

    private LookNode ParseLook()
    {
        var behind = _tokens.Accept("<");
        if (behind && _tokens.Next is not ("=" or "!"))
        {
            throw new PatternException("syntax error");
        }

        var negated = _tokens.Take() == "!";
        var body = ParseBranches(nested: true);
        Close();
        if (behind && body.Width.Least != body.Width.Most)
        {
            throw new PatternException("look-behind requires fixed-width pattern");
        }

        return new LookNode(behind, negated, body);
    }

    private GroupNode ParseConditional()
    {
        var name = TakeName(')');
        int group;
        if (IsName(name))
        {
            group = GroupNamed(name) ?? throw new PatternException($"unknown group name: {_escapes.Shown(name)}");
        }
        else if (!int.TryParse(name, out group))
        {
            throw new PatternException("bad character in group name");
        }

        if (group < 1)
        {
            throw new PatternException("bad group number");
        }

        var yes = ParseSequence();
        PatternNode? no = null;
        if (_tokens.Accept("|"))
        {
            no = ParseSequence();
            if (_tokens.Next == "|")
            {
                throw new PatternException("conditional backref with more than two branches");
            }
        }

        Close();
        return new GroupNode(null, new ConditionalNode(group, yes, no));
    }

    private PatternNode? ParseFlags()
    {
        if (!IsFlag(_tokens.Next))
        {
            throw new PatternException("unexpected end of pattern");
        }

        while (IsFlag(_tokens.Next))
        {
            _flags |= LetterFlags[Letters.IndexOf(_tokens.Take()![0], StringComparison.Ordinal)];
        }

        var end = _tokens.Take() ?? throw new PatternException("unexpected end of pattern");
        return end == ")" ? null : throw new PatternException("unknown extension");
    }

    private static bool IsFlag(string? token) => token is [var c] && Letters.Contains(c, StringComparison.Ordinal);

    private GroupNode ParseGroup(int? number)
    {
        var body = ParseBranches(nested: true);
        Close();
        if (number is { } opened)
        {
            _open.Remove(opened);
            _lastInside[opened] = _groups - 1;
        }

        return new GroupNode(number, body);
    }

    private void Close()
    {
        if (!_tokens.Accept(")"))
        {
            throw new PatternException("unbalanced parenthesis");
        }
    }

    private int OpenGroup(string? name)
    {
        var number = _groups++;
        if (name is not null)
        {
            if (GroupNamed(name) is { } earlier)
            {
                throw new PatternException($"redefinition of group name {_escapes.Shown(name)} as group {number}; was group {earlier}");
            }

            _names.Add(new(name, number));
        }

        _open.Add(number);
        _lastInside.Add(number);
        return number;
    }

    private int? GroupNamed(string name)
    {
        foreach (var (known, number) in _names)
        {
            if (known == name)
            {
                return number;
            }
        }

        return null;
    }

    private string TakeName(char terminator)
    {
        var name = _tokens.TakeUntil(terminator) ?? throw new PatternException("unterminated name");
        return name.Length > 0 ? name : throw new PatternException("missing group name");
    }
}

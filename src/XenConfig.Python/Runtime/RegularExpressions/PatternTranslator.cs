using System.Globalization;
using System.Text;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>
/// Writes a parsed pattern in .NET's syntax, in which every construct means what it means to CPython 2.7: classes are spelt out (ASCII
/// unless the U flag is set), groups carry their numbers, and letter case is folded in the pattern, because .NET folds more than ASCII.
/// </summary>
internal sealed class PatternTranslator
{
    private const string AsciiDigits = "0-9";
    private const string AsciiNotDigits = "\\u0000-/:-\\uFFFF";
    private const string AsciiBlanks = "\\t-\\r ";
    private const string AsciiNotBlanks = "\\u0000-\\u0008\\u000E-\\u001F!-\\uFFFF";
    private const string AsciiWord = "0-9A-Z_a-z";
    private const string AsciiNotWord = "\\u0000-/:-@\\[-\\^`{-\\uFFFF";
    private const string UnicodeBlanks = "\\t-\\r\\u001C- \\u0085\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
    private const string UnicodeWord = "\\p{L}\\p{N}_";

    private readonly StringBuilder _output = new();
    private readonly PatternFlags _flags;

    private PatternTranslator(PatternFlags flags) => _flags = flags;

    private bool IgnoresCase => _flags.HasFlag(PatternFlags.IgnoreCase);

    private bool IsUnicode => _flags.HasFlag(PatternFlags.Unicode);

    private string Word => IsUnicode ? UnicodeWord : AsciiWord;

    /// <summary>The pattern for .NET, to be used without options but CultureInvariant.</summary>
    public static string Translate(ParsedPattern pattern)
    {
        var translator = new PatternTranslator(pattern.Flags);
        translator.Write(pattern.Root);
        return translator._output.ToString();
    }

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case LiteralNode literal:
                WriteLiteral(literal.Value);
                break;
            case AnyNode:
                _output.Append(_flags.HasFlag(PatternFlags.DotAll) ? "[\\u0000-\\uFFFF]" : "[^\\n]");
                break;
            case SetNode set:
                WriteSet(set);
                break;
            case PlaceNode place:
                _output.Append(Place(place.Kind));
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Write(item);
                }

                break;
            case BranchNode branch:
                WriteBranches(branch);
                break;
            case GroupNode group:
                _output.Append(group.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"(?<{number}>") : "(?:");
                Write(group.Body);
                _output.Append(')');
                break;
            case RepeatNode repeat:
                WriteRepeat(repeat);
                break;
            case LookNode look:
                _output.Append(look.Behind ? "(?<" : "(?").Append(look.Negated ? '!' : '=');
                Write(look.Body);
                _output.Append(')');
                break;
            case BackreferenceNode reference:
                _output.Append(CultureInfo.InvariantCulture, $"(?{(IgnoresCase ? "i" : "")}:\\k<{reference.Group}>)");
                break;
            case ConditionalNode conditional:
                WriteConditional(conditional);
                break;
            default:
                throw new InvalidOperationException($"No translation for {node.GetType().Name}.");
        }
    }

    private void WriteBranches(BranchNode branch)
    {
        _output.Append("(?:");
        for (var i = 0; i < branch.Branches.Length; i++)
        {
            if (i > 0)
            {
                _output.Append('|');
            }

            Write(branch.Branches[i]);
        }

        _output.Append(')');
    }

    private void WriteRepeat(RepeatNode repeat)
    {
        // .NET counts to 2**31 - 1; no text here is that long, so a greater lower bound never matches and a greater upper one is none.
        _output.Append("(?:");
        Write(repeat.Body);
        _output.Append(')');
        var unbounded = repeat.Most > int.MaxValue;

        // Of "(?:(?:a?)+?)?b", .NET 10 makes no end: it goes back into a lazy repetition without an upper bound of what may be empty again and
        // again. It counts one that has a bound.
        var isEndless = unbounded && !repeat.Greedy && repeat.Least <= 1 && repeat.Body.Width.Least == 0;
        _output.Append((repeat.Least, repeat.Most) switch
        {
            (0, 1) => "?",
            _ when isEndless => string.Create(CultureInfo.InvariantCulture, $"{{{repeat.Least},{int.MaxValue - 1}}}"),
            (0, _) when unbounded => "*",
            (1, _) when unbounded => "+",
            ( > int.MaxValue, _) => "{2147483647,}",
            _ when unbounded => string.Create(CultureInfo.InvariantCulture, $"{{{repeat.Least},}}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{{{repeat.Least},{repeat.Most}}}"),
        });
        if (!repeat.Greedy)
        {
            _output.Append('?');
        }
    }

    private void WriteConditional(ConditionalNode conditional)
    {
        _output.Append(CultureInfo.InvariantCulture, $"(?({conditional.Group})(?:");
        Write(conditional.Yes);
        _output.Append(")|(?:");
        if (conditional.No is not null)
        {
            Write(conditional.No);
        }

        _output.Append("))");
    }

    private string Place(char kind) => kind switch
    {
        '^' when _flags.HasFlag(PatternFlags.Multiline) => "(?m:^)",
        '^' or 'A' => "\\A",
        '$' when _flags.HasFlag(PatternFlags.Multiline) => "(?m:$)",
        '$' => "\\Z",
        'Z' => "\\z",
        'b' => $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))",

        // In an empty text there is neither a boundary nor a place that is none.
        _ => $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}])(?!\\A\\z))",
    };

    private void WriteLiteral(char c)
    {
        var (lower, upper) = Cases(c);
        if (lower == upper)
        {
            AppendEscaped(c);
            return;
        }

        _output.Append('[');
        AppendEscaped(lower);
        AppendEscaped(upper);
        _output.Append(']');
    }

    private (char Lower, char Upper) Cases(char c) =>
        !IgnoresCase ? (c, c)
        : char.IsAscii(c) || IsUnicode ? (char.ToLowerInvariant(c), char.ToUpperInvariant(c)) : (c, c);

    private void WriteSet(SetNode set)
    {
        // Negated categories inside a Unicode set have no spelling of their own but \D, \S, \W, which .NET has with wider meanings
        // of \s and \w; a set that needs one is written as alternatives.
        var negatedUnicode = IsUnicode ? set.Items.Where(static item => item.Category is 'S' or 'W').Distinct().ToArray() : [];
        if (negatedUnicode.Length > 0)
        {
            WriteAlternatives(set, negatedUnicode);
            return;
        }

        _output.Append(set.Negated ? "[^" : "[");
        WriteSetItems(set.Items);
        _output.Append(']');
    }

    private void WriteAlternatives(SetNode set, SetItem[] negatedUnicode)
    {
        _output.Append(set.Negated ? "(?!" : "(?=");
        for (var i = 0; i < negatedUnicode.Length; i++)
        {
            _output.Append(i > 0 ? "|[^" : "[^").Append(negatedUnicode[i].Category == 'W' ? UnicodeWord : UnicodeBlanks).Append(']');
        }

        var rest = set.Items.Except(negatedUnicode).ToArray();
        if (rest.Length > 0)
        {
            _output.Append("|[");
            WriteSetItems(rest);
            _output.Append(']');
        }

        _output.Append(")[\\u0000-\\uFFFF]");
    }

    private void WriteSetItems(IReadOnlyCollection<SetItem> items)
    {
        foreach (var category in items.Select(static item => item.Category).Where(static category => category != '\0').Distinct())
        {
            _output.Append(Category(category));
        }

        var ranges = CharacterRanges.Merge(items.Where(static item => item.Category == '\0').Select(static item => (item.First, item.Last)));
        foreach (var (first, last) in IgnoresCase ? CharacterRanges.WithBothCases(ranges, IsUnicode ? char.MaxValue : '\x7F') : ranges)
        {
            AppendRange(first, last);
        }
    }

    private string Category(char category) => category switch
    {
        'd' => IsUnicode ? "\\d" : AsciiDigits,
        'D' => IsUnicode ? "\\D" : AsciiNotDigits,
        's' => IsUnicode ? UnicodeBlanks : AsciiBlanks,
        'S' => AsciiNotBlanks,
        'w' => Word,
        _ => AsciiNotWord,
    };

    private void AppendRange(char first, char last)
    {
        AppendEscaped(first);
        if (last != first)
        {
            _output.Append('-');
            AppendEscaped(last);
        }
    }

    private void AppendEscaped(char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
        {
            _output.Append(c);
        }
        else
        {
            _output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }
    }
}

namespace XenConfig.Python.Runtime.Formatting;

/// <summary>
/// A directive of a template of the <c>%</c> operator, from the percent sign to its letter. What is wrong with it is kept with it: CPython
/// says it when it comes to that part, and by then an argument before it may have said something else.
/// </summary>
internal struct PercentDirective
{
    /// <summary>Where its percent sign is.</summary>
    public int Start;

    /// <summary>Where it ends, behind its letter.</summary>
    public int End;

    /// <summary>The key of the mapping in brackets, or null.</summary>
    public string? Key;

    public bool Left;
    public bool Plus;
    public bool Blank;
    public bool Alternate;
    public bool Zero;

    /// <summary>Whether the width is an argument (<c>*</c>).</summary>
    public bool HasWidthArgument;

    /// <summary>Whether the precision is an argument.</summary>
    public bool HasPrecisionArgument;

    public long Width;
    public long? Precision;
    public char Letter;

    /// <summary>Whether an integer is just its decimal digits, with a minus sign where it is negative.</summary>
    public readonly bool IsPlain => Width == 0 && Precision is null && !Plus && !Blank;

    /// <summary>What CPython says of the part that is not right; null where all are.</summary>
    public string? Error;

    /// <summary>The part that <see cref="Error"/> is about.</summary>
    public PercentPart Wrong;

    /// <summary>The longest template that is taken apart beforehand.</summary>
    public const int LongestKept = 256;

    /// <summary>All directives of a template, up to the first that is not right.</summary>
    public static PercentDirective[] ParseAll(string template)
    {
        var directives = new List<PercentDirective>();
        for (var percent = template.IndexOf('%'); percent >= 0; percent = template.IndexOf('%', directives[^1].End))
        {
            directives.Add(Parse(template, percent));
            if (directives[^1].Error is not null)
            {
                break;
            }
        }

        return [.. directives];
    }

    /// <summary>The directive at a percent sign.</summary>
    public static PercentDirective Parse(string template, int percent) => new Parser(template, percent + 1).Parse();

    private ref struct Parser(string text, int position)
    {
        private readonly char Next => position < text.Length ? text[position] : '\0';

        public PercentDirective Parse()
        {
            var directive = new PercentDirective { Start = position - 1 };
            ParseKey(ref directive);
            if (directive.Error is null)
            {
                ParseFlags(ref directive);
                ParseWidth(ref directive);
            }

            if (directive.Error is null)
            {
                ParsePrecision(ref directive);
            }

            if (directive.Error is null)
            {
                ParseLetter(ref directive);
            }

            directive.End = position;
            return directive;
        }

        private void ParseKey(ref PercentDirective directive)
        {
            if (Next != '(')
            {
                return;
            }

            var start = ++position;
            directive.Key = "";
            for (var depth = 1; depth > 0; position++)
            {
                depth += Next switch { '(' => 1, ')' => -1, _ => 0 };
                if (position >= text.Length)
                {
                    (directive.Error, directive.Wrong) = ("incomplete format key", PercentPart.Key);
                    return;
                }
            }

            directive.Key = text[start..(position - 1)];
        }

        private void ParseFlags(ref PercentDirective directive)
        {
            while (true)
            {
                switch (Next)
                {
                    case '-':
                        directive.Left = true;
                        break;
                    case '+':
                        directive.Plus = true;
                        break;
                    case ' ':
                        directive.Blank = true;
                        break;
                    case '#':
                        directive.Alternate = true;
                        break;
                    case '0':
                        directive.Zero = true;
                        break;
                    default:
                        return;
                }

                position++;
            }
        }

        private void ParseWidth(ref PercentDirective directive)
        {
            if (Next == '*')
            {
                position++;
                directive.HasWidthArgument = true;
            }
            else if (!TryNumber(long.MaxValue, out directive.Width))
            {
                (directive.Error, directive.Wrong) = ("width too big", PercentPart.Width);
            }
        }

        private void ParsePrecision(ref PercentDirective directive)
        {
            if (Next != '.')
            {
                return;
            }

            position++;
            if (Next == '*')
            {
                position++;
                directive.HasPrecisionArgument = true;
            }
            else if (TryNumber(int.MaxValue, out var precision))
            {
                directive.Precision = precision;
            }
            else
            {
                (directive.Error, directive.Wrong) = ("prec too big", PercentPart.Precision);
            }
        }

        private void ParseLetter(ref PercentDirective directive)
        {
            if (Next is 'h' or 'l' or 'L')
            {
                position++;
            }

            if (position < text.Length)
            {
                directive.Letter = text[position++];
            }
            else
            {
                (directive.Error, directive.Wrong) = ("incomplete format", PercentPart.Letter);
            }
        }

        /// <summary>The number that begins here, 0 where none does; false for one that is too large.</summary>
        private bool TryNumber(long largest, out long number)
        {
            for (number = 0; char.IsAsciiDigit(Next); position++)
            {
                var digit = Next - '0';
                if (number > (largest - digit) / 10)
                {
                    return false;
                }

                number = (number * 10) + digit;
            }

            return true;
        }
    }
}

/// <summary>The parts of a directive, in the order in which they are looked at.</summary>
internal enum PercentPart
{
    Key,
    Width,
    Precision,
    Letter,
}

namespace XenConfig.Python.Runtime.Formatting;

/// <summary>
/// A directive of a template of the <c>%</c> operator, from the percent sign to its letter. What is wrong with it is kept with it: CPython
/// says it when it comes to that part, and by then an argument before it may have said something else.
/// </summary>
internal sealed record PercentDirective
{
    /// <summary>Where its percent sign is.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, behind its letter.</summary>
    public int End { get; private set; }

    /// <summary>The key of the mapping in brackets, or null.</summary>
    public string? Key { get; private set; }

    public bool Left { get; private set; }
    public bool Plus { get; private set; }
    public bool Blank { get; private set; }
    public bool Alternate { get; private set; }
    public bool Zero { get; private set; }

    /// <summary>Whether the width is an argument (<c>*</c>).</summary>
    public bool HasWidthArgument { get; private set; }

    /// <summary>Whether the precision is an argument.</summary>
    public bool HasPrecisionArgument { get; private set; }

    public long Width { get; private set; }
    public long? Precision { get; private set; }
    public char Letter { get; private set; }

    /// <summary>Whether an integer is just its decimal digits, with a minus sign where it is negative.</summary>
    public bool IsPlain => Width == 0 && Precision is null && !Plus && !Blank;

    /// <summary>What CPython says of the part that is not right; null where all are.</summary>
    public string? Error { get; private set; }

    /// <summary>The part that <see cref="Error"/> is about.</summary>
    public PercentPart Wrong { get; private set; }

    /// <summary>The longest template that is taken apart beforehand.</summary>
    public const int LongestKept = 256;

    /// <summary>All directives of a template, up to the first that is not right.</summary>
    public static PercentDirective[] ParseAll(string template)
    {
        // A sign that stands for itself takes two.
        var directives = new PercentDirective[template.AsSpan().Count('%')];
        var count = 0;
        for (var percent = template.IndexOf('%'); percent >= 0; percent = template.IndexOf('%', directives[count - 1].End))
        {
            directives[count++] = Parse(template, percent);
            if (directives[count - 1].Error is not null)
            {
                break;
            }
        }

        return count == directives.Length ? directives : directives[..count];
    }

    /// <summary>The directive with the width that an argument gave: a negative one sets the text to the left.</summary>
    public PercentDirective WithWidth(long width) =>
        width < 0 ? this with { Left = true, Width = -Math.Max(width, -long.MaxValue) } : this with { Width = width };

    /// <summary>The directive with the precision that an argument gave.</summary>
    public PercentDirective WithPrecision(long precision) => this with { Precision = Math.Max(0, precision) };

    /// <summary>The directive at a percent sign.</summary>
    public static PercentDirective Parse(string template, int percent) => new Parser(template, percent + 1).Parse();

    private ref struct Parser(string text, int position)
    {
        private readonly char Next => position < text.Length ? text[position] : '\0';

        public PercentDirective Parse()
        {
            var directive = new PercentDirective { Start = position - 1 };
            ParseKey(directive);
            if (directive.Error is null)
            {
                ParseFlags(directive);
                ParseWidth(directive);
            }

            if (directive.Error is null)
            {
                ParsePrecision(directive);
            }

            if (directive.Error is null)
            {
                ParseLetter(directive);
            }

            directive.End = position;
            return directive;
        }

        private void ParseKey(PercentDirective directive)
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

        private void ParseFlags(PercentDirective directive)
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

        private void ParseWidth(PercentDirective directive)
        {
            if (Next == '*')
            {
                position++;
                directive.HasWidthArgument = true;
            }
            else if (TryNumber(long.MaxValue, out var width))
            {
                directive.Width = width;
            }
            else
            {
                (directive.Error, directive.Wrong) = ("width too big", PercentPart.Width);
            }
        }

        private void ParsePrecision(PercentDirective directive)
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

        private void ParseLetter(PercentDirective directive)
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

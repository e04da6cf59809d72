using System.Numerics;

namespace XenConfig.Python.Runtime.Text;

/// <summary>A format specification of <c>format()</c> and <c>str.format</c>: <c>[[fill]align][sign][#][0][width][,][.precision][type]</c>.</summary>
internal readonly record struct FormatSpec
{
    private const int NotGiven = -1;

    /// <summary>The padding character; a blank unless given.</summary>
    public char Fill { get; private init; }

    /// <summary><c>&lt;</c>, <c>&gt;</c>, <c>^</c>, <c>=</c>, or NUL when not given.</summary>
    public char Align { get; private init; }

    /// <summary><c>+</c>, <c>-</c>, a blank, or NUL when not given.</summary>
    public char Sign { get; private init; }

    /// <summary>Whether <c>#</c> was given.</summary>
    public bool Alternate { get; private init; }

    /// <summary>Whether <c>,</c> was given.</summary>
    public bool Thousands { get; private init; }

    /// <summary>The least width in characters; negative when not given.</summary>
    public long Width { get; private init; }

    /// <summary>The precision; negative when not given.</summary>
    public long Precision { get; private init; }

    /// <summary>The conversion letter, or NUL when not given.</summary>
    public char Type { get; private init; }

    /// <summary>Reads a specification. Raises ValueError in CPython's words.</summary>
    public static FormatSpec Parse(string text)
    {
        var position = 0;
        char? fill = null;
        var align = '\0';
        if (text.Length >= 2 && IsAlign(text[1]))
        {
            (fill, align) = (text[0], text[1]);
            position = 2;
        }
        else if (text.Length >= 1 && IsAlign(text[0]))
        {
            align = text[position++];
        }

        var sign = Take(text, ref position, "+- ");
        var alternate = Take(text, ref position, "#") != '\0';
        if (fill is null && position < text.Length && text[position] == '0')
        {
            position++;
            fill = '0';
            align = align == '\0' ? '=' : align;
        }

        var width = Number(text, ref position);
        var thousands = Take(text, ref position, ",") != '\0';
        long precision = NotGiven;
        if (Take(text, ref position, ".") != '\0')
        {
            precision = Number(text, ref position);
            if (precision == NotGiven)
            {
                throw Raise.ValueError("Format specifier missing precision");
            }
        }

        if (text.Length - position > 1)
        {
            throw Raise.ValueError("Invalid conversion specification");
        }

        var type = position < text.Length ? text[position] : '\0';
        if (thousands && type is not ('d' or 'e' or 'f' or 'g' or 'E' or 'G' or '%' or 'F' or '\0'))
        {
            throw Raise.ValueError(type is > ' ' and < '\x7F'
                ? $"Cannot specify ',' with '{type}'."
                : $"Cannot specify ',' with '\\x{(int)type:x}'.");
        }

        return new FormatSpec
        {
            Fill = fill ?? ' ',
            Align = align,
            Sign = sign,
            Alternate = alternate,
            Thousands = thousands,
            Width = width,
            Precision = precision,
            Type = type,
        };
    }

    /// <summary>How many characters the result can take at most beyond the digits themselves; asked for before they are made.</summary>
    public long ReservedLength => Math.Max(Width, 0) + Math.Max(Precision, 0);

    /// <summary>A <c>str</c> or <c>unicode</c> in this format.</summary>
    public string Format(string value, string typeName)
    {
        if (Type is not ('\0' or 's'))
        {
            throw UnknownCode(typeName);
        }

        if (Thousands)
        {
            throw Raise.ValueError("Cannot specify ',' with 's'.");
        }

        if (Sign != '\0')
        {
            throw Raise.ValueError("Sign not allowed in string format specifier");
        }

        if (Alternate)
        {
            throw Raise.ValueError("Alternate form (#) not allowed in string format specifier");
        }

        if (Align == '=')
        {
            throw Raise.ValueError("'=' alignment not allowed in string format specifier");
        }

        var kept = Precision >= 0 && Precision < value.Length ? value[..(int)Precision] : value;
        return Pad("", kept, '<');
    }

    /// <summary>An integer in this format. The float conversions are the caller's, by <see cref="WantsFloat"/>.</summary>
    public string Format(BigInteger value, string typeName)
    {
        if (Type is not ('\0' or 'b' or 'c' or 'd' or 'n' or 'o' or 'x' or 'X'))
        {
            throw UnknownCode(typeName);
        }

        if (Precision >= 0)
        {
            throw Raise.ValueError("Precision not allowed in integer format specifier");
        }

        if (Type == 'c')
        {
            if (Sign != '\0')
            {
                throw Raise.ValueError("Sign not allowed with integer format specifier 'c'");
            }

            return value >= 0 && value <= 0xFF ? Pad("", ((char)(int)value).ToString(), '<') : throw Raise.OverflowError("%c arg not in range(0x100)");
        }

        var numberBase = Type switch
        {
            'b' => 2,
            'o' => 8,
            'x' or 'X' => 16,
            _ => 10,
        };
        var digits = IntegerText.Digits(BigInteger.Abs(value), numberBase);
        var prefix = Alternate ? numberBase switch { 2 => "0b", 8 => "0o", 16 => "0x", _ => "" } : "";
        if (Type == 'X')
        {
            digits = digits.ToUpperInvariant();
            prefix = prefix.ToUpperInvariant();
        }

        return Number(value.Sign < 0, prefix, digits, "");
    }

    /// <summary>Whether an integer is turned into a float for this conversion.</summary>
    public bool WantsFloat => Type is 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or '%';

    /// <summary>A float in this format.</summary>
    public string Format(double value, string typeName)
    {
        if (!WantsFloat && Type is not ('\0' or 'n'))
        {
            throw UnknownCode(typeName);
        }

        if (Alternate)
        {
            throw Raise.ValueError("Alternate form (#) not allowed in float format specifier");
        }

        const int defaultPrecision = 6;
        var percent = Type == '%';
        var number = percent ? value * 100 : value;
        var magnitude = Math.Abs(number);
        var precision = (int)(Precision < 0 ? defaultPrecision : Precision);
        var text = Type switch
        {
            '\0' => FloatText.GeneralWithPoint(magnitude, Precision < 0 ? FloatText.StrDigits : precision),
            'n' => FloatText.Convert(magnitude, 'g', precision, alternate: false),
            '%' => FloatText.Convert(magnitude, 'f', precision, alternate: false),
            _ => FloatText.Convert(magnitude, Type, precision, alternate: false),
        };
        var whole = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var split = whole < 0 ? text.Length : whole;
        return Number(double.IsNegative(number) && !double.IsNaN(number), "", text[..split], text[split..] + (percent ? "%" : ""));
    }

    /// <summary>A complex number in this format: each part by itself, the imaginary one with its sign and a <c>j</c>.</summary>
    public string Format(Complex value, string typeName)
    {
        if (Type is '%' || (!WantsFloat && Type is not ('\0' or 'n')))
        {
            throw UnknownCode(typeName);
        }

        if (Alternate)
        {
            throw Raise.ValueError("Alternate form (#) not allowed in complex format specifier");
        }

        if (Fill == '0')
        {
            throw Raise.ValueError("Zero padding is not allowed in complex format specifier");
        }

        if (Align == '=')
        {
            throw Raise.ValueError("'=' alignment flag is not allowed in complex format specifier");
        }

        var part = this with { Width = NotGiven, Type = Type == '\0' && Precision >= 0 ? 'g' : Type };
        var bare = Type == '\0' && Precision < 0;
        var skipReal = Type == '\0' && value.Real == 0 && !double.IsNegative(value.Real);
        var real = skipReal ? "" : part.Part(value.Real, bare);
        var imaginary = (part with { Sign = skipReal ? Sign : '+' }).Part(value.Imaginary, bare) + "j";
        var text = Type == '\0' && !skipReal ? $"({real}{imaginary})" : real + imaginary;
        return Pad("", text, '>');
    }

    /// <summary>The ValueError for a conversion letter that the type does not know.</summary>
    public PythonException UnknownCode(string typeName) => Raise.ValueError(Type is > ' ' and < '\x7F'
        ? $"Unknown format code '{Type}' for object of type '{typeName}'"
        : $"Unknown format code '\\x{(int)Type:x}' for object of type '{typeName}'");

    private string Part(double value, bool bare)
    {
        if (!bare)
        {
            return Format(value, "complex");
        }

        var text = FloatText.Convert(Math.Abs(value), 'g', FloatText.StrDigits, alternate: false);
        return Number(double.IsNegative(value) && !double.IsNaN(value), "", text, "");
    }

    private static bool IsAlign(char c) => c is '<' or '>' or '=' or '^';

    private static char Take(string text, ref int position, string allowed) =>
        position < text.Length && allowed.Contains(text[position], StringComparison.Ordinal) ? text[position++] : '\0';

    private static long Number(string text, ref int position)
    {
        var start = position;
        long value = 0;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            if (value > (long.MaxValue - (text[position] - '0')) / 10)
            {
                throw Raise.ValueError("Too many decimal digits in format string");
            }

            value = (value * 10) + (text[position++] - '0');
        }

        return position == start ? NotGiven : value;
    }

    private string Number(bool negative, string prefix, string digits, string tail)
    {
        var sign = negative ? "-" : Sign is '+' or ' ' ? Sign.ToString() : "";
        var lead = sign + prefix;
        if (Thousands && digits.Length > 0)
        {
            var least = Fill == '0' && Align == '=' ? Width - lead.Length - tail.Length : 0;
            digits = Group(digits, least);
        }

        return Pad(lead, digits + tail, '>');
    }

    /// <summary>Puts a comma between each three digits; zeros that fill up a width are grouped too.</summary>
    private static string Group(string digits, long least)
    {
        const int groupSize = 3;
        var groups = new List<string>();
        var remaining = digits.Length;
        while (true)
        {
            var length = (int)Math.Min(groupSize, Math.Max(Math.Max(remaining, least), 1));
            var taken = Math.Clamp(remaining, 0, length);
            groups.Add(digits.Substring(remaining - taken, taken).PadLeft(length, '0'));
            remaining -= taken;
            least -= length;
            if (remaining <= 0 && least <= 0)
            {
                break;
            }

            least--;
        }

        groups.Reverse();
        return string.Join(',', groups);
    }

    private string Pad(string lead, string body, char defaultAlign)
    {
        var missing = (int)Math.Max(0, Width - lead.Length - body.Length);
        if (missing == 0)
        {
            return lead + body;
        }

        var padding = new string(Fill, missing);
        return (Align == '\0' ? defaultAlign : Align) switch
        {
            '<' => lead + body + padding,
            '^' => padding[..(missing / 2)] + lead + body + padding[(missing / 2)..],
            '=' => lead + padding + body,
            _ => padding + lead + body,
        };
    }
}

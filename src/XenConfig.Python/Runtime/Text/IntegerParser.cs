using System.Globalization;
using System.Numerics;

namespace XenConfig.Python.Runtime.Text;

/// <summary>Reads the text that <c>int()</c> and <c>long()</c> accept.</summary>
internal static class IntegerParser
{
    /// <summary>The largest base there is; 0 asks for the base that the prefix tells.</summary>
    public const int LargestBase = 36;

    /// <summary>
    /// Reads a whole text: blanks around it, a sign, the prefix of the base, digits, and for <c>long()</c> and base 0 an L at the end.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="numberBase">2 to 36, or 0: 0x, 0o, 0b and a leading 0 (octal) tell the base.</param>
    /// <param name="allowSuffix">Whether an <c>l</c> or <c>L</c> at the end is part of the number.</param>
    /// <param name="value">The number.</param>
    public static bool TryParse(ReadOnlySpan<char> text, int numberBase, bool allowSuffix, out BigInteger value)
    {
        value = default;
        text = PythonBlanks.Trim(text);
        var negative = text is ['-', ..];
        if (text is ['+' or '-', ..])
        {
            // CPython skips blanks between the sign and the digits too.
            text = text[1..].TrimStart(PythonBlanks.All);
        }

        if (numberBase == 0)
        {
            numberBase = BaseOf(text);
        }

        if (text is ['0', var prefix, ..] && char.ToLowerInvariant(prefix) == numberBase switch { 16 => 'x', 8 => 'o', 2 => 'b', _ => '\0' })
        {
            text = text[2..];
        }

        if (allowSuffix && text is [.., 'l' or 'L'] && DigitValue(text[^1]) >= numberBase)
        {
            text = text[..^1];
        }

        if (text.IsEmpty)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (DigitValue(c) >= numberBase)
            {
                return false;
            }
        }

        value = Digits(text, numberBase);
        value = negative ? -value : value;
        return true;
    }

    /// <summary>
    /// About how many bits a number of so many characters has, no fewer than it has by more than a few: for a bound to ask before it is read.
    /// </summary>
    public static long Bits(ReadOnlySpan<char> text) => text.Length * BaseOf(text) switch
    {
        16 => 4L,
        8 => 3L,
        2 => 1L,
        _ => 10L,
    } / (BaseOf(text) == 10 ? 3 : 1);

    /// <summary>The base that the prefix of an unsigned number tells.</summary>
    public static int BaseOf(ReadOnlySpan<char> text) => text is ['0', var letter, ..]
        ? letter switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 8 }
        : 10;

    /// <summary>The value of a digit or letter; 99 for anything else.</summary>
    public static int DigitValue(char c) =>
        char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiLetter(c) ? (c | 0x20) - 'a' + 10 : 99;

    /// <summary>The number that so many digits of a base make. The caller bounds their count.</summary>
    private static BigInteger Digits(ReadOnlySpan<char> digits, int numberBase)
    {
        if (numberBase == 10)
        {
            return BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        const int chunk = 512;
        if (digits.Length > chunk)
        {
            var half = digits.Length / 2;
            return (Digits(digits[..half], numberBase) * BigInteger.Pow(numberBase, digits.Length - half)) + Digits(digits[half..], numberBase);
        }

        var value = BigInteger.Zero;
        foreach (var c in digits)
        {
            value = (value * numberBase) + DigitValue(c);
        }

        return value;
    }
}

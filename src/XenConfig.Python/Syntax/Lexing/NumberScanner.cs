namespace XenConfig.Python.Syntax.Lexing;

/// <summary>Finds the end of a number as CPython's tokenizer does.</summary>
internal static class NumberScanner
{
    /// <summary>The offset past the number at <paramref name="start"/>; when it is none, past the part that can be read.</summary>
    public static int Scan(ReadOnlySpan<byte> bytes, int start, out bool isNumber)
    {
        isNumber = true;
        var position = start;
        if (At(bytes, position) == '0')
        {
            position++;
            switch (At(bytes, position) | 0x20)
            {
                case 'x':
                    return Radix(bytes, position + 1, CharacterClass.IsHexDigit, out isNumber);
                case 'o':
                    return Radix(bytes, position + 1, CharacterClass.IsOctalDigit, out isNumber);
                case 'b':
                    return Radix(bytes, position + 1, c => c is (byte)'0' or (byte)'1', out isNumber);
            }

            position = Digits(bytes, position, CharacterClass.IsOctalDigit);
            var end = Digits(bytes, position, CharacterClass.IsDigit);
            if (At(bytes, end) is (byte)'.' or (byte)'e' or (byte)'E' or (byte)'j' or (byte)'J')
            {
                return Fraction(bytes, end, out isNumber);
            }

            isNumber = end == position;
            return isNumber ? LongSuffix(bytes, end) : end;
        }

        position = Digits(bytes, position, CharacterClass.IsDigit);
        return (At(bytes, position) | 0x20) == 'l' ? position + 1 : Fraction(bytes, position, out isNumber);
    }

    /// <summary>Whether a number's text is that of a float: it has a point or an exponent, and is not hexadecimal.</summary>
    public static NumberKind KindOf(ReadOnlySpan<byte> text)
    {
        switch (text[^1])
        {
            case (byte)'l' or (byte)'L':
                return NumberKind.Long;
            case (byte)'j' or (byte)'J':
                return NumberKind.Imaginary;
        }

        if (text.Length > 1 && text[0] == '0')
        {
            // 08 is a number only before an "else" that is glued to it, and then CPython reads it as a float.
            return (text[1] | 0x20) is 'x' or 'o' or 'b' ? NumberKind.Integer
                : text.IndexOfAnyExceptInRange((byte)'0', (byte)'7') >= 0 ? NumberKind.Float : NumberKind.Integer;
        }

        return text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0 ? NumberKind.Float : NumberKind.Integer;
    }

    private static int Radix(ReadOnlySpan<byte> bytes, int position, Func<byte, bool> isDigit, out bool isNumber)
    {
        var end = Digits(bytes, position, isDigit);
        isNumber = end > position;
        return isNumber ? LongSuffix(bytes, end) : end;
    }

    private static int LongSuffix(ReadOnlySpan<byte> bytes, int position) =>
        (At(bytes, position) | 0x20) == 'l' ? position + 1 : position;

    private static int Fraction(ReadOnlySpan<byte> bytes, int position, out bool isNumber)
    {
        isNumber = true;
        if (At(bytes, position) == '.')
        {
            position = Digits(bytes, position + 1, CharacterClass.IsDigit);
        }

        if ((At(bytes, position) | 0x20) == 'e')
        {
            var digits = position + 1;
            var isSigned = At(bytes, digits) is (byte)'+' or (byte)'-';
            var end = Digits(bytes, isSigned ? digits + 1 : digits, CharacterClass.IsDigit);
            if (CharacterClass.IsDigit(At(bytes, end - 1)))
            {
                position = end;
            }
            else if (isSigned)
            {
                isNumber = false;
                return end;
            }
            else
            {
                // "1else": the e begins the next word.
                return position;
            }
        }

        return (At(bytes, position) | 0x20) == 'j' ? position + 1 : position;
    }

    private static int Digits(ReadOnlySpan<byte> bytes, int position, Func<byte, bool> isDigit)
    {
        while (position < bytes.Length && isDigit(bytes[position]))
        {
            position++;
        }

        return position;
    }

    private static byte At(ReadOnlySpan<byte> bytes, int position) => position < bytes.Length ? bytes[position] : (byte)0;
}

using System.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>Base 32 of RFC 3548: five bits a letter, filled up to eight letters with <c>=</c>.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int LettersPerGroup = 8;
    private const int BytesPerGroup = 5;

    /// <summary>The letters of bytes.</summary>
    public static string Encode(Budget budget, string bytes)
    {
        var length = (bytes.Length + BytesPerGroup - 1L) / BytesPerGroup * LettersPerGroup;
        budget.CheckString(length);
        var text = new StringBuilder((int)length);
        for (var start = 0; start < bytes.Length; start += BytesPerGroup)
        {
            var group = bytes.AsSpan(start, Math.Min(BytesPerGroup, bytes.Length - start));
            ulong bits = 0;
            for (var i = 0; i < BytesPerGroup; i++)
            {
                bits = (bits << 8) | (i < group.Length ? group[i] : 0u);
            }

            var used = ((group.Length * 8) + 4) / 5;
            for (var i = 0; i < LettersPerGroup; i++)
            {
                text.Append(i < used ? Alphabet[(int)(bits >> (35 - (5 * i))) & 31] : '=');
            }
        }

        return text.ToString();
    }

    /// <summary>The bytes of letters; TypeError in CPython's words for what is none.</summary>
    public static string Decode(string text)
    {
        if (text.Length % LettersPerGroup != 0)
        {
            throw Raise.TypeError("Incorrect padding");
        }

        var letters = text.TrimEnd('=');
        var missing = text.Length - letters.Length;
        var bytes = new StringBuilder();
        ulong bits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = i < letters.Length ? Alphabet.IndexOf(letters[i], StringComparison.Ordinal) : 0;
            bits = (bits << 5) | (value >= 0 ? (ulong)value : throw Raise.TypeError("Non-base32 digit found"));
            if (i % LettersPerGroup == LettersPerGroup - 1)
            {
                for (var shift = 32; shift >= 0; shift -= 8)
                {
                    bytes.Append((char)((bits >> shift) & 0xFF));
                }

                bits = 0;
            }
        }

        bytes.Length -= missing switch
        {
            0 => 0,
            1 => 1,
            3 => 2,
            4 => 3,
            6 => 4,
            _ => throw Raise.TypeError("Incorrect padding"),
        };
        return bytes.ToString();
    }
}

using System.Text;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>The codecs with one byte a character.</summary>
internal static class CharacterMapCodec
{
    private const string Name = "charmap";
    private const string Reason = "character maps to <undefined>";

    /// <summary>The bytes, one char each; characters that the coding has not, in one piece, go to the error handler.</summary>
    public static string Encode(CharacterMap map, string text, string errors)
    {
        var bytes = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (map.Byte(text[i]) is { } value)
            {
                bytes.Append(value);
                continue;
            }

            var end = i + 1;
            while (end < text.Length && map.Byte(text[end]) is null)
            {
                end++;
            }

            foreach (var replaced in EncodingErrors.OnEncode(errors, Name, text, i, end, Reason))
            {
                bytes.Append(map.Byte(replaced) ?? throw UnicodeErrors.Encode(Name, text, i, end, Reason));
            }

            i = end - 1;
        }

        return bytes.ToString();
    }

    /// <summary>The text of bytes that are held one char each.</summary>
    public static string Decode(CharacterMap map, string bytes, string errors)
    {
        var text = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (map.Character(bytes[i]) is { } character)
            {
                text.Append(character);
            }
            else
            {
                text.Append(EncodingErrors.OnDecode(errors, Name, bytes, i, i + 1, Reason));
            }
        }

        return text.ToString();
    }
}

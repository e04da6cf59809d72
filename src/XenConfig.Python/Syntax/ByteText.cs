using System.Text;
using System.Text.Unicode;

namespace XenConfig.Python.Syntax;

/// <summary>Bytes shown as text, and text as bytes.</summary>
public static class ByteText
{
    /// <summary>UTF-8 where the bytes are valid UTF-8, Latin-1 otherwise; never fails and loses nothing.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        Ascii.IsValid(bytes) || !Utf8.IsValid(bytes) ? Encoding.Latin1.GetString(bytes) : Encoding.UTF8.GetString(bytes);

    /// <summary>The same for a <c>str</c> held as one char a byte.</summary>
    public static string Decode(string latin1)
    {
        if (Ascii.IsValid(latin1))
        {
            return latin1;
        }

        return Decode(Encoding.Latin1.GetBytes(latin1));
    }

    /// <summary>The UTF-8 of a text, one char a byte, as a <c>str</c> is held.</summary>
    public static string Encode(string text) => Ascii.IsValid(text) ? text : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}

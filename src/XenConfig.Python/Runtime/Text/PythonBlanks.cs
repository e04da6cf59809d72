using System.Buffers;

namespace XenConfig.Python.Runtime.Text;

/// <summary>What <c>str.isspace()</c>, <c>strip()</c> and <c>split()</c> take for white space in a <c>str</c>: C's <c>isspace</c>.</summary>
internal static class PythonBlanks
{
    /// <summary>The blanks of C, in one text.</summary>
    public const string All = " \t\n\v\f\r";

    /// <summary>Every character that <c>unicode.isspace()</c> accepts.</summary>
    private const string AllUnicode =
        "\t\n\v\f\r\u001C\u001D\u001E\u001F \u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
        + "\u2028\u2029\u202F\u205F\u3000";

    /// <summary>The same for searching.</summary>
    public static SearchValues<char> Bytes { get; } = SearchValues.Create(All);

    /// <summary>The blanks of a <c>unicode</c>: those of CPython 2.7's Unicode 5.2.</summary>
    public static SearchValues<char> Unicode { get; } = SearchValues.Create(AllUnicode);

    /// <summary>Whether a byte is white space.</summary>
    public static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>The text without the white space around it.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.Trim(All);
}

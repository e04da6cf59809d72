using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Finds the line of the last expression that begins inside a span.</summary>
internal static class LastExpressionLine
{
    public static int Of(SourceText source, TextSpan span)
    {
        // The last expression begins with the last name, number, string or opening bracket; what may follow it on later lines is closing
        // brackets, blanks and comments.
        var bytes = source.Bytes;
        var position = span.End - 1;
        while (position > span.Start && !IsExpressionByte(bytes[position]))
        {
            position--;
        }

        return source.GetLine(position);
    }

    private static bool IsExpressionByte(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or (byte)'\'' or (byte)'"' or (byte)'`';
}

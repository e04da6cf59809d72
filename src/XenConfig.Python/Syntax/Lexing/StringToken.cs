namespace XenConfig.Python.Syntax.Lexing;

/// <summary>Decodes one Python string token, prefix and quotes included.</summary>
internal static class StringToken
{
    /// <summary>The literal.</summary>
    /// <param name="source">The source.</param>
    /// <param name="token">The bytes from the prefix to the closing quote.</param>
    /// <param name="unicodeLiterals">Whether <c>from __future__ import unicode_literals</c> is in force.</param>
    /// <param name="coding">The coding of the source.</param>
    /// <param name="error">What CPython says of an escape or byte that cannot be decoded, or null.</param>
    public static StringLiteral Read(SourceText source, TextSpan token, bool unicodeLiterals, SourceCoding coding, out string? error)
    {
        var bytes = source.GetBytes(token);
        var isUnicode = unicodeLiterals;
        var isRaw = false;
        var prefix = 0;
        for (; bytes[prefix] is not ((byte)'\'' or (byte)'"'); prefix++)
        {
            switch (bytes[prefix] | 0x20)
            {
                case 'u':
                    isUnicode = true;
                    break;
                case 'b':
                    isUnicode = false;
                    break;
                default:
                    isRaw = true;
                    break;
            }
        }

        var quotes = bytes.Length - prefix >= 6 && bytes[prefix] == bytes[prefix + 1] && bytes[prefix] == bytes[prefix + 2] ? 3 : 1;
        var body = bytes[(prefix + quotes)..^quotes];
        var value = isUnicode
            ? DecodeUnicode(body, isRaw, coding, out error)
            : StringDecoder.DecodeBytes(body, isRaw, out error);
        var isVerbatim = value.Length == body.Length && (isRaw || !body.Contains((byte)'\\')) && (!isUnicode || System.Text.Ascii.IsValid(body));
        return new StringLiteral(token, value, isUnicode, isVerbatim ? token.Start + prefix + quotes : -1);
    }

    private static string DecodeUnicode(ReadOnlySpan<byte> body, bool isRaw, SourceCoding coding, out string? error) =>
        coding.Family == CodingFamily.Mapped && CharacterMaps.Find(coding.Name) is { } map
            ? StringDecoder.DecodeUnicode(map.ToUtf8(body), isRaw, isUtf8: true, out error)
            : StringDecoder.DecodeUnicode(body, isRaw, coding.Family == CodingFamily.Utf8, out error);
}

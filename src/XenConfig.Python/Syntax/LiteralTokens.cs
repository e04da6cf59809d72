using System.Buffers;
using XenConfig.Python.Syntax.Lexing;
using XenConfig.Python.Syntax.Xl;

namespace XenConfig.Python.Syntax;

/// <summary>Reads single literals where they stand in a source, for who finds them by other means than <see cref="Parser"/>.</summary>
/// <param name="source">The source.</param>
/// <param name="dialect">Its dialect.</param>
public sealed class LiteralTokens(SourceText source, SyntaxDialect dialect)
{
    private static readonly SearchValues<byte> XlNumberBytes = SearchValues.Create("0123456789abcdefx"u8);

    // Read once: the declaration is looked for on the first lines, which may be as long as the file.
    private readonly SourceCoding _coding = dialect == SyntaxDialect.Python ? SourceCoding.Read(source.Bytes) : default;

    /// <summary>The string literal that fills <paramref name="token"/>, from prefix to closing quote; null when the dialect refuses an escape in it.</summary>
    public StringLiteral? ReadString(TextSpan token)
    {
        if (dialect == SyntaxDialect.Python)
        {
            var literal = StringToken.Read(source, token, unicodeLiterals: false, _coding, out var fault);
            return fault is null ? literal : null;
        }

        var body = source.GetBytes(new TextSpan(token.Start + 1, token.Length - 2));
        var value = XlStrings.Decode(body, out var error, out _);
        return error is null ? new StringLiteral(token, value, isUnicode: false, body.Contains((byte)'\\') ? -1 : token.Start + 1) : null;
    }

    /// <summary>The unsigned number that begins at <paramref name="start"/>; null when none does.</summary>
    public NumberLiteral? ReadNumber(int start)
    {
        var bytes = source.Bytes;
        if (start >= bytes.Length || !(char.IsAsciiDigit((char)bytes[start]) || (bytes[start] == '.' && dialect == SyntaxDialect.Python)))
        {
            return null;
        }

        bool isNumber;
        int end;
        if (dialect == SyntaxDialect.Python)
        {
            end = NumberScanner.Scan(bytes, start, out isNumber);
            isNumber &= end > start + (bytes[start] == '.' ? 1 : 0);
        }
        else
        {
            isNumber = true;
            var length = bytes[start..].IndexOfAnyExcept(XlNumberBytes);
            end = length < 0 ? bytes.Length : start + length;
        }

        var span = TextSpan.FromBounds(start, end);
        return isNumber
            ? new NumberLiteral(span, dialect == SyntaxDialect.Xl ? NumberKind.XlText : NumberScanner.KindOf(bytes[start..end]), source.GetText(span))
            : null;
    }
}

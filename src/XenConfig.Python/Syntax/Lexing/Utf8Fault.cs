using System.Globalization;
using System.Text;

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>Why bytes are not UTF-8, in the words of CPython's codec.</summary>
internal static class Utf8Fault
{
    /// <summary>Describes the fault at <paramref name="position"/> of <paramref name="bytes"/>.</summary>
    public static string Describe(ReadOnlySpan<byte> bytes, int position)
    {
        var first = bytes[position];
        var rest = bytes[position..];
        var status = Rune.DecodeFromUtf8(rest, out _, out var length);
        var reason = first is < 0xC2 or > 0xF4 ? "invalid start byte"
            : status == System.Buffers.OperationStatus.NeedMoreData ? "unexpected end of data"
            : "invalid continuation byte";
        var place = status == System.Buffers.OperationStatus.NeedMoreData && rest.Length > 1
            ? string.Create(CultureInfo.InvariantCulture, $"bytes in position {position}-{position + rest.Length - 1}")
            : length > 1
                ? string.Create(CultureInfo.InvariantCulture, $"bytes in position {position}-{position + length - 1}")
                : string.Create(CultureInfo.InvariantCulture, $"byte 0x{first:x2} in position {position}");
        return $"SyntaxError: (unicode error) 'utf8' codec can't decode {place}: {reason}";
    }
}

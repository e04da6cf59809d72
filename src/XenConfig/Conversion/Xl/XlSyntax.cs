using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using XenConfig.Loading;

namespace XenConfig.Conversion.Xl;

/// <summary>Writes values in the xl dialect.</summary>
internal static class XlSyntax
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\\a\b\t\n\v\f\r");

    /// <summary>
    /// A string in double quotes, with what xl's lexer would not take as it stands escaped. xl refuses every <c>\x41</c> and reads every <c>\101</c> as nothing, so
    /// that other control characters stand as they are; it has no way to write a NUL.
    /// </summary>
    public static string Quote(string text)
    {
        if (!text.AsSpan().ContainsAny(Escaped))
        {
            return $"\"{text}\"";
        }

        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                >= '\a' and <= '\r' => quoted.Append('\\').Append("abtnvfr"[c - '\a']),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A number; xl has no sign, but reads a string as a number too.</summary>
    public static string Number(long value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return value < 0 ? Quote(text) : text;
    }

    /// <summary>A list of strings: one on the line, several below each other.</summary>
    public static string List(ImmutableArray<string> quoted) =>
        quoted is [var one] ? $"[ {one} ]" : quoted.IsEmpty ? "[]" : $"[\n{string.Concat(quoted.Select(q => $"    {q},\n"))}]";

    /// <summary>A value as it is; null for one that the dialect cannot write, or not in a text of UTF-8.</summary>
    public static string? Value(ConfigValue value) => value switch
    {
        ConfigString text when !text.Text.Contains('\0') && (text.IsUtf8 || !text.Text.AsSpan().ContainsAnyExceptInRange('\0', '\x7F')) => Quote(text.Text),
        ConfigInteger { Value: { } number } => Number(number),
        ConfigInteger number => Quote(number.Text),
        ConfigFloat { Value: >= long.MinValue and <= long.MaxValue } real when Math.Truncate(real.Value) == real.Value => Number((long)real.Value),
        ConfigList list when list.Items.Select(Value).ToImmutableArray() is var items && !items.Contains(null) => List(items!),
        _ => null,
    };
}

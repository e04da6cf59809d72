using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using XenConfig.Loading;

namespace XenConfig.Conversion.Xl;

/// <summary>Writes values in the xl dialect.</summary>
internal static class XlSyntax
{
    /// <summary>A string in double quotes, with what xl's lexer would not take as it stands escaped. xl has no way to write a NUL.</summary>
    public static string Quote(string text, bool isUtf8 = true)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\x7F' => Escape(c),
                > '\x7F' when !isUtf8 => Escape(c),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();

        StringBuilder Escape(char c) => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
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

    /// <summary>A value as it is; null for one that the dialect cannot write.</summary>
    public static string? Value(ConfigValue value) => value switch
    {
        ConfigString text when !text.Text.Contains('\0') => Quote(text.Text, text.IsUtf8),
        ConfigInteger { Value: { } number } => Number(number),
        ConfigInteger number => Quote(number.Text),
        ConfigFloat { Value: >= long.MinValue and <= long.MaxValue } real when Math.Truncate(real.Value) == real.Value => Number((long)real.Value),
        ConfigList list when list.Items.Select(Value).ToImmutableArray() is var items && !items.Contains(null) => List(items!),
        _ => null,
    };
}

using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>Values as the toolstacks read them and as messages show them.</summary>
internal static class Values
{
    private const int ShownLength = 60;

    /// <summary>The text of a string or number, which is what xl keeps of either; null for a list and the like.</summary>
    public static string? Text(ConfigValue? value) => value switch
    {
        ConfigString text => text.Text,
        ConfigInteger number => number.Text,
        ConfigFloat number => number.Text,
        _ => null,
    };

    /// <summary>
    /// The integer that the toolstack makes of a value: xl reads numbers and strings with C's base rule, xm with Python's <c>int</c>; null when it
    /// makes none.
    /// </summary>
    public static long? Integer(ConfigValue? value, Dialect dialect) => value switch
    {
        ConfigInteger number => number.Value,
        ConfigFloat { Value: >= -1e18 and <= 1e18 } number when dialect == Dialect.Xm => (long)number.Value,
        ConfigString text when dialect == Dialect.Xl => XlNumber.TryRead(text.Text, out var number) ? number : null,
        ConfigString text => long.TryParse(text.Text.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null,
        _ => null,
    };

    /// <summary>Whether a value is there and on: a number other than 0.</summary>
    public static bool IsOn(ConfigValue? value, Dialect dialect) => Integer(value, dialect) is { } number && number != 0;

    /// <summary>A text for a message: on one line, cut when long.</summary>
    public static string Show(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= ShownLength ? line : line[..ShownLength] + "…";
    }

    /// <summary>A value for a message: strings in single quotes.</summary>
    public static string Show(ConfigValue value) => value switch
    {
        ConfigString text => $"'{Show(text.Text)}'",
        ConfigList list => list.Items.Length == 0 ? "an empty list" : "a list",
        ConfigOther other => $"the {other.TypeName} {Show(other.Text)}",
        _ => Show(Text(value) ?? ""),
    };

    /// <summary>A set of words as a sentence names it: <c>'a', 'b' or 'c'</c>.</summary>
    public static string OneOf(IEnumerable<string> words)
    {
        var quoted = words.Select(w => $"'{w}'").ToArray();
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} or {quoted[^1]}";
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using XenConfig.Conformance.Reference;
using XenConfig.Loading;

namespace XenConfig.Conformance.Loading;

/// <summary>Values of ours, libxlu's and CPython's in one notation, so that equal ones are equal texts.</summary>
internal static class ShownValue
{
    /// <summary>Ours; xl keeps a number's text and knows no other type.</summary>
    public static string Of(ConfigValue value, bool numbersAreText) => value switch
    {
        ConfigString text => $"'{Encoding.Latin1.GetString(text.GetBytes())}'",
        ConfigInteger number => numbersAreText ? $"'{number.Text}'" : $"int {number.Text}",
        ConfigFloat number => $"float {number.Text}",
        ConfigList list => $"[{string.Join(',', list.Items.Select(item => Of(item, numbersAreText)))}]",
        ConfigOther other => other.TypeName,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>libxlu's.</summary>
    public static string Of(XluValue? value) => value switch
    {
        null => "missing",
        { Text: { } text } => $"'{text}'",
        { Items: var items } => $"[{string.Join(',', items!.Select(Of))}]",
    };

    /// <summary>CPython's, as xm_loader.py tags it with its type.</summary>
    public static string Of(JsonElement tagged) => tagged[0].GetString() switch
    {
        "str" => $"'{tagged[1].GetString()}'",
        "list" => $"[{string.Join(',', tagged[1].EnumerateArray().Select(Of))}]",
        "int" or "float" => $"{tagged[0].GetString()} {tagged[1].GetString()}",
        var type => type!,
    };

    /// <summary>A number that a key reads, or that it cannot.</summary>
    public static string Of(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "no number";
}

using XenConfig.Loading;

namespace XenConfig.Tests.Loading;

/// <summary>Values as short text, so that a table row can hold what is expected.</summary>
internal static class Shown
{
    public static string Value(ConfigValue value) => value switch
    {
        ConfigString text => $"'{text.Text}'",
        ConfigInteger { Value: null } number => $"'{number.Text}'",
        ConfigInteger number => $"{number.Value}",
        ConfigFloat number => number.Text,
        ConfigList list => $"[{string.Join(',', list.Items.Select(Value))}]",
        ConfigOther other => $"<{other.TypeName}>",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}

using XenConfig.Loading;

namespace XenConfig.Keys;

/// <summary>Keys that a config sets to a value of a Python type that xm does not look at.</summary>
internal static class DroppedKeys
{
    /// <summary>Those of a config; what else it drops are the variables of its program.</summary>
    public static IEnumerable<DroppedSetting> Of(ConfigDocument document) =>
        document.Dropped.Where(dropped => !dropped.IsGlobal && KeyCatalogue.Find(dropped.Name, document.Dialect) is not null);

    /// <summary>Why one is dropped: its value, its type, and what counts.</summary>
    /// <param name="dropped">The key.</param>
    /// <param name="value">Its value, as it is to be shown.</param>
    public static string ReasonOf(DroppedSetting dropped, string value) => $"{value} is a Python {dropped.TypeName}, and only str, list, int and float count";
}

using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>What a rule wants to know of a setting before it looks at the value itself.</summary>
[Flags]
public enum SettingTraits
{
    /// <summary>A plain setting of none of the forms below.</summary>
    None = 0,

    /// <summary>Its value is a string.</summary>
    Text = 1,

    /// <summary>Its value is a number.</summary>
    Number = 2,

    /// <summary>Its value is a list.</summary>
    List = 4,

    /// <summary>Its value may differ from run to run (<see cref="Setting.IsVolatile"/>).</summary>
    Volatile = 8,

    /// <summary>It replaces an earlier assignment of its name (<see cref="Setting.Replaces"/>).</summary>
    Repeated = 16,
}

/// <summary>What all settings of one name and with the same traits have in common in a dialect and a release.</summary>
/// <param name="Name">The name.</param>
/// <param name="Traits">The traits.</param>
/// <param name="Dialect">The dialect.</param>
/// <param name="Xen">The release that the configs are for.</param>
public sealed record SettingScope(string Name, SettingTraits Traits, Dialect Dialect, XenRelease Xen)
{
    /// <summary>The key of that name; null when neither toolstack knows it.</summary>
    public Key? Key { get; } = KeyCatalogue.Find(Name);

    /// <summary>How the dialect reads it; null when it does not.</summary>
    public KeyUse? Use => Key?.In(Dialect);

    /// <summary>Whether the release reads it.</summary>
    public bool IsRead => Use?.IsReadBy(Xen) == true;

    /// <summary>Whether it has a trait.</summary>
    public bool Has(SettingTraits trait) => (Traits & trait) != 0;

    /// <summary>The traits of a setting.</summary>
    public static SettingTraits TraitsOf(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var form = setting.Value switch
        {
            ConfigString => SettingTraits.Text,
            ConfigInteger or ConfigFloat => SettingTraits.Number,
            ConfigList => SettingTraits.List,
            _ => SettingTraits.None,
        };
        return form | (setting.IsVolatile ? SettingTraits.Volatile : 0) | (setting.IsRepeated ? SettingTraits.Repeated : 0);
    }
}

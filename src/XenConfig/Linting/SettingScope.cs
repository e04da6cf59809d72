using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>What all settings of one name have in common in a dialect and a release.</summary>
/// <param name="Name">The name.</param>
/// <param name="Dialect">The dialect.</param>
/// <param name="Xen">The release that the configs are for.</param>
public sealed record SettingScope(string Name, Dialect Dialect, XenRelease Xen)
{
    /// <summary>The key of that name; null when neither toolstack knows it.</summary>
    public Key? Key { get; } = KeyCatalogue.Find(Name);

    /// <summary>How the dialect reads it; null when it does not.</summary>
    public KeyUse? Use => Key?.In(Dialect);

    /// <summary>Whether the release reads it.</summary>
    public bool IsRead => Use?.IsReadBy(Xen) == true;
}

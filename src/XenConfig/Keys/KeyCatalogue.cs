using System.Collections.Immutable;
using XenConfig.Keys.Definitions;
using XenConfig.Loading;

namespace XenConfig.Keys;

/// <summary>All keys that xl or xm knows.</summary>
public static class KeyCatalogue
{
    private static readonly NameIndex Index;

    static KeyCatalogue()
    {
        All =
        [
            .. new[]
            {
                GeneralKeys.Keys, MemoryKeys.Keys, CpuKeys.Keys, KernelKeys.Keys, BootLoaderKeys.Keys, FirmwareKeys.Keys, KernelNetworkKeys.Keys,
                ProcessorKeys.Keys, PlatformKeys.Keys, TimeKeys.Keys, DiskKeys.Keys, NetworkKeys.Keys, DisplayKeys.Keys, SpiceKeys.Keys,
                MediaKeys.Keys, UsbKeys.Keys, PassthroughKeys.Keys, DeviceKeys.Keys, LifecycleKeys.Keys, SecurityKeys.Keys,
                DeviceModelKeys.Keys, ArmKeys.Keys,
            }.SelectMany(keys => keys),
        ];
        Index = new NameIndex(All.Length);
        for (var i = 0; i < All.Length; i++)
        {
            Index.GetOrAdd(All[i].Name, i);
        }
    }

    /// <summary>All keys, by theme.</summary>
    public static ImmutableArray<Key> All { get; }

    /// <summary>The key of that name; null when neither toolstack knows it. Case counts.</summary>
    public static Key? Find(string name) => IndexOf(name) is >= 0 and var index ? All[index] : null;

    /// <summary>The key of that name in a dialect; null when the dialect has none.</summary>
    public static Key? Find(string name, Dialect dialect) => Find(name) is { } key && key.In(dialect) is not null ? key : null;

    /// <summary>The place in <see cref="All"/> of the key of that name; -1 when neither toolstack knows it.</summary>
    internal static int IndexOf(string name) => Index.Find(name);

    /// <summary>The keys of a dialect, by theme.</summary>
    public static IEnumerable<Key> In(Dialect dialect) => All.Where(k => k.In(dialect) is not null);
}

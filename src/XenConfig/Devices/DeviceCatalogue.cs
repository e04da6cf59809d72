using System.Collections.Immutable;

namespace XenConfig.Devices;

/// <summary>The grammars of all device specs.</summary>
public static class DeviceCatalogue
{
    /// <summary>All grammars.</summary>
    public static ImmutableArray<DeviceGrammar> All { get; } =
    [
        DiskSpec.Grammar, VifSpec.Grammar, VfbSpec.Grammar, PciSpec.Grammar, UsbControllerSpec.Grammar, UsbDeviceSpec.Grammar, VtpmSpec.Grammar,
        NinePSpec.Grammar, ChannelSpec.Grammar,
    ];

    /// <summary>The grammar of that name, as a key's type refers to it; null when there is none.</summary>
    public static DeviceGrammar? Find(string name) => All.FirstOrDefault(g => g.Name == name);
}

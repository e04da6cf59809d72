using System.Collections.Frozen;
using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>The grammars of all device specs and other strings with a grammar of their own.</summary>
public static class DeviceCatalogue
{
    /// <summary>All grammars.</summary>
    public static ImmutableArray<DeviceGrammar> All { get; } =
    [
        DiskSpec.Grammar, VifSpec.Grammar, VfbSpec.Grammar, PciSpec.Grammar, UsbControllerSpec.Grammar, UsbDeviceSpec.Grammar, VtpmSpec.Grammar,
        NinePSpec.Grammar, ChannelSpec.Grammar, PvCallsSpec.Grammar, VdisplSpec.Grammar, VkbSpec.Grammar, VsndSpec.Grammar, VirtioSpec.Grammar,
        RdmSpec.Grammar, IoPortRange.Grammar, IoMemoryRange.Grammar, InterruptLine.Grammar, CpuSet.Grammar, CpuidPolicy.Grammar, VirtualNumaNode.Grammar,
        CacheColorRange.Grammar, ViridianGroup.Grammar, SmbiosString.Grammar, VscsiSpec.Grammar, VusbSpec.Grammar, Vif2Spec.Grammar,
        AccessControlSpec.Grammar, CharacterDevice.Grammar, BootOrder.Grammar, ArmSciSpec.Grammar, UsbInputSpec.Grammar, XenStoreQuota.Grammar,
    ];

    private static readonly FrozenDictionary<string, Func<string, Dialect, ImmutableArray<SpecIssue>>> Checks =
        new Dictionary<string, Func<string, Dialect, ImmutableArray<SpecIssue>>>
        {
            [DiskSpec.Grammar.Name] = (text, dialect) => DiskSpec.Parse(text, dialect).Issues,
            [VifSpec.Grammar.Name] = (text, dialect) => VifSpec.Parse(text, dialect).Issues,
            [VfbSpec.Grammar.Name] = (text, dialect) => VfbSpec.Parse(text, dialect).Issues,
            [PciSpec.Grammar.Name] = (text, dialect) => PciSpec.Parse(text, dialect).Issues,
            [UsbControllerSpec.Grammar.Name] = (text, _) => UsbControllerSpec.Parse(text).Issues,
            [UsbDeviceSpec.Grammar.Name] = (text, _) => UsbDeviceSpec.Parse(text).Issues,
            [VtpmSpec.Grammar.Name] = (text, dialect) => dialect == Dialect.Xl ? VtpmSpec.Parse(text).Issues : XmVtpmSpec.Parse(text).Issues,
            [NinePSpec.Grammar.Name] = (text, _) => NinePSpec.Parse(text).Issues,
            [ChannelSpec.Grammar.Name] = (text, _) => ChannelSpec.Parse(text).Issues,
            [PvCallsSpec.Grammar.Name] = (text, _) => PvCallsSpec.Parse(text).Issues,
            [VdisplSpec.Grammar.Name] = (text, _) => VdisplSpec.Parse(text).Issues,
            [VkbSpec.Grammar.Name] = (text, _) => VkbSpec.Parse(text).Issues,
            [VirtioSpec.Grammar.Name] = (text, _) => VirtioSpec.Parse(text).Issues,
            [RdmSpec.Grammar.Name] = (text, _) => RdmSpec.Parse(text).Issues,
            [IoPortRange.Grammar.Name] = (text, dialect) => IoPortRange.Parse(text, dialect).Issues,
            [IoMemoryRange.Grammar.Name] = (text, _) => IoMemoryRange.Parse(text).Issues,
            [InterruptLine.Grammar.Name] = (text, _) => InterruptLine.Parse(text).Issues,
            [CpuSet.Grammar.Name] = (text, dialect) => CpuSet.Parse(text, dialect).Issues,
            [CacheColorRange.Grammar.Name] = (text, _) => CacheColorRange.Parse(text).Issues,
            [ViridianGroup.Grammar.Name] = (text, _) => ViridianGroup.Parse(text).Issues,
            [SmbiosString.Grammar.Name] = (text, _) => SmbiosString.Parse(text).Issues,
            [VscsiSpec.Grammar.Name] = (text, _) => VscsiSpec.Parse(text).Issues,
            [VusbSpec.Grammar.Name] = (text, _) => VusbSpec.Parse(text).Issues,
            [Vif2Spec.Grammar.Name] = (text, _) => Vif2Spec.Parse(text).Issues,
            [CharacterDevice.Grammar.Name] = (text, _) => CharacterDevice.Check(text),
            [BootOrder.Grammar.Name] = (text, _) => BootOrder.Parse(text).Issues,
            [ArmSciSpec.Grammar.Name] = (text, _) => ArmSciSpec.Parse(text).Issues,
            [UsbInputSpec.Grammar.Name] = (text, _) => UsbInputSpec.Parse(text).Issues,
            [XenStoreQuota.Grammar.Name] = (text, _) => XenStoreQuota.Parse(text).Issues,
            [AccessControlSpec.Grammar.Name] = (text, _) => AccessControlSpec.Parse(text).Issues,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<IReadOnlyList<string>, ImmutableArray<ElementIssue>>> ListChecks =
        new Dictionary<string, Func<IReadOnlyList<string>, ImmutableArray<ElementIssue>>>
        {
            [VsndSpec.Grammar.Name] = items => VsndSpec.Parse(items).Issues,
            [VirtualNumaNode.Grammar.Name] = options => VirtualNumaNode.Parse(options).Issues,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The grammar of that name, as a key's type refers to it; null when there is none.</summary>
    public static DeviceGrammar? Find(string name) => All.FirstOrDefault(g => g.Name == name);

    /// <summary>What is wrong with a string, by the name of its grammar; nothing where that describes no single string.</summary>
    /// <param name="name">The grammar's name.</param>
    /// <param name="text">The string.</param>
    /// <param name="dialect">The dialect.</param>
    public static ImmutableArray<SpecIssue> Check(string name, string text, Dialect dialect) =>
        Checks.TryGetValue(name, out var check) ? check(text, dialect) : [];

    /// <summary>What is wrong with an inner list of strings, by the name of its grammar; nothing where that describes no list.</summary>
    /// <param name="name">The grammar's name.</param>
    /// <param name="items">The strings.</param>
    public static ImmutableArray<ElementIssue> Check(string name, IReadOnlyList<string> items) =>
        ListChecks.TryGetValue(name, out var check) ? check(items) : [];
}

using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;

namespace XenConfig.Domains;

/// <summary>Platform features and limits of a guest.</summary>
public sealed record DomainFeatures
{
    /// <summary>Physical address extension (HVM). Default: yes.</summary>
    public Property<bool> Pae { get; init; }

    /// <summary>ACPI tables (HVM, PVH). Default: yes.</summary>
    public Property<bool> Acpi { get; init; }

    /// <summary>APIC (HVM, PVH). Default: yes.</summary>
    public Property<bool> Apic { get; init; }

    /// <summary>Hardware assisted paging (HVM, PVH). Default: yes where the host can.</summary>
    public Property<bool> Hap { get; init; }

    /// <summary>The Hyper-V enlightenments (HVM), one by one from left to right. Default: none.</summary>
    public Property<ImmutableArray<ViridianGroup>> Viridian { get; init; }

    /// <summary>Hardware virtualisation inside the guest. Default: no.</summary>
    public Property<bool> NestedHvm { get; init; }

    /// <summary>The host's memory map for a PV guest. Default: no, and yes with PCI devices.</summary>
    public Property<bool> E820Host { get; init; }

    /// <summary>Alternate views of the guest's memory (HVM, PVH); xl only.</summary>
    public Property<Altp2mMode> Altp2m { get; init; }

    /// <summary>Strings of the SMBIOS tables (HVM); xl only.</summary>
    public Property<ImmutableArray<SmbiosString>> Smbios { get; init; }

    /// <summary>Whether the guest gets IOMMU mappings.</summary>
    public Property<PassthroughMode> Passthrough { get; init; }

    /// <summary>The most event channels.</summary>
    public Property<long> MaxEventChannels { get; init; }

    /// <summary>The most grant table frames.</summary>
    public Property<long> MaxGrantFrames { get; init; }

    /// <summary>Limits on what it may store in XenStore, in place of the general ones; xl only.</summary>
    public Property<ImmutableArray<XenStoreQuota>> XenStoreQuotas { get; init; }

    /// <summary>How an Arm guest reaches the firmware's system control; xl only.</summary>
    public Property<ArmSciSpec> ArmSci { get; init; }

    /// <summary>The security label: xl's <c>seclabel</c>, whose policy is Flask and not named, or xm's <c>access_control</c>.</summary>
    public Property<AccessControlSpec> SecurityLabel { get; init; }
}

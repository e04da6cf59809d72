using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace XenConfig.Conversion.Json;

/// <summary>The JSON of a guest. What the config does not say and the toolstack has no default for is left out.</summary>
internal sealed record DomainJson
{
    /// <summary>The version of this format; raised when a reader of an older one would be misled.</summary>
    public int Version { get; init; } = 1;

    /// <summary><c>xm</c>, <c>xl</c>, or nothing when the guest was read from libvirt XML.</summary>
    public string? Dialect { get; init; }

    public string? Name { get; init; }

    public string? Uuid { get; init; }

    public string? Type { get; init; }

    public string? Description { get; init; }

    public required MemoryJson Memory { get; init; }

    public required CpuJson Cpu { get; init; }

    public required BootJson Boot { get; init; }

    public required LifecycleJson Lifecycle { get; init; }

    public required ClockJson Clock { get; init; }

    public required FeaturesJson Features { get; init; }

    public required DevicesJson Devices { get; init; }

    /// <summary>Settings that no property above stands for, as they are.</summary>
    public JsonObject? Other { get; init; }

    /// <summary>The properties that hold because the config says nothing, by path (<c>memory.maximumMiB</c>).</summary>
    public required ImmutableArray<string> Defaults { get; init; }

    /// <summary>The properties whose values could not be known, by path.</summary>
    public required ImmutableArray<string> Unknown { get; init; }

    /// <summary>Where the given properties come from, by path.</summary>
    public required ImmutableSortedDictionary<string, OriginJson> Origins { get; init; }
}

internal sealed record OriginJson(ImmutableArray<string> Keys, int Line);

internal sealed record MemoryJson
{
    public long? InitialMiB { get; init; }

    public long? MaximumMiB { get; init; }
}

internal sealed record CpuJson
{
    public long? Count { get; init; }

    public long? Maximum { get; init; }

    public long? AvailableMask { get; init; }

    public string? Affinity { get; init; }

    public ImmutableArray<string>? AffinityPerVcpu { get; init; }

    public string? SoftAffinity { get; init; }

    public ImmutableArray<string>? SoftAffinityPerVcpu { get; init; }

    public long? Weight { get; init; }

    public long? CapPercent { get; init; }

    public string? Pool { get; init; }

    public ImmutableArray<string>? CpuId { get; init; }

    public ImmutableArray<NumaNodeJson>? NumaNodes { get; init; }

    public ImmutableArray<string>? CacheColors { get; init; }
}

internal sealed record NumaNodeJson(long MemoryMiB, string Vcpus, ImmutableArray<int> Distances, int? PhysicalNode);

internal sealed record BootJson
{
    public string? Kernel { get; init; }

    public string? Ramdisk { get; init; }

    public string? CommandLine { get; init; }

    public string? Bootloader { get; init; }

    public ImmutableArray<string>? BootloaderArguments { get; init; }

    public string? Loader { get; init; }

    public string? Firmware { get; init; }

    public string? FirmwarePath { get; init; }

    public string? Order { get; init; }

    public string? AcpiFirmware { get; init; }
}

internal sealed record LifecycleJson
{
    public string? OnPoweroff { get; init; }

    public string? OnReboot { get; init; }

    public string? OnCrash { get; init; }

    public string? OnWatchdog { get; init; }

    public string? OnSoftReset { get; init; }
}

internal sealed record ClockJson
{
    public bool? LocalTime { get; init; }

    public long? RtcOffsetSeconds { get; init; }

    public bool? Hpet { get; init; }

    public string? TscMode { get; init; }

    public string? TimerMode { get; init; }
}

internal sealed record FeaturesJson
{
    public bool? Pae { get; init; }

    public bool? Acpi { get; init; }

    public bool? Apic { get; init; }

    public bool? Hap { get; init; }

    public ImmutableArray<string>? Viridian { get; init; }

    public bool? NestedHvm { get; init; }

    public string? Altp2m { get; init; }

    public ImmutableArray<string>? Smbios { get; init; }

    public bool? E820Host { get; init; }

    public string? Passthrough { get; init; }

    public long? MaxEventChannels { get; init; }

    public long? MaxGrantFrames { get; init; }

    /// <summary>The limits, by name.</summary>
    public ImmutableSortedDictionary<string, uint>? XenStoreQuotas { get; init; }

    public string? ArmSci { get; init; }

    public SecurityLabelJson? SecurityLabel { get; init; }
}

internal sealed record SecurityLabelJson(string? Policy, string Label);

internal sealed record DevicesJson
{
    /// <summary>Each device in xl's form.</summary>
    public required ImmutableArray<DiskJson> Disks { get; init; }

    public string? FloppyA { get; init; }

    public string? FloppyB { get; init; }

    public required ImmutableArray<NicJson> Nics { get; init; }

    public required ImmutableArray<string> PciDevices { get; init; }

    public required ImmutableArray<DisplayJson> Displays { get; init; }

    public string? VideoCard { get; init; }

    public long? VideoMemoryMiB { get; init; }

    public string? Keymap { get; init; }

    public ImmutableArray<string>? SoundCards { get; init; }

    public bool? Usb { get; init; }

    public ImmutableArray<string>? UsbInputs { get; init; }

    public required ImmutableArray<string> UsbControllers { get; init; }

    public required ImmutableArray<string> UsbDevices { get; init; }

    public required ImmutableArray<string> Channels { get; init; }

    public ImmutableArray<string>? Tpms { get; init; }

    public ImmutableArray<string>? SharedDirectories { get; init; }

    public ImmutableArray<string>? PvCalls { get; init; }

    public ImmutableArray<string>? VirtualDisplays { get; init; }

    public ImmutableArray<string>? VirtualKeyboards { get; init; }

    /// <summary>Each card as the strings of its inner list.</summary>
    public ImmutableArray<ImmutableArray<string>>? VirtualSoundCards { get; init; }

    public ImmutableArray<string>? VirtioDevices { get; init; }

    public ImmutableArray<string>? DeviceTreeNodes { get; init; }

    public ImmutableArray<string>? IoPorts { get; init; }

    public ImmutableArray<string>? IoMemory { get; init; }

    public ImmutableArray<uint>? Interrupts { get; init; }

    public string? ReservedMemory { get; init; }

    public ImmutableArray<UsbHostControllerJson>? UsbHostControllers { get; init; }

    public ImmutableArray<string>? ScsiDevices { get; init; }

    public ImmutableArray<string>? SerialPorts { get; init; }

    public string? ParallelPort { get; init; }

    public string? Emulator { get; init; }

    public ImmutableArray<string>? EmulatorArguments { get; init; }

    public ImmutableArray<string>? EmulatorArgumentsOfType { get; init; }
}

internal sealed record UsbHostControllerJson(int Version, ImmutableArray<string?> Ports);

internal sealed record DiskJson
{
    public string? Target { get; init; }

    public required string Format { get; init; }

    public required string Vdev { get; init; }

    public required string Access { get; init; }

    public bool IsCdrom { get; init; }

    public string? Backend { get; init; }

    public string? BackendDomain { get; init; }

    public string? Script { get; init; }

    public bool? Discard { get; init; }

    public bool? IsDirectIoSafe { get; init; }

    public bool? IsTrusted { get; init; }

    public string? Protocol { get; init; }

    public string? Abi { get; init; }
}

internal sealed record NicJson
{
    public string? Mac { get; init; }

    public string? Bridge { get; init; }

    public string? Type { get; init; }

    public string? Model { get; init; }

    public string? Script { get; init; }

    public string? Ip { get; init; }

    public string? VifName { get; init; }

    public string? BackendDomain { get; init; }

    public string? GatewayDevice { get; init; }

    public ulong? DeviceId { get; init; }

    public ulong? Mtu { get; init; }

    public bool? IsTrusted { get; init; }

    public string? Rate { get; init; }

    public string? Accelerator { get; init; }
}

internal sealed record DisplayJson
{
    public required string Kind { get; init; }

    public string? Listen { get; init; }

    public long? Number { get; init; }

    public bool? FindUnused { get; init; }

    public long? Port { get; init; }

    public long? TlsPort { get; init; }

    public bool? HasPassword { get; init; }

    public string? Keymap { get; init; }

    public string? XDisplay { get; init; }

    public string? XAuthority { get; init; }

    public bool? OpenGl { get; init; }

    public bool? AgentMouse { get; init; }

    public bool? Agent { get; init; }

    public bool? ClipboardSharing { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(DomainJson))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;

using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>A guest's devices.</summary>
public sealed record DomainDevices
{
    /// <summary>Disks, CD-ROM and floppy drives, in the config's order.</summary>
    public ImmutableArray<DomainDevice<DiskSpec>> Disks { get; init; } = [];

    /// <summary>The image in an HVM guest's first floppy drive; xm only.</summary>
    public Property<string> FloppyA { get; init; }

    /// <summary>The image in its second floppy drive; xm only.</summary>
    public Property<string> FloppyB { get; init; }

    /// <summary>Network interfaces.</summary>
    public ImmutableArray<DomainDevice<VifSpec>> Nics { get; init; } = [];

    /// <summary>PCI devices of the host, handed to the guest.</summary>
    public ImmutableArray<DomainDevice<PciSpec>> PciDevices { get; init; } = [];

    /// <summary>The elements of <c>vfb</c>; what one sees of them is in <see cref="Displays"/>.</summary>
    public ImmutableArray<DomainDevice<VfbSpec>> FrameBuffers { get; init; } = [];

    /// <summary>Displays: VNC, SDL, SPICE. Those of the top-level keys first, then those of <c>vfb</c>.</summary>
    public ImmutableArray<Display> Displays { get; init; } = [];

    /// <summary>The emulated graphics card of an HVM guest: <c>cirrus</c>, <c>stdvga</c>, <c>qxl</c> or <c>none</c>. Default: cirrus.</summary>
    public Property<string> VideoCard { get; init; }

    /// <summary>Its memory, MiB.</summary>
    public Property<long> VideoMemory { get; init; }

    /// <summary>The keyboard layout of the displays that have none of their own.</summary>
    public Property<string> Keymap { get; init; }

    /// <summary>Sound cards: <c>sb16</c>, <c>es1370</c>, <c>ac97</c>, <c>hda</c> …; <c>all</c> stands for every one.</summary>
    public Property<ImmutableArray<string>> SoundCards { get; init; }

    /// <summary>Whether an HVM guest has an emulated USB bus. Default: no, and yes with a <see cref="UsbInputs"/>.</summary>
    public Property<bool> Usb { get; init; }

    /// <summary>What is plugged into that bus: <c>tablet</c>, <c>mouse</c>, <c>keyboard</c>, <c>host:1234:5678</c> …</summary>
    public Property<ImmutableArray<UsbInputSpec>> UsbInputs { get; init; }

    /// <summary>USB controllers.</summary>
    public ImmutableArray<DomainDevice<UsbControllerSpec>> UsbControllers { get; init; } = [];

    /// <summary>USB devices of the host, handed to the guest.</summary>
    public ImmutableArray<DomainDevice<UsbDeviceSpec>> UsbDevices { get; init; } = [];

    /// <summary>Channels: a console device with a name, tied to a pty or a socket of the host.</summary>
    public ImmutableArray<DomainDevice<ChannelSpec>> Channels { get; init; } = [];

    /// <summary>Virtual TPMs; xl only.</summary>
    public ImmutableArray<DomainDevice<VtpmSpec>> Tpms { get; init; } = [];

    /// <summary>Directories shared over 9pfs; xl only.</summary>
    public ImmutableArray<DomainDevice<NinePSpec>> SharedDirectories { get; init; } = [];

    /// <summary>Socket calls made in backend domains; xl only.</summary>
    public ImmutableArray<DomainDevice<PvCallsSpec>> PvCalls { get; init; } = [];

    /// <summary>Virtual displays, beside <see cref="Displays"/>; xl only.</summary>
    public ImmutableArray<DomainDevice<VdisplSpec>> VirtualDisplays { get; init; } = [];

    /// <summary>Virtual keyboards, pointers and touch screens; xl only.</summary>
    public ImmutableArray<DomainDevice<VkbSpec>> VirtualKeyboards { get; init; } = [];

    /// <summary>Virtual sound cards, beside the emulated <see cref="SoundCards"/>; xl only.</summary>
    public ImmutableArray<DomainDevice<VsndSpec>> VirtualSoundCards { get; init; } = [];

    /// <summary>Virtio devices; xl only.</summary>
    public ImmutableArray<DomainDevice<VirtioSpec>> VirtioDevices { get; init; } = [];

    /// <summary>Nodes of the host's device tree whose devices are handed to the guest; xl only.</summary>
    public Property<ImmutableArray<string>> DeviceTreeNodes { get; init; }

    /// <summary>I/O ports of the host that the guest may use.</summary>
    public ImmutableArray<DomainDevice<IoPortRange>> IoPorts { get; init; } = [];

    /// <summary>Memory of devices that the guest may map; xl only.</summary>
    public ImmutableArray<DomainDevice<IoMemoryRange>> IoMemory { get; init; } = [];

    /// <summary>Interrupts of the host that the guest gets.</summary>
    public ImmutableArray<DomainDevice<InterruptLine>> Interrupts { get; init; } = [];

    /// <summary>What to do about the memory that the host's devices reserve; xl's HVM guests only.</summary>
    public Property<RdmSpec> ReservedMemory { get; init; }

    /// <summary>USB host controllers with what is plugged in; xm only.</summary>
    public ImmutableArray<DomainDevice<VusbSpec>> UsbHostControllers { get; init; } = [];

    /// <summary>SCSI devices of the host, handed to the guest; xm only.</summary>
    public ImmutableArray<DomainDevice<VscsiSpec>> ScsiDevices { get; init; } = [];

    /// <summary>Serial lines of an HVM guest, in QEMU's syntax: <c>pty</c>, <c>tcp:host:port</c>, <c>none</c> …</summary>
    public Property<ImmutableArray<string>> SerialPorts { get; init; }

    /// <summary>The parallel port of an HVM guest, in QEMU's syntax.</summary>
    public Property<string> ParallelPort { get; init; }

    /// <summary>The device model's program, a path on the host.</summary>
    public Property<string> Emulator { get; init; }

    /// <summary>Further arguments of the device model; xl only.</summary>
    public Property<ImmutableArray<string>> EmulatorArguments { get; init; }

    /// <summary>
    /// Arguments that follow them for this kind of guest: <c>device_model_args_pv</c> of a PV, <c>device_model_args_hvm</c> of an HVM guest. Another kind's mean
    /// nothing.
    /// </summary>
    public Property<ImmutableArray<string>> EmulatorArgumentsOfType { get; init; }
}

/// <summary>A device of a guest and the list element that describes it.</summary>
/// <typeparam name="T">The device.</typeparam>
/// <param name="Spec">What it says.</param>
/// <param name="Setting">The setting in whose list it stands; null when it was not read from a config.</param>
/// <param name="Text">The list element; null when it was not read from a config.</param>
public sealed record DomainDevice<T>(T Spec, Setting? Setting, ConfigString? Text)
    where T : class;

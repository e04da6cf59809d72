using System.Collections.Immutable;

namespace XenConfig.Domains;

/// <summary>How a guest boots.</summary>
public sealed record DomainBoot
{
    /// <summary>The kernel that is started directly, a path on the host. An HVM guest's <c>hvmloader</c> is none: see <see cref="Loader"/>.</summary>
    public Property<string> Kernel { get; init; }

    /// <summary>The initial RAM disk, a path on the host.</summary>
    public Property<string> Ramdisk { get; init; }

    /// <summary>
    /// The kernel's whole command line. xl: <c>cmdline</c>, or <c>root=R E</c> made of <c>root</c> and <c>extra</c>; xm: the same with the
    /// network settings (<c>ip</c>, <c>gateway</c>, <c>nfs_root</c> …) between.
    /// </summary>
    public Property<string> CommandLine { get; init; }

    /// <summary>The boot loader that dom0 runs to find the kernel inside the guest (<c>pygrub</c>).</summary>
    public Property<string> Bootloader { get; init; }

    /// <summary>The boot loader's arguments.</summary>
    public Property<ImmutableArray<string>> BootloaderArguments { get; init; }

    /// <summary>The firmware loader of an HVM guest (<c>/usr/lib/xen/boot/hvmloader</c>) where the config names one.</summary>
    public Property<string> Loader { get; init; }

    /// <summary>The firmware: <c>rombios</c>, <c>seabios</c> or <c>ovmf</c>.</summary>
    public Property<string> Firmware { get; init; }

    /// <summary>The firmware's image, a path on the host, in place of the one that came with Xen.</summary>
    public Property<string> FirmwarePath { get; init; }

    /// <summary>The boot order of an HVM guest: <c>c</c> disk, <c>d</c> CD-ROM, <c>n</c> network, <c>a</c> floppy.</summary>
    public Property<string> Order { get; init; }

    /// <summary>A file of ACPI tables for the guest.</summary>
    public Property<string> AcpiFirmware { get; init; }
}

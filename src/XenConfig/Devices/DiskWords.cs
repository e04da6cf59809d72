using XenConfig.Keys;

namespace XenConfig.Devices;

/// <summary>The formats of disk images.</summary>
public enum DiskFormat
{
    /// <summary>Plain bytes: an image file or a block device.</summary>
    Raw,

    /// <summary>QEMU's old format.</summary>
    Qcow,

    /// <summary>QEMU's format.</summary>
    Qcow2,

    /// <summary>Microsoft's VHD.</summary>
    Vhd,

    /// <summary>QEMU's enhanced disk, given up by QEMU.</summary>
    Qed,

    /// <summary>VMware's VMDK; xm's blktap only.</summary>
    Vmdk,

    /// <summary>A RAM disk; xm's blktap only.</summary>
    Ram,

    /// <summary>A drive without a medium.</summary>
    Empty,
}

/// <summary>Who serves a disk to the guest.</summary>
public enum DiskBackend
{
    /// <summary>The toolstack chooses.</summary>
    Any,

    /// <summary>The kernel's block backend, from a block device.</summary>
    Phy,

    /// <summary>blktap.</summary>
    Tap,

    /// <summary>QEMU.</summary>
    Qdisk,

    /// <summary>A program of its own, by xenstore alone.</summary>
    Standalone,
}

/// <summary>How a guest may use a disk.</summary>
public enum DiskAccess
{
    /// <summary>Reads and writes.</summary>
    ReadWrite,

    /// <summary>Reads only.</summary>
    ReadOnly,

    /// <summary>Reads and writes, while others may too (xm's <c>w!</c>); xl has no such thing.</summary>
    SharedWrite,
}

/// <summary>The protocol between guest and backend.</summary>
public enum DiskProtocol
{
    /// <summary>Xen's block protocol.</summary>
    Xen,

    /// <summary>virtio.</summary>
    Virtio,
}

/// <summary>The words for disks.</summary>
public static class DiskWords
{
    /// <summary>xl's <c>format</c>.</summary>
    public static Vocabulary<DiskFormat> Format { get; } = new(
        new(DiskFormat.Raw, "raw", "plain bytes: an image file or a block device"),
        new(DiskFormat.Qcow, "qcow", "QEMU's old format"),
        new(DiskFormat.Qcow2, "qcow2", "QEMU's format"),
        new(DiskFormat.Vhd, "vhd", "Microsoft's format"),
        new(DiskFormat.Qed, "qed", "QEMU's enhanced disk"),
        new(DiskFormat.Empty, "empty", "a drive without a medium"));

    /// <summary>The image types of xm's <c>tap:TYPE:</c> and <c>tap2:TYPE:</c>.</summary>
    public static Vocabulary<DiskFormat> TapType { get; } = new(
        new(DiskFormat.Raw, "aio", "plain bytes, asynchronous") { Aliases = ["sync"] },
        new(DiskFormat.Qcow, "qcow", "QEMU's old format"),
        new(DiskFormat.Qcow2, "qcow2", "QEMU's format"),
        new(DiskFormat.Vhd, "vhd", "Microsoft's format"),
        new(DiskFormat.Vmdk, "vmdk", "VMware's format"),
        new(DiskFormat.Ram, "ram", "a RAM disk"));

    /// <summary>xl's <c>backendtype</c>.</summary>
    public static Vocabulary<DiskBackend> Backend { get; } = new(
        new(DiskBackend.Phy, "phy", "the kernel, from a block device"),
        new(DiskBackend.Tap, "tap", "blktap; gone since 4.13"),
        new(DiskBackend.Qdisk, "qdisk", "QEMU"),
        new(DiskBackend.Standalone, "standalone", "a program of its own") { Since = new XenRelease(4, 17) });

    /// <summary>xl's <c>access</c>.</summary>
    public static Vocabulary<DiskAccess> Access { get; } = new(
        new(DiskAccess.ReadWrite, "rw", "reads and writes") { Aliases = ["w"] },
        new(DiskAccess.ReadOnly, "ro", "reads only") { Aliases = ["r"] });

    /// <summary>xm's mode.</summary>
    public static Vocabulary<DiskAccess> XmMode { get; } = new(
        new(DiskAccess.ReadWrite, "w", "reads and writes"),
        new(DiskAccess.ReadOnly, "r", "reads only"),
        new(DiskAccess.SharedWrite, "w!", "reads and writes, while others may too"));

    /// <summary>xl's <c>specification</c>.</summary>
    public static Vocabulary<DiskProtocol> Protocol { get; } = new(
        new(DiskProtocol.Xen, "xen", "Xen's block protocol"),
        new(DiskProtocol.Virtio, "virtio", "virtio, on Arm"));
}

using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A disk of a guest.
/// <code>
/// xl     disk       := item ("," item)*                  blanks before an item do not count
///        item       := positional | flag | NAME "=" VALUE | "target=" REST
///        positional := in order: target, format, vdev, access         no "=" and no "," in it
///        flag       := "cdrom" | "discard" | "no-discard" | "direct-io-safe" | "trusted" | "untrusted" | "colo" | "no-colo"
///        NAME       := "format" | "vdev" | "access" | "devtype" | "backend" | "backendtype" | "script" | "specification"
///                    | "colo-host" | "colo-port" | "colo-export" | "active-disk" | "hidden-disk"
///        REST       := the rest of the string, commas and all
///        old        := (PREFIX ":")+ target "," vdev [":" ("cdrom" | "disk")] ["," access]     no format field after a prefix
///        PREFIX     := "raw" | "qcow" | "qcow2" | "vhd"                              format=
///                    | "iscsi" | "nbd" | "enbd" | "drbd"                             script=block-PREFIX
///                    | "tap" | "tap2" | "tapdisk" | "aio" | "ioemu" | "file" | "phy"    no meaning any more
/// xm     disk       := uname "," dev "," mode ["," backend ["," protocol]]     three to five fields, split at every ","
///        uname      := "phy:" device | "file:" path | ("tap" | "tap2") ":" [("tapdisk" | "ioemu") ":"] type ":" path | SCHEME ":" anything
///                      device without a leading "/" is below /dev; SCHEME wants a script block-SCHEME; empty for an empty drive
///        dev        := ["ioemu:"] vdev [":" ("cdrom" | "disk")]
///        mode       := "r" | "w" | "w!"
/// </code>
/// xl-disk-configuration(5), libxlu's libxlu_disk_l.l; xm: xm/create.py, xen.xend.server.blkif and BlktapController.
/// </summary>
public sealed record DiskSpec
{
    /// <summary>The image or block device on the backend's side; what a <see cref="Script"/> is told; null for none.</summary>
    public string? Target { get; init; }

    /// <summary>The image's format.</summary>
    public DiskFormat Format { get; init; }

    /// <summary>The disk's name in the guest, as written, without what stands around it (<c>ioemu:</c>, <c>:cdrom</c>).</summary>
    public required string Vdev
    {
        get;
        init
        {
            field = value;
            Device = VirtualDevice.Parse(value, Dialect.Xl) ?? VirtualDevice.Parse(value, Dialect.Xm);
        }
    }

    /// <summary>How the guest may use it.</summary>
    public DiskAccess Access { get; init; }

    /// <summary>Whether it is a CD drive; then it is removable and read-only too.</summary>
    public bool IsCdrom { get; init; }

    /// <summary>Who serves it, where the spec says so; xm says it by the <see cref="Prefix"/>.</summary>
    public DiskBackend Backend { get; init; }

    /// <summary>The domain that serves it; null for domain 0.</summary>
    public string? BackendDomain { get; init; }

    /// <summary>The hotplug script that makes a block device of <see cref="Target"/>; null for none.</summary>
    public string? Script { get; init; }

    /// <summary>Whether discarded blocks are given back; null leaves it to the toolstack.</summary>
    public bool? Discard { get; init; }

    /// <summary>Whether QEMU may use direct I/O on it, the guest being sound.</summary>
    public bool IsDirectIoSafe { get; init; }

    /// <summary>Whether the guest may trust the backend; null for the default, which is yes.</summary>
    public bool? IsTrusted { get; init; }

    /// <summary>The protocol; null leaves it to the toolstack (Xen's own).</summary>
    public DiskProtocol? Protocol { get; init; }

    /// <summary>COLO replication; null for none.</summary>
    public DiskColo? Colo { get; init; }

    /// <summary>xm's fifth field: the ABI of the block protocol (<c>x86_32-abi</c>); null for none.</summary>
    public string? Abi { get; init; }

    /// <summary>The prefixes as written, without the last colon: <c>phy</c>, <c>tap:aio</c>; empty for none.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Where <see cref="Target"/> stands in the spec: index of its first char, and its length; length 0 for an empty one.</summary>
    public (int Start, int Length) TargetPlace { get; init; }

    /// <summary>Where <see cref="Vdev"/> stands in the spec.</summary>
    public (int Start, int Length) VdevPlace { get; init; }

    /// <summary>The device that <see cref="Vdev"/> names; null for one that the toolstack does not know.</summary>
    public VirtualDevice? Device { get; private init; }

    /// <summary>Whether the guest can write to it.</summary>
    public bool IsWritable => Access != DiskAccess.ReadOnly;

    /// <summary>Reads a spec.</summary>
    /// <param name="text">One element of <c>disk</c>.</param>
    /// <param name="dialect">The dialect.</param>
    public static SpecResult<DiskSpec> Parse(string text, Dialect dialect) =>
        dialect == Dialect.Xl ? new DiskXlReader(text).Read() : DiskXmReader.Read(text);

    /// <summary>
    /// The disk as xl wants it today: positional where that says all (<c>/dev/vg/a,raw,xvda,rw</c>), by names otherwise, with <c>target=</c> last.
    /// What xl does not have (<see cref="DiskAccess.SharedWrite"/>, a VMDK image, <see cref="Abi"/>) comes out as the nearest it has.
    /// </summary>
    public string ToXl() => DiskWriter.ToXl(this);

    /// <summary>The disk as xm wants it; null when xm cannot have it.</summary>
    public string? ToXm() => DiskWriter.ToXm(this);

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "disk",
        "A disk or CD drive of the guest, and the image or block device behind it.",
        "[TARGET, [FORMAT, [VDEV, [ACCESS]]]] [, OPTION]… [, target=TARGET]",
        "SCHEME:TARGET, VDEV[:cdrom], r|w|w! [, BACKEND [, ABI]]",
        "xl-disk-configuration(5); xm: xmexample1")
    {
        Options =
        [
            Xl("target", "path", "The image file or block device in the backend domain. It takes the rest of the string, so it must come last."),
            Xl("format", Words(DiskWords.Format), "The image's format.", "raw"),
            Xl("vdev", "device", "The disk's name in the guest: xvda, hda, sda, with a partition number or without."),
            Xl("access", Words(DiskWords.Access), "Whether the guest may write. A CD drive is read-only in any case.", "rw"),
            Xl("devtype", "cdrom|disk", "What kind of drive it is.", "disk"),
            Xl("cdrom", "", "The same as devtype=cdrom."),
            Xl("backend", "domain", "The domain that serves the disk, by name or number.", "0"),
            Xl("backendtype", Words(DiskWords.Backend), "Who serves the disk.", "the toolstack chooses by format and target"),
            Xl("script", "script", "The hotplug script, in /etc/xen/scripts, that makes a block device of the target."),
            Xl("direct-io-safe", "", "Lets QEMU use direct I/O; only for guests whose kernel frees no page under I/O."),
            Xl("discard", "", "Gives discarded blocks back to the storage.", "discard where the backend can"),
            Xl("no-discard", "", "Refuses discard, so that the image keeps its blocks."),
            // xl-disk-configuration(5) has both since 4.17; the scanner that 4.17 and 4.18 ship takes them for fields.
            Xl("trusted", "", "The guest trusts the backend.", "trusted") with { Since = new XenRelease(4, 17) },
            Xl("untrusted", "", "The guest protects itself against the backend, at some cost.") with { Since = new XenRelease(4, 17) },
            Xl("specification", Words(DiskWords.Protocol), "The protocol between guest and backend.", "xen") with { Since = new XenRelease(4, 17) },
            Xl("colo", "", "Replicates the disk by COLO.") with { Since = new XenRelease(4, 6) },
            Xl("no-colo", "", "Does not replicate the disk by COLO.") with { Since = new XenRelease(4, 6) },
            Xl("colo-host", "address", "The secondary host.") with { Since = new XenRelease(4, 6) },
            Xl("colo-port", "port", "The port on the secondary host.") with { Since = new XenRelease(4, 6) },
            Xl("colo-export", "name", "The name of the NBD export on the secondary host.") with { Since = new XenRelease(4, 6) },
            Xl("active-disk", "path", "Where the secondary host buffers the guest's own writes.") with { Since = new XenRelease(4, 6) },
            Xl("hidden-disk", "path", "Where the secondary host keeps what the primary overwrote.") with { Since = new XenRelease(4, 6) },
        ],
    };

    private static DeviceOption Xl(string name, string value, string meaning, string byDefault = "") =>
        new(name, value, meaning) { Dialects = [Dialect.Xl], Default = byDefault };

    private static string Words<T>(Vocabulary<T> vocabulary)
        where T : struct, Enum => string.Join('|', vocabulary.Words.Select(w => w.Word));
}

/// <summary>COLO replication of a disk; its options may change from release to release.</summary>
public sealed record DiskColo
{
    /// <summary>Whether it is on; null when not said.</summary>
    public bool? IsEnabled { get; init; }

    /// <summary>The secondary host.</summary>
    public string? Host { get; init; }

    /// <summary>The port there; 0 when not said.</summary>
    public int Port { get; init; }

    /// <summary>The NBD export there.</summary>
    public string? Export { get; init; }

    /// <summary>The secondary's buffer of the guest's writes.</summary>
    public string? ActiveDisk { get; init; }

    /// <summary>The secondary's buffer of what was overwritten.</summary>
    public string? HiddenDisk { get; init; }
}

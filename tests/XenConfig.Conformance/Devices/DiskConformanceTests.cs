using System.Text;
using XenConfig.Conformance.Reference;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Conformance.Devices;

/// <summary>
/// xl disks against libxlu's own parser. Not <c>trusted</c> and <c>untrusted</c>: xl-disk-configuration(5) has them since 4.17, but the scanner that 4.17 and
/// 4.18 are built from is older than its source, and takes them for fields.
/// </summary>
public sealed class DiskConformanceTests
{
    private static readonly int Generated = ReferenceProgram.Count(40_000);

    private static readonly string[] Pieces =
    [
        "/dev/vg/a", "phy:/dev/vg/a", "/var/lib/xen/a.img", "a.img", "", " /a b", "tap:aio:/a.img", "tap2:tapdisk:vhd:/a.vhd", "file:/a", "raw:/a",
        "qcow:/a", "qcow2:/a", "vhd:/a", "iscsi:iqn.2001-05.com:storage", "nbd:host:1", "enbd:1", "drbd:res", "vmdk:/a", "ioemu:/a", "aio:/a", "tapdisk:/a",
        "phy:", "foo:bar", "foo:/bar", "raw", "qcow", "qcow2", "qed", "vhd", "empty", "RAW", "xvda", "xvda1", "hdc", "hdc:cdrom", "hdc:disk", "sda:foo",
        "d0p1", "51712", "w", "r", "rw", "ro", "w!", "format=raw", "format=qcow2", "format=", "format=foo", "vdev=xvdb", "vdev=", "access=rw", "access=ro",
        "access=w!", "access=", "cdrom", "devtype=cdrom", "devtype=disk", "devtype=floppy", "backend=store", "backend=", "backendtype=phy",
        "backendtype=tap", "backendtype=qdisk", "backendtype=standalone", "backendtype=aio", "script=block-iscsi", "script=", "direct-io-safe", "discard",
        "no-discard", "specification=xen", "specification=virtio", "specification=", "colo", "no-colo", "colo-host=10.0.0.1",
        "colo-port=80", "colo-port=x", "colo-port=99999999999", "colo-export=a", "active-disk=/a", "hidden-disk=/b", "target=/a", "target=", "target=/a,b",
        "acces=rw", "format=raw ", " vdev=sda", "\tcdrom", "x=y", "x=", "=", "=x", "cdrom=1", "Foo=bar", "\n", "a\nb", "é", ":", "a:",
    ];

    public static TheoryData<string> Known { get; } =
    [
        "/dev/vg/guest-volume,,hda", "/dev/vg/guest-volume,raw,hda,rw", "format=raw, vdev=hda, access=rw, target=/dev/vg/guest-volume",
        "raw:/dev/vg/guest-volume,hda,w", "/root/image.iso,,hdc,cdrom", "/root/image.iso,,hdc,,cdrom", "/root/image.iso,raw,hdc,devtype=cdrom",
        "format=raw, vdev=hdc, access=ro, devtype=cdrom, target=/root/image.iso", "raw:/root/image.iso,hdc:cdrom,ro", ",hdc:cdrom,r", ",,hdc,cdrom",
        "phy:/dev/a,xvda,w!", "/a.qcow2,QCOW2,xvda,rw", "/a.img,xvda,w", "phy:/dev/a", "target=/dev/a,format=raw,vdev=xvda",
        "format=raw,vdev=xvda,acces=rw,target=/a", "phy:/dev/a,xvda,w,foo", "vmdk:/a,xvda,w", "tap:aio:/a.img,xvda,w",
        "tap:aio://var/lib/xen/images/example.dsk,xvda1,w", "backendtype=phy,vdev=xvda,target=/a,b,,", "=", "",
    ];

    [Theory]
    [MemberData(nameof(Known))]
    public void A_known_disk_reads_as_libxlu_reads_it(string spec) => AssertSame(spec);

    [Fact]
    public void Generated_disks_read_as_libxlu_reads_them()
    {
        var accepted = 0;
        foreach (var spec in new SpecGenerator(20170717, Pieces, ",", "abcdrwx:=,/ 019!-\nAé").Make(Generated))
        {
            accepted += AssertSame(spec) ? 1 : 0;
        }

        Assert.InRange(accepted, Generated / 50, Generated);
    }

    [Fact]
    public void Written_disks_are_read_by_libxlu_as_the_disk_that_was_written()
    {
        foreach (var spec in new SpecGenerator(4711, Pieces, ",", "abx:=,/ 09").Make(Generated))
        {
            if (DiskSpec.Parse(spec, Dialect.Xl).Value is { } disk)
            {
                AssertSame(disk.ToXl());
                Assert.Equal(Plain(disk), Plain(DiskSpec.Parse(disk.ToXl(), Dialect.Xl).Value));
            }
        }
    }

    private static DiskSpec? Plain(DiskSpec? disk) =>
        disk is null ? null : disk with { Prefix = "", TargetPlace = default, VdevPlace = default };

    private static bool AssertSame(string spec)
    {
        if (spec.Contains("=\n", StringComparison.Ordinal))
        {
            // libxlu's scanner has no rule for this and ends the process.
            return false;
        }

        var reference = LibXluDevices.ParseDisk(spec);
        var ours = DiskSpec.Parse(spec, Dialect.Xl);
        Assert.True(reference.IsAccepted == ours.IsAccepted, $"'{spec}': libxlu {(reference.IsAccepted ? "accepts" : "refuses")} it: {reference.Report}");
        Assert.True(reference.Value == Translate(ours.Value), $"'{spec}': libxlu {reference.Value}, ours {Translate(ours.Value)}");

        // libxlu may cut a message inside a char of more than one byte.
        if (!reference.IsAccepted && Ascii.IsValid(spec))
        {
            var messages = ours.Issues.Where(i => i.Severity == SpecSeverity.Refused)
                .Select(i => $"config: config parsing error in disk specification: {i.ReferenceMessage}\n");
            Assert.True(reference.Report == string.Concat(messages), $"'{spec}': libxlu says {reference.Report}, ours {string.Concat(messages)}");
        }

        return reference.IsAccepted;
    }

    private static XluDisk? Translate(DiskSpec? disk) => disk is null ? null : new XluDisk(
        disk.Target, disk.Vdev, (int)disk.Backend, FormatNumber(disk.Format), disk.Script, disk.BackendDomain, disk.IsCdrom, disk.IsWritable, disk.IsCdrom,
        disk.IsDirectIoSafe, disk.Discard, disk.Protocol is { } protocol ? (int)protocol + 1 : 0, disk.Colo?.IsEnabled, disk.Colo?.Host, disk.Colo?.Port ?? 0,
        disk.Colo?.Export, disk.Colo?.ActiveDisk, disk.Colo?.HiddenDisk, disk.IsTrusted);

    /// <summary>libxl_disk_format.</summary>
    private static int FormatNumber(DiskFormat format) => format switch
    {
        DiskFormat.Qcow => 1,
        DiskFormat.Qcow2 => 2,
        DiskFormat.Vhd => 3,
        DiskFormat.Raw => 4,
        DiskFormat.Empty => 5,
        DiskFormat.Qed => 6,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "xl has no such format"),
    };
}

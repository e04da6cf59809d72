using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Tests.Devices;

public sealed class DiskSpecTests
{
    [Theory]
    [InlineData("phy:/dev/vg/a,xvda,w", "/dev/vg/a,raw,xvda,rw")]
    [InlineData("tap:aio://var/lib/xen/images/example.dsk,xvda1,w", "//var/lib/xen/images/example.dsk,raw,xvda1,rw")]
    [InlineData("/root/image.iso,,hdc,cdrom", "/root/image.iso,raw,hdc,ro,devtype=cdrom")]
    [InlineData(",hdc:cdrom,r", "format=empty,vdev=hdc,access=ro,devtype=cdrom")]
    [InlineData("qcow2:/a.img,hda:disk,r", "/a.img,qcow2,hda,ro")]
    [InlineData("iscsi:iqn.2001-05.com:disk,xvda,w", "format=raw,vdev=xvda,access=rw,script=block-iscsi,target=iqn.2001-05.com:disk")]
    [InlineData("vdev=xvda, backendtype=phy, discard, target=/a,b", "format=raw,vdev=xvda,access=rw,backendtype=phy,discard,target=/a,b")]
    [InlineData("/a,raw,d2p3,w,backend=store,specification=virtio", "/a,raw,d2p3,rw,backend=store,specification=virtio")]
    public void An_xl_disk_is_written_in_its_modern_form(string spec, string expected)
    {
        var disk = DiskSpec.Parse(spec, Dialect.Xl).Value;
        Assert.NotNull(disk);
        Assert.Equal(expected, disk.ToXl());
    }

    [Theory]
    [InlineData("phy:sda10,sda1,w", "/dev/sda10", DiskFormat.Raw, "sda1", DiskAccess.ReadWrite, false, "phy")]
    [InlineData("file:/a.iso,ioemu:hdc:cdrom,r", "/a.iso", DiskFormat.Raw, "hdc", DiskAccess.ReadOnly, true, "file")]
    [InlineData("tap:aio:/a.img,xvda,w!", "/a.img", DiskFormat.Raw, "xvda", DiskAccess.SharedWrite, false, "tap:aio")]
    [InlineData("tap2:tapdisk:vhd:/a.vhd,xvda,w", "/a.vhd", DiskFormat.Vhd, "xvda", DiskAccess.ReadWrite, false, "tap2:tapdisk:vhd")]
    [InlineData("tap:vmdk:/a.vmdk,/dev/xvdb,r", "/a.vmdk", DiskFormat.Vmdk, "/dev/xvdb", DiskAccess.ReadOnly, false, "tap:vmdk")]
    [InlineData(",hdc:cdrom,r", null, DiskFormat.Empty, "hdc", DiskAccess.ReadOnly, true, "")]
    [InlineData("nbd:host 2000,xvda,w", "host 2000", DiskFormat.Raw, "xvda", DiskAccess.ReadWrite, false, "nbd")]
    public void An_xm_disk_is_read_as_xend_reads_it(
        string spec, string? target, DiskFormat format, string vdev, DiskAccess access, bool isCdrom, string prefix)
    {
        var result = DiskSpec.Parse(spec, Dialect.Xm);
        Assert.Empty(result.Issues);
        var disk = result.Value!;
        Assert.Equal((target, format, vdev, access, isCdrom, prefix), (disk.Target, disk.Format, disk.Vdev, disk.Access, disk.IsCdrom, disk.Prefix));
    }

    [Theory]
    [InlineData("phy:/dev/vg/a,xvda,w,store,x86_32-abi")]
    [InlineData("file:/a.img,hda,r")]
    [InlineData("tap2:vhd:/a.vhd,xvda,w")]
    [InlineData("tap:qcow2:/a.img,xvda,w!")]
    [InlineData(",hdc:cdrom,r")]
    public void An_xm_disk_is_written_back_as_it_was(string spec) => Assert.Equal(spec, DiskSpec.Parse(spec, Dialect.Xm).Value!.ToXm());

    [Theory]
    [InlineData("file:/a.img,hda,w", "/a.img,raw,hda,rw")]
    [InlineData("phy:sda10,sda1,r", "/dev/sda10,raw,sda1,ro")]
    [InlineData("drbd:res,xvda,w", "format=raw,vdev=xvda,access=rw,script=block-drbd,target=res")]
    [InlineData("tap2:vhd:/a.vhd,xvda,w,3", "/a.vhd,vhd,xvda,rw,backend=3")]
    public void An_xm_disk_becomes_an_xl_disk(string spec, string expected) => Assert.Equal(expected, DiskSpec.Parse(spec, Dialect.Xm).Value!.ToXl());

    [Theory]
    [InlineData(Dialect.Xl, "/a.img,xvda,w", 7, 4, "raw,xvda")]
    [InlineData(Dialect.Xl, "/a,QCOW2,xvda,w", 3, 5, "qcow2")]
    [InlineData(Dialect.Xl, "phy:/a,xvda,w!", 12, 2, "w")]
    [InlineData(Dialect.Xl, "vdev=xvda,acces=rw,target=/a", 10, 5, "access")]
    [InlineData(Dialect.Xl, "vdev=xvda,backendtype=qdsk,target=/a", 22, 4, "qdisk")]
    [InlineData(Dialect.Xm, "phy:/a,xvda", 11, 0, ",w")]
    [InlineData(Dialect.Xm, "/dev/vg/a,xvda,w", 0, 9, "phy:/dev/vg/a")]
    [InlineData(Dialect.Xm, "/a.img,xvda,w", 0, 6, "file:/a.img")]
    [InlineData(Dialect.Xm, "tap2:/a.img,xvda,w", 0, 11, "tap2:aio:/a.img")]
    [InlineData(Dialect.Xm, "phy:/a,xvda,rw", 12, 2, "w")]
    public void A_refused_disk_says_where_and_what_instead(Dialect dialect, string spec, int start, int length, string replacement)
    {
        var result = DiskSpec.Parse(spec, dialect);
        Assert.Null(result.Value);
        var issue = result.Issues.First(i => i.Severity == SpecSeverity.Refused);
        Assert.Equal((start, length, replacement), (issue.Start, issue.Length, issue.Replacement));
    }

    [Fact]
    public void A_target_that_swallows_the_options_is_explained()
    {
        var issue = Assert.Single(DiskSpec.Parse("target=/dev/a,format=raw,vdev=xvda", Dialect.Xl).Issues);
        Assert.Contains("move it to the end", issue.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Dialect.Xl, "/a,raw,vda,w", 7)]
    [InlineData(Dialect.Xl, "/a,raw,hde,w", 7)]
    [InlineData(Dialect.Xm, "file:/a,xvd,w", 8)]
    public void A_vdev_that_the_toolstack_does_not_know_fails_at_the_start_of_the_guest(Dialect dialect, string spec, int start)
    {
        var result = DiskSpec.Parse(spec, dialect);
        Assert.True(result.IsAccepted);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((SpecSeverity.FailsAtStart, start), (issue.Severity, issue.Start));
    }

    [Fact]
    public void Places_point_at_target_and_vdev()
    {
        var disk = DiskSpec.Parse("tap:aio:/a.img,xvda1,w", Dialect.Xm).Value!;
        Assert.Equal((8, 6), disk.TargetPlace);
        Assert.Equal((15, 5), disk.VdevPlace);
    }
}

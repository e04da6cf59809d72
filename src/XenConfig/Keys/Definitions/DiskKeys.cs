using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Block devices.</summary>
internal static class DiskKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "disk",
            Theme = KeyTheme.Disks,
            Xl = new(KeyType.Specs("disk"), new(4, 1)),
            Xm = new(KeyType.Specs("disk"), new(3, 0, 2), new(4, 4)),
            Meaning = "The guest's disks and CD drives, a spec each.",
            Source = "xl.cfg(5), Devices",
            Example = "disk = [ \"/dev/vg/web1,raw,xvda,rw\" ]",
            Libvirt = "domain/devices/disk",
        },
        new()
        {
            Name = "hdtype",
            Theme = KeyTheme.Disks,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.LibxlWord(new("ide"), new("ahci")), new(4, 6))
            {
                Default = "ide",
            },
            Meaning = "The controller of emulated hard disks: ide, or ahci, which Windows XP does not know.",
            Source = "xl.cfg(5), Emulated disk controller type",
            Example = "hdtype = \"ahci\"",
            Libvirt = "domain/devices/controller",
        },
        new()
        {
            Name = "fda",
            Theme = KeyTheme.Disks,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
            Meaning = "The image in floppy drive A.",
            Source = "xm create, its table of options",
            Example = "fda = \"/srv/floppy.img\"",
            Libvirt = "domain/devices/disk[@device='floppy']",
        },
        new()
        {
            Name = "fdb",
            Theme = KeyTheme.Disks,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
            Meaning = "The image in floppy drive B.",
            Source = "xm create, its table of options",
            Example = "fdb = \"/srv/floppy.img\"",
            Libvirt = "domain/devices/disk[@device='floppy']",
        },
        new()
        {
            Name = "cdrom",
            Theme = KeyTheme.Disks,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(3, 0, 2), new(3, 0, 2))
            {
                ReplacedBy = "disk",
            },
            Meaning = "The CD drive, before disk had them.",
            Source = "xm create, its table of options",
            Example = "cdrom = \"/dev/cdrom\"",
        },
        new()
        {
            Name = "blkif",
            Theme = KeyTheme.Disks,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Makes the guest a block device backend (driver domain).",
            Source = "xm create, its table of options",
            Example = "blkif = 1",
        },
        new()
        {
            Name = "vscsi",
            Theme = KeyTheme.Disks,
            Xm = new(KeyType.Specs("vscsi"), new(3, 3), new(4, 4)),
            Meaning = "SCSI devices of the host, handed to the guest.",
            Source = "xm create, its table of options",
            Example = "vscsi = [ \"/dev/sdb,0:0:0:0\" ]",
            Libvirt = "domain/devices/hostdev[@type='scsi']",
        },
    ];
}

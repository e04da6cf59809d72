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
            Xl = new(KeyType.Specs("disk"), new(4, 1))
            {
                Note =
                    "A single string in place of the list is dropped with a warning: the guest starts without disks. target= takes the rest of "
                    + "the spec with all its commas, so it must come last.",
            },
            Xm = new(KeyType.Specs("disk"), new(3, 0, 2), new(4, 4))
            {
                Note = "Three to five fields: TYPE:TARGET,VDEV,MODE[,DOMAIN[,PROTOCOL]]. xm refuses another count.",
            },
            Meaning =
                "The guest's disks, CD drives and, in xm, floppy drives: a list with one spec for each. A spec names what is on the host "
                + "(target), how it looks to the guest (vdev) and how it may be used (access); xl takes them by position "
                + "(target,format,vdev,access), by name (vdev=xvda) or mixed, and xm's older TYPE:TARGET,VDEV,MODE too. Order matters where the "
                + "guest boots from the first disk.",
            Source = "xl.cfg(5), Devices",
            Example = "disk = [ \"/dev/vg/web1,raw,xvda,rw\" ]",
            Libvirt = "domain/devices/disk",
        },
        new()
        {
            Name = "hdtype",
            Theme = KeyTheme.Disks,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.LibxlWord(new("ide", "an IDE controller"), new("ahci", "an ICH9 controller in AHCI mode")), new(4, 6))
            {
                Default = "ide",
            },
            Meaning =
                "The controller through which an HVM guest sees its emulated hard disks before its Xen drivers load: ide for any system, or ahci, "
                + "which is faster to boot from and which older systems (Windows XP) do not know. The device names in the guest (hda or sda) "
                + "follow.",
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
            Meaning = "The image of the floppy in drive A of an HVM guest. xl has no floppy drives.",
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
            Meaning = "The image of the floppy in drive B of an HVM guest. xl has no floppy drives.",
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
            Meaning = "The CD drive of an HVM guest in the first Xen 3 releases. Since 3.0.3 it is a disk like others: file:/path.iso,hdc:cdrom,r.",
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
            Meaning =
                "Makes the guest a driver domain that serves disks to others: the hypervisor lets it, and xend starts no backend of its own for "
                + "them. xl says driver_domain for all kinds of devices.",
            Source = "xm create, its table of options",
            Example = "blkif = 1",
        },
        new()
        {
            Name = "vscsi",
            Theme = KeyTheme.Disks,
            Xm = new(KeyType.Specs("vscsi"), new(3, 3), new(4, 4)),
            Meaning =
                "SCSI devices of the host, handed to the guest: a list of PDEV,VDEV[,DOMAIN]. PDEV is the host's device by name or by "
                + "HOST:CHANNEL:TARGET:LUN, VDEV the place in the guest in the same notation, or host for the whole adapter. xm refuses a device "
                + "that the host does not have and one that is named twice. xl reads no such key.",
            Source = "xm create, its table of options",
            Example = "vscsi = [ \"/dev/sdb,0:0:0:0\" ]",
            Libvirt = "domain/devices/hostdev[@type='scsi']",
        },
    ];
}

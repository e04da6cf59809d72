using XenConfig.Devices;
using XenConfig.Keys;

namespace XenConfig.Cli;

/// <summary>Configs to start from, one for each kind of guest. They lint clean as they are.</summary>
internal static class StarterConfig
{
    /// <summary>Whether a text will do as a guest's name, in the file and in the paths that are made of it.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= 64
        && char.IsAsciiLetterOrDigit(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');

    /// <summary>The config, in the xl dialect.</summary>
    public static string Of(string name, GuestType type, Uuid uuid, MacAddress mac) =>
        $"""
        # {name}: see xl.cfg(5), or 'xenconfig explain KEY' for what a key means.
        name = "{name}"
        uuid = "{uuid}"
        type = "{WordFor(type)}"

        # In MiB. To let the guest grow while it runs, add maxmem and maxvcpus.
        memory = 1024
        vcpus = 2

        {BootOf(type)}

        disk = [ "format=raw,vdev={(type == GuestType.Hvm ? "hda" : "xvda")},access=rw,target=/dev/vg0/{name}" ]
        vif = [ "mac={mac},bridge=xenbr0" ]
        {DisplayOf(type)}
        on_poweroff = "destroy"
        on_reboot = "restart"
        on_crash = "destroy"

        """;

    private static string WordFor(GuestType type) => type switch
    {
        GuestType.Pv => "pv",
        GuestType.Hvm => "hvm",
        _ => "pvh",
    };

    private static string BootOf(GuestType type) => type switch
    {
        GuestType.Pv => """
            # pygrub boots the kernel that lies in the guest's own disk.
            bootloader = "pygrub"
            """,
        GuestType.Hvm => """
            # From the disk first, then from a CD.
            boot = "cd"
            """,
        _ => """
            kernel = "/boot/vmlinuz-guest"
            ramdisk = "/boot/initrd-guest.img"
            cmdline = "root=/dev/xvda ro console=hvc0"
            """,
    };

    private static string DisplayOf(GuestType type) => type != GuestType.Hvm ? "" : """

        # The screen: ssh -L 5900:127.0.0.1:5900 HOST, then a VNC viewer on this side.
        vnc = 1
        vnclisten = "127.0.0.1"
        usb = 1
        usbdevice = [ "tablet" ]

        """;
}

using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A root device that none of the disks provides.</summary>
internal sealed class XC307RootDeviceMissing()
    : Rule("XC307", "root-device-missing", Severity.Warning, "The root device that the kernel is told is none of the disks"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The kernel is told its root device in `root`, or as `root=` in `extra` or `cmdline`. `/dev/xvda1` wants a disk with the vdev `xvda1`, or a
        partitioned one with the vdev `xvda`; with neither, the guest's kernel panics or its RAM disk waits for a device that never comes.

        A Linux guest names a disk `sda1` or `hda1` as `xvda1`, so these are taken for it. `UUID=…`, `LABEL=…`, `/dev/mapper/…`, `/dev/nfs` and all
        else that is not the name of a vdev is not looked at.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["root", "extra", "cmdline"];

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "root" or "extra" or "cmdline" or "disk";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            kernel = "/boot/vmlinuz"
            root = "/dev/xvda1 ro"
            disk = [ "/dev/vg/web,raw,xvdb,rw" ]

            """,
            "3:9: no disk provides '/dev/xvda1': it wants the vdev 'xvda1' or 'xvda', and the only disk is 'xvdb'"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            kernel = "/boot/vmlinuz"
            root = "/dev/xvda1 ro"
            disk = [ "/dev/vg/web,raw,xvda,rw" ]

            """),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            kernel = "/boot/vmlinuz"
            cmdline = "root=UUID=65ffda11-5fef-0876-23a4-76839888b36b ro"
            disk = [ "/dev/vg/web,raw,xvdb,rw" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (setting.Value is not ConfigString text
            || !context.IsComplete
            || context.GuestType is not { } type
            || (type == GuestType.Hvm && context.Text("kernel") is null)
            || FindDevice(setting.Name, text.Text) is not { } place
            || IsOverruled(context, setting.Name)
            || HasUnreadableDisk(context))
        {
            return;
        }

        var path = text.Text.Substring(place.Start, place.Length);
        if (VirtualDevice.Parse(path["/dev/".Length..], Dialect.Xm) is not { Disk: >= 0 } root || context.Disks.Any(d => Provides(d.Device!, root)))
        {
            return;
        }

        var vdevs = context.Disks.Select(d => d.Device!.Vdev).ToArray();
        var partition = root.Partition == 0 ? "" : $" or '{root.DiskName}'";
        context.Report(
            this,
            Location.Within(text, place.Start, place.Length),
            $"no disk provides '{path}': it wants the vdev '{root.Name}'{partition}, and " + vdevs.Length switch
            {
                0 => "there is no disk",
                1 => $"the only disk is '{vdevs[0]}'",
                _ => $"the disks are {string.Join(", ", vdevs.Select(v => $"'{v}'"))}",
            },
            help: "correct the root device, or the disk's vdev");
    }

    private static bool Provides(DiskSpec disk, VirtualDevice root) =>
        disk.Device is { } device
        && (device.Bus == root.Bus || root.Bus == VirtualBus.Xvd)
        && device.Disk == root.Disk
        && (device.Partition == root.Partition || device.Partition == 0);

    private static bool HasUnreadableDisk(LintContext context) =>
        context.Disks.Any(d => d.Device?.Device is null)
        || (context.Find("disk") is { } disk && (disk.Value is not ConfigList list || list.Items.Length != context.Disks.Length));

    // The kernel takes the last root= of its command line, which is made of root and then extra, or is cmdline.
    private static bool IsOverruled(LintContext context, string name) => name switch
    {
        "root" => HasRoot(context, "extra") || IsCommandLineGiven(context),
        "extra" => IsCommandLineGiven(context),
        _ => false,
    };

    private static bool IsCommandLineGiven(LintContext context) => context.Dialect == Dialect.Xl && context.Has("cmdline");

    private static bool HasRoot(LintContext context, string name) =>
        context.Text(name) is { } text && (text.StartsWith("root=", StringComparison.Ordinal) || text.Contains(" root=", StringComparison.Ordinal));

    /// <summary>Where a path of a device stands: at the start of <c>root</c>, behind the last <c>root=</c> elsewhere.</summary>
    private static (int Start, int Length)? FindDevice(string name, string text)
    {
        var start = 0;
        if (name != "root" || text.StartsWith("root=", StringComparison.Ordinal))
        {
            var last = text.LastIndexOf("root=", StringComparison.Ordinal);
            if (last < 0 || (last > 0 && text[last - 1] != ' '))
            {
                return null;
            }

            start = last + "root=".Length;
        }

        var end = text.IndexOf(' ', start);
        var length = (end < 0 ? text.Length : end) - start;
        return text.AsSpan(start, length).StartsWith("/dev/") ? (start, length) : null;
    }
}

using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Two disks of one name.</summary>
internal sealed class XC305DuplicateVdev()
    : Rule("XC305", "duplicate-vdev", Severity.Error, "Two disks have the same vdev"), IDocumentCheck
{
    /// <summary>Up to so many disks are compared each with each first.</summary>
    private const int FewDisks = 16;

    /// <inheritdoc/>
    public override string Explanation => """
        The vdev is the disk's name in the guest, and also its number in xenstore. Two disks of one vdev write to the same place there: the
        toolstack refuses the second, or the guest sees one of them. `xvda` and `0xca00` are the same vdev.

        A whole disk (`xvda`) beside one of its partitions (`xvda1`) is a warning: the guest's kernel names the partitions of the whole disk
        itself, and the two collide.
        """;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "disk";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            disk = [
                "/dev/vg/web,raw,xvda,rw",
                "/dev/vg/data,raw,xvda,rw",
            ]

            """,
            "4:23: the vdev 'xvda' is used twice"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            disk = [ "/dev/vg/web,raw,xvda,rw", "/dev/vg/data,raw,xvda1,rw" ]

            """,
            "2:55: 'xvda1' overlaps with 'xvda': one is a partition of the other"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            disk = [ "/dev/vg/web,raw,xvda1,rw", "/dev/vg/swap,raw,xvda2,rw" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        if (context.Disks.Length < 2 || (context.Disks.Length <= FewDisks && AreApart(context.Disks)))
        {
            return;
        }

        var devices = new Dictionary<long, DeviceEntry<DiskSpec>>(context.Disks.Length);
        var parts = new Dictionary<(VirtualBus, int), DeviceEntry<DiskSpec>>(context.Disks.Length);
        var wholes = new Dictionary<(VirtualBus, int), DeviceEntry<DiskSpec>>(context.Disks.Length);
        foreach (var disk in context.Disks)
        {
            if (disk.Device?.Device is not { } device)
            {
                continue;
            }

            if (devices.TryGetValue(device.Number, out var same))
            {
                context.Report(
                    this, disk.At(disk.Device.VdevPlace), $"the vdev '{disk.Device.Vdev}' is used twice",
                    help: "give each disk a vdev of its own",
                    notes: [new DiagnosticNote("it is used here first", same.At(same.Device!.VdevPlace)), .. SpecFindings.ContextNotes(disk.Text)]);
            }
            else if (device.Bus != VirtualBus.Number && (device.Partition == 0 ? parts : wholes).TryGetValue((device.Bus, device.Disk), out var overlapping))
            {
                context.Report(
                    this,
                    disk.At(disk.Device.VdevPlace),
                    $"'{disk.Device.Vdev}' overlaps with '{overlapping.Device!.Vdev}': one is a partition of the other",
                    help: "give the guest the whole disk or its partitions, not both",
                    severity: Severity.Warning,
                    notes: [new DiagnosticNote($"'{overlapping.Device.Vdev}' is used here", overlapping.At(overlapping.Device.VdevPlace))]);
            }

            // The first of its kind is the one to name. A whole disk overlaps with itself, too, and with each of its partitions.
            devices.TryAdd(device.Number, disk);
            parts.TryAdd((device.Bus, device.Disk), disk);
            if (device.Partition == 0)
            {
                wholes.TryAdd((device.Bus, device.Disk), disk);
            }
        }
    }

    /// <summary>Whether no two of the disks have anything in common, as usual.</summary>
    private static bool AreApart(ImmutableArray<DeviceEntry<DiskSpec>> disks)
    {
        for (var i = 1; i < disks.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (disks[i].Device?.Device is { } one && disks[j].Device?.Device is { } other
                    && (one.Number == other.Number || (one.Bus == other.Bus && one.Disk == other.Disk && (one.Partition == 0 || other.Partition == 0))))
                {
                    return false;
                }
            }
        }

        return true;
    }
}

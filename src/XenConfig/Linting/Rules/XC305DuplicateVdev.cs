using System.Collections.Immutable;
using System.Runtime.InteropServices;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Two disks of one name.</summary>
internal sealed class XC305DuplicateVdev()
    : Rule("XC305", "duplicate-vdev", Severity.Error, "Two disks have the same vdev"), IDocumentCheck
{
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
        if (context.Disks.Length < 2)
        {
            return;
        }

        // The first of its kind is the one to name.
        var users = new Dictionary<long, DeviceEntry<DiskSpec>>(context.Disks.Length);
        var usersOfDisks = new Dictionary<(VirtualBus, int), (DeviceEntry<DiskSpec> Any, DeviceEntry<DiskSpec>? Whole)>(context.Disks.Length);
        foreach (var disk in context.Disks)
        {
            if (disk.Device?.Device is not { } device)
            {
                continue;
            }

            // A partition overlaps with the whole disk, and a whole disk with itself, too, and with each of its partitions.
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(usersOfDisks, (device.Bus, device.Disk), out var isKnown);
            var overlapping = isKnown && device.Bus != VirtualBus.Number ? device.Partition == 0 ? known.Any : known.Whole : null;
            known = (isKnown ? known.Any : disk, known.Whole ?? (device.Partition == 0 ? disk : null));
            if (!users.TryAdd(device.Number, disk))
            {
                var same = users[device.Number];
                context.Report(
                    this, disk.At(disk.Device.VdevPlace), $"the vdev '{disk.Device.Vdev}' is used twice",
                    help: "give each disk a vdev of its own",
                    notes: [new DiagnosticNote("it is used here first", same.At(same.Device!.VdevPlace)), .. SpecFindings.ContextNotes(disk.Text)]);
            }
            else if (overlapping is not null)
            {
                context.Report(
                    this,
                    disk.At(disk.Device.VdevPlace),
                    $"'{disk.Device.Vdev}' overlaps with '{overlapping.Device!.Vdev}': one is a partition of the other",
                    help: "give the guest the whole disk or its partitions, not both",
                    severity: Severity.Warning,
                    notes: [new DiagnosticNote($"'{overlapping.Device.Vdev}' is used here", overlapping.At(overlapping.Device.VdevPlace))]);
            }
        }
    }
}

namespace XenConfig.Devices;

/// <summary>
/// A SCSI device of the host, handed to the guest; xm only.
/// <code>
/// vscsi := PDEV "," VDEV ["," DOMAIN]          white space around fields does not count
/// PDEV  := a device (/dev/sdb, sdb) or its address HOST:CHANNEL:ID:LUN
/// VDEV  := HOST:CHANNEL:ID:LUN | "host"        host: every device of the adapter, under its own address
/// </code>
/// xm's create.py, preprocess_vscsi and configure_vscsis. xm checks VDEV's form only where no DOMAIN is there.
/// </summary>
/// <param name="PhysicalDevice">The device on the host.</param>
/// <param name="VirtualDevice">Its address in the guest, or <c>host</c>.</param>
/// <param name="BackendDomain">The domain that serves it; null for domain 0.</param>
public sealed record VscsiSpec(string PhysicalDevice, string VirtualDevice, string? BackendDomain)
{
    /// <summary>Reads one element of <c>vscsi</c>.</summary>
    public static SpecResult<VscsiSpec> Parse(string text)
    {
        var fields = text.Split(',', StringSplitOptions.TrimEntries);
        if (fields.Length is not (2 or 3))
        {
            return SpecResult.Refuse<VscsiSpec>(
                text, $"'{text}' has {fields.Length} field{(fields.Length == 1 ? "" : "s")}; it is PDEV,VDEV or PDEV,VDEV,DOMAIN", $"vscsi syntax error \"{text}\"");
        }

        var virtualDevice = fields[1];
        var isAddress = virtualDevice == "host" || (virtualDevice.Split(':') is { Length: 4 } parts && parts.All(p => p.Length > 0 && p.All(char.IsAsciiDigit)));
        if (!isAddress)
        {
            var start = text.IndexOf(',') + 1;
            return new SpecResult<VscsiSpec>(null,
            [
                new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, start, text.IndexOf(virtualDevice, start, StringComparison.Ordinal) - start + virtualDevice.Length,
                    $"'{virtualDevice}' is no SCSI address; it is HOST:CHANNEL:ID:LUN, as in 0:0:0:0, or host")
                {
                    ReferenceMessage = $"vscsi syntax error \"{virtualDevice}\"",
                },
            ]);
        }

        return SpecResult.Accept(new VscsiSpec(fields[0], virtualDevice, fields.Length == 3 ? fields[2] : null));
    }

    /// <summary>The device as xm wants it.</summary>
    public string ToXm() => $"{PhysicalDevice},{VirtualDevice}{(BackendDomain is null ? "" : $",{BackendDomain}")}";

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vscsi", "A SCSI device of the host, handed to the guest.", null, "PDEV,VDEV[,DOMAIN]", "xm create, its table of options");
}

using System.Globalization;

namespace XenConfig.Devices;

/// <summary>The address of a PCI device of the host, without its function.</summary>
/// <param name="Domain">The PCI domain (segment), 0 to ffff.</param>
/// <param name="Bus">The bus, 0 to ff.</param>
/// <param name="Device">The device on the bus, 0 to 1f.</param>
public readonly record struct PciAddress(int Domain, int Bus, int Device)
{
    /// <summary>The address as Linux writes it: <c>0000:00:1f</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Domain:x4}:{Bus:x2}:{Device:x2}");
}

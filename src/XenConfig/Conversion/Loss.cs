using XenConfig.Python.Runtime;

namespace XenConfig.Conversion;

/// <summary>What a loss means for the guest.</summary>
public enum LossKind
{
    /// <summary>The guest that comes of the conversion may differ from the one that was.</summary>
    ChangesGuest,

    /// <summary>The source's own toolstack did nothing with it either.</summary>
    HadNoEffect,
}

/// <summary>Something in the source that the result does not carry.</summary>
/// <param name="Kind">What it means for the guest.</param>
/// <param name="Name">The key, the device and its option (<c>vif: mtu</c>), or the XML element or attribute (<c>devices/watchdog/@action</c>).</param>
/// <param name="Value">Its value, as text.</param>
/// <param name="Origin">The place in the source; null when it has none.</param>
/// <param name="Reason">Why it is lost, a sentence without its full stop.</param>
/// <param name="Help">What to do about it; null when there is nothing to do.</param>
public sealed record Loss(LossKind Kind, string Name, string Value, Origin? Origin, string Reason, string? Help = null);

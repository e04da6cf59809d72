using XenConfig.Linting;

namespace XenConfig.Inventory;

/// <summary>What a guest claims for itself alone.</summary>
public enum ClaimKind
{
    /// <summary>The domain's name.</summary>
    Name,

    /// <summary>The domain's UUID.</summary>
    Uuid,

    /// <summary>A network interface's MAC address.</summary>
    Mac,

    /// <summary>A network interface's name on the host.</summary>
    VifName,

    /// <summary>A disk image or block device that the guest writes to.</summary>
    WritableImage,

    /// <summary>A VNC or SPICE port on the host.</summary>
    DisplayPort,
}

/// <summary>A guest's claim to a thing that no other guest, and no other device of its own, may have.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Value">The thing in its canonical spelling, so that two spellings of one MAC meet.</param>
/// <param name="Text">The thing as the config spells it.</param>
/// <param name="Location">Where it is claimed.</param>
/// <param name="ConfigPath">The path of the config, which is not the location's when the value came from an imported module.</param>
public sealed record Claim(ClaimKind Kind, string Value, string Text, Location Location, string ConfigPath)
{
    /// <summary>Whether the config says that others may have it, too (xm's <c>w!</c>).</summary>
    public bool IsShared { get; init; }
}

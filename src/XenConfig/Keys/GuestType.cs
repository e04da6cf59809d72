namespace XenConfig.Keys;

/// <summary>The kinds of guest.</summary>
public enum GuestType
{
    /// <summary>Paravirtualised: a kernel that knows Xen, no firmware, no emulated hardware.</summary>
    Pv,

    /// <summary>PV in an HVM container: hardware virtualisation without a device model.</summary>
    Pvh,

    /// <summary>Fully virtualised: firmware, emulated devices.</summary>
    Hvm,
}

/// <summary>A set of guest kinds.</summary>
[Flags]
public enum GuestTypes
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>PV guests.</summary>
    Pv = 1,

    /// <summary>PVH guests.</summary>
    Pvh = 2,

    /// <summary>HVM guests.</summary>
    Hvm = 4,

    /// <summary>PV and PVH guests: those with a kernel or a boot loader.</summary>
    PvAndPvh = Pv | Pvh,

    /// <summary>PVH and HVM guests: those in hardware virtualisation.</summary>
    PvhAndHvm = Pvh | Hvm,

    /// <summary>Every kind.</summary>
    All = Pv | Pvh | Hvm,
}

/// <summary>The words for guest kinds.</summary>
public static class GuestTypeWords
{
    /// <summary>xl's <c>type</c>.</summary>
    public static Vocabulary<GuestType> Type { get; } = new(
        new(GuestType.Pv, "pv", "paravirtualised"),
        new(GuestType.Pvh, "pvh", "PV in a hardware container"),
        new(GuestType.Hvm, "hvm", "fully virtualised"));

    /// <summary>xm's <c>builder</c>.</summary>
    public static Vocabulary<GuestType> XmBuilder { get; } = new(
        new(GuestType.Pv, "linux", "a PV guest") { Aliases = ["generic"] },
        new(GuestType.Hvm, "hvm", "an HVM guest"));

    /// <summary>xl's <c>builder</c>, the older way to say <c>type</c>; since 4.10 it has no <c>linux</c>.</summary>
    public static Vocabulary<GuestType> XlBuilder { get; } = new(
        new(GuestType.Pv, "generic", "a PV guest"),
        new(GuestType.Hvm, "hvm", "an HVM guest"));

    /// <summary>Whether the set has the kind.</summary>
    public static bool Includes(this GuestTypes set, GuestType type) => (set & (GuestTypes)(1 << (int)type)) != 0;
}

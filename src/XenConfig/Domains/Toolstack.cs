using XenConfig.Keys;

namespace XenConfig.Domains;

/// <summary>What the toolstacks take when a config says nothing, where the two differ.</summary>
internal static class Toolstack
{
    /// <summary>xm's memory, MiB (the default of its option table).</summary>
    public const long XmMemory = 128;

    /// <summary>xl's memory, MiB (libxl_create.c).</summary>
    public const long XlMemory = 32;

    /// <summary>What happens at a crash: xl destroys the guest (xl_parse.c), xend restarts it (XendConfig.py).</summary>
    public static LifecycleAction OnCrash(bool isXl) => isXl ? LifecycleAction.Destroy : LifecycleAction.Restart;

    /// <summary>Whether an HVM guest has an HPET: libxl gives one, xend none.</summary>
    public static bool Hpet(bool isXl) => isXl;

    /// <summary>Whether an HVM guest has a VNC server: libxl gives one, xend none.</summary>
    public static bool HvmVnc(bool isXl) => isXl;
}

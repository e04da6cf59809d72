namespace XenConfig.Keys;

/// <summary>The themes under which keys are listed, in the order in which they are shown.</summary>
public enum KeyTheme
{
    /// <summary>Name, kind of guest, and the like.</summary>
    General,

    /// <summary>Memory, and what is counted in pages.</summary>
    Memory,

    /// <summary>Virtual CPUs and scheduling.</summary>
    Cpu,

    /// <summary>The kernel and what it is told.</summary>
    Kernel,

    /// <summary>The program that finds a kernel in the guest.</summary>
    BootLoader,

    /// <summary>Firmware, boot order, and the tables that firmware shows.</summary>
    Firmware,

    /// <summary>The network of a kernel that boots over it.</summary>
    KernelNetwork,

    /// <summary>What the guest sees of the processor and its paging.</summary>
    Processor,

    /// <summary>ACPI, interrupts, memory map, Xen's and Hyper-V's interfaces.</summary>
    Platform,

    /// <summary>Clocks and timers.</summary>
    Time,

    /// <summary>Block devices.</summary>
    Disks,

    /// <summary>Network interfaces.</summary>
    Network,

    /// <summary>Graphics cards, VNC, windows.</summary>
    Display,

    /// <summary>The screen over SPICE.</summary>
    Spice,

    /// <summary>Sound, and Xen's own keyboards, displays and sound cards.</summary>
    Media,

    /// <summary>USB.</summary>
    Usb,

    /// <summary>Devices of the host handed to the guest.</summary>
    Passthrough,

    /// <summary>Serial lines, channels, TPMs, file systems and other devices.</summary>
    Devices,

    /// <summary>What happens at shutdown, reboot, crash.</summary>
    Lifecycle,

    /// <summary>Labels, limits and permissions.</summary>
    Security,

    /// <summary>The device model and its stub domain.</summary>
    DeviceModel,

    /// <summary>Arm guests only.</summary>
    Arm,
}

/// <summary>The titles of themes.</summary>
public static class KeyThemeTitles
{
    /// <summary>A theme's title, as a heading has it.</summary>
    public static string Title(this KeyTheme theme) => theme switch
    {
        KeyTheme.General => "General",
        KeyTheme.Memory => "Memory",
        KeyTheme.Cpu => "CPUs",
        KeyTheme.Kernel => "Kernel",
        KeyTheme.BootLoader => "Boot loader",
        KeyTheme.Firmware => "Firmware",
        KeyTheme.KernelNetwork => "Network at boot",
        KeyTheme.Processor => "Processor",
        KeyTheme.Platform => "Platform",
        KeyTheme.Time => "Time",
        KeyTheme.Disks => "Disks",
        KeyTheme.Network => "Network",
        KeyTheme.Display => "Screen",
        KeyTheme.Spice => "SPICE",
        KeyTheme.Media => "Sound and PV input and output",
        KeyTheme.Usb => "USB",
        KeyTheme.Passthrough => "Devices of the host",
        KeyTheme.Devices => "Other devices",
        KeyTheme.Lifecycle => "Start and end",
        KeyTheme.Security => "Security",
        KeyTheme.DeviceModel => "Device model",
        KeyTheme.Arm => "Arm",
        _ => throw new ArgumentOutOfRangeException(nameof(theme)),
    };
}

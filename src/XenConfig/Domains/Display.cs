using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>A way to see a guest's screen.</summary>
public abstract record Display
{
    /// <summary>The <c>vfb</c> element that it comes from; null for the top-level keys.</summary>
    public ConfigString? Vfb { get; init; }

    /// <summary>Whether the config asks for it; otherwise the toolstack makes one by itself, as xl does for an HVM guest's VNC.</summary>
    public Property<bool> Enabled { get; init; }

    /// <summary>The keyboard layout.</summary>
    public Property<string> Keymap { get; init; }
}

/// <summary>A VNC server.</summary>
public sealed record VncDisplay : Display
{
    /// <summary>The address that it listens on, <c>:N</c> with a display number behind it included. Default: 127.0.0.1.</summary>
    public Property<string> Listen { get; init; }

    /// <summary>The display number; the port is 5900 more. Counts only without <see cref="FindUnused"/>.</summary>
    public Property<long> Number { get; init; }

    /// <summary>Whether a free port is looked for. Default: yes.</summary>
    public Property<bool> FindUnused { get; init; }

    /// <summary>The password.</summary>
    public Property<string> Password { get; init; }
}

/// <summary>A window on the host's own screen.</summary>
public sealed record SdlDisplay : Display
{
    /// <summary>The X display.</summary>
    public Property<string> XDisplay { get; init; }

    /// <summary>The file of X credentials.</summary>
    public Property<string> XAuthority { get; init; }

    /// <summary>Whether it draws by OpenGL.</summary>
    public Property<bool> OpenGl { get; init; }
}

/// <summary>A SPICE server; xl and HVM only.</summary>
public sealed record SpiceDisplay : Display
{
    /// <summary>The address that it listens on.</summary>
    public Property<string> Host { get; init; }

    /// <summary>The port.</summary>
    public Property<long> Port { get; init; }

    /// <summary>The port for TLS.</summary>
    public Property<long> TlsPort { get; init; }

    /// <summary>Whether clients need no password.</summary>
    public Property<bool> DisableTicketing { get; init; }

    /// <summary>The password.</summary>
    public Property<string> Password { get; init; }

    /// <summary>Whether the mouse goes through the guest's agent. Default: yes.</summary>
    public Property<bool> AgentMouse { get; init; }

    /// <summary>Whether there is a channel for the guest's agent. Default: no.</summary>
    public Property<bool> Agent { get; init; }

    /// <summary>Whether the clipboard is shared. Default: no.</summary>
    public Property<bool> ClipboardSharing { get; init; }

    /// <summary>How many USB devices of the client the guest can take.</summary>
    public Property<long> UsbRedirection { get; init; }

    /// <summary>How images are compressed.</summary>
    public Property<string> ImageCompression { get; init; }

    /// <summary>How video is recognised and sent.</summary>
    public Property<string> StreamingVideo { get; init; }
}

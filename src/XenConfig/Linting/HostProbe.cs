namespace XenConfig.Linting;

/// <summary>What the linter may ask the machine it runs on, with <c>--check-host</c>.</summary>
/// <param name="root">The folder that stands for <c>/</c>.</param>
public sealed class HostProbe(string root = "/")
{
    /// <summary>Whether a file, folder or device of that absolute path exists.</summary>
    public bool Exists(string path) => Path.Exists(Map(path));

    /// <summary>Whether a network bridge (a Linux one, or an Open vSwitch port of its own) of that name exists.</summary>
    public bool HasBridge(string name) => Path.Exists(Map("/sys/class/net/" + name));

    private string Map(string path) => Path.Join(root, path);
}

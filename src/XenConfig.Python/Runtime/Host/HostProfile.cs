using System.Collections.Immutable;

namespace XenConfig.Python.Runtime;

/// <summary>What a command gives that a config runs.</summary>
/// <param name="Output">Standard output, one char a byte.</param>
/// <param name="ExitCode">The exit code.</param>
public readonly record struct CommandResult(string Output, int ExitCode = 0);

/// <summary>
/// The host that a config sees: nothing of the real one. The default is a Linux x86_64 host named dom0, the same on every machine, so that the same
/// bytes give the same settings. Its texts are one char a byte.
/// </summary>
public sealed record HostProfile
{
    /// <summary>The default host.</summary>
    public static HostProfile Default { get; } = new();

    /// <summary><c>os.uname()[0]</c>.</summary>
    public string SystemName { get; init; } = "Linux";

    /// <summary>The host's name: <c>os.uname()[1]</c>, <c>socket.gethostname()</c>.</summary>
    public string HostName { get; init; } = "dom0";

    /// <summary><c>os.uname()[2]</c>.</summary>
    public string Release { get; init; } = "2.6.32.27-xen";

    /// <summary><c>os.uname()[3]</c>.</summary>
    public string Version { get; init; } = "#1 SMP";

    /// <summary>The machine: <c>os.uname()[4]</c>.</summary>
    public string Machine { get; init; } = "x86_64";

    /// <summary>The environment.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; init; } =
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
        {
            ["HOME"] = "/root",
            ["LANG"] = "C",
            ["LOGNAME"] = "root",
            ["PATH"] = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            ["SHELL"] = "/bin/bash",
            ["USER"] = "root",
        });

    /// <summary>The working directory: <c>os.getcwd()</c>. The config's own folder is seen here.</summary>
    public string WorkingDirectory { get; init; } = "/etc/xen";

    /// <summary><c>sys.argv</c>.</summary>
    public ImmutableArray<string> Arguments { get; init; } = ["xm"];

    /// <summary>Files and folders that exist, besides those in the folders that may be read; a folder's path ends in a slash.</summary>
    public ImmutableHashSet<string> ExistingPaths { get; init; } = [];

    /// <summary>Files that exist, and what is in them, by their absolute paths; one char a byte.</summary>
    public ImmutableDictionary<string, string> Files { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What commands give, by the command line as the config writes it.</summary>
    public ImmutableDictionary<string, CommandResult> Commands { get; init; } = ImmutableDictionary<string, CommandResult>.Empty;

    /// <summary>The users, for <c>pwd</c>; a config runs as the one with the number 0.</summary>
    public ImmutableArray<UserAccount> Users { get; init; } =
        [new UserAccount("root", 0) { Comment = "root", Home = "/root", Shell = "/bin/bash" }];

    /// <summary>The groups, for <c>grp</c>.</summary>
    public ImmutableArray<GroupAccount> Groups { get; init; } = [new GroupAccount("root", 0)];

    /// <summary>The clock, in UTC. It stands still but for what <c>time.sleep</c> adds.</summary>
    public DateTimeOffset Clock { get; init; } = new(2010, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The seed of <c>random</c> where the config sets none.</summary>
    public long Seed { get; init; }
}

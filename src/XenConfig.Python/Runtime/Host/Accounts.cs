using System.Collections.Immutable;

namespace XenConfig.Python.Runtime;

/// <summary>A user of the host, as <c>pwd</c> shows it. Its texts are one char a byte.</summary>
/// <param name="Name">The name.</param>
/// <param name="Uid">The number.</param>
public sealed record UserAccount(string Name, long Uid)
{
    /// <summary>The number of the user's own group.</summary>
    public long Gid { get; init; } = Uid;

    /// <summary>The full name and what else is in the comment field.</summary>
    public string Comment { get; init; } = "";

    /// <summary>The home folder.</summary>
    public string Home { get; init; } = $"/home/{Name}";

    /// <summary>The login shell.</summary>
    public string Shell { get; init; } = "/bin/sh";
}

/// <summary>A group of the host, as <c>grp</c> shows it. Its texts are one char a byte.</summary>
/// <param name="Name">The name.</param>
/// <param name="Gid">The number.</param>
public sealed record GroupAccount(string Name, long Gid)
{
    /// <summary>The names of the users who are in it besides those whose own group it is.</summary>
    public ImmutableArray<string> Members { get; init; } = [];
}

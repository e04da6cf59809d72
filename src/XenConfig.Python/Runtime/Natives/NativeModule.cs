namespace XenConfig.Python.Runtime;

/// <summary>A module written in C#: a name and a table of members.</summary>
/// <param name="name">The name that an import asks for, with dots.</param>
/// <param name="members">The table; asked for when the module is first imported, by whichever interpreter that is.</param>
public sealed class NativeModule(string name, Func<IReadOnlyList<NativeMember>> members)
{
    private IReadOnlyList<NativeMember>? _members;

    /// <summary>The name that an import asks for, with dots.</summary>
    public string Name { get; } = name;

    /// <summary>The module's own <c>__name__</c> where it differs: <c>os.path</c> is <c>posixpath</c>.</summary>
    public string? OwnName { get; init; }

    /// <summary>Whether the rest of it is Python, in Modules/Library under its name; that part sees the members of the table.</summary>
    internal bool HasLibraryPart { get; init; }

    /// <summary>The module's docstring, or null.</summary>
    public string? Documentation { get; init; }

    /// <summary>The members.</summary>
    public IReadOnlyList<NativeMember> Members => _members ??= members();
}

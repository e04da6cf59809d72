using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime;

/// <summary>A module written in C#: a name and a table of members.</summary>
/// <param name="name">The name that an import asks for, with dots.</param>
/// <param name="members">The table; asked for when the module is first used, by whichever interpreter that is.</param>
public sealed class NativeModule(string name, Func<IReadOnlyList<NativeMember>> members)
{
    // Owns the tables that interpreters get copies of. It runs nothing.
    private static readonly Interpreter TableOwner = new(new InterpreterOptions());

    private IReadOnlyList<NativeMember>? _members;
    private HashTable? _table;
    private (string Name, HostDependence Dependence)[]? _dependences;

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

    /// <summary>
    /// The module's names for an interpreter: a copy of the table that all share, in which the computed members are None until
    /// <see cref="Compute"/>.
    /// </summary>
    internal PyDict CreateNames(Interpreter py) => new(Table.CopySlots(py));

    /// <summary>A member that is the same for every interpreter, or null: a config that only calls a module's functions needs no names of its own.</summary>
    internal PyObject? FindShared(PyStr name) => Table.Get(name, name.HashCode) is var member && member is PyNone ? null : member;

    /// <summary>
    /// Of a package that has more modules where it comes from: why one that is not here cannot be imported, after "The module 'NAME' ". To ask for it
    /// ends the evaluation, as an ImportError would be the evaluator's own.
    /// </summary>
    public string? LacksModules { get; init; }

    /// <summary>Whether it only stands in for a module that is not here: to ask it for anything ends the evaluation.</summary>
    internal bool IsStandIn { get; init; }

    /// <summary>Members that are looked up anew each time, and are not there while that gives null.</summary>
    internal Func<Interpreter, string, PyObject?>? Live { get; init; }

    /// <summary>What a member depends on besides the config's own bytes.</summary>
    internal HostDependence DependenceOf(PyStr name)
    {
        _dependences ??= [.. Members.Where(static member => member.DependsOn != HostDependence.None).Select(static member => (member.Name, member.DependsOn))];
        foreach (var (member, dependence) in _dependences)
        {
            if (member == name.Value)
            {
                return dependence;
            }
        }

        return HostDependence.None;
    }

    /// <summary>Makes the members that each interpreter has for itself. What they depend on is told when the config uses them, not here.</summary>
    internal void Compute(Interpreter py, PyDict names)
    {
        var asked = py.AskedCount;
        foreach (var member in Members)
        {
            if (member.IsComputed)
            {
                names.Set(py.Intern(member.Name), member.Create(py));
            }
        }

        py.ForgetAsked(asked);
    }

    private HashTable Table => _table ??= MakeTable();

    private HashTable MakeTable()
    {
        var names = new PyDict(TableOwner);
        names.Set(Names.Name, PyStr.MakeShared(OwnName ?? Name));
        names.Set(Names.Package, PyNone.Instance);
        names.Set(Names.Doc, Documentation is { } text ? PyStr.MakeShared(text) : PyNone.Instance);
        foreach (var member in Members)
        {
            names.Set(member.Name, member.IsComputed ? PyNone.Instance : member.Create(TableOwner));
        }

        return names.Table;
    }
}

namespace XenConfig.Python.Syntax.Checking;

/// <summary>What kind of scope a block is.</summary>
internal enum ScopeKind
{
    Module,
    Class,

    /// <summary>A function, a lambda, or a comprehension with a scope of its own.</summary>
    Function,
}

/// <summary>How a name is used in one scope.</summary>
[Flags]
internal enum NameUse
{
    None = 0,
    Read = 1,
    Bound = 2,
    Parameter = 4,
    Global = 8,

    /// <summary>A local of this scope that a nested one reads, or a name of an enclosing one that this one reads.</summary>
    Shared = 16,
}

/// <summary>One scope, as CPython's symbol table sees it.</summary>
internal sealed class ScopeBlock(ScopeKind kind, string name, int start, ScopeBlock? parent)
{
    public ScopeKind Kind { get; } = kind;

    public string Name { get; } = name;

    /// <summary>Where the construct starts that opened it.</summary>
    public int Start { get; } = start;

    public ScopeBlock? Parent { get; } = parent;

    /// <summary>Whether a function is around it, at whatever distance.</summary>
    public bool IsNested { get; } = parent is not null && (parent.IsNested || parent.Kind == ScopeKind.Function);

    public Dictionary<string, NameUse> Names { get; } = new(StringComparer.Ordinal);

    public List<ScopeBlock> Children { get; } = [];

    public bool IsGenerator { get; set; }

    public bool ReturnsValue { get; set; }

    public bool HasStarImport { get; set; }

    public bool HasBareExec { get; set; }

    public bool HasQualifiedExec { get; set; }

    /// <summary>Where the first star import or exec statement starts; -1 when there is none.</summary>
    public int UnoptimizedStart { get; set; } = -1;

    /// <summary>
    /// Whether it reads a name that it does not bind: one of an enclosing function or, in a nested scope, any that could turn out to be one.
    /// </summary>
    public bool HasFree { get; set; }

    /// <summary>Whether that holds of a scope inside it.</summary>
    public bool ChildHasFree { get; set; }
}

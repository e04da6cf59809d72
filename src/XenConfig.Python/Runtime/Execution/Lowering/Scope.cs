using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>How a name is reached from a scope.</summary>
internal enum NameKind
{
    /// <summary>Through the dictionaries: a module's or class body's own names, or a function's with a bare <c>exec</c>.</summary>
    Dynamic,

    /// <summary>In a slot.</summary>
    Local,

    /// <summary>In a slot with a cell, because inner functions use it.</summary>
    Cell,

    /// <summary>In a cell of a function around this one.</summary>
    Free,

    /// <summary>Among the globals and builtins.</summary>
    Global,
}

/// <summary>The names of a module, a class body or a function, and what each of them means.</summary>
internal sealed class Scope(CodeKind kind, Scope? parent)
{
    private readonly Dictionary<string, NameKind> _kinds = [];
    private readonly Dictionary<string, int> _slots = [];
    private readonly List<string?> _slotNames = [];

    public CodeKind Kind => kind;

    public Scope? Parent => parent;

    /// <summary>Whether it stands inside a function.</summary>
    public bool IsNested => parent is not null && (parent.Kind == CodeKind.Function || parent.IsNested);

    public HashSet<string> Bound { get; } = [];

    public HashSet<string> Globals { get; } = [];

    public HashSet<string> Used { get; } = [];

    /// <summary>The functions, lambdas, classes and comprehensions directly inside, by their node.</summary>
    public Dictionary<SyntaxNode, Scope> Children { get; } = new(ReferenceEqualityComparer.Instance);

    public bool HasYield { get; set; }

    /// <summary>Whether a bare <c>exec</c> or an <c>import *</c> may bind any name.</summary>
    public bool HasDynamicNames { get; set; }

    /// <summary>Whether an <c>exec</c> stands in it, with names of its own or without.</summary>
    public bool HasExec { get; set; }

    /// <summary>Whether a name is taken for a global one for want of anything better.</summary>
    public bool IsImplicitGlobal(string name) => !_kinds.ContainsKey(name);

    /// <summary>The names taken from functions around, in the order of the closure.</summary>
    public List<string> FreeNames { get; } = [];

    /// <summary>The names shared with functions inside.</summary>
    public List<string> CellNames { get; } = [];

    public string?[] SlotNames => [.. _slotNames];

    public int SlotCount => _slotNames.Count;

    public NameKind KindOf(string name) =>
        _kinds.TryGetValue(name, out var known) ? known : kind == CodeKind.Function && !HasDynamicNames ? NameKind.Global : NameKind.Dynamic;

    /// <summary>Whether a function with names in a dictionary binds the name itself, so that it is no other scope's.</summary>
    public bool IsOwnDynamic(string name) => kind == CodeKind.Function && _kinds.GetValueOrDefault(name, NameKind.Global) == NameKind.Dynamic;

    public int SlotOf(string name)
    {
        if (!_slots.TryGetValue(name, out var slot))
        {
            _slots.Add(name, slot = _slotNames.Count);
            _slotNames.Add(name);
        }

        return slot;
    }

    /// <summary>A slot for the evaluator's own use.</summary>
    public int AddTemporary()
    {
        _slotNames.Add(null);
        return _slotNames.Count - 1;
    }

    /// <summary>Decides what every name means, in this scope and in those inside.</summary>
    public void Resolve()
    {
        foreach (var name in Globals)
        {
            _kinds[name] = NameKind.Global;
        }

        if (kind == CodeKind.Module)
        {
            // Functions around it, from which it could have names, are not there, and those inside are analysed when they are met.
            return;
        }

        var wanted = new HashSet<string>();
        foreach (var child in Children.Values)
        {
            child.Resolve();
            wanted.UnionWith(child.FreeNames);
        }

        if (kind == CodeKind.Function)
        {
            foreach (var name in Bound.Where(name => !Globals.Contains(name)))
            {
                var isCell = wanted.Contains(name);
                if (isCell)
                {
                    CellNames.Add(name);
                }

                _kinds[name] = isCell ? NameKind.Cell : HasDynamicNames ? NameKind.Dynamic : NameKind.Local;
            }
        }

        foreach (var name in Used.Union(wanted))
        {
            var isDecided = Globals.Contains(name) || Bound.Contains(name);
            if (kind == CodeKind.Function && isDecided)
            {
                continue;
            }

            // A class body decides about names for itself only: what functions inside it want passes through to the functions around.
            var isOwn = kind == CodeKind.Class && isDecided;
            if ((!isOwn || wanted.Contains(name)) && IsBoundAround(name))
            {
                FreeNames.Add(name);
                if (!isOwn)
                {
                    _kinds[name] = NameKind.Free;
                }
            }
        }
    }

    private bool IsBoundAround(string name)
    {
        for (var scope = parent; scope is not null; scope = scope.Parent)
        {
            if (scope.Kind == CodeKind.Function)
            {
                if (scope.Globals.Contains(name))
                {
                    return false;
                }

                if (scope.Bound.Contains(name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

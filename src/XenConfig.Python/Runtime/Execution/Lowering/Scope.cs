using System.Collections.Immutable;
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

/// <summary>The names of a module, a class body or a function, and what each of them means. A module needs next to nothing of it, so it is made when asked for.</summary>
internal sealed class Scope(CodeKind kind, Scope? parent)
{
    private Dictionary<string, NameKind>? _kinds;
    private Dictionary<string, int>? _slots;
    private List<string?>? _slotNames;
    private Dictionary<SyntaxNode, Scope>? _children;

    public CodeKind Kind => kind;

    public Scope? Parent => parent;

    /// <summary>Whether it stands inside a function.</summary>
    public bool IsNested => parent is not null && (parent.Kind == CodeKind.Function || parent.IsNested);

    public HashSet<string> Bound => field ??= [];

    public HashSet<string> Globals => field ??= [];

    public HashSet<string> Used => field ??= [];

    public bool HasYield { get; set; }

    /// <summary>Whether a bare <c>exec</c> or an <c>import *</c> may bind any name.</summary>
    public bool HasDynamicNames { get; set; }

    /// <summary>Whether an <c>exec</c> stands in it, with names of its own or without.</summary>
    public bool HasExec { get; set; }

    /// <summary>Whether a name is taken for a global one for want of anything better.</summary>
    public bool IsImplicitGlobal(string name) => _kinds?.ContainsKey(name) is not true;

    /// <summary>The names taken from functions around, in the order of the closure.</summary>
    public List<string> FreeNames => field ??= [];

    /// <summary>The names shared with functions inside.</summary>
    public List<string> CellNames => field ??= [];

    public string?[] SlotNames => _slotNames?.ToArray() ?? [];

    public int SlotCount => _slotNames?.Count ?? 0;

    /// <summary>Takes in a function, lambda, class or comprehension that is directly inside.</summary>
    public void AddChild(SyntaxNode node, Scope child) => (_children ??= new(ReferenceEqualityComparer.Instance))[node] = child;

    /// <summary>The scope of a node directly inside; null where it has not been taken in.</summary>
    public Scope? FindChild(SyntaxNode node) => _children?.GetValueOrDefault(node);

    public NameKind KindOf(string name) => _kinds is not null && _kinds.TryGetValue(name, out var known) ? known
        : kind == CodeKind.Function && !HasDynamicNames ? NameKind.Global
        : NameKind.Dynamic;

    /// <summary>Whether a function with names in a dictionary binds the name itself, so that it is no other scope's.</summary>
    public bool IsOwnDynamic(string name) => kind == CodeKind.Function && _kinds?.GetValueOrDefault(name, NameKind.Global) == NameKind.Dynamic;

    /// <summary>The names of <see cref="IsOwnDynamic"/>.</summary>
    public IEnumerable<string> OwnDynamicNames => (_kinds ?? []).Where(item => IsOwnDynamic(item.Key)).Select(static item => item.Key);

    public int SlotOf(string name)
    {
        _slots ??= [];
        if (!_slots.TryGetValue(name, out var slot))
        {
            _slots.Add(name, slot = SlotCount);
            (_slotNames ??= []).Add(name);
        }

        return slot;
    }

    /// <summary>A slot for the evaluator's own use.</summary>
    public int AddTemporary()
    {
        (_slotNames ??= []).Add(null);
        return _slotNames.Count - 1;
    }

    /// <summary>
    /// Decides about names of a module. It has no more to resolve: functions around it, from which it could have names, are not there, and those
    /// inside are analysed when they are met.
    /// </summary>
    public void MakeGlobal(ImmutableArray<string> names)
    {
        _kinds ??= [];
        foreach (var name in names)
        {
            _kinds[name] = NameKind.Global;
        }
    }

    /// <summary>Decides what every name of a function or class means, in this scope and in those inside.</summary>
    public void Resolve()
    {
        MakeGlobal([.. Globals]);

        var wanted = new HashSet<string>();
        foreach (var child in _children?.Values ?? Enumerable.Empty<Scope>())
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

                _kinds![name] = isCell ? NameKind.Cell : HasDynamicNames ? NameKind.Dynamic : NameKind.Local;
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
                    _kinds![name] = NameKind.Free;
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

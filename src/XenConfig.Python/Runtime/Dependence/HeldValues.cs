using System.Runtime.InteropServices;

namespace XenConfig.Python.Runtime;

/// <summary>
/// What the top-level names hold, as it was at the last look. A look goes through each container once, however many names lead to it, and costs
/// as much as there are names and items; what it found tells which names hold something else than at the look before. Modules and functions in C#
/// are passed over; what a config changes in such a module is followed by <see cref="ModuleChanges"/>.
/// </summary>
/// <param name="locals">What the config's top level binds.</param>
/// <param name="globals">What its functions see.</param>
internal sealed class HeldValues(PyDict locals, PyDict globals)
{
    /// <summary>How many names and items a look goes through. Where there are more, nothing is looked at any more.</summary>
    /// <remarks>This bounds a look by itself, as one is also made after an evaluation was stopped.</remarks>
    public const int MostItems = 100_000;

    private const int ItemsPerStep = 16;

    private readonly Dictionary<string, HeldName> _names = new(locals.Count);
    private readonly Dictionary<PyObject, HeldContainer> _containers = new(ReferenceEqualityComparer.Instance);

    // The names as they came at the last look.
    private readonly List<HeldName> _inOrder = new(locals.Count);
    private readonly Stack<HeldContainer> _waiting = new();
    private int _look;
    private int _seenNames;
    private int _seenContainers;
    private long _items;
    private bool _hasOpaque;

    /// <summary>Whether there was more than can be looked through.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether there is something that is not looked into.</summary>
    public bool HasOpaque => _hasOpaque;

    /// <summary>Whether another look would find the same if nothing was done in between: no value held code at one of the last two looks only.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>The names that hold something else than at the look before.</summary>
    public HashSet<string> Changed { get; } = [];

    /// <summary>The names that were bound at the look before, and are not any more, with what they held then.</summary>
    public List<(string Name, PyObject? Value)> Unbound { get; } = [];

    /// <summary>The steps that the last look is worth.</summary>
    public long Steps => _items / ItemsPerStep;

    /// <summary>Looks through all values.</summary>
    /// <returns>False when there are too many.</returns>
    public bool Look()
    {
        _look++;
        (_seenNames, _seenContainers, _items, _hasOpaque) = (0, 0, 0, false);
        Changed.Clear();
        Unbound.Clear();
        if (IsLost || !LookAt(locals) || (globals != locals && !LookAt(globals)) || !LookInside())
        {
            Lose();
            return false;
        }

        Forget();
        if (_containers.Count > 0)
        {
            Spread(static container => container.IsChanged, static container => container.IsChanged = true);
            Spread(static container => container.HoldsCode, static container => container.HoldsCode = true);
        }

        IsSettled = HasSettledContainers();
        foreach (var name in CollectionsMarshal.AsSpan(_inOrder)[.._seenNames])
        {
            IsSettled &= name.HeldCode == name.HoldsCodeNow;
            if (name.IsOther || name.Container is { IsChanged: true })
            {
                Changed.Add(name.Name.Value);
            }
        }

        return true;
    }

    /// <summary>Whether a name's value is, or holds, functions, classes or instances of the config's own: asked for something, they may run code.</summary>
    public bool HoldsCode(string name) => _names.TryGetValue(name, out var held) && held.HoldsCode;

    /// <summary>Whether a name leads to other values: what it holds can hold something, or is code or was so at the look before.</summary>
    public bool LeadsOn(string name) => _names.TryGetValue(name, out var held) && (held.Container is not null || held.HoldsCode);

    /// <summary>Whether a name may hold code whose value is this one now.</summary>
    public bool MayHoldCode(string name, PyObject? value) => value is not null && !HeldContainer.IsPlain(value) && HeldOrMayHoldCode(name, value);

    private bool HeldOrMayHoldCode(string name, PyObject value) => _names.TryGetValue(name, out var held) && ReferenceEquals(held.Value, value)
        ? held.HoldsCode
        : HeldContainer.MayHoldCode(value);

    /// <summary>The items that a name's list has got since the look before the last; null where that is not all that has changed.</summary>
    public List<PyObject>? AddedItems(string name) =>
        _names.GetValueOrDefault(name) is { IsOther: false, Container: { IsChanged: true } container } ? container.AddedItems() : null;

    /// <summary>The names by which something can be changed that can be changed by some other names, these included.</summary>
    public IEnumerable<string> NamesThatShare(IEnumerable<string> others) => NamesThatShare(others, static container => container.CanChange);

    /// <summary>The names that lead to something that is not looked into and to which some other names lead, too, these included.</summary>
    public IEnumerable<string> NamesThatShareOpaque(IEnumerable<string> others) =>
        _hasOpaque ? NamesThatShare(others, static container => container.IsOpaque) : [];

    /// <summary>The names that lead to something that is not looked into.</summary>
    public IEnumerable<string> NamesThatShareOpaque() => NamesThatShareOpaque(_names.Keys);

    private IEnumerable<string> NamesThatShare(IEnumerable<string> others, Func<HeldContainer, bool> what)
    {
        var below = new HashSet<HeldContainer>();
        foreach (var name in others)
        {
            if (_names.GetValueOrDefault(name)?.Container is { } container && below.Add(container))
            {
                _waiting.Push(container);
            }
        }

        while (_waiting.TryPop(out var container))
        {
            foreach (var item in container.Items)
            {
                if (_containers.TryGetValue(item, out var inner) && below.Add(inner))
                {
                    _waiting.Push(inner);
                }
            }
        }

        var sharing = below.Where(what).ToHashSet();
        foreach (var container in sharing)
        {
            _waiting.Push(container);
        }

        while (_waiting.TryPop(out var container))
        {
            foreach (var parent in container.Parents)
            {
                if (sharing.Add(parent))
                {
                    _waiting.Push(parent);
                }
            }
        }

        return _names.Values.Where(name => name.Container is not null && sharing.Contains(name.Container)).Select(static name => name.Name.Value);
    }

    private bool HasSettledContainers()
    {
        foreach (var container in _containers.Values)
        {
            if (container.HeldCode != container.HoldsCode)
            {
                return false;
            }
        }

        return true;
    }

    private bool LookAt(PyDict names)
    {
        _items += names.Count;
        if (_items > MostItems)
        {
            return false;
        }

        var position = 0;
        while (names.TryNext(ref position, out var key, out var value))
        {
            if (key is not PyStr name || key == Names.Builtins || value is PyNativeFunction or PyModule { IsNative: true, HoldsCode: false })
            {
                continue;
            }

            var held = HeldBy(name);
            if (held.Look != _look)
            {
                _seenNames++;
                held.Look = _look;
                held.HeldCode = held.HoldsCodeNow;
                held.IsOther = !ReferenceEquals(held.Value, value);
                if (held.IsOther || held.Container is not null)
                {
                    held.Value = value;
                    held.Container = HeldContainer.IsContainer(value) ? ContainerOf(value) : null;
                    if (_items > MostItems)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>What the next name holds; it is mostly the one that was in its place at the last look.</summary>
    private HeldName HeldBy(PyStr name)
    {
        if (_seenNames < _inOrder.Count && ReferenceEquals(_inOrder[_seenNames].Name, name))
        {
            return _inOrder[_seenNames];
        }

        ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, name.Value, out _);
        held ??= new HeldName(name);
        if (held.Look != _look)
        {
            CollectionsMarshal.SetCount(_inOrder, Math.Max(_inOrder.Count, _seenNames + 1));
            _inOrder[_seenNames] = held;
        }

        return held;
    }

    private HeldContainer ContainerOf(PyObject value)
    {
        ref var container = ref CollectionsMarshal.GetValueRefOrAddDefault(_containers, value, out _);
        container ??= new HeldContainer();
        if (container.Look != _look)
        {
            container.Look = _look;
            _seenContainers++;
            _items += HeldContainer.CountOf(value);
            if (_items <= MostItems)
            {
                container.Take(value);
                _hasOpaque |= container.IsOpaque;
                _waiting.Push(container);
            }
        }

        return container;
    }

    private bool LookInside()
    {
        while (_waiting.TryPop(out var container))
        {
            foreach (var item in container.Items)
            {
                if (HeldContainer.IsContainer(item))
                {
                    ContainerOf(item).Parents.Add(container);
                    if (_items > MostItems)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>Forgets what is bound no more, or bound to what is passed over.</summary>
    private void Forget()
    {
        if (_seenNames != _names.Count)
        {
            ForgetNames();
        }

        if (_seenContainers != _containers.Count)
        {
            foreach (var (value, container) in _containers)
            {
                if (container.Look != _look)
                {
                    _containers.Remove(value);
                }
            }
        }
    }

    private void ForgetNames()
    {
        _inOrder.Clear();
        _inOrder.AddRange(_names.Values.Where(held => held.Look == _look));
        foreach (var held in _names.Values)
        {
            if (held.Look == _look)
            {
                continue;
            }

            _names.Remove(held.Name.Value);
            if ((locals.Peek(held.Name) ?? globals.Peek(held.Name)) is null)
            {
                Unbound.Add((held.Name.Value, held.Value));
            }
            else
            {
                Changed.Add(held.Name.Value);
            }
        }
    }

    /// <summary>What is so for a container is so for those that it stands in.</summary>
    private void Spread(Func<HeldContainer, bool> isSo, Action<HeldContainer> set)
    {
        foreach (var container in _containers.Values)
        {
            if (isSo(container))
            {
                _waiting.Push(container);
            }
        }

        while (_waiting.TryPop(out var container))
        {
            foreach (var parent in container.Parents)
            {
                if (!isSo(parent))
                {
                    set(parent);
                    _waiting.Push(parent);
                }
            }
        }
    }

    private void Lose()
    {
        IsLost = true;
        _names.Clear();
        _containers.Clear();
        _inOrder.Clear();
        _waiting.Clear();
    }

    /// <summary>What a name held at the last look.</summary>
    private sealed class HeldName(PyStr name)
    {
        public PyStr Name => name;

        public PyObject? Value { get; set; }

        public HeldContainer? Container { get; set; }

        /// <summary>Whether it was bound to another value since the look before.</summary>
        public bool IsOther { get; set; }

        /// <summary>Whether its value is or holds code, or did so before the statement.</summary>
        public bool HoldsCode => HeldCode || HoldsCodeNow;

        /// <summary>Whether its value is code, or a container that held code at one of the last two looks.</summary>
        public bool HoldsCodeNow => (Value is not null && HeldContainer.IsCode(Value)) || Container is { HoldsCode: true } or { HeldCode: true };

        /// <summary>Whether that was so at the look before.</summary>
        public bool HeldCode { get; set; }

        /// <summary>The number of the last look that saw it.</summary>
        public int Look { get; set; }
    }
}

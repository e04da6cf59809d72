using System.Collections.Frozen;
using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>Makes a value of a builtin type from a call's arguments: CPython's <c>tp_new</c> and <c>tp_init</c> in one.</summary>
/// <param name="py">The interpreter.</param>
/// <param name="type">The type that was called: the builtin type, or a class derived from it.</param>
/// <param name="arguments">The arguments.</param>
public delegate PyObject NativeConstructor(Interpreter py, PyType type, Arguments arguments);

/// <summary>A type: builtin, or a new-style class of the config's own (<see cref="PyUserType"/>).</summary>
public class PyType : PyObject
{
    private readonly Func<IReadOnlyList<NativeMember>> _declare;
    private Dictionary<string, PyObject>? _members;
    private PyType[]? _mro;
    private FrozenSet<string>? _lacking;

    private protected PyType(string name, PyType? baseType, Func<IReadOnlyList<NativeMember>> declare)
    {
        Name = name;
        BaseType = baseType;
        _declare = declare;
    }

    /// <summary>The name that messages give: <c>int</c>, and with the module for some of those that modules bring, such as <c>datetime.date</c>.</summary>
    public string Name { get; internal set; }

    /// <summary>The type's <c>__name__</c>: what follows the last dot, as a class's own name has none.</summary>
    internal string OwnName => this is PyUserType ? Name : Name[(Name.LastIndexOf('.') + 1)..];

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Type;

    /// <summary>The name with its module, where that is not <c>__builtin__</c>.</summary>
    internal virtual string QualifiedName => Module == "__builtin__" ? Name : $"{Module}.{OwnName}";

    /// <summary>The type's <c>__module__</c>.</summary>
    internal string Module { get; init; } = "__builtin__";

    /// <summary>The first base, or null for <c>object</c>.</summary>
    internal PyType? BaseType { get; private protected set; }

    /// <summary>What the config sees of it in a list of bases: itself, or the old-style class that it stands for.</summary>
    internal virtual PyObject Shown => this;

    /// <summary>Makes a value from a call's arguments; null for types that cannot be called.</summary>
    internal NativeConstructor? Constructor { get; init; }

    /// <summary>Whether a value is made empty and filled by <c>__init__</c>, which a class's own takes the place of.</summary>
    internal bool IsInitializedInPlace { get; private init; }

    /// <summary>Whether a class may derive from it.</summary>
    internal bool IsBase { get; private set; } = true;

    internal string? Documentation { get; init; }

    /// <summary>How many attributes an exception of this type keeps besides its arguments; see <see cref="ExceptionFields"/>.</summary>
    internal int FieldCount { get; private set; }

    internal virtual PyType[] Bases => BaseType is null ? [] : [BaseType];

    /// <summary>The method resolution order, this type first.</summary>
    internal virtual PyType[] Mro => _mro ??= BaseType is null ? [this] : [this, .. BaseType.Mro];

    internal override bool IsTrue(Interpreter py) => true;

    /// <summary>Declares a builtin type.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="members">Its table of methods and attributes; asked for at the first lookup.</param>
    /// <param name="baseType">Its base; <c>object</c> when null.</param>
    /// <param name="constructor">What a call of the type does; null when it cannot be called.</param>
    /// <param name="module">Its <c>__module__</c>.</param>
    public static PyType CreateNative(
        string name, Func<IReadOnlyList<NativeMember>> members, PyType? baseType = null, NativeConstructor? constructor = null,
        string module = "__builtin__") =>
        new(name, baseType ?? BuiltinTypes.Object, members) { Constructor = constructor, Module = module };

    /// <summary>Declares a builtin type whose values are made empty and filled by the <c>__init__</c> among its members.</summary>
    internal static PyType CreateInitialized(
        string name, Func<IReadOnlyList<NativeMember>> members, Func<Interpreter, PyType, PyObject> create, string module, PyType? baseType = null)
    {
        PyType? declared = null;
        return declared = new PyType(name, baseType ?? BuiltinTypes.Object, members)
        {
            Module = module,
            IsInitializedInPlace = true,
            Constructor = (py, type, arguments) =>
            {
                var value = create(py, type);
                declared!.FindOwn(Names.Init)!.Bind(py, value, type).Call(py, arguments);
                return value;
            },
        };
    }

    /// <summary>Whether it is a type or derives from it.</summary>
    public bool IsSubtypeOf(PyType other)
    {
        if (this == other)
        {
            return true;
        }

        return Array.IndexOf(Mro, other) >= 0;
    }

    /// <summary>Marks a type that no class may derive from.</summary>
    internal PyType Final()
    {
        IsBase = false;
        return this;
    }

    /// <summary>Says how many attributes an exception of this type keeps.</summary>
    internal PyType WithFields(int count)
    {
        FieldCount = count;
        return this;
    }

    internal static PyType CreateRoot() =>
        new("object", null, static () => ObjectType.Members) { Constructor = static (py, type, arguments) => ObjectType.New(py, type, arguments) };

    /// <summary>A member found in this type or its bases, not bound; or null.</summary>
    internal PyObject? Find(PyStr name)
    {
        foreach (var type in Mro)
        {
            if (type.FindOwn(name) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>A member of this type itself, not bound; or null.</summary>
    internal virtual PyObject? FindOwn(PyStr name) => (_members ?? Declare()).GetValueOrDefault(name.Value);

    /// <summary>The members of this type itself.</summary>
    internal virtual IEnumerable<KeyValuePair<string, PyObject>> OwnMembers => _members ?? Declare();

    // CPython makes the exceptions of its modules as it makes classes.
    internal override string Repr(Interpreter py) =>
        IsSubtypeOf(ExceptionTypes.BaseException) && Module != "exceptions" ? $"<class '{QualifiedName}'>" : $"<type '{QualifiedName}'>";

    internal override PyObject? GetAttribute(Interpreter py, PyStr name) => TypeAttributes.Get(py, this, name);

    internal override void SetAttribute(Interpreter py, PyStr name, PyObject? value) => TypeAttributes.Set(py, this, name, value);

    /// <summary>Whether CPython's type has a member of that name, which neither this one nor a base of it has.</summary>
    internal bool Lacks(PyStr name) => this is not PyUserType && (_lacking ??= LackingMembers.Of(QualifiedName)).Contains(name.Value);

    /// <summary>The config's own classes that derive from it directly, in the order in which they were made.</summary>
    internal List<PyUserType> Subclasses(Interpreter py) => py.SubclassesOf(this);

    internal override PyObject Call(Interpreter py, in Arguments arguments) =>
        Constructor is { } constructor
            ? Recursion.Call(py, Recursion.WhileCalling, (Type: this, Create: constructor, arguments), static (py, call) => call.Create(py, call.Type, call.arguments))
            : throw Raise.TypeError($"cannot create '{Name}' instances");

    private Dictionary<string, PyObject> Declare()
    {
        var members = new Dictionary<string, PyObject>();
        foreach (var declaration in _declare())
        {
            // A type's members are the same for every interpreter, so none is asked for.
            var member = declaration.Create(null!);
            switch (member)
            {
                case PyMethodDescriptor method:
                    method.Owner = this;
                    break;
                case PyNativeProperty property:
                    property.Owner = this;
                    break;
                case PyNativeClassMethod method:
                    method.Owner = this;
                    break;
            }

            members[declaration.Name] = member;
        }

        if (Constructor is not null)
        {
            members.TryAdd("__new__", NewFunction.Of(this));
        }

        return _members = members;
    }
}

namespace XenConfig.Python.Runtime;

/// <summary>What a class adds to its instances: the names in <c>__slots__</c>, <c>__dict__</c> and <c>__weakref__</c>.</summary>
internal static class ClassSlots
{
    /// <summary>Puts the descriptors of the instances' own variables into a new class.</summary>
    public static void Add(Interpreter py, PyUserType type, PyDict attributes)
    {
        if (type.AddsInstanceAttributes && attributes.Get(Names.Dict) is null)
        {
            attributes.Set(Names.Dict, new PyNativeProperty("__dict__", GetDictionary, SetDictionary) { Owner = type });
        }

        if (type.SlotNames is not { } names)
        {
            var isException = type.NativeBase.IsSubtypeOf(ExceptionTypes.BaseException);
            if (isException ? type.BaseType is not PyUserType : type.AddsInstanceAttributes && HasRoomForWeakReferences(type.NativeBase))
            {
                attributes.Set(Names.WeakReference, new PyNativeProperty("__weakref__", static (_, _) => PyNone.Instance, null) { Owner = type });
            }

            return;
        }

        foreach (var name in names)
        {
            if (name is "__dict__" or "__weakref__")
            {
                continue;
            }

            var mangled = py.Intern(Mangle(type.Name, name));
            if (attributes.Get(mangled) is null)
            {
                attributes.Set(mangled, new PySlot(type, mangled.Value));
            }
        }
    }

    /// <summary>CPython's values of varying size have none, and some have had it all along.</summary>
    private static bool HasRoomForWeakReferences(PyType native) =>
        native != BuiltinTypes.Str && native != BuiltinTypes.Long && native != BuiltinTypes.Tuple && native != BuiltinTypes.Set && native != BuiltinTypes.FrozenSet
            && native.Module == "__builtin__";

    /// <summary>The names in <c>__slots__</c>; null where there is no such variable.</summary>
    public static string[]? NamesOf(Interpreter py, PyDict attributes, PyType baseType, PyType nativeBase)
    {
        if (attributes.Get(Names.Slots) is not { } slots)
        {
            return null;
        }

        var items = slots is PyStr or PyUnicode ? [slots] : Protocol.ToList(py, slots);
        if (items.Count > 0 && (nativeBase == BuiltinTypes.Long || nativeBase == BuiltinTypes.Str || nativeBase == BuiltinTypes.Tuple
            || nativeBase == BuiltinTypes.Type))
        {
            throw Raise.TypeError($"nonempty __slots__ not supported for subtype of '{baseType.Name}'");
        }

        var names = items.ConvertAll(Name);
        if (names.Count(static name => name == "__dict__") > 1)
        {
            throw Raise.TypeError("__dict__ slot disallowed: we already got one");
        }

        return names.Count(static name => name == "__weakref__") > 1
            ? throw Raise.TypeError("__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0")
            : [.. names];
    }

    private static string Name(PyObject slot)
    {
        var name = slot switch
        {
            PyStr text => text.Value,
            PyUnicode text => Codecs.AsciiCodec.Encode(text.Value),
            _ => throw Raise.TypeError($"__slots__ items must be strings, not '{slot.Type.Name}'"),
        };
        var isIdentifier = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return isIdentifier ? name : throw Raise.TypeError("__slots__ must be identifiers");
    }

    private static string Mangle(string className, string name) =>
        name.StartsWith("__", StringComparison.Ordinal) && !name.EndsWith("__", StringComparison.Ordinal) && className.TrimStart('_') is { Length: > 0 } stem
            ? $"_{stem}{name}"
            : name;

    // A class may come by such a descriptor, too, from a base of its metaclass; it keeps its own way.
    private static PyObject GetDictionary(Interpreter py, PyObject self)
    {
        if (self is PyType)
        {
            return new PyDictProxy(self.Attributes!);
        }

        self.Attributes!.Table.MarkUsed();
        return self.Attributes;
    }

    private static void SetDictionary(Interpreter py, PyObject self, PyObject? value)
    {
        if (self is not IUserInstance instance)
        {
            throw Raise.AttributeError("attribute '__dict__' of 'type' objects is not writable");
        }

        var attributes = value switch
        {
            null => new PyDict(py),
            PyDict dict => dict,
            _ => throw Raise.TypeError($"__dict__ must be set to a dictionary, not a '{value.Type.Name}'"),
        };
        instance.SetAttributes(attributes);
    }
}

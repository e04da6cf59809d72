namespace XenConfig.Python.Runtime.Modules;

/// <summary>How a value is made anew, by the protocol of <c>__reduce_ex__</c> that CPython's <c>copy</c> shares with pickles.</summary>
/// <param name="Make">Makes it of the arguments.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="State">What its <c>__setstate__</c> gets, or its attributes; None for nothing.</param>
/// <param name="Items">An iterable of what is appended to it, or None.</param>
/// <param name="Pairs">An iterable of the keys and values that are set in it, or None.</param>
internal sealed record Reduction(Func<Interpreter, Arguments, PyObject> Make, PyTuple Arguments, PyObject State, PyObject Items, PyObject Pairs)
{
    private static readonly PyStr ReduceName = PyStr.MakeShared("__reduce__");
    private static readonly PyStr ReduceExName = PyStr.MakeShared("__reduce_ex__");
    private static readonly PyStr GetStateName = PyStr.MakeShared("__getstate__");
    private static readonly PyStr SetStateName = PyStr.MakeShared("__setstate__");
    private static readonly PyStr GetNewArgumentsName = PyStr.MakeShared("__getnewargs__");
    private static readonly PyStr GetInitialArgumentsName = PyStr.MakeShared("__getinitargs__");

    /// <summary>What a value says of itself, or what its kind is made of; null for one that is its own copy.</summary>
    public static Reduction? Of(Interpreter py, PyObject value)
    {
        if (value is PyInstance instance)
        {
            return OfInstance(py, instance);
        }

        var own = OwnMethod(py, value, ReduceExName) is { } reduceEx ? reduceEx.Call(py, PyInt.Of(2)) : OwnMethod(py, value, ReduceName)?.Call(py);
        return own is null ? OfKind(py, value) : Parse(own);
    }

    /// <summary>Makes the value of the parts.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="part">What is done to each part: nothing, or a deep copy.</param>
    /// <param name="made">Told of the value before its parts are put into it, which may have the value itself inside.</param>
    public PyObject Rebuild(Interpreter py, Func<PyObject, PyObject> part, Action<PyObject> made)
    {
        var value = Make(py, new Arguments(Array.ConvertAll(Arguments.Items, item => part(item))));
        made(value);
        if (State is not PyNone)
        {
            SetState(py, value, part(State));
        }

        foreach (var item in Listed(py, Items))
        {
            Attributes.Get(py, value, py.Intern("append")).Call(py, part(item));
        }

        foreach (var pair in Listed(py, Pairs))
        {
            var parts = Protocol.ToList(py, pair);
            Protocol.SetItem(py, value, part(parts[0]), part(parts[1]));
        }

        return value;
    }

    /// <summary>A method that is not the one of all objects: what that would do is done here.</summary>
    private static PyObject? OwnMethod(Interpreter py, PyObject value, PyStr name) =>
        ObjectBuiltins.Probe(py, value, name, ExceptionTypes.AttributeError) is { } method && method is not PyNativeMethod { IsOfObject: true } ? method : null;

    /// <summary>A method that a value may have for being copied; whatever a <c>__getattr__</c> raises when asked for it counts as none.</summary>
    private static PyObject? Hook(Interpreter py, PyObject value, PyStr name) => ObjectBuiltins.Probe(py, value, name, ExceptionTypes.Exception);

    private static List<PyObject> Listed(Interpreter py, PyObject items) => items is PyNone ? [] : Protocol.ToList(py, items);

    /// <summary>What <c>__reduce__</c> gave: two to five parts; a name is that of a value which is one of its kind.</summary>
    private static Reduction? Parse(PyObject given)
    {
        if (given is PyStr)
        {
            return null;
        }

        if (given is not PyTuple { Items: { Length: >= 2 and <= 5 } parts })
        {
            throw Raise.AssertionError(null);
        }

        PyObject Part(int index) => index < parts.Length ? parts[index] : PyNone.Instance;
        var arguments = parts[1] as PyTuple ?? throw Raise.TypeError($"{parts[0].Type.Name} argument after * must be an iterable, not {parts[1].Type.Name}");
        return By(parts[0], arguments, Part(2), Part(3), Part(4));
    }

    private static Reduction By(PyObject callee, PyTuple arguments, PyObject state, PyObject items, PyObject pairs) =>
        new((py, values) => callee.Call(py, values), arguments, state, items, pairs);

    private static Reduction OfInstance(Interpreter py, PyInstance instance)
    {
        var given = Hook(py, instance, GetInitialArgumentsName)?.Call(py);
        var arguments = given is null ? PyTuple.Empty : new PyTuple([.. Protocol.ToList(py, given)]);
        var state = Hook(py, instance, GetStateName)?.Call(py) ?? instance.Attributes;
        return given is not null
            ? By(instance.Class, arguments, state, PyNone.Instance, PyNone.Instance)
            : new Reduction((py, _) => new PyInstance(instance.Class, new PyDict(py)), arguments, state, PyNone.Instance, PyNone.Instance);
    }

    private static Reduction OfKind(Interpreter py, PyObject value)
    {
        var none = PyNone.Instance;
        switch (value)
        {
            case PyAnySet set:
                return By(value.Type, new PyTuple(new PyList(Protocol.ToList(py, set))), AttributesOf(py, value), none, none);
            case PyDeque deque:
                var items = new PyList(Protocol.ToList(py, deque));
                return By(value.Type, deque.Longest is { } longest ? new PyTuple(items, PyInt.Of(longest)) : new PyTuple(items), AttributesOf(py, value), none, none);
            case PyDefaultDict dict:
                return By(value.Type, dict.Factory is PyNone ? PyTuple.Empty : new PyTuple(dict.Factory), none, none, DictParts.List(py, dict, DictPart.Items));
            case PyException exception:
                return By(value.Type, new PyTuple(exception.Arguments), AttributesOf(py, value), none, none);
            case PyByteArray bytes:
                return By(value.Type, new PyTuple(new PyStr(bytes.Text)), AttributesOf(py, value), none, none);
            case PySlice slice:
                return By(value.Type, new PyTuple(slice.Start, slice.Stop, slice.Step), none, none, none);
            case PyPlainObject:
                return By(value.Type, PyTuple.Empty, none, none, none);
            case PyIterator or PyDictView or PyNotImplemented:
                throw Raise.TypeError($"can't pickle {value.Type.Name} objects");
        }

        if (value.Type is not PyUserType type)
        {
            throw new EvaluationStoppedException(
                EvaluationProblemKind.NotSupported, $"Copying a value of the type {value.Type.QualifiedName} is not supported by this evaluator.");
        }

        return new Reduction(
            (py, arguments) => New(py, type, arguments),
            NewArguments(py, value),
            Hook(py, value, GetStateName)?.Call(py) ?? AttributesOf(py, value),
            value is PyList list ? new PyList([.. list.Items]) : none,
            value is PyDict pairs ? DictParts.List(py, pairs, DictPart.Items) : none);
    }

    /// <summary>What <c>__new__</c> is called with after the class: what the value says, or what a builtin value is.</summary>
    private static PyTuple NewArguments(Interpreter py, PyObject value)
    {
        if (Hook(py, value, GetNewArgumentsName)?.Call(py) is { } given)
        {
            return given as PyTuple ?? throw Raise.TypeError($"__getnewargs__ should return a tuple, not '{given.Type.Name}'");
        }

        return PyTuple.Empty;
    }

    private static PyObject New(Interpreter py, PyUserType type, Arguments arguments) =>
        type.FindSpecial(Names.New) is { } create ? create.Bind(py, null, type).Call(py, arguments.Prepend(type))
        : type.NativeBase == BuiltinTypes.Object ? ObjectType.New(py, type, arguments)
        : type.NativeBase.Constructor!(py, type, arguments);

    /// <summary>The attributes of a value, with those in slots beside them where it has any.</summary>
    private static PyObject AttributesOf(Interpreter py, PyObject value)
    {
        var attributes = value.Attributes ?? (PyObject)PyNone.Instance;
        if (value is not IUserInstance { Slots: { Count: > 0 } slots })
        {
            return attributes;
        }

        var values = new PyDict(py);
        foreach (var (slot, item) in slots)
        {
            values.Set(slot.Name, item);
        }

        return new PyTuple(attributes, values);
    }

    private static void SetState(Interpreter py, PyObject value, PyObject state)
    {
        if (Hook(py, value, SetStateName) is { } method)
        {
            method.Call(py, state);
            return;
        }

        var (attributes, slots) = state is PyTuple { Items: [var first, var second] } ? (first, second) : (state, PyNone.Instance);
        if (attributes is not PyNone)
        {
            Attributes.Get(py, Attributes.Get(py, value, py.Intern("__dict__")), py.Intern("update")).Call(py, attributes);
        }

        if (slots is PyDict named)
        {
            foreach (var (name, item) in named.Items)
            {
                Attributes.Set(py, value, (PyStr)name, item);
            }
        }
    }
}

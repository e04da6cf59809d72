using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>copy</c>: shallow and deep copies of containers and of instances of the config's own classes.</summary>
internal static class CopyModule
{
    private static readonly PyType Error = ExceptionTypes.Declare("Error", ExceptionTypes.Exception, "copy");
    private static readonly PyStr CopyName = PyStr.MakeShared("__copy__");
    private static readonly PyStr DeepCopyName = PyStr.MakeShared("__deepcopy__");

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("copy", Arity.Exactly(1), Copy, "x"),
        Native.Function("deepcopy", Arity.Between(1, 2), static (py, value, memo) => new DeepCopy(py, memo as PyDict).Of(value), "x", "memo"),
        Native.Value("error", Error),
        Native.Value("Error", Error),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("copy", static () => Members);

    private static PyObject Copy(Interpreter py, PyObject value) => value switch
    {
        PyUserObject or PyInstance or PyDict or PyExtensible when Attributes.TryGet(py, value, CopyName) is { } method => method.Call(py),
        _ when Empty(py, value) is { } copy => Fill(py, value, copy),
        _ => IsUnchanging(value) ? value : throw NotCopied(value),
    };

    /// <summary>A new value of the same kind with nothing in it; null for values that are not copied.</summary>
    private static PyObject? Empty(Interpreter py, PyObject value) => value switch
    {
        PyInstance instance => new PyInstance(instance.Class, new PyDict(py)),
        PyUserObject { Type: PyUserType type } => new PyUserObject(type, Instances.NewAttributes(py, type)),
        PyList => Instances.List(py, value.Type, []),
        PyDict when value.Type == BuiltinTypes.Dict || value.Type is PyUserType { NativeBase: var native } && native == BuiltinTypes.Dict =>
            Instances.Dict(py, value.Type, new HashTable(py)),
        PySet => Instances.Set(py, value.Type, new HashTable(py)),
        _ => null,
    };

    private static PyObject Fill(Interpreter py, PyObject value, PyObject copy)
    {
        switch (value, copy)
        {
            case (PyList from, PyList to):
                py.Budget.CheckItems(from.Items.Count);
                to.Items.AddRange(from.Items);
                break;
            case (PyDict from, PyDict to):
                py.Budget.CheckItems(from.Count);
                to.Table.Merge(from.Table);
                break;
            case (PySet from, PySet to):
                py.Budget.CheckItems(from.Count);
                to.Table = from.Table.Copy();
                break;
        }

        CopyState(value, copy, static item => item);
        return copy;
    }

    /// <summary>Copies the attributes and slots of an instance.</summary>
    private static void CopyState(PyObject value, PyObject copy, Func<PyObject, PyObject> each)
    {
        if (value.Attributes is { } attributes && copy.Attributes is { } copied)
        {
            foreach (var (name, attribute) in attributes.Items)
            {
                copied.Set((PyStr)name, each(attribute));
            }
        }

        if (value is IUserInstance { Slots: { } slots } && copy is IUserInstance instance)
        {
            instance.Slots = slots.ToDictionary(static slot => slot.Key, slot => each(slot.Value));
        }
    }

    private static bool IsUnchanging(PyObject value) =>
        value is PyNone or PyInt or PyLong or PyFloat or PyComplex or PyStr or PyUnicode or PyTuple or PyFrozenSet or PyType or PyClass or PyFunction
            or PyNativeFunction or PyNativeMethod or PyXRange or PyEllipsis or PyNotImplemented
            or RegularExpressions.PyPattern or PyDate or PyTime or PyTimeDelta or PyTimeZone;

    private static EvaluationStoppedException NotCopied(PyObject value) =>
        new(EvaluationProblemKind.NotSupported, $"Copying a value of the type {value.Type.QualifiedName} is not supported by this evaluator.");

    /// <summary>One deep copy: what has been copied is remembered, so that circles stay circles and what is shared stays shared.</summary>
    private sealed class DeepCopy(Interpreter py, PyDict? memo)
    {
        private readonly Dictionary<PyObject, PyObject> _copies = new(ReferenceEqualityComparer.Instance);
        private readonly PyDict _memo = memo ?? new PyDict(py);

        public PyObject Of(PyObject value)
        {
            if (_copies.TryGetValue(value, out var known))
            {
                return known;
            }

            py.Budget.Step();
            py.Budget.Enter();
            var copy = Recursion.Call(py, "", (Copies: this, value), static (_, part) => part.Copies.Make(part.value));
            py.Budget.Leave();
            _copies[value] = copy;
            return copy;
        }

        private PyObject Make(PyObject value)
        {
            if (value is PyUserObject or PyInstance or PyDict or PyExtensible && Attributes.TryGet(py, value, DeepCopyName) is { } method)
            {
                return method.Call(py, _memo);
            }

            if (value is PyTuple tuple && value.Type == BuiltinTypes.Tuple)
            {
                var items = Array.ConvertAll(tuple.Items, Of);
                return items.AsSpan().SequenceEqual(tuple.Items) ? tuple : _copies.GetValueOrDefault(value) ?? new PyTuple(items);
            }

            if (Empty(py, value) is not { } copy)
            {
                return IsUnchanging(value) ? value : throw NotCopied(value);
            }

            _copies[value] = copy;
            switch (value, copy)
            {
                case (PyList from, PyList to):
                    to.Items.AddRange(from.Items.ToArray().Select(Of));
                    break;
                case (PyDict from, PyDict to):
                    foreach (var (key, item) in from.Items)
                    {
                        to.Set(py, Of(key), Of(item));
                    }

                    break;
                case (PySet from, PySet to):
                    foreach (var item in Protocol.ToList(py, from))
                    {
                        to.Add(py, Of(item));
                    }

                    break;
            }

            CopyState(value, copy, Of);
            return copy;
        }
    }
}

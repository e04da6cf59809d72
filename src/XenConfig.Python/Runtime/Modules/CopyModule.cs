namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>copy</c>: shallow and deep copies, which a class may say itself how to make (<see cref="Reduction"/>).</summary>
internal static class CopyModule
{
    private static readonly PyType Error = ExceptionTypes.Declare("Error", ExceptionTypes.Exception, "copy");
    private static readonly PyStr CopyName = PyStr.MakeShared("__copy__");
    private static readonly PyStr DeepCopyName = PyStr.MakeShared("__deepcopy__");

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("copy", Arity.Exactly(1), Copy, "x"),
        Native.Function("deepcopy", Arity.Between(1, 2), static (py, value, memo) => (memo is PyDict given ? new DeepCopy(py, given, isShown: true) : new DeepCopy(py, new PyDict(py), isShown: false)).Of(value), "x", "memo"),
        Native.Value("error", Error),
        Native.Value("Error", Error),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("copy", static () => Members);

    private static PyObject Copy(Interpreter py, PyObject value)
    {
        if (IsUnchanging(value) || value.Type == BuiltinTypes.Tuple || value.Type == BuiltinTypes.FrozenSet)
        {
            return value;
        }

        if (value is PyInstance)
        {
            if (ObjectBuiltins.Probe(py, value, CopyName, ExceptionTypes.Exception) is { } ofInstance)
            {
                return ofInstance.Call(py);
            }
        }
        else if (MayHaveOwn(value) && ObjectBuiltins.Probe(py, value.Type, CopyName, ExceptionTypes.AttributeError) is { } ofType)
        {
            // Of new-style values the class is asked, and no __getattr__.
            return ofType.Call(py, value);
        }

        switch (value)
        {
            case PyList list when value.Type == BuiltinTypes.List:
                py.Budget.CheckItems(list.Items.Count);
                return new PyList([.. list.Items]);
            case PyDict dict when value.Type == BuiltinTypes.Dict:
                py.Budget.CheckItems(dict.Count);
                var copy = new PyDict(py);
                copy.Table.Merge(dict.Table);
                return copy;
            case PySet set when value.Type == BuiltinTypes.Set:
                py.Budget.CheckItems(set.Count);
                return Instances.Set(py, value.Type, set.Table.Copy());
            default:
                return Reduction.Of(py, value) is { } reduction ? reduction.Rebuild(py, static part => part, static _ => { }) : value;
        }
    }

    // Where a builtin value has the method, it does what is done here without asking.
    private static bool MayHaveOwn(PyObject value) => value is PyInstance or IUserInstance or PyIterator;

    private static bool IsUnchanging(PyObject value) => value.Type is PyUserType
        ? value is PyType or PyDate or PyTime or PyTimeDelta or PyTimeZone
        : value is PyNone or PyInt or PyLong or PyFloat or PyComplex or PyStr or PyUnicode or PyType or PyClass or PyFunction or PyNativeFunction
            or PyNativeMethod or PyXRange or PyEllipsis or PyCode or RegularExpressions.PyPattern or PyDate or PyTime or PyTimeDelta or PyTimeZone;

    /// <summary>One deep copy: what has been copied is remembered by its address, so that circles stay circles and what is shared stays shared.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="memo">What has been copied.</param>
    /// <param name="isShown">Whether the config has the memo, which then has what is its own copy, too.</param>
    private sealed class DeepCopy(Interpreter py, PyDict memo, bool isShown)
    {
        public PyObject Of(PyObject value)
        {
            if (!isShown && IsUnchanging(value))
            {
                return value;
            }

            if (memo.Get(py, Address(value)) is { } known)
            {
                return known;
            }

            py.Budget.Step();
            var copy = Recursion.Call(py, "", (Copies: this, value), static (_, part) => part.Copies.Make(part.value));
            Remember(value, copy);
            KeepAlive(value);
            return copy;
        }

        private PyInt Address(PyObject value) => PyInt.Of(py.IdentityOf(value));

        private void Remember(PyObject value, PyObject copy) => memo.SetItem(py, Address(value), copy);

        // A list of what was copied is under the memo's own address, so that no address is given twice while the memo lives.
        private void KeepAlive(PyObject value)
        {
            var address = Address(memo);
            if (memo.Get(py, address) is PyList kept)
            {
                ListOperations.Append(py, kept, value);
            }
            else
            {
                memo.SetItem(py, address, new PyList([value]));
            }
        }

        private PyObject Make(PyObject value)
        {
            switch (value)
            {
                case var same when IsUnchanging(same):
                    return same;
                case PyTuple tuple when value.Type == BuiltinTypes.Tuple:
                    var items = Array.ConvertAll(tuple.Items, Of);
                    return memo.Get(py, Address(value)) ?? (items.AsSpan().SequenceEqual(tuple.Items) ? tuple : new PyTuple(items));
                case PyList from when value.Type == BuiltinTypes.List:
                    var list = new PyList();
                    Remember(value, list);
                    for (var i = 0; i < from.Items.Count; i++)
                    {
                        ListOperations.Append(py, list, Of(from.Items[i]));
                    }

                    return list;
                case PyDict from when value.Type == BuiltinTypes.Dict:
                    var dict = new PyDict(py);
                    Remember(value, dict);
                    foreach (var (key, item) in from.Items)
                    {
                        dict.SetItem(py, Of(key), Of(item));
                    }

                    return dict;
                case PyBoundMethod { Self: { } self } method:
                    return new PyBoundMethod(method.Function, Of(self), method.Owner);
                case PyBoundMethod:
                    return value;
            }

            if (MayHaveOwn(value) && ObjectBuiltins.Probe(py, value, DeepCopyName, value is PyInstance ? ExceptionTypes.Exception : ExceptionTypes.AttributeError) is { } own)
            {
                return own.Call(py, memo);
            }

            return Reduction.Of(py, value) is { } reduction ? reduction.Rebuild(py, Of, copy => Remember(value, copy)) : value;
        }
    }
}

using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// The special methods of builtin types as attributes: <c>dict.__getitem__(d, k)</c>, <c>(5).__add__(2)</c>. Each calls the value's own
/// behaviour, never a special method of a class derived from its type, so that such a method may fall back to its base's.
/// </summary>
internal static class SpecialMembers
{
    /// <summary>The six orderings.</summary>
    public static IEnumerable<NativeMember> Comparisons() =>
    [
        Comparison("__eq__", ComparisonOperator.Equal),
        Comparison("__ne__", ComparisonOperator.NotEqual),
        Comparison("__lt__", ComparisonOperator.Less),
        Comparison("__le__", ComparisonOperator.LessOrEqual),
        Comparison("__gt__", ComparisonOperator.Greater),
        Comparison("__ge__", ComparisonOperator.GreaterOrEqual),
    ];

    /// <summary>What every container has.</summary>
    public static IEnumerable<NativeMember> Container() =>
    [
        Native.Slot<PyObject>("__len__", static (py, self) => PyInt.Of(self.Length(py) ?? 0)),
        Native.Slot<PyObject>("__iter__", static (py, self) => self.Iterate(py) ?? throw Raise.TypeError($"'{self.Type.Name}' object is not iterable")),
        Native.Slot<PyObject>("__contains__", static (py, self, item) => PyBool.Of(self.Contains(py, item) == true)),
    ];

    /// <summary>Reading by a subscript.</summary>
    public static IEnumerable<NativeMember> Subscript() =>
    [
        Native.Slot<PyObject>("__getitem__", static (py, self, key) => self.GetItem(py, key)),
    ];

    /// <summary>Reading and writing by slices without a step.</summary>
    public static IEnumerable<NativeMember> Slices() =>
    [
        Native.Slot<PyObject>("__getslice__", static (py, self, start, stop) => self.GetItem(py, new PySlice(start, stop, PyNone.Instance))),
    ];

    /// <summary>Writing by a subscript.</summary>
    public static IEnumerable<NativeMember> Assignment() =>
    [
        Native.Slot<PyObject>("__setitem__", static (py, self, key, value) =>
        {
            self.SetItem(py, key, value);
            return PyNone.Instance;
        }),
        Native.Slot<PyObject>("__delitem__", static (py, self, key) =>
        {
            self.DeleteItem(py, key);
            return PyNone.Instance;
        }),
    ];

    /// <summary>Writing by slices without a step.</summary>
    public static IEnumerable<NativeMember> SliceAssignment() =>
    [
        Native.Slot<PyObject>("__setslice__", static (py, self, start, stop, value) =>
        {
            self.SetItem(py, new PySlice(start, stop, PyNone.Instance), value);
            return PyNone.Instance;
        }),
        Native.Slot<PyObject>("__delslice__", static (py, self, start, stop) =>
        {
            self.DeleteItem(py, new PySlice(start, stop, PyNone.Instance));
            return PyNone.Instance;
        }),
    ];

    /// <summary>Concatenation and repetition.</summary>
    public static IEnumerable<NativeMember> Concatenation() =>
    [
        Native.Slot<PyObject>("__add__", static (py, self, other) => self.Concatenate(py, other)),
        Native.Slot<PyObject>("__mul__", Repeat),
        Native.Slot<PyObject>("__rmul__", Repeat),
    ];

    /// <summary>A binary operator.</summary>
    public static NativeMember Operator(string name, BinaryOperator operation) =>
        OfNumber(name, (py, owner, self, other) => OperatorCalls.Native(py, owner, operation, self, other));

    /// <summary>A binary operator with the value on the right.</summary>
    public static NativeMember Reflected(string name, BinaryOperator operation) =>
        OfNumber(name, (py, owner, self, other) => OperatorCalls.Native(py, owner, operation, other, self));

    /// <summary>A unary operator.</summary>
    public static NativeMember Unary(string name, UnaryOperator operation) =>
        Native.Slot<PyObject>(name, (py, self) => self.Unary(py, operation) ?? PyNotImplemented.Instance);

    /// <summary>The arithmetic of numbers.</summary>
    public static IEnumerable<NativeMember> Arithmetic() =>
    [
        Operator("__add__", BinaryOperator.Add),
        Operator("__sub__", BinaryOperator.Subtract),
        Operator("__mul__", BinaryOperator.Multiply),
        Operator("__div__", BinaryOperator.Divide),
        Operator("__floordiv__", BinaryOperator.FloorDivide),
        Operator("__truediv__", Operators.TrueDivide),
        Operator("__mod__", BinaryOperator.Modulo),
        Power(),
        Operator("__divmod__", Operators.DivMod),
        Reflected("__rdivmod__", Operators.DivMod),
        Reflected("__rfloordiv__", BinaryOperator.FloorDivide),
        Reflected("__rtruediv__", Operators.TrueDivide),
        Reflected("__rpow__", BinaryOperator.Power),
        Reflected("__radd__", BinaryOperator.Add),
        Reflected("__rsub__", BinaryOperator.Subtract),
        Reflected("__rmul__", BinaryOperator.Multiply),
        Reflected("__rdiv__", BinaryOperator.Divide),
        Reflected("__rmod__", BinaryOperator.Modulo),
        Unary("__neg__", UnaryOperator.Negate),
        Unary("__pos__", UnaryOperator.Plus),
        Native.Slot<PyObject>("__nonzero__", static (py, self) => PyBool.Of(self.IsTrue(py))),
        Native.Slot<PyObject>("__abs__", static (py, self) => NumberBuiltins.Absolute(py, self)),
    ];

    /// <summary>The bit operators of integers.</summary>
    public static IEnumerable<NativeMember> Bits() =>
    [
        Operator("__and__", BinaryOperator.BitAnd),
        Operator("__or__", BinaryOperator.BitOr),
        Operator("__xor__", BinaryOperator.BitXor),
        Operator("__lshift__", BinaryOperator.LeftShift),
        Operator("__rshift__", BinaryOperator.RightShift),
        Reflected("__rand__", BinaryOperator.BitAnd),
        Reflected("__ror__", BinaryOperator.BitOr),
        Reflected("__rxor__", BinaryOperator.BitXor),
        Reflected("__rlshift__", BinaryOperator.LeftShift),
        Reflected("__rrshift__", BinaryOperator.RightShift),
        Unary("__invert__", UnaryOperator.Invert),
    ];

    /// <summary>The operators of what computes like a set.</summary>
    public static IEnumerable<NativeMember> SetAlgebra() =>
    [
        Operator("__and__", BinaryOperator.BitAnd),
        Operator("__or__", BinaryOperator.BitOr),
        Operator("__xor__", BinaryOperator.BitXor),
        Operator("__sub__", BinaryOperator.Subtract),
        Reflected("__rand__", BinaryOperator.BitAnd),
        Reflected("__ror__", BinaryOperator.BitOr),
        Reflected("__rxor__", BinaryOperator.BitXor),
        Reflected("__rsub__", BinaryOperator.Subtract),
    ];

    /// <summary>An augmented assignment's operation.</summary>
    public static NativeMember Augmented(string name, BinaryOperator operation) =>
        OfNumber(name, (py, _, self, other) => self.InPlace(py, operation, other));

    /// <summary>Repetition in place.</summary>
    public static NativeMember RepetitionInPlace() => Native.Slot<PyObject>(
        "__imul__", static (py, self, count) => self.InPlace(py, BinaryOperator.Multiply, PyInt.Of(Count(py, count)))!);

    private static PyObject Repeat(Interpreter py, PyObject self, PyObject count) => self.Repeat(py, Count(py, count));

    /// <summary>What a sequence is repeated by.</summary>
    private static long Count(Interpreter py, PyObject count) => SequenceOperations.TryFactor(py, count)
        ?? throw Raise.TypeError($"'{count.Type.Name}' object cannot be interpreted as an index");

    /// <summary>A method that CPython makes of a number's function; it gets the type whose function it is, and null from it is <c>NotImplemented</c>.</summary>
    private static NativeMember OfNumber(string name, Func<Interpreter, PyType, PyObject, PyObject, PyObject?> code)
    {
        NativeMethodCode1<PyObject>? native = null;
        return Native.Descriptor(native = new NativeMethodCode1<PyObject>(
            name, Arity.Slot(1, 1), [], (py, self, other) => code(py, native!.Owner, self, other) ?? PyNotImplemented.Instance)
        { IsOfNumber = true });
    }

    private static NativeMember Power()
    {
        NativeMethodCode2<PyObject>? native = null;
        return Native.Descriptor(native = new NativeMethodCode2<PyObject>("__pow__", Arity.Slot(1, 2), [], (py, self, other, modulus) => (modulus is null or PyNone
            ? OperatorCalls.Native(py, native!.Owner, BinaryOperator.Power, self, other)
            : ModularPower.Native(py, native!.Owner, self, other, modulus)) ?? PyNotImplemented.Instance)
        { IsOfNumber = true });
    }

    private static NativeMember Comparison(string name, ComparisonOperator comparison) => Native.Slot<PyObject>(
        name, (py, self, other) => (IsOrderOfDicts(self, comparison) ? null : self.Compare(py, comparison, other)) ?? PyNotImplemented.Instance);

    /// <summary>CPython's dicts are put in order by <c>__cmp__</c> alone; the six orderings know only whether they are equal.</summary>
    private static bool IsOrderOfDicts(PyObject value, ComparisonOperator comparison) =>
        value is PyDict && comparison is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
}

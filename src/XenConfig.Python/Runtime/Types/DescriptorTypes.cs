namespace XenConfig.Python.Runtime;

/// <summary>What all builtin functions and methods have.</summary>
internal static class NativeFunctionType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyObject>("__name__", static (_, self) => new PyStr(self is PyNativeMethod method ? method.Name : ((PyNativeFunction)self).Name)),
        Native.Property<PyObject>("__self__", static (_, self) => self is PyNativeMethod method ? method.Self : PyNone.Instance),
        Native.Property<PyObject>("__doc__", static (_, _) => PyNone.Instance),
        Native.Field<PyObject>("__module__", static (_, self) => self is PyNativeMethod ? PyNone.Instance : PyStr.MakeShared("__builtin__")),
        Native.VariadicSlot<PyObject>("__call__", static (py, self, arguments) => self.Call(py, arguments)),
        Native.Slot<PyObject>("__cmp__", static (py, self, other) => PyInt.Of(Comparison.Order(py, self, other))),
        .. SpecialMembers.Comparisons(),
    ];

    /// <summary>What a special method bound to its object has.</summary>
    public static IReadOnlyList<NativeMember> WrapperMembers { get; } =
    [
        Native.Property<PyNativeMethod>("__name__", static (_, self) => new PyStr(self.Name)),
        Native.Field<PyNativeMethod>("__self__", static (_, self) => self.Self),
        Native.Property<PyNativeMethod>("__objclass__", static (_, self) => self.Owner),
        Native.Property<PyNativeMethod>("__doc__", static (_, _) => PyNone.Instance),
        Native.VariadicSlot<PyNativeMethod>("__call__", static (py, self, arguments) => self.Call(py, arguments)),
        Native.Slot<PyNativeMethod>("__cmp__", static (py, self, other) => PyInt.Of(Comparison.Order(py, self, other))),
    ];
}

/// <summary>The members of what stands in the tables of builtin types: methods, class methods and computed attributes.</summary>
internal static class DescriptorTypes
{
    /// <summary>Methods, those made from slots included.</summary>
    public static IReadOnlyList<NativeMember> Methods =>
    [
        Native.Field<PyMethodDescriptor>("__name__", static (_, self) => new PyStr(self.Name)),
        Native.Field<PyMethodDescriptor>("__objclass__", static (_, self) => self.Owner),
        Native.Property<PyMethodDescriptor>("__doc__", static (_, _) => PyNone.Instance),
        Native.SlotWithDefault<PyMethodDescriptor>("__get__", static (py, self, instance, owner) =>
            instance is PyNone ? self : self.BindChecked(instance)),
        Native.VariadicSlot<PyMethodDescriptor>("__call__", static (py, self, arguments) => self.Call(py, arguments)),
    ];

    /// <summary>Class methods such as <c>dict.fromkeys</c>.</summary>
    public static IReadOnlyList<NativeMember> ClassMethods { get; } =
    [
        Native.Field<PyNativeClassMethod>("__name__", static (_, self) => new PyStr(self.Name)),
        Native.Field<PyNativeClassMethod>("__objclass__", static (_, self) => self.Owner),
        Native.Property<PyNativeClassMethod>("__doc__", static (_, _) => PyNone.Instance),
        Native.SlotWithDefault<PyNativeClassMethod>("__get__", static (py, self, instance, owner) => self.Bind(py, instance, owner ?? instance.Type)),
        Native.VariadicSlot<PyNativeClassMethod>("__call__", static (py, self, arguments) => self.Call(py, arguments)),
    ];

    /// <summary>Computed attributes and the names in <c>__slots__</c>.</summary>
    public static IReadOnlyList<NativeMember> Data =>
    [
        Native.Field<PyObject>("__name__", static (_, self) => new PyStr(self is PySlot slot ? slot.Name : ((PyNativeProperty)self).Name)),
        Native.Field<PyObject>("__objclass__", static (_, self) => self is PySlot slot ? slot.Owner : ((PyNativeProperty)self).Owner),
        Native.Property<PyObject>("__doc__", static (_, _) => PyNone.Instance),
        Native.SlotWithDefault<PyObject>("__get__", static (py, self, instance, owner) =>
            self.Bind(py, instance is PyNone ? null : instance, owner ?? instance.Type)),
        Native.Slot<PyObject>("__set__", static (py, self, instance, value) =>
        {
            Descriptors.TryAssign(py, self, instance, value);
            return PyNone.Instance;
        }),
        Native.Slot<PyObject>("__delete__", static (py, self, instance) =>
        {
            Descriptors.TryAssign(py, self, instance, null);
            return PyNone.Instance;
        }),
    ];
}

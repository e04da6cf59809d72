namespace XenConfig.Python.Runtime;

/// <summary>An old-style class as a base of new-style ones: its place in their method resolution order.</summary>
internal sealed class OldStyleBase(PyClass old) : PyType(old.Name, null, static () => [])
{
    public override PyType Type => BuiltinTypes.Class;

    internal override PyDict Attributes => old.Attributes;

    internal override PyObject Shown => old;

    internal override PyType[] Bases => Array.ConvertAll(old.Bases, static b => (PyType)b.AsBase);

    /// <summary>Depth first and from left to right, as old-style classes look.</summary>
    internal override PyType[] Mro => Array.ConvertAll(old.Order, static b => (PyType)b.AsBase);

    internal override IEnumerable<KeyValuePair<string, PyObject>> OwnMembers =>
        Attributes.Items.Where(static item => item.Key is PyStr).Select(static item => KeyValuePair.Create(((PyStr)item.Key).Value, item.Value));

    internal override PyObject? FindOwn(PyStr name) => Attributes.Get(name);
}

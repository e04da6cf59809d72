namespace XenConfig.Python.Runtime;

/// <summary>The descriptor protocol for members found in a class.</summary>
internal static class Descriptors
{
    /// <summary>Whether a member takes part in assignment, and so goes before the instance's own attributes.</summary>
    public static bool IsData(PyObject member) => member switch
    {
        PyNativeProperty or PyProperty or PySlot => true,
        _ => member.Type is PyUserType type && (type.FindSpecial(Names.Set) ?? type.FindSpecial(Names.Delete)) is not null,
    };

    /// <summary>Whether reading asks a member before the instance's own attributes: one that takes part in assignment and in reading, too.</summary>
    public static bool GoesFirst(PyObject member) => member switch
    {
        PyNativeProperty or PyProperty or PySlot => true,
        _ => member.Type is PyUserType type && type.FindSpecial(Names.Get) is not null && IsData(member),
    };

    /// <summary>Lets a data descriptor take an assignment, or a deletion when the value is null.</summary>
    public static bool TryAssign(Interpreter py, PyObject member, PyObject target, PyObject? value)
    {
        switch (member)
        {
            case PyNativeProperty property:
                property.Assign(py, target, value);
                return true;
            case PyProperty property when !Overrides(member, value):
                property.Assign(py, target, value);
                return true;
            case PySlot slot:
                slot.Assign(target, value);
                return true;
        }

        if (Protocol.Special(py, member, value is null ? Names.Delete : Names.Set) is { } method)
        {
            _ = value is null ? method.Call(py, target) : method.Call(py, target, value);
            return true;
        }

        // A descriptor that has only one of the two methods refuses what the other would do.
        return IsData(member) ? throw Raise.AttributeError(value is null ? "__delete__" : "__set__") : false;
    }

    private static bool Overrides(PyObject member, PyObject? value) =>
        member.Type is PyUserType type && type.FindSpecial(value is null ? Names.Delete : Names.Set) is not null;
}

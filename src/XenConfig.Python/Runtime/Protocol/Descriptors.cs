namespace XenConfig.Python.Runtime;

/// <summary>The descriptor protocol for members found in a class.</summary>
internal static class Descriptors
{
    /// <summary>Whether a member takes part in assignment, and so goes before the instance's own attributes.</summary>
    public static bool IsData(Interpreter py, PyObject member) => member switch
    {
        PyNativeProperty or PyProperty or PySlot => true,
        _ => member.Type is PyUserType type && type.FindSpecial(Names.Set) is not null,
    };

    /// <summary>Lets a data descriptor take an assignment, or a deletion when the value is null.</summary>
    public static bool TryAssign(Interpreter py, PyObject member, PyObject target, PyObject? value)
    {
        switch (member)
        {
            case PyNativeProperty property:
                property.Assign(py, target, value);
                return true;
            case PyProperty property:
                property.Assign(py, target, value);
                return true;
            case PySlot slot:
                slot.Assign(target, value);
                return true;
        }

        if (value is not null && Protocol.Special(py, member, Names.Set) is { } set)
        {
            set.Call(py, target, value);
            return true;
        }

        if (value is null && Protocol.Special(py, member, Names.Delete) is { } delete)
        {
            delete.Call(py, target);
            return true;
        }

        return false;
    }
}

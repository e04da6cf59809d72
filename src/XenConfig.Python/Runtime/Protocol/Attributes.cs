namespace XenConfig.Python.Runtime;

/// <summary>Attributes of any value: <c>__getattribute__</c>, <c>__getattr__</c>, <c>__setattr__</c> and <c>__delattr__</c> where a class has them.</summary>
internal static class Attributes
{
    /// <summary>An attribute; AttributeError when there is none.</summary>
    public static PyObject Get(Interpreter py, PyObject value, PyStr name) => TryGet(py, value, name) ?? throw GenericAttributes.Missing(value, name);

    /// <summary>An attribute, or null. An AttributeError of the config's own <c>__getattr__</c> goes through.</summary>
    public static PyObject? TryGet(Interpreter py, PyObject value, PyStr name)
    {
        if (value.Type is not PyUserType)
        {
            return value.GetAttribute(py, name);
        }

        var fallback = Protocol.Special(py, value, Names.GetAttr);
        if (Protocol.Special(py, value, Names.GetAttribute) is { } getAttribute)
        {
            try
            {
                return getAttribute.Call(py, name);
            }
            catch (PythonException e) when (fallback is not null && e.Is(ExceptionTypes.AttributeError))
            {
                return fallback.Call(py, name);
            }
        }

        if (fallback is null)
        {
            return value.GetAttribute(py, name);
        }

        return TryOwn(py, value, name) ?? fallback.Call(py, name);
    }

    /// <summary>An attribute without <c>__getattr__</c>, which is asked, too, where a property's own code raises AttributeError.</summary>
    private static PyObject? TryOwn(Interpreter py, PyObject value, PyStr name)
    {
        var frame = py.Current;
        try
        {
            return value.GetAttribute(py, name);
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.AttributeError) && e.Trace.Count > 0)
        {
            py.Current = frame;
            return null;
        }
    }

    public static void Set(Interpreter py, PyObject target, PyStr name, PyObject value)
    {
        if (Protocol.Special(py, target, Names.SetAttr) is { } method)
        {
            method.Call(py, name, value);
            return;
        }

        target.SetAttribute(py, name, value);
    }

    public static void Delete(Interpreter py, PyObject target, PyStr name)
    {
        if (Protocol.Special(py, target, Names.DelAttr) is { } method)
        {
            method.Call(py, name);
            return;
        }

        target.SetAttribute(py, name, null);
    }
}

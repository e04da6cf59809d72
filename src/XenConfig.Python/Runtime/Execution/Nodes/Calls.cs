using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A call with positional arguments only.</summary>
internal sealed class CallNode(TextSpan span, ExpressionNode function, ExpressionNode[] arguments) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var result = Call(frame, function.Evaluate(frame));
        frame.MarkOrigin(result, Span);
        return result;
    }

    private PyObject Call(Frame frame, PyObject callee)
    {
        if (callee.GetType() == typeof(PyNativeFunction))
        {
            return CallNative(frame, Span, ((PyNativeFunction)callee).Code, callee, arguments);
        }

        switch (arguments.Length)
        {
            case 0:
                frame.Span = Span;
                return callee.Call(frame.Py);
            case 1:
                var only = arguments[0].Evaluate(frame);
                frame.Span = Span;
                return callee.Call(frame.Py, only);
            case 2:
                var first = arguments[0].Evaluate(frame);
                var second = arguments[1].Evaluate(frame);
                frame.Span = Span;
                return callee.Call(frame.Py, first, second);
            default:
                var values = Evaluate(frame, arguments);
                frame.Span = Span;
                return callee.Call(frame.Py, new Arguments(values));
        }
    }

    /// <summary>Calls a builtin as it is: each frame of the config is a level already.</summary>
    public static PyObject CallNative(Frame frame, TextSpan span, NativeCode code, PyObject self, ExpressionNode[] arguments)
    {
        switch (arguments.Length)
        {
            case 0:
                frame.Span = span;
                return code.Call(frame.Py, self);
            case 1:
                var only = arguments[0].Evaluate(frame);
                frame.Span = span;
                return code.Call(frame.Py, self, only);
            case 2:
                var first = arguments[0].Evaluate(frame);
                var second = arguments[1].Evaluate(frame);
                frame.Span = span;
                return code.Call(frame.Py, self, first, second);
            default:
                var values = Evaluate(frame, arguments);
                frame.Span = span;
                return code.Call(frame.Py, self, new Arguments(values));
        }
    }

    public static PyObject[] Evaluate(Frame frame, ReadOnlySpan<ExpressionNode> arguments)
    {
        // A span of an array is asked once whether it holds just this type, the array itself at each store.
        var values = new PyObject[arguments.Length];
        var places = values.AsSpan();
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = arguments[i].Evaluate(frame);
        }

        return values;
    }
}

/// <summary>
/// A call of a method with up to two positional arguments. No bound method is made for it where the method is a builtin type's, or a plain
/// function of the config's own class.
/// </summary>
internal sealed class CallMethodNode(TextSpan span, ExpressionNode value, PyStr name, TextSpan nameSpan, ExpressionNode[] arguments)
    : ExpressionNode(span)
{
    // The type that was last seen and its method. They are read and written together: another thread never runs this node.
    private PyType? _seenType;
    private NativeCode? _seenCode;

    // Where the function was in the dict of a class of the config's own.
    private int _slot;

    public override PyObject Evaluate(Frame frame)
    {
        var target = value.Evaluate(frame);
        var type = target.Type;
        if (type != _seenType)
        {
            See(target, type);
        }

        PyObject result;
        if (_seenCode is { } code)
        {
            result = CallNode.CallNative(frame, Span, code, target, arguments);
        }
        else if (Instances.FindFunction(target, name, ref _slot) is { } own)
        {
            result = CallOwn(frame, own, target);
        }
        else
        {
            result = CallBound(frame, target);
        }

        frame.MarkOrigin(result, Span);
        return result;
    }

    private PyObject CallOwn(Frame frame, PyFunction method, PyObject target)
    {
        switch (arguments.Length)
        {
            case 0:
                frame.Span = Span;
                return method.Call(frame.Py, target);
            case 1:
                var only = arguments[0].Evaluate(frame);
                frame.Span = Span;
                return method.Call(frame.Py, target, only);
            default:
                var first = arguments[0].Evaluate(frame);
                var second = arguments[1].Evaluate(frame);
                frame.Span = Span;
                return method.Call(frame.Py, target, first, second);
        }
    }

    private PyObject CallBound(Frame frame, PyObject target)
    {
        var py = frame.Py;
        frame.Span = nameSpan;
        var callee = Attributes.Get(py, target, name);
        var values = CallNode.Evaluate(frame, arguments);
        frame.Span = Span;
        return values.Length switch
        {
            0 => callee.Call(py),
            1 => callee.Call(py, values[0]),
            _ => callee.Call(py, values[0], values[1]),
        };
    }

    /// <summary>Only values without attributes of their own have a method that nothing can stand before.</summary>
    private void See(PyObject target, PyType type)
    {
        _seenType = type;
        _seenCode = target is PyStr or PyUnicode or PyList or PyDict or PyTuple or PyAnySet && type is not PyUserType
            && type.Find(name) is PyMethodDescriptor method
                ? method.Code
                : null;
    }
}

/// <summary>A call with keywords or stars.</summary>
internal sealed class CallAnyNode(
    TextSpan span, ExpressionNode function, ExpressionNode[] positional, string[] names, ExpressionNode[] keywords, ExpressionNode? star,
    ExpressionNode? doubleStar) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var py = frame.Py;
        var callee = function.Evaluate(frame);
        var values = new List<PyObject>(CallNode.Evaluate(frame, positional));
        var keywordValues = new List<PyObject>(CallNode.Evaluate(frame, keywords));
        var keywordNames = new List<string>(names);
        var starValue = star?.Evaluate(frame);
        var doubleStarValue = doubleStar?.Evaluate(frame);
        frame.Span = Span;
        var mapping = doubleStarValue is null ? null : ToDict(py, callee, doubleStarValue);
        if (starValue is not null)
        {
            AddPositional(py, callee, starValue, values);
        }

        if (mapping is not null)
        {
            AddKeywords(py, callee, mapping, keywordNames, keywordValues);
        }

        if (keywordNames.Count > 1)
        {
            if (GoThroughDict(callee, mapping))
            {
                Reorder(py, mapping, names.Length, keywordNames, keywordValues);
            }
            else if (callee is not (PyFunction or PyBoundMethod))
            {
                PutWrittenLast(names.Length, keywordNames);
                PutWrittenLast(names.Length, keywordValues);
            }
        }

        values.AddRange(keywordValues);
        var result = Call(py, callee, new Arguments([.. values], [.. keywordNames]));
        frame.MarkOrigin(result, Span);
        return result;
    }

    /// <summary>With stars, CPython calls a function as it calls any other object, which takes a level more.</summary>
    private PyObject Call(Interpreter py, PyObject callee, in Arguments arguments) =>
        (star ?? doubleStar) is not null && callee is PyFunction or PyBoundMethod { Function: PyFunction }
            ? Recursion.Call(py, Recursion.WhileCalling, (callee, arguments), static (py, call) => call.callee.Call(py, call.arguments))
            : callee.Call(py, arguments);

    /// <summary>The order in which CPython puts keywords into the dict that builtins get: what is behind the stars, then the others from the last to the first.</summary>
    private static void PutWrittenLast<T>(int written, List<T> items)
    {
        items.Reverse();
        items.Reverse(0, items.Count - written);
    }

    private static void AddPositional(Interpreter py, PyObject callee, PyObject star, List<PyObject> values)
    {
        try
        {
            values.AddRange(star is PyTuple tuple ? tuple.Items : Protocol.ToList(py, star));
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.TypeError) && star is not PyGenerator)
        {
            throw Raise.TypeError($"{CallableText.Of(callee)} argument after * must be an iterable, not {star.Type.Name}");
        }
    }

    /// <summary>What stands behind <c>**</c>: a dict, or whatever has <c>keys()</c> and can be asked for each.</summary>
    private static PyDict ToDict(Interpreter py, PyObject callee, PyObject doubleStar)
    {
        if (doubleStar is PyDict dict)
        {
            return dict;
        }

        if (ObjectBuiltins.Probe(py, doubleStar, Names.Keys, ExceptionTypes.AttributeError) is not { } keys)
        {
            var type = doubleStar is PyInstance ? "instance" : doubleStar.Type.Name;
            throw Raise.TypeError($"{CallableText.Of(callee)} argument after ** must be a mapping, not {type}");
        }

        var copy = new PyDict(py);
        DictType.Merge(py, copy, doubleStar, keys);
        return copy;
    }

    /// <summary>
    /// Whether CPython hands the keywords over in a dict, whose order they get by that: to functions where there is a <c>**</c>, to classes always.
    /// Builtins get the dict itself.
    /// </summary>
    private static bool GoThroughDict(PyObject callee, PyDict? mapping) =>
        callee is PyUserType or PyClass or PyInstance or IUserInstance || (mapping is not null && callee is PyFunction or PyBoundMethod);

    /// <summary>Puts keywords in the order of CPython's dict of them: what is behind the stars, then the others from the last to the first.</summary>
    private static void Reorder(Interpreter py, PyDict? mapping, int written, List<string> names, List<PyObject> values)
    {
        var dict = new PyDict(py);
        if (mapping is not null)
        {
            dict.Table.Merge(mapping.Table);
        }

        for (var i = written - 1; i >= 0; i--)
        {
            dict.Set(py.Intern(names[i]), values[i]);
        }

        names.Clear();
        values.Clear();
        foreach (var (key, value) in dict.Items)
        {
            names.Add(key is PyUnicode text ? text.Value : ((PyStr)key).Value);
            values.Add(value);
        }
    }

    private static void AddKeywords(Interpreter py, PyObject callee, PyDict mapping, List<string> names, List<PyObject> values)
    {
        foreach (var (key, value) in mapping.Items)
        {
            py.Budget.Step();
            var name = key switch
            {
                PyStr text => text.Value,
                PyUnicode text when Ascii.IsValid(text.Value) => text.Value,
                _ => throw Raise.TypeError($"{CallableText.Of(callee)} keywords must be strings"),
            };
            if (names.Contains(name))
            {
                throw Raise.TypeError($"{CallableText.Of(callee)} got multiple values for keyword argument '{name}'");
            }

            names.Add(name);
            values.Add(value);
        }
    }
}

/// <summary>How messages about a call name what is called: <c>f()</c>, <c>C constructor</c>.</summary>
internal static class CallableText
{
    public static string Of(PyObject callee) => callee switch
    {
        PyFunction function => function.Name + "()",
        PyNativeFunction function => function.Name + "()",
        PyNativeMethod method => method.Name + "()",
        PyBoundMethod method => Of(method.Function),
        PyClass type => type.Name + " constructor",
        PyInstance instance => instance.Class.Name + " instance",
        _ => callee.Type.Name + " object",
    };
}

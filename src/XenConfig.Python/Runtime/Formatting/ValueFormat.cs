using System.Numerics;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Formatting;

/// <summary><c>format(value, specification)</c>.</summary>
internal static class ValueFormat
{
    private static readonly PyStr FormatName = PyStr.MakeShared("__format__");

    /// <summary>Formats any value: by its own <c>__format__</c>, else by its type, else its <c>str()</c>.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="value">The value.</param>
    /// <param name="specification">The format specification.</param>
    /// <param name="isUnicode">Whether the specification is a <c>unicode</c>; the result is one then, too.</param>
    public static PyObject Format(Interpreter py, PyObject value, string specification, bool isUnicode)
    {
        if (OwnTextMethod(py, value, FormatName) is { } method)
        {
            var result = method.Call(py, isUnicode ? new PyUnicode(specification) : new PyStr(specification));
            return result is PyStr or PyUnicode
                ? result
                : throw Raise.TypeError($"{value.Type.Name}.__format__ must return string or unicode, not {result.Type.Name}");
        }

        return Builtin(py, value, specification, isUnicode);
    }

    /// <summary>The <c>__format__</c> of the builtin types.</summary>
    public static PyObject Builtin(Interpreter py, PyObject value, string specification, bool isUnicode)
    {
        if (value is not (PyStr or PyUnicode or PyInt or PyLong or PyFloat or PyComplex) || value is PyBool { } && specification.Length == 0)
        {
            value = isUnicode ? ToUnicode(py, value) : Conversions.Str(py, value);
        }

        isUnicode |= value is PyUnicode;
        if (specification.Length == 0)
        {
            return isUnicode ? ToUnicode(py, value) : Conversions.Str(py, value);
        }

        var format = FormatSpec.Parse(specification);
        py.Budget.CheckString(format.ReservedLength);
        var text = value switch
        {
            PyStr bytes => format.Format(bytes.Value, value.Type.Name),
            PyUnicode unicode => format.Format(unicode.Value, value.Type.Name),
            PyFloat number => format.Format(number.Value, value.Type.Name),
            PyComplex number => format.Format(number.Value, value.Type.Name),
            _ when format.WantsFloat => format.Format(Conversions.TryFloatObject(py, value)!.Value, "float"),
            _ => Integer(py, format, Arithmetic.ToBigInteger(value), value.Type.Name),
        };
        return isUnicode ? new PyUnicode(text) : new PyStr(text);
    }

    /// <summary><c>unicode(value)</c>.</summary>
    public static PyUnicode ToUnicode(Interpreter py, PyObject value)
    {
        if (value is PyUnicode { Type: not PyUserType } same)
        {
            return same;
        }

        var text = OwnTextMethod(py, value, Names.Unicode)?.Call(py)
            ?? (value is PyUnicode own ? new PyUnicode(own.Value) : null)
            ?? Conversions.OwnMethod(py, value, Names.Str)?.Call(py)
            ?? (value is PyUserObject ? Protocol.Special(py, value, Names.Repr)?.Call(py) : null)
            ?? (value is PyInstance ? new PyStr(Protocol.Repr(py, value)) : Conversions.Str(py, value));
        return text switch
        {
            PyUnicode converted => converted,
            PyStr bytes => new PyUnicode(Codecs.AsciiCodec.Decode(bytes.Value)),
            _ => throw Raise.TypeError($"coercing to Unicode: need string or buffer, {text.Type.Name} found"),
        };
    }

    /// <summary>A special method, bound; of an old-style instance, whatever a <c>__getattr__</c> raises when asked for it counts as none.</summary>
    private static PyObject? OwnTextMethod(Interpreter py, PyObject value, PyStr name) =>
        value is PyInstance ? ObjectBuiltins.Probe(py, value, name, ExceptionTypes.Exception) : Conversions.Method(py, value, name);

    private static string Integer(Interpreter py, FormatSpec format, BigInteger value, string typeName)
    {
        py.Budget.CheckDecimalDigits(value);
        return format.Format(value, typeName);
    }
}

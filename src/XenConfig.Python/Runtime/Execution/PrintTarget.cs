using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime;

/// <summary>A file as <c>print</c> uses it: it writes a blank before an item when the one before asked for it.</summary>
internal sealed class PrintTarget
{
    private static readonly PyStr SoftSpace = PyStr.MakeShared("softspace");
    private static readonly PyStr WriteName = PyStr.MakeShared("write");

    private readonly Interpreter _py;
    private readonly PyObject _file;

    private PrintTarget(Interpreter py, PyObject file)
    {
        _py = py;
        _file = file;
    }

    public static PrintTarget Of(Interpreter py, PyObject file) => new(py, file);

    public void PrintItem(PyObject item)
    {
        if (ExchangeSoftSpace(false))
        {
            WriteText(PyStr.OfCharacter(' '));
        }

        var text = item switch
        {
            PyUnicode unicode when _file is not PyFile => unicode,
            PyStr str when item.Type is not PyUserType => str,
            _ => (PyObject)new PyStr(Protocol.Str(_py, item)),
        };
        WriteText(text);

        // No blank after a string that ends with one of its own, unless that is just a blank.
        ExchangeSoftSpace(item switch
        {
            PyStr { Value: [.., not ' ' and var last] } => !PythonBlanks.Bytes.Contains(last),
            PyUnicode { Value: [.., not ' ' and var last] } => !PythonBlanks.Unicode.Contains(last),
            _ => true,
        });
    }

    public void PrintNewline()
    {
        WriteText(PyStr.OfCharacter('\n'));
        ExchangeSoftSpace(false);
    }

    /// <summary>Writes a text as it is.</summary>
    public void Write(PyObject text) => WriteText(text);

    private void WriteText(PyObject text)
    {
        if (_file is PyFile file)
        {
            file.Print(_py, text is PyUnicode unicode ? Codecs.AsciiCodec.Encode(unicode.Value) : ((PyStr)text).Value);
            return;
        }

        Attributes.Get(_py, _file, WriteName).Call(_py, text);
    }

    private bool ExchangeSoftSpace(bool value)
    {
        if (_file is PyFile file)
        {
            var before = file.SoftSpace;
            file.SoftSpace = value;
            return before;
        }

        // A file of the config's own need not have the attribute, nor take it: CPython ignores that, and whatever else asking for it raises.
        var was = ObjectBuiltins.Probe(_py, _file, SoftSpace, ExceptionTypes.Exception) is PyInt { Value: not 0 };
        if (was != value)
        {
            var frame = _py.Current;
            try
            {
                Attributes.Set(_py, _file, SoftSpace, PyInt.Of(value ? 1 : 0));
            }
            catch (PythonException e) when (e.Is(ExceptionTypes.Exception))
            {
                _py.Current = frame;
            }
        }

        return was;
    }
}

namespace XenConfig.Python.Runtime;

/// <summary><c>sys.stdin</c>: open, no terminal, and refused when it is read, as nobody answers a config.</summary>
internal sealed class PyStandardInput() : PyFile("<stdin>", "r")
{
    private const int BadDescriptor = 9;
    private const int NotSeekable = 29;

    protected override int Descriptor => 0;

    public override void Print(Interpreter py, string text)
    {
        Open();
        throw Failed(py, BadDescriptor);
    }

    internal override PyObject? Next(Interpreter py)
    {
        Open();
        throw FileBuiltins.NoInput("sys.stdin.next()");
    }

    protected override PyInputFile Readable()
    {
        Open();
        throw FileBuiltins.NoInput("sys.stdin.read()");
    }

    protected override PyOutputFile Writable()
    {
        Open();
        throw NotOpenFor("writing");
    }

    protected override PythonException Uncuttable(Interpreter py)
    {
        Open();
        return NotOpenFor("writing");
    }

    protected override void Seek(Interpreter py, long offset, int origin) => throw Failed(py, NotSeekable);

    protected override long Tell(Interpreter py) => throw Failed(py, NotSeekable);
}

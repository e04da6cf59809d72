namespace XenConfig.Python.Runtime;

/// <summary><c>sys.stdout</c> or <c>sys.stderr</c>: what CPython has when it is a pipe that is read to the end.</summary>
internal sealed class PyOutputFile(string name, int descriptor, Action<string> write) : PyFile(name, "w")
{
    private const int NotSeekable = 29;

    protected override int Descriptor => descriptor;

    public override void Print(Interpreter py, string text)
    {
        Open();
        write(text);
    }

    /// <summary>Writes a text. The file is open.</summary>
    internal void Write(string text) => write(text);

    internal override PyObject? Next(Interpreter py) => throw NotReadable();

    protected override PyInputFile Readable() => throw NotReadable();

    protected override PyOutputFile Writable()
    {
        Open();
        return this;
    }

    protected override PythonException Uncuttable(Interpreter py)
    {
        Open();
        return IllegalSeek(py);
    }

    protected override void Seek(Interpreter py, long offset, int origin) => throw IllegalSeek(py);

    protected override long Tell(Interpreter py) => throw IllegalSeek(py);

    private static PythonException IllegalSeek(Interpreter py) => Failed(py, NotSeekable);

    private PythonException NotReadable()
    {
        Open();
        return NotOpenFor("reading");
    }
}

namespace XenConfig.Python.Runtime.Host;

/// <summary>What <c>os.stat()</c> gives: a tuple whose items have names.</summary>
internal sealed class PyStatus(params PyObject[] items) : PyTuple(items)
{
    /// <summary>Those that are whatever the host says.</summary>
    private static readonly string[] OfTheHost = ["st_ino", "st_dev", "st_atime", "st_mtime", "st_ctime"];

    private static readonly string[] Names =
        ["st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime"];

    private static readonly PyType StatusType = PyType.CreateNative(
        "stat_result",
        static () => [.. Names.Select(static (name, index) => Native.Property<PyTuple>(name, (py, self) => Ask(py, self, index)))],
        BuiltinTypes.Tuple,
        module: "posix");

    public override PyType Type => StatusType;

    private static PyObject Ask(Interpreter py, PyTuple self, int index)
    {
        if (OfTheHost.Contains(Names[index]))
        {
            py.DependOn(HostDependence.Host);
        }

        return self.Items[index];
    }

    internal override string Repr(Interpreter py) =>
        $"posix.stat_result({string.Join(", ", Names.Select((name, index) => $"{name}={Protocol.Repr(py, Items[index])}"))})";
}

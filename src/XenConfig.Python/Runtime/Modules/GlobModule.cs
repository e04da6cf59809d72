using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>glob</c>, over the files that the config may see, in the order of their names.</summary>
internal static class GlobModule
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("glob", Arity.Exactly(1), static (py, path) => new PyList([.. Find(py, path)]), "pathname"),
        Native.Function("iglob", Arity.Exactly(1), static (py, path) => new SequenceIterator(Find(py, path).GetEnumerator(), BuiltinTypes.Generator), "pathname"),
        Native.Function("has_magic", Arity.Exactly(1), static (_, path) => PyBool.Of(IsPattern(PathArguments.Path(path))), "s"),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("glob", static () => Members);

    private static IEnumerable<PyObject> Find(Interpreter py, PyObject path)
    {
        var pattern = IsPattern(PathArguments.Path(path)) ? PathArguments.Path(path) : PathArguments.Path("lstat", path);
        return Paths(py, py.Files, pattern).Select(name => PathArguments.Name(path, name));
    }

    private static bool IsPattern(string path) => path.AsSpan().IndexOfAny("*?[") >= 0;

    private static List<string> Paths(Interpreter py, FileBox files, string path)
    {
        var (folder, name) = PosixPath.Split(path);
        var folders = folder.Length > 0 && folder != path && IsPattern(folder)
            ? Recursion.Nest(py, (files, folder), static (py, part) => Paths(py, part.files, part.folder))
            : [folder];
        var found = folders.SelectMany(parent => Names(py, files, parent, name).Select(match => PosixPath.Join(parent, match))).ToList();
        py.Budget.CheckItems(found.Count);
        return found;
    }

    /// <summary>The names in a folder that match the last part of a path.</summary>
    private static IEnumerable<string> Names(Interpreter py, FileBox files, string folder, string name)
    {
        py.Budget.Step();
        if (!IsPattern(name))
        {
            var exists = name.Length == 0 ? files.IsFolder(folder) : files.Exists(PosixPath.Join(folder, name));
            return exists ? [name] : [];
        }

        var matches = FnmatchModule.Compile(py, new PyStr(name));
        var names = files.List(folder.Length == 0 ? "." : folder, out _) ?? [];
        return names.Where(entry => (name[0] == '.' || entry[0] != '.') && matches(new PyStr(entry)));
    }
}

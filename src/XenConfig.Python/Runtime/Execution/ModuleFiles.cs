using XenConfig.Python.Runtime.Modules;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Modules in files, pure Python: beside the config, in the folders of the Python path, and in packages.</summary>
internal static class ModuleFiles
{
    private const string PathAttribute = "__path__";

    /// <summary>What <c>sys.path</c> is at first: the working directory, where the config's own folder is seen, and the Python path.</summary>
    public static IEnumerable<string> DefaultPath(Interpreter py) => py.Files.PythonPath.Prepend(py.Host.WorkingDirectory);

    /// <summary>Whether a piece of code lies in a folder of the Python path.</summary>
    public static bool IsInPythonPath(Interpreter py, SourceText source) =>
        py.Files.PythonPath.Any(folder => source.ProgramPath.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>Loads a module from the first folder that has it; null when none does. Its package has been imported.</summary>
    public static PyModule? TryLoad(Interpreter py, string name)
    {
        var dot = name.LastIndexOf('.');
        var package = dot < 0 ? null : py.Modules.GetValueOrDefault(name[..dot]);
        if (dot >= 0 && package?.Attributes.Get(py.Intern(PathAttribute)) is null)
        {
            return null;
        }

        var asked = py.AskedCount;
        foreach (var folder in package is null ? SearchPath(py) : Texts(package.Attributes.Get(py.Intern(PathAttribute))))
        {
            var path = PosixPath.Join(folder, name[(dot + 1)..]);
            var initialiser = path + "/__init__.py";
            var isPackage = py.Files.IsFile(initialiser);
            if (isPackage || py.Files.IsFile(path + ".py"))
            {
                // What it depends on is for the file that is read to say, not for the places before it where there was none.
                py.ForgetAsked(asked);
                var module = isPackage ? Load(py, name, initialiser, path) : Load(py, name, path + ".py", package: null);
                package?.Attributes.Set(py.Intern(name[(dot + 1)..]), module);
                return module;
            }
        }

        if (py.AskedCount > asked)
        {
            py.ForgetAsked(asked);
            py.DependOn(HostDependence.Modules);
        }

        return null;
    }

    /// <summary><c>sys.path</c>, which a config may change.</summary>
    private static IEnumerable<string> SearchPath(Interpreter py) =>
        py.Modules.TryGetValue("sys", out var sys) ? Texts(sys.Attributes.Get(py.Intern("path"))) : DefaultPath(py);

    /// <summary>The texts of a list; a copy, as a module that is loaded may change it.</summary>
    private static List<string> Texts(PyObject? list) =>
        list is PyList folders ? [.. folders.Elements.OfType<PyStr>().Select(static folder => folder.Value)] : [];

    /// <summary>Runs a module's file in the module's names.</summary>
    public static void Run(Interpreter py, PyModule module, PyStr file)
    {
        var source = py.Files.ReadSource(file.Value, file);
        DynamicCode.ExecFile(py, source, module.Attributes, module.Attributes);
    }

    private static PyModule Load(Interpreter py, string name, string path, string? package)
    {
        var file = new PyStr(path);
        var module = new PyModule(name, new PyDict(py));
        module.Attributes.Set(Names.Name, new PyStr(name));
        module.Attributes.Set(py.Intern("__file__"), file);
        if (package is not null)
        {
            module.Attributes.Set(py.Intern(PathAttribute), new PyList([new PyStr(package)]));
        }

        py.AddModule(name, module);
        try
        {
            Run(py, module, file);
        }
        catch (PythonException)
        {
            py.RemoveModule(name);
            throw;
        }

        return module;
    }
}

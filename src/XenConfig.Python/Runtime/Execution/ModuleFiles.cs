using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Modules in files: pure Python beside the config or in the folders of <see cref="InterpreterOptions.PythonPath"/>.</summary>
internal static class ModuleFiles
{
    /// <summary>Loads a module from the first folder that has it; null when none does.</summary>
    public static PyModule? TryLoad(Interpreter py, string name)
    {
        var relative = name.Replace('.', '/');
        foreach (var folder in py.Options.PythonPath.Concat(py.Options.ReadableFolders))
        {
            foreach (var path in (string[])[Path.Combine(folder, relative + ".py"), Path.Combine(folder, relative, "__init__.py")])
            {
                if (FileBox.Exists(py, path))
                {
                    return Load(py, name, path);
                }
            }
        }

        return null;
    }

    private static PyModule Load(Interpreter py, string name, string path)
    {
        var file = new PyStr(path);
        var source = SourceText.From(FileBox.Read(py, path, file), path);
        var module = new PyModule(name, new PyDict(py));
        module.Attributes.Set(Names.Name, new PyStr(name));
        module.Attributes.Set(py.Intern("__file__"), file);
        py.AddModule(name, module);
        try
        {
            DynamicCode.ExecFile(py, source, module.Attributes, module.Attributes);
        }
        catch (PythonException)
        {
            py.RemoveModule(name);
            throw;
        }

        if (name.LastIndexOf('.') is > 0 and var dot)
        {
            Attributes.Set(py, py.Import(name[..dot]), py.Intern(name[(dot + 1)..]), module);
        }

        return module;
    }
}

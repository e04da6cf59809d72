namespace XenConfig.Python.Runtime;

/// <summary>
/// The import statements: absolute, relative by leading dots, and Python 2's implicit ones, which look beside the importing module first where
/// that lies in a package.
/// </summary>
internal static class Imports
{
    /// <summary>The level of an import without dots that may be an implicit relative one.</summary>
    public const int Implicit = -1;

    // CPython's MAXPATHLEN.
    private const int TooLongName = 4096;

    /// <summary>Imports a module.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="name">Its name, without the leading dots.</param>
    /// <param name="globals">The names of the importing module, which say what package it is in; null for none.</param>
    /// <param name="level">The number of leading dots; <see cref="Implicit"/>, or 0 under <c>from __future__ import absolute_import</c>.</param>
    /// <returns>The first module of the dotted name, which <c>import</c> binds, and the last, which <c>from … import</c> reads.</returns>
    public static (PyModule Top, PyModule Module) Import(Interpreter py, string name, PyDict? globals, int level)
    {
        if (name.Length == 0 && level <= 0)
        {
            throw Raise.ValueError("Empty module name");
        }

        var package = globals is null || level == 0 ? null : PackageOf(py, globals, level);
        var first = name.IndexOf('.') is >= 0 and var end ? name[..end] : name;
        if (name.Length >= TooLongName && name.Split('.').Any(static part => part.Length >= TooLongName))
        {
            throw Raise.ValueError("Module name too long");
        }

        var asked = py.AskedCount;
        if (package is not null && (level > 0 || py.TryImport($"{package}.{first}") is not null))
        {
            var module = py.Import(name.Length == 0 ? package : $"{package}.{name}");
            return (name.Length == 0 ? module : py.Import($"{package}.{first}"), module);
        }

        // That there is no such module in the package says nothing of the one that is found outside.
        py.ForgetAsked(asked);

        // The whole name first: an error names all of it that is missing.
        var whole = name.Length == 0 ? throw Raise.ValueError("Empty module name") : py.Import(name);
        return (py.Import(first), whole);
    }

    /// <summary>A member of a module, or a module inside a package; null when there is neither.</summary>
    public static PyObject? TryMember(Interpreter py, PyModule module, PyStr name) =>
        Attributes.TryGet(py, module, name) ?? py.TryImport($"{py.NameOf(module)}.{name.Value}");

    /// <summary><c>reload()</c>: runs a module's file again in its own names; a builtin module gets its members back.</summary>
    public static PyModule Reload(Interpreter py, PyModule module)
    {
        var name = module.Attributes.Get(Names.Name) is PyStr own ? own.Value : throw Raise.SystemError("nameless module");
        if (!py.Modules.TryGetValue(name, out var known) || known != module)
        {
            throw Raise.ImportError($"reload(): module {name} not in sys.modules");
        }

        if (module.Attributes.Get(Names.File) is PyStr file)
        {
            ModuleFiles.Run(py, module, file);
        }
        else
        {
            py.Refill(name, module);
        }

        return module;
    }

    /// <summary>The package that a relative import starts from, or null where the importing module is in none.</summary>
    private static string? PackageOf(Interpreter py, PyDict globals, int level)
    {
        string package;
        if (globals.Get(Names.Package) is { } said and not PyNone)
        {
            package = (said as PyStr ?? throw Raise.ValueError("__package__ set to non-string")).Value;
            if (package.Length == 0)
            {
                return level > 0 ? throw NotInPackage() : null;
            }
        }
        else if (globals.Get(Names.Name) is not PyStr module)
        {
            return null;
        }
        else if (globals.Get(Names.Path) is not null)
        {
            package = module.Value;
        }
        else if (module.Value.LastIndexOf('.') is >= 0 and var dot)
        {
            package = module.Value[..dot];
        }
        else
        {
            globals.Set(Names.Package, PyNone.Instance);
            return level > 0 ? throw NotInPackage() : null;
        }

        globals.Set(Names.Package, new PyStr(package));
        for (var up = level; up > 1; up--)
        {
            var dot = package.LastIndexOf('.');
            package = dot < 0 ? throw Raise.ValueError("Attempted relative import beyond toplevel package") : package[..dot];
        }

        return py.Modules.ContainsKey(package) ? package
            : level > 0 ? throw Raise.SystemError($"Parent module '{package}' not loaded, cannot perform relative import") : null;
    }

    private static PythonException NotInPackage() => Raise.ValueError("Attempted relative import in non-package");
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using XenConfig.Python.Runtime;

namespace XenConfig.Loading.Sandbox;

/// <summary>
/// What is bound when a config begins: the command line's variables, xm's own names, and what xm runs in the same two dictionaries before the
/// file: <c>import sys</c>, <c>import os</c>, <c>import os.path</c> and <c>from xen.util.ip import *</c>. It is done here rather than
/// evaluated, since it is the same for nearly every config: each gets a copy of one table.
/// </summary>
internal static class XmPrelude
{
    private static readonly PyStr File = PyStr.MakeShared("xm_file");
    private static readonly PyStr Help = PyStr.MakeShared("xm_help");
    private static readonly PyStr Vars = PyStr.MakeShared("xm_vars");
    private static readonly PyStr Sys = PyStr.MakeShared("sys");
    private static readonly PyStr Os = PyStr.MakeShared("os");

    /// <summary>What is bound to each name; None stands for what each config has for itself.</summary>
    private static readonly (PyStr Name, PyObject Value)[] Bound =
    [
        (File, PyNone.Instance),
        (Help, PyInt.Zero),
        (Vars, PyNone.Instance),
        (Sys, PyNone.Instance),
        (Os, PyNone.Instance),
        .. XenAddressModule.Functions.Select(static member => PyStr.MakeShared(member.Name))
            .Select(static name => (name, XenAddressModule.Modules[^1].FindShared(name)!)),
    ];

    private static readonly PyDict Table = Bind(new PyDict(new Interpreter(new InterpreterOptions())));

    /// <summary>The modules that xm has imported, by their names.</summary>
    public static ImmutableArray<string> Imported { get; } = ["sys", "os", "os.path", "xen.util.ip"];

    /// <summary>xm's own names, which no config sets.</summary>
    public static FrozenSet<string> OwnNames { get; } = FrozenSet.ToFrozenSet([File.Value, Help.Value, Vars.Value], StringComparer.Ordinal);

    /// <summary>The names that a config begins with.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="given">The command line's texts by name, one char a byte.</param>
    /// <param name="path">The config's path, one char a byte.</param>
    /// <param name="variables">The variables that it will declare.</param>
    public static PyDict CreateNames(Interpreter py, IReadOnlyDictionary<string, string> given, string path, out XmVariables variables)
    {
        // What is bound first decides the order of a dict, so only a config to which nothing is given can have the table's.
        var names = given.Count == 0 ? new PyDict(Table.Table.CopySlots(py)) : new PyDict(py);
        if (given.Count > 0)
        {
            foreach (var (name, text) in given)
            {
                names.Set(name, new PyStr(text));
            }

            Bind(names);
        }

        names.Set(File, new PyStr(path));
        variables = new XmVariables(given, names);
        names.Set(Vars, variables.ToObject());
        names.Set(Sys, py.Import(Sys.Value));
        names.Set(Os, py.Import(Os.Value));
        return names;
    }

    private static PyDict Bind(PyDict names)
    {
        foreach (var (name, value) in Bound)
        {
            names.Set(name, value);
        }

        return names;
    }
}

using XenConfig.Python.Runtime;

namespace XenConfig.Loading.Sandbox;

/// <summary>
/// What xm runs before the file, in the same two dictionaries: <c>import sys</c>, <c>import os</c>, <c>import os.path</c> and
/// <c>from xen.util.ip import *</c>. It is done here rather than evaluated, since it is the same for every config.
/// </summary>
internal static class XmPrelude
{
    /// <summary>The functions of the module itself, the same ones for every config.</summary>
    private static readonly (PyStr Name, PyObject Function)[] AddressFunctions =
    [
        .. XenAddressModule.Functions.Select(static member => PyStr.MakeShared(member.Name))
            .Select(static name => (name, XenAddressModule.Modules[^1].FindShared(name)!)),
    ];

    private static readonly PyStr Sys = PyStr.MakeShared("sys");
    private static readonly PyStr Os = PyStr.MakeShared("os");

    /// <summary>Binds the names.</summary>
    public static void Run(Interpreter py, PyDict names)
    {
        names.Set(Sys, py.Import(Sys.Value));
        names.Set(Os, py.Import(Os.Value));
        py.Import("os.path");
        py.Import("xen.util.ip");
        foreach (var (name, function) in AddressFunctions)
        {
            names.Set(name, function);
        }
    }
}

using System.Globalization;
using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>pwd</c> and <c>grp</c>: the one user of the host profile, root, under the name and home that its environment gives.</summary>
internal static class AccountModules
{
    private static readonly StructSequence Account = new("pwd", "struct_passwd", "pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell");
    private static readonly StructSequence Group = new("grp", "struct_group", "gr_name", "gr_passwd", "gr_gid", "gr_mem");

    /// <summary><c>pwd</c>.</summary>
    public static NativeModule Pwd { get; } = new("pwd", static () =>
    [
        Native.Value("struct_passwd", Account.Type),
        Native.Function("getpwuid", Arity.Exactly(1), static (py, number) => Find(py, number, "getpwuid(): uid not found", static py => Root(py))),
        Native.Function("getpwnam", Arity.Exactly(1), static (py, name) => Find(py, "getpwnam", name, static py => Root(py))),
        Native.Function("getpwall", static py => new PyList([Root(py)])),
    ]);

    /// <summary><c>grp</c>.</summary>
    public static NativeModule Grp { get; } = new("grp", static () =>
    [
        Native.Value("struct_group", Group.Type),
        Native.Function("getgrgid", Arity.Exactly(1), static (py, number) => Find(py, number, "getgrgid(): gid not found", static py => RootGroup(py))),
        Native.Function("getgrnam", Arity.Exactly(1), static (py, name) => Find(py, "getgrnam", name, static py => RootGroup(py))),
        Native.Function("getgrall", static py => new PyList([RootGroup(py)])),
    ]);

    private static PyTuple Root(Interpreter py)
    {
        py.DependOn(HostDependence.Host);
        return Account.Make(
            new PyStr(UserName(py)), new PyStr("x"), PyInt.Zero, PyInt.Zero, new PyStr(UserName(py)), new PyStr(Variable(py, "HOME", "/root")),
            new PyStr(Variable(py, "SHELL", "/bin/bash")));
    }

    private static PyTuple RootGroup(Interpreter py)
    {
        py.DependOn(HostDependence.Host);
        return Group.Make(new PyStr(UserName(py)), new PyStr("x"), PyInt.Zero, new PyList());
    }

    private static string UserName(Interpreter py) => Variable(py, "LOGNAME", "root");

    private static string Variable(Interpreter py, string name, string missing) => py.Host.Environment.GetValueOrDefault(name, missing);

    private static PyTuple Find(Interpreter py, PyObject number, string message, Func<Interpreter, PyTuple> entry)
    {
        var value = Protocol.ToLong(py, number);
        return value == 0 ? entry(py) : throw Raise.KeyError(string.Create(CultureInfo.InvariantCulture, $"{message}: {value}"));
    }

    private static PyTuple Find(Interpreter py, string function, PyObject name, Func<Interpreter, PyTuple> entry)
    {
        var text = PathArguments.Text(function, 1, name);
        return text == UserName(py) ? entry(py) : throw Raise.KeyError($"{function}(): name not found: {text}");
    }
}

using System.Globalization;
using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>pwd</c> and <c>grp</c>: the users and groups of the host profile.</summary>
internal static class AccountModules
{
    private static readonly StructSequence Account = new("pwd", "struct_passwd", "pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell");
    private static readonly StructSequence Group = new("grp", "struct_group", "gr_name", "gr_passwd", "gr_gid", "gr_mem");

    /// <summary><c>pwd</c>.</summary>
    public static NativeModule Pwd { get; } = new("pwd", static () =>
    [
        Native.Value("struct_passwd", Account.Type),
        Native.Function("getpwuid", Arity.Exactly(1), static (py, number) => Find(
            py, number, py.Host.Users, static (user, uid) => user.Uid == uid, Show, "getpwuid(): uid not found")),
        Native.Function("getpwnam", Arity.Exactly(1), static (py, name) => Find(
            py, "getpwnam", name, py.Host.Users, static (user, text) => user.Name == text, Show)),
        Native.Function("getpwall", static py => All(py, py.Host.Users, Show)),
    ]);

    /// <summary><c>grp</c>.</summary>
    public static NativeModule Grp { get; } = new("grp", static () =>
    [
        Native.Value("struct_group", Group.Type),
        Native.Function("getgrgid", Arity.Exactly(1), static (py, number) => Find(
            py, number, py.Host.Groups, static (group, gid) => group.Gid == gid, Show, "getgrgid(): gid not found")),
        Native.Function("getgrnam", Arity.Exactly(1), static (py, name) => Find(
            py, "getgrnam", name, py.Host.Groups, static (group, text) => group.Name == text, Show)),
        Native.Function("getgrall", static py => All(py, py.Host.Groups, Show)),
    ]);

    private static PyTuple Show(UserAccount user) => Account.Make(
        new PyStr(user.Name), new PyStr("x"), PyInt.Of(user.Uid), PyInt.Of(user.Gid), new PyStr(user.Comment), new PyStr(user.Home), new PyStr(user.Shell));

    private static PyTuple Show(GroupAccount group) =>
        Group.Make(new PyStr(group.Name), new PyStr("x"), PyInt.Of(group.Gid), new PyList([.. group.Members.Select(static name => new PyStr(name))]));

    private static PyList All<T>(Interpreter py, IEnumerable<T> accounts, Func<T, PyTuple> show)
    {
        py.DependOn(HostDependence.Host);
        return new PyList([.. accounts.Select(show)]);
    }

    private static PyTuple Find<T>(
        Interpreter py, PyObject number, IEnumerable<T> accounts, Func<T, long, bool> matches, Func<T, PyTuple> show, string message)
        where T : class
    {
        py.DependOn(HostDependence.Host);
        var value = Protocol.ToLong(py, number);
        return accounts.FirstOrDefault(account => matches(account, value)) is { } found
            ? show(found)
            : throw Raise.KeyError(string.Create(CultureInfo.InvariantCulture, $"{message}: {value}"));
    }

    private static PyTuple Find<T>(
        Interpreter py, string function, PyObject name, IEnumerable<T> accounts, Func<T, string, bool> matches, Func<T, PyTuple> show)
        where T : class
    {
        py.DependOn(HostDependence.Host);
        var text = PathArguments.Text(function, 1, name);
        return accounts.FirstOrDefault(account => matches(account, text)) is { } found
            ? show(found)
            : throw Raise.KeyError($"{function}(): name not found: {text}");
    }
}

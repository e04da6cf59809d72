using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>platform</c>, for the host of the profile.</summary>
internal static class PlatformModule
{
    /// <summary>What is asked of other systems; on Linux all of it is empty.</summary>
    private static readonly (string Name, PyTuple Empty)[] Foreign =
    [
        ("mac_ver", new PyTuple(PyStr.Empty, new PyTuple(PyStr.Empty, PyStr.Empty, PyStr.Empty), PyStr.Empty)),
        ("win32_ver", new PyTuple(PyStr.Empty, PyStr.Empty, PyStr.Empty, PyStr.Empty)),
        ("java_ver", new PyTuple(PyStr.Empty, PyStr.Empty, new PyTuple(PyStr.Empty, PyStr.Empty, PyStr.Empty), new PyTuple(PyStr.Empty, PyStr.Empty, PyStr.Empty))),
    ];

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Of("system", static host => host.SystemName),
        Of("node", static host => host.HostName),
        Of("release", static host => host.Release),
        Of("version", static host => host.Version),
        Of("machine", static host => host.Machine),
        Of("processor", static host => host.Machine),
        Native.Function("platform", Arity.Between(0, 2), Platform, "aliased", "terse"),
        Native.Function("uname", static py => new PyTuple(
            Read(py, py.Host.SystemName), Read(py, py.Host.HostName), Read(py, py.Host.Release), Read(py, py.Host.Version), Read(py, py.Host.Machine),
            Read(py, py.Host.Machine))),
        Native.Function("architecture", Arity.Between(0, 3), static (py, _, _, _) => new PyTuple(
            Read(py, py.Host.Machine.EndsWith("64", StringComparison.Ordinal) ? "64bit" : "32bit"), new PyStr("ELF")), "executable", "bits", "linkage"),
        Native.Function("python_version", static _ => new PyStr("2.7.18")),
        Native.Function("python_version_tuple", static _ => new PyTuple(new PyStr("2"), new PyStr("7"), new PyStr("18"))),
        Native.Function("python_implementation", static _ => new PyStr("CPython")),
        Native.VariadicFunction("linux_distribution", Arity.Any, static (py, arguments) => Distribution(py, arguments)),
        Native.VariadicFunction("dist", Arity.Any, static (py, arguments) => Distribution(py, arguments)),
        Native.VariadicFunction("libc_ver", Arity.Any, static (_, _) => new PyTuple(new PyStr("glibc"), new PyStr("2.7"))),
        Native.Function("python_build", static _ => new PyTuple(new PyStr("default"), new PyStr("Apr 20 2020 20:30:41"))),
        Native.Function("python_compiler", static _ => new PyStr("GCC 4.4.7")),
        Native.Function("python_branch", static _ => PyStr.Empty),
        Native.Function("python_revision", static _ => PyStr.Empty),
        Native.Value("DEV_NULL", PyStr.MakeShared("/dev/null")),
        Native.Function("system_alias", Arity.Exactly(3), static (_, system, release, version) => new PyTuple(system, release, version), "system", "release", "version"),
        .. Foreign.Select(static foreign => Native.VariadicFunction(foreign.Name, Arity.Any, (_, _) => foreign.Empty)),
        Native.VariadicFunction("popen", Arity.AtLeast(1), static (py, arguments) => Commands.Open(
            py, $"platform.popen({Protocol.Repr(py, arguments[0])})", PathArguments.Text("popen", 1, arguments[0]))),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("platform", static () => Members);

    private static NativeMember Of(string name, Func<HostProfile, string> value) => Native.Function(name, py => Read(py, value(py.Host)));

    private static PyStr Read(Interpreter py, string text)
    {
        py.DependOn(HostDependence.Host);
        return new PyStr(text);
    }

    /// <summary>The whole in one word; CPython adds the distribution, of which the profile says nothing.</summary>
    private static PyStr Platform(Interpreter py, PyObject? aliased, PyObject? terse)
    {
        var host = py.Host;
        return Read(py, terse is not null && Protocol.IsTrue(py, terse)
            ? $"{host.SystemName}-{host.Release}"
            : $"{host.SystemName}-{host.Release}-{host.Machine}");
    }

    /// <summary>The distribution, which CPython finds in files of /etc; the profile says nothing of it, so it is what was given for that case.</summary>
    private static PyTuple Distribution(Interpreter py, Arguments arguments)
    {
        py.DependOn(HostDependence.Host);
        return new PyTuple(
            arguments.At(0) ?? arguments.Keyword("distname") ?? PyStr.Empty, arguments.At(1) ?? arguments.Keyword("version") ?? PyStr.Empty,
            arguments.At(2) ?? arguments.Keyword("id") ?? PyStr.Empty);
    }
}

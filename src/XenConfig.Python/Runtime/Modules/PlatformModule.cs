namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>platform</c>, for the host of the profile.</summary>
internal static class PlatformModule
{
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
        .. new[] { "linux_distribution", "dist", "libc_ver", "python_build", "python_compiler", "mac_ver", "win32_ver", "java_ver", "popen" }
            .Select(static name => StandardLibrary.LacksMember("platform", name)),
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
}

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>functools</c>.</summary>
internal static class FunctoolsModule
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Computed("reduce", static py => BuiltinTable.Find(py, "reduce")!),
        Native.Value("partial", PyPartial.PartialType),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("functools", static () => Members) { HasLibraryPart = true };
}

/// <summary><c>functools.partial</c>: a function with arguments already given.</summary>
internal sealed class PyPartial(PyObject function, Arguments given) : PyCallable
{
    public static readonly PyType PartialType = PyType.CreateNative(
        "functools.partial",
        static () =>
        [
            Native.Property<PyPartial>("func", static (_, self) => self.Function),
            Native.Property<PyPartial>("args", static (_, self) => new PyTuple(self.Given.Positional.ToArray())),
            Native.Property<PyPartial>("keywords", static (py, self) => self.Keywords(py)),
        ],
        constructor: static (py, _, arguments) =>
            arguments.Count == 0 ? throw Raise.TypeError("type 'partial' takes at least one argument")
            : ObjectBuiltins.IsCallable(py, arguments[0]) ? new PyPartial(arguments[0], arguments.WithoutFirst())
            : throw Raise.TypeError("the first argument must be callable"),
        module: "functools").Final();

    public override PyType Type => PartialType;

    private PyObject Function => function;

    private Arguments Given => given;

    internal override PyObject Call(Interpreter py, in Arguments arguments)
    {
        var keywords = new Dictionary<string, PyObject>();
        for (var i = 0; i < given.KeywordNames.Length; i++)
        {
            keywords[given.KeywordNames[i]] = given.KeywordValues[i];
        }

        for (var i = 0; i < arguments.KeywordNames.Length; i++)
        {
            keywords[arguments.KeywordNames[i]] = arguments.KeywordValues[i];
        }

        var all = new Arguments([.. given.Positional, .. arguments.Positional, .. keywords.Values], [.. keywords.Keys]);
        return Recursion.Call(py, Recursion.WhileCalling, (function, all), static (py, call) => call.function.Call(py, call.all));
    }

    private PyDict Keywords(Interpreter py)
    {
        var keywords = new PyDict(py);
        for (var i = 0; i < given.KeywordNames.Length; i++)
        {
            keywords.Set(given.KeywordNames[i], given.KeywordValues[i]);
        }

        return keywords;
    }
}

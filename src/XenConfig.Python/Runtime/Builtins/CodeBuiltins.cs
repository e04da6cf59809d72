namespace XenConfig.Python.Runtime;

/// <summary>The builtin functions about code and namespaces.</summary>
internal static class CodeBuiltins
{
    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.VariadicFunction("__import__", Arity.AtLeast(1), Import),
        Native.Function("apply", Arity.Unpack(1, 3), Apply),
        Native.VariadicFunction("compile", Arity.Between(3, 5), Compile),
        Native.Function("eval", Arity.Unpack(1, 3), static (py, source, globals, locals) => DynamicCode.Eval(py, source, globals, locals)),
        Native.Function("globals", static py => py.Current!.Globals),
        Native.Function("locals", static py => DynamicCode.LocalsOf(py.Current!)),
        Native.Function("intern", Arity.One, static (py, text) => text is PyStr name
            ? py.Intern(name.Value)
            : throw Raise.TypeError($"intern() argument 1 must be string, not {Arity.NameOf(text)}")),
        Native.Function("reload", Arity.One, static (_, module) => module is PyModule
            ? throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "reload() is not supported yet; a module is loaded once.")
            : throw Raise.TypeError("reload() argument must be module")),
    ];

    private static PyObject Import(Interpreter py, Arguments arguments)
    {
        if (arguments[0] is not PyStr name)
        {
            throw Raise.TypeError($"__import__() argument 1 must be string, not {arguments[0].Type.Name}");
        }

        // Without names to import from it, the package's top is what is bound.
        var module = py.Import(name.Value);
        var names = arguments.At(3) ?? arguments.Keyword("fromlist");
        return names is null || !Protocol.IsTrue(py, names) ? py.Import(name.Value.Split('.')[0]) : module;
    }

    private static PyObject Apply(Interpreter py, PyObject function, PyObject? positional, PyObject? keywords)
    {
        if (positional is not null && Protocol.TryIterate(py, positional) is null)
        {
            throw Raise.TypeError($"apply() arg 2 expected sequence, found {positional.Type.Name}");
        }

        var values = positional is null ? [] : Protocol.ToList(py, positional);
        var names = new List<string>();
        if (keywords is not null)
        {
            var dict = keywords as PyDict ?? throw Raise.TypeError($"apply() arg 3 expected dictionary, found {keywords.Type.Name}");
            foreach (var (key, value) in dict.Items)
            {
                names.Add(key is PyStr name ? name.Value : throw Raise.TypeError("keywords must be strings"));
                values.Add(value);
            }
        }

        return function.Call(py, new Arguments([.. values], [.. names]));
    }

    private static PyCode Compile(Interpreter py, Arguments arguments)
    {
        if (arguments[0] is not PyStr source || arguments[1] is not PyStr name || arguments[2] is not PyStr mode)
        {
            throw Raise.TypeError("compile() expected string, string and string arguments");
        }

        return mode.Value switch
        {
            "exec" or "single" => DynamicCode.Compile(py, source.Value, name.Value, isExpression: false, py.Current!.Code.Options),
            "eval" => DynamicCode.Compile(py, source.Value.TrimStart(' ', '\t'), name.Value, isExpression: true, py.Current!.Code.Options),
            _ => throw Raise.ValueError("compile() arg 3 must be 'exec', 'eval' or 'single'"),
        };
    }
}

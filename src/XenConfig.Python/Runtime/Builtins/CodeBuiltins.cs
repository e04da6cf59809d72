namespace XenConfig.Python.Runtime;

/// <summary>The builtin functions about code and namespaces.</summary>
internal static class CodeBuiltins
{
    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.VariadicFunction("__import__", Arity.Between(0, 5), Import),
        Native.Function("apply", Arity.Unpack(1, 3), Apply),
        Native.VariadicFunction("compile", Arity.Between(0, 5), Compile),
        Native.Function("eval", Arity.Unpack(1, 3), static (py, source, globals, locals) => DynamicCode.Eval(py, source, globals, locals)),
        Native.Function("exit", Arity.Between(0, 1), Exit, "code"),
        Native.Function("quit", Arity.Between(0, 1), Exit, "code"),
        Native.Function("globals", static py => py.Current!.Globals),
        Native.Function("locals", static py => DynamicCode.NamesOf(py.Current!)),
        Native.Function("intern", Arity.Exactly(1), static (py, text) => text switch
        {
            PyStr name when name.Type == BuiltinTypes.Str => PyStr.IsLikeName(name.Value) ? py.Intern(name.Value) : py.Intern(name),
            PyStr => throw Raise.TypeError("can't intern subclass of string"),
            _ => throw Raise.TypeError($"intern() argument 1 must be string, not {Arity.NameOf(text)}"),
        }),
        Native.Function("reload", Arity.One, static (py, module) => module is PyModule loaded
            ? Imports.Reload(py, loaded)
            : throw Raise.TypeError("reload() argument must be module")),
    ];

    /// <summary>What the site module gives a Python with a prompt, and with it xm.</summary>
    private static PyObject Exit(Interpreter py, PyObject? code) => throw ExceptionFactory.Make(py, ExceptionTypes.SystemExit, code);

    private static PyObject Import(Interpreter py, Arguments arguments)
    {
        var given = KeywordBinding.Bind(py, "__import__()", arguments, 1, "name", "globals", "locals", "fromlist", "level");
        var name = given[0] switch
        {
            PyStr text => text.Value,
            PyUnicode text => Codecs.AsciiCodec.Encode(text.Value),
            _ => throw Raise.TypeError($"__import__() argument 1 must be string, not {Arity.NameOf(given[0]!)}"),
        };

        var level = given[4] is null ? -1 : (int)Protocol.ToLong(py, given[4]!);
        var names = given[3];
        var hasNames = names is not null && Protocol.IsTrue(py, names);
        var (top, module) = Imports.Import(py, name, given[1] as PyDict, level);
        if (hasNames)
        {
            foreach (var wanted in Protocol.ToList(py, names!).OfType<PyStr>().Where(static wanted => wanted.Value != "*"))
            {
                Imports.TryMember(py, module, wanted);
            }
        }

        // Without names to import from it, the package's top is what is bound.
        return hasNames ? module : top;
    }

    private static PyObject Apply(Interpreter py, PyObject function, PyObject? positional, PyObject? keywords)
    {
        if (positional is not null && !Protocol.IsSequence(py, positional))
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
        var given = KeywordBinding.Bind(py, "compile()", arguments, 3, "source", "filename", "mode", "flags", "dont_inherit");
        if (given[1] is not PyStr name)
        {
            throw Raise.TypeError($"compile() argument 2 must be string, not {given[1]!.Type.Name}");
        }

        if (given[2] is not PyStr mode)
        {
            throw Raise.TypeError($"compile() argument 3 must be string, not {given[2]!.Type.Name}");
        }

        var options = Options(py, given[3]);
        options |= given[4] is null || Protocol.ToLong(py, given[4]!) == 0 ? py.Current!.Code.Options & CodeOptions.Features : CodeOptions.None;
        var kind = mode.Value switch
        {
            "exec" => CodeOptions.None,
            "single" => CodeOptions.Interactive,
            "eval" => CodeOptions.None,
            _ => throw Raise.ValueError("compile() arg 3 must be 'exec', 'eval' or 'single'"),
        };
        var source = DynamicCode.SourceOf(given[0]!, "expected a readable buffer object", "compile() expected string without null bytes");
        var isExpression = mode.Value == "eval";
        return DynamicCode.Compile(py, source, name.Value, isExpression, options | kind);
    }

    private static CodeOptions Options(Interpreter py, PyObject? flags)
    {
        const int onlyTree = 0x400;
        const int ignored = 0x10 | 0x200 | 0x8000; // nested_scopes, the prompt's own, with_statement
        var value = flags is null ? 0 : Protocol.ToLong(py, flags);
        if ((value & onlyTree) != 0)
        {
            throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "compile() is asked for a syntax tree (the ast module's), which this evaluator does not have.");
        }

        return (value & ~((long)CodeOptions.Features | ignored)) == 0
            ? (CodeOptions)value & CodeOptions.Features
            : throw Raise.ValueError("compile(): unrecognised flags");
    }
}

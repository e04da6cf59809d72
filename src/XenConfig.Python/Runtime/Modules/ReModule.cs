using System.Text;
using XenConfig.Python.Runtime.RegularExpressions;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>re</c>.</summary>
internal static class ReModule
{
    private const int MostCached = 100;

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("compile", Arity.Between(1, 2), static (py, pattern, flags) => Compile(py, pattern, flags), "pattern", "flags"),
        Native.Function("match", Arity.Between(2, 3), static (py, pattern, text, flags) => PatternMembers.Find(py, Compile(py, pattern, flags), text, null, null, anchored: true), "pattern", "string", "flags"),
        Native.Function("search", Arity.Between(2, 3), static (py, pattern, text, flags) => PatternMembers.Find(py, Compile(py, pattern, flags), text, null, null, anchored: false), "pattern", "string", "flags"),
        Native.Function("findall", Arity.Between(2, 3), static (py, pattern, text, flags) => PatternMembers.FindAll(py, Compile(py, pattern, flags), text, null, null), "pattern", "string", "flags"),
        Native.Function("finditer", Arity.Between(2, 3), static (py, pattern, text, flags) => PatternMembers.FindIterator(py, Compile(py, pattern, flags), text, null, null), "pattern", "string", "flags"),
        Native.Function("split", Arity.Between(2, 4), static (py, pattern, text, most, flags) => PatternMembers.Split(py, Compile(py, pattern, flags), text, most), "pattern", "string", "maxsplit", "flags"),
        Native.VariadicFunction("sub", Arity.Any, static (py, arguments) => Substitute(py, "sub", arguments).Text),
        Native.VariadicFunction("subn", Arity.Any, static (py, arguments) =>
        {
            var (text, count) = Substitute(py, "subn", arguments);
            return new PyTuple(text, PyInt.Of(count));
        }),
        Native.Function("escape", Arity.Exactly(1), Escape, "pattern"),
        Native.Function("purge", static _ => PyNone.Instance),
        Native.Value("error", PyPattern.Error),
        StandardLibrary.LacksFunction("re", "Scanner"),
        StandardLibrary.LacksFunction("re", "template"),
        .. Flags(),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("re", static () => Members);

    private static IEnumerable<NativeMember> Flags()
    {
        (string Name, PatternFlags Flag)[] flags =
        [
            ("I", PatternFlags.IgnoreCase), ("IGNORECASE", PatternFlags.IgnoreCase), ("L", PatternFlags.Locale), ("LOCALE", PatternFlags.Locale),
            ("M", PatternFlags.Multiline), ("MULTILINE", PatternFlags.Multiline), ("S", PatternFlags.DotAll), ("DOTALL", PatternFlags.DotAll),
            ("U", PatternFlags.Unicode), ("UNICODE", PatternFlags.Unicode), ("X", PatternFlags.Verbose), ("VERBOSE", PatternFlags.Verbose),
            ("T", PatternFlags.Template), ("TEMPLATE", PatternFlags.Template), ("DEBUG", PatternFlags.Debug),
        ];
        return flags.Select(static flag => Native.Value(flag.Name, PyInt.Of((long)flag.Flag)));
    }

    private static PyPattern Compile(Interpreter py, PyObject pattern, PyObject? flags)
    {
        var value = flags is null ? 0 : Protocol.ToLong(py, flags);
        if (pattern is PyPattern compiled)
        {
            return value == 0 ? compiled : throw Raise.ValueError("Cannot process flags argument with a compiled pattern");
        }

        if (pattern is not (PyStr or PyUnicode))
        {
            throw Raise.TypeError("first argument must be string or compiled pattern");
        }

        var cache = py.Patterns;
        var key = (TextKind.Of(pattern).Text(pattern), pattern is PyUnicode, (PatternFlags)value);
        if (!cache.TryGetValue(key, out var found))
        {
            if (cache.Count >= MostCached)
            {
                cache.Clear();
            }

            cache[key] = found = PyPattern.Compile(py, pattern, (PatternFlags)value);
        }

        return found;
    }

    private static (PyObject Text, long Count) Substitute(Interpreter py, string function, Arguments arguments)
    {
        string[] names = ["pattern", "repl", "string", "count", "flags"];
        var values = new PyObject?[names.Length];
        if (arguments.TotalCount is < 3 or > 5)
        {
            throw Raise.TypeError($"{function}() takes at {(arguments.TotalCount < 3 ? "least 3" : "most 5")} arguments ({arguments.TotalCount} given)");
        }

        for (var i = 0; i < names.Length; i++)
        {
            values[i] = arguments.At(i) ?? arguments.Keyword(names[i]);
        }

        foreach (var keyword in arguments.KeywordNames)
        {
            if (Array.IndexOf(names, keyword) < 0)
            {
                throw Raise.TypeError($"{function}() got an unexpected keyword argument '{keyword}'");
            }
        }

        return PatternMembers.Substitute(py, Compile(py, values[0]!, values[4]), values[1]!, values[2]!, values[3]);
    }

    private static PyObject Escape(Interpreter py, PyObject pattern)
    {
        if (pattern is not (PyStr or PyUnicode))
        {
            throw Raise.TypeError($"'{pattern.Type.Name}' object is not iterable");
        }

        const string nul = "\\000";
        var kind = TextKind.Of(pattern);
        var text = kind.Text(pattern);
        py.Budget.CheckString(text.Length + text.Sum(static c => char.IsAsciiLetterOrDigit(c) ? 0L : c == '\0' ? nul.Length - 1 : 1));
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(char.IsAsciiLetterOrDigit(c) ? c.ToString() : c == '\0' ? nul : "\\" + c);
        }

        return kind.Wrap(escaped.ToString());
    }
}

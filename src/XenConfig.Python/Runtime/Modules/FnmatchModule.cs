using System.Text;
using XenConfig.Python.Runtime.RegularExpressions;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>fnmatch</c>: file names by the shell's patterns, which become regular expressions as in CPython.</summary>
internal static class FnmatchModule
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("fnmatch", Arity.Exactly(2), static (py, name, pattern) => PyBool.Of(Compile(py, pattern)(name)), "name", "pat"),
        Native.Function("fnmatchcase", Arity.Exactly(2), static (py, name, pattern) => PyBool.Of(Compile(py, pattern)(name)), "name", "pat"),
        Native.Function("filter", Arity.Exactly(2), static (py, names, pattern) => new PyList([.. Protocol.ToList(py, names).Where(Compile(py, pattern))]), "names", "pat"),
        Native.Function("translate", Arity.Exactly(1), static (py, pattern) => TextKind.Of(pattern).Wrap(Translate(py, TextKind.Of(pattern).Text(pattern))), "pat"),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("fnmatch", static () => Members);

    /// <summary>The test that a pattern is.</summary>
    public static Func<PyObject, bool> Compile(Interpreter py, PyObject pattern)
    {
        var kind = TextKind.Of(pattern);
        var compiled = PyPattern.Compile(py, kind.Wrap(Translate(py, kind.Text(pattern))), PatternFlags.None);
        return name => PatternMembers.Find(py, compiled, name, null, null, anchored: true) is not PyNone;
    }

    private static string Translate(Interpreter py, string pattern)
    {
        const string end = @"\Z(?ms)";
        var lastSetEnd = pattern.LastIndexOf(']');
        var expression = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            py.Budget.Step();
            var setEnd = pattern[i] == '[' && i < lastSetEnd ? SetEnd(pattern, i + 1) : -1;
            var piece = setEnd < 0 ? Character(pattern[i]) : Set(pattern[(i + 1)..setEnd]);
            py.Budget.CheckGrowth(expression.Length, piece.Length + end.Length);
            expression.Append(piece);
            i = Math.Max(i, setEnd);
        }

        return expression.Append(end).ToString();
    }

    private static string Character(char c) => c switch
    {
        '*' => ".*",
        '?' => ".",
        '\0' => "\\000",
        _ => char.IsAsciiLetterOrDigit(c) ? c.ToString() : "\\" + c,
    };

    private static string Set(string set)
    {
        var escaped = set.Replace("\\", "\\\\", StringComparison.Ordinal);
        return $"[{(escaped[0] == '!' ? "^" + escaped[1..] : escaped[0] == '^' ? "\\" + escaped : escaped)}]";
    }

    /// <summary>Where a set that begins at an index ends; -1 when it does not. A bracket at its very beginning belongs to it.</summary>
    private static int SetEnd(string pattern, int start)
    {
        var first = start < pattern.Length && pattern[start] == '!' ? start + 1 : start;
        return pattern.IndexOf(']', Math.Min(pattern.Length, first < pattern.Length && pattern[first] == ']' ? first + 1 : first));
    }
}

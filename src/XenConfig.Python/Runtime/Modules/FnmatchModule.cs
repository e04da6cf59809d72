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
        Native.Function("translate", Arity.Exactly(1), static (_, pattern) => TextKind.Of(pattern).Wrap(Translate(TextKind.Of(pattern).Text(pattern))), "pat"),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("fnmatch", static () => Members);

    /// <summary>The test that a pattern is.</summary>
    public static Func<PyObject, bool> Compile(Interpreter py, PyObject pattern)
    {
        var kind = TextKind.Of(pattern);
        var compiled = PyPattern.Compile(py, kind.Wrap(Translate(kind.Text(pattern))), PatternFlags.None);
        return name => PatternMembers.Find(py, compiled, name, null, null, anchored: true) is not PyNone;
    }

    private static string Translate(string pattern)
    {
        var lastSetEnd = pattern.LastIndexOf(']');
        var expression = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*':
                    expression.Append(".*");
                    break;
                case '?':
                    expression.Append('.');
                    break;
                case '[' when i < lastSetEnd && SetEnd(pattern, i + 1) is >= 0 and var end:
                    var set = pattern[(i + 1)..end].Replace("\\", "\\\\", StringComparison.Ordinal);
                    expression.Append('[').Append(set[0] == '!' ? "^" + set[1..] : set[0] == '^' ? "\\" + set : set).Append(']');
                    i = end;
                    break;
                case var c:
                    expression.Append(char.IsAsciiLetterOrDigit(c) ? c.ToString() : c == '\0' ? "\\000" : "\\" + c);
                    break;
            }
        }

        return expression.Append(@"\Z(?ms)").ToString();
    }

    /// <summary>Where a set that begins at an index ends; -1 when it does not. A bracket at its very beginning belongs to it.</summary>
    private static int SetEnd(string pattern, int start)
    {
        var first = start < pattern.Length && pattern[start] == '!' ? start + 1 : start;
        return pattern.IndexOf(']', Math.Min(pattern.Length, first < pattern.Length && pattern[first] == ']' ? first + 1 : first));
    }
}

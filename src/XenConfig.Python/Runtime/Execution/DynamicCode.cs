using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Code run from strings: <c>exec</c>, <c>eval</c>, <c>compile</c> and <c>execfile</c>, in the same box.</summary>
internal static class DynamicCode
{
    private const string EndOfSource = "SyntaxError: unexpected EOF while parsing";

    /// <summary>The <c>exec</c> statement.</summary>
    public static void Exec(Frame frame, PyObject source, PyObject? globals, PyObject? locals)
    {
        var (globalNames, localNames) = Namespaces(frame, "exec", globals, locals);
        var code = source as PyCode ?? Compile(frame.Py, SourceOf(source, "exec: arg 1 must be a string, file, or code object"), "<string>", isExpression: false, frame.Code.Options);
        Run(frame, code, globalNames, localNames);
    }

    /// <summary>The <c>eval</c> builtin.</summary>
    public static PyObject Eval(Interpreter py, PyObject source, PyObject? globals, PyObject? locals)
    {
        var frame = py.Current!;
        var (globalNames, localNames) = Namespaces(frame, "eval", globals, locals);
        var code = source as PyCode
            ?? Compile(py, SourceOf(source, "eval() arg 1 must be a string or code object").TrimStart(' ', '\t'), "<string>", isExpression: true, frame.Code.Options);
        return Run(frame, code, globalNames, localNames);
    }

    /// <summary>Runs a file, as <c>execfile</c> does.</summary>
    public static void ExecFile(Interpreter py, SourceText source, PyObject? globals, PyObject? locals)
    {
        var frame = py.Current!;
        var (globalNames, localNames) = Namespaces(frame, "execfile", globals, locals);
        Run(frame, Compile(py, source, isExpression: false, CodeOptions.None), globalNames, localNames);
    }

    /// <summary>Compiles source text; SyntaxError where CPython gives one.</summary>
    public static PyCode Compile(Interpreter py, string text, string name, bool isExpression, CodeOptions options) =>
        Compile(py, SourceText.From(Encoding.Latin1.GetBytes(text), name), isExpression, options);

    public static PyCode Compile(Interpreter py, SourceText source, bool isExpression, CodeOptions options)
    {
        if (source.Length > py.Budget.Limits.SourceBytes)
        {
            throw Budget.Exceeded($"A source of {source.Length} bytes is to be compiled; the limit is {py.Budget.Limits.SourceBytes}.");
        }

        py.Budget.Steps(source.Length / 16);
        var tree = Parser.Parse(source);
        if (!tree.Problems.IsEmpty)
        {
            // The expression of an eval ends with its text, not with a newline: once CPython has seen the end of the only line, it names that.
            var problem = tree.Problems[0];
            var atEnd = isExpression && problem.ReferenceMessage == "SyntaxError: invalid syntax" && source.GetLine(source.Length) <= 1
                && Math.Max(problem.Span.Start, problem.Span.End) >= source.Length;
            throw SyntaxError(py, source, atEnd ? problem with { ReferenceMessage = EndOfSource } : problem);
        }

        if (!isExpression)
        {
            return CodeLowering.Module(py, tree, inherited: options).Object;
        }

        return tree.Statements is [ExpressionStatement { Value: var expression }]
            ? CodeLowering.Expression(py, source, expression, options).Object
            : throw SyntaxError(py, source, new SyntaxProblem { Span = default, Message = "", ReferenceLine = 1, ReferenceMessage = tree.Statements.IsEmpty ? EndOfSource : "SyntaxError: invalid syntax" });
    }

    /// <summary>The names that code of a frame sees and binds, as <c>locals()</c> gives them; a copy where they are in slots.</summary>
    public static PyDict LocalsOf(Frame frame)
    {
        if (frame.Locals is { } names)
        {
            return names;
        }

        var locals = new PyDict(frame.Py);
        for (var i = 0; i < frame.Code.SlotNames.Length; i++)
        {
            var value = frame.Slots[i].Value is PyCell cell ? cell.Value : frame.Slots[i].Value;
            if (value is not null && frame.Code.SlotNames[i] is { } name)
            {
                locals.Set(frame.Py.Intern(name), value);
            }
        }

        return locals;
    }

    private static PyObject Run(Frame frame, PyCode code, PyDict globals, PyDict locals)
    {
        var inner = new Frame(frame.Py, code.Code, globals, locals, new Slot[code.Code.SlotCount], frame)
        {
            Recorder = locals == frame.Locals ? frame.Recorder : null,
        };
        var result = Calls.Run(frame.Py, inner);
        return code.Code.IsExpression ? result : PyNone.Instance;
    }

    private static (PyDict Globals, PyDict Locals) Namespaces(Frame frame, string function, PyObject? globals, PyObject? locals)
    {
        if (globals is null or PyNone)
        {
            return locals is null or PyNone
                ? (frame.Globals, LocalsOf(frame))
                : (frame.Globals, Dict(locals, $"{function}: locals must be a mapping"));
        }

        var names = Dict(globals, function == "exec" ? "exec: arg 2 must be a dictionary or None" : $"{function}() arg 2 must be a dict, not {globals.Type.Name}");
        frame.Py.HasOwnBuiltins |= names.Get(Names.Builtins) is not null;
        return (names, locals is null or PyNone ? names : Dict(locals, $"{function}: locals must be a mapping"));
    }

    private static PyDict Dict(PyObject value, string message) => value as PyDict ?? throw Raise.TypeError(message);

    private static string SourceOf(PyObject source, string message)
    {
        var text = source switch
        {
            PyStr str => str.Value,
            PyUnicode unicode => "\xEF\xBB\xBF" + Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(unicode.Value)),
            _ => throw Raise.TypeError(message),
        };
        return text.Contains('\0') ? throw Raise.TypeError("expected string without null bytes") : text;
    }

    private static PythonException SyntaxError(Interpreter py, SourceText source, SyntaxProblem problem)
    {
        var parts = problem.ReferenceMessage.Split(": ", 2);
        var type = parts[0] switch
        {
            "IndentationError" => ExceptionTypes.IndentationError,
            "TabError" => ExceptionTypes.TabError,
            _ => ExceptionTypes.SyntaxError,
        };
        var message = new PyStr(parts.Length == 2 ? parts[1] : problem.ReferenceMessage);
        var place = new PyTuple(new PyStr(source.Path), PyInt.Of(problem.ReferenceLine), PyInt.Of(1), PyNone.Instance);
        return new PythonException(ExceptionType.Create(py, type, new Arguments([message, place])));
    }
}

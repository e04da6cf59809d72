using System.Text;
using XenConfig.Python.Syntax;
using XenConfig.Python.Syntax.Parsing;

namespace XenConfig.Python.Runtime;

/// <summary>Code run from strings: <c>exec</c>, <c>eval</c>, <c>compile</c> and <c>execfile</c>, in the same box.</summary>
internal static class DynamicCode
{
    private const string UnexpectedEnd = "SyntaxError: unexpected EOF while parsing";

    // What a source of unicode begins with, so that it is read as UTF-8.
    private const string Utf8Mark = "\xEF\xBB\xBF";

    /// <summary>What CPython's parser says; every other SyntaxError comes from later passes.</summary>
    private static readonly HashSet<string> ParserMessages =
    [
        "invalid syntax", "unexpected EOF while parsing", "EOL while scanning string literal", "EOF while scanning triple-quoted string literal",
        "invalid token", "unexpected indent", "unindent does not match any outer indentation level", "expected an indented block",
        "inconsistent use of tabs and spaces in indentation", "unexpected character after line continuation character", "unexpected unindent",
    ];

    /// <summary>The <c>exec</c> statement.</summary>
    public static void Exec(Frame frame, PyObject source, PyObject? globals, PyObject? locals)
    {
        var (globalNames, localNames) = Namespaces(frame, "exec", globals, locals);
        var code = source as PyCode ?? Compile(frame.Py, SourceOf(source, "exec: arg 1 must be a string, file, or code object"), "<string>", isExpression: false, frame.Code.Options & CodeOptions.Features);
        Run(frame, code, globalNames, localNames);
    }

    /// <summary>The <c>eval</c> builtin.</summary>
    public static PyObject Eval(Interpreter py, PyObject source, PyObject? globals, PyObject? locals)
    {
        var frame = py.Current!;
        var (globalNames, localNames) = Namespaces(frame, "eval", globals, locals);
        var code = source as PyCode
            ?? Compile(py, WithoutIndent(SourceOf(source, "eval() arg 1 must be a string or code object")), "<string>", isExpression: true, frame.Code.Options & CodeOptions.Features);
        return Run(frame, code, globalNames, localNames);
    }

    /// <summary>Runs a file, as <c>execfile</c> does.</summary>
    public static void ExecFile(Interpreter py, SourceText source, PyObject? globals, PyObject? locals)
    {
        var frame = py.Current!;
        var (globalNames, localNames) = Namespaces(frame, "execfile", globals, locals);
        Run(frame, Compile(py, source, isExpression: false, CodeOptions.None, isText: false), globalNames, localNames);
    }

    /// <summary>Compiles source text; SyntaxError where CPython gives one.</summary>
    public static PyCode Compile(Interpreter py, string text, string name, bool isExpression, CodeOptions options) =>
        Compile(py, SourceText.From(Encoding.Latin1.GetBytes(text), name), isExpression, options, isText: true);

    private static PyCode Compile(Interpreter py, SourceText source, bool isExpression, CodeOptions options, bool isText)
    {
        if (source.Length > py.Budget.Limits.SourceBytes)
        {
            throw Budget.Exceeded($"A source of {source.Length} bytes is to be compiled; the limit is {py.Budget.Limits.SourceBytes}.");
        }

        py.Budget.Steps(source.Length / 16);
        var tree = PythonParser.Parse(source, options.HasFlag(CodeOptions.PrintFunction), options.HasFlag(CodeOptions.UnicodeLiterals), isText);
        if (!tree.Problems.IsEmpty)
        {
            // The expression of an eval ends with its text, not with a newline: once CPython has seen the end of the only line, it names that.
            var problem = tree.Problems[0];
            var atEnd = isExpression && problem.ReferenceMessage == "SyntaxError: invalid syntax" && source.GetLine(source.Length) <= 1
                && (problem.ReferenceSpan ?? problem.Span).End >= source.Length;
            problem = atEnd ? problem with { ReferenceMessage = UnexpectedEnd } : problem;
            throw SyntaxError(py, source, isText ? WithinText(source, problem) : problem, endsLine: !isExpression);
        }

        if (!isExpression)
        {
            return CodeLowering.Module(py, tree, inherited: options).Object;
        }

        if (tree.Statements is [ExpressionStatement { Value: var expression }])
        {
            return CodeLowering.Expression(py, source, expression, options).Object;
        }

        var (line, message) = tree.Statements switch
        {
            [] => (0, UnexpectedEnd),
            [ExpressionStatement, var second, ..] => (source.GetLine(second.Span.Start), "SyntaxError: invalid syntax"),
            [var first, ..] => (source.GetLine(first.Span.Start), "SyntaxError: invalid syntax"),
        };
        throw SyntaxError(py, source, new SyntaxProblem { Span = default, Message = "", ReferenceLine = line, ReferenceMessage = message }, endsLine: false);
    }

    /// <summary>What <c>locals()</c> gives: the names of <see cref="LocalsOf"/>, or the mapping that code was given for them.</summary>
    public static PyObject NamesOf(Frame frame) => frame.Mapping ?? LocalsOf(frame);

    /// <summary>The names that code of a frame sees and binds; a copy where they are in slots.</summary>
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

    private static PyObject Run(Frame frame, PyCode code, PyDict globals, PyObject locals)
    {
        if (code.Code.FreeSlots.Length > 0)
        {
            throw Raise.TypeError("code object passed to eval() may not contain free variables");
        }

        // Names may be kept in any mapping; one that is not exactly a dict is asked by its methods.
        var names = locals as PyDict ?? new PyDict(frame.Py);
        var inner = new Frame(frame.Py, code.Code, globals, names, Slots(code.Code), frame)
        {
            Recorder = locals == frame.Locals ? frame.Recorder : null,
            Mapping = locals.Type == BuiltinTypes.Dict ? null : locals,
        };
        if (code.Code.Documentation is not PyNone)
        {
            names.Set(Names.Doc, code.Code.Documentation);
        }

        var result = Calls.Run(frame.Py, inner);
        return code.Code.IsExpression ? result : PyNone.Instance;
    }

    /// <summary>The slots of code that runs without a call: no parameter has a value, and what functions inside share has its cells. Generators need a call.</summary>
    private static Slot[] Slots(CodeBlock code)
    {
        if (code.IsGenerator)
        {
            throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "The code of a generator is run by itself; this evaluator runs it by a call only.");
        }

        var slots = new Slot[code.SlotCount];
        foreach (var slot in code.CellSlots.Concat(code.Parameters.Where(static parameter => parameter.IsCell).Select(static parameter => parameter.Slot)))
        {
            slots[slot].Value = new PyCell();
        }

        return slots;
    }

    private static (PyDict Globals, PyObject Locals) Namespaces(Frame frame, string function, PyObject? globals, PyObject? locals)
    {
        if (locals is not (null or PyNone or PyDict) && !IsMapping(frame.Py, locals))
        {
            throw function == "execfile"
                ? Raise.TypeError("locals must be a mapping")
                : Raise.TypeError(function == "exec" ? "exec: arg 3 must be a mapping or None" : "locals must be a mapping");
        }

        if (globals is null or PyNone)
        {
            return (frame.Globals, locals is null or PyNone ? LocalsOf(frame) : locals);
        }

        if (globals is not PyDict names)
        {
            throw Raise.TypeError(function switch
            {
                "exec" => "exec: arg 2 must be a dictionary or None",
                "execfile" => $"execfile() argument 2 must be dict, not {globals.Type.Name}",
                _ => IsMapping(frame.Py, globals) ? "globals must be a real dict; try eval(code, {}, mapping)" : "globals must be a dict",
            });
        }

        var builtins = frame.Py.Import(BuiltinTable.ModuleName).Attributes;
        if (names.Get(Names.Builtins) is not { } own)
        {
            names.Set(Names.Builtins, builtins);
        }
        else
        {
            frame.Py.HasOwnBuiltins |= own != builtins;
        }

        return (names, locals is null or PyNone ? names : locals);
    }

    private static bool IsMapping(Interpreter py, PyObject value) =>
        value is PyDict || (value is PyInstance instance ? instance.TrySpecial(py, Names.GetItem) : value.Type.Find(Names.GetItem)) is not null;

    public static string SourceOf(PyObject source, string message, string nullMessage = "expected string without null bytes")
    {
        var text = source switch
        {
            PyStr str => str.Value,
            PyUnicode unicode => Utf8Mark + ByteText.Encode(unicode.Value),
            _ => throw Raise.TypeError(message),
        };
        return text.Contains('\0') ? throw Raise.TypeError(nullMessage) : text;
    }

    /// <summary>A problem that CPython finds behind the last line of a file; it reads a text to its last line only, and says so of a text of one.</summary>
    private static SyntaxProblem WithinText(SourceText source, SyntaxProblem problem)
    {
        var lines = source.LineCount;
        if (problem.ReferenceLine <= lines)
        {
            return problem;
        }

        return lines == 1 && problem.ReferenceMessage is ("SyntaxError: invalid syntax" or "IndentationError: expected an indented block")
            ? problem with { ReferenceLine = lines, ReferenceMessage = UnexpectedEnd }
            : problem with { ReferenceLine = lines };
    }

    /// <summary>An expression without the blanks before it, which CPython's <c>eval</c> passes over.</summary>
    private static string WithoutIndent(string text)
    {
        var start = text.StartsWith(Utf8Mark, StringComparison.Ordinal) ? Utf8Mark.Length : 0;
        return text[..start] + text[start..].TrimStart(' ', '\t');
    }

    private static PythonException SyntaxError(Interpreter py, SourceText source, SyntaxProblem problem, bool endsLine = true)
    {
        var parts = problem.ReferenceMessage.Split(": ", 2);
        if (parts[0] == "MemoryError")
        {
            // What follows the type goes to standard error; the exception itself says nothing.
            return Raise.MemoryError();
        }

        if (parts[0] == "ValueError")
        {
            return Raise.ValueError(parts[1]);
        }

        var type = parts[0] switch
        {
            "IndentationError" => ExceptionTypes.IndentationError,
            "TabError" => ExceptionTypes.TabError,
            _ => ExceptionTypes.SyntaxError,
        };
        var message = new PyStr(parts.Length == 2 ? parts[1] : problem.ReferenceMessage);
        var (offset, text) = PlaceInLine(source, problem, message.Value, endsLine);
        var place = new PyTuple(new PyStr(source.ProgramPath), PyInt.Of(problem.ReferenceLine), offset, text);
        var exception = Raise.Exception(type, message, place);
        exception.Refused = new EvaluationNote(source, problem.Span, problem.Message);
        return exception;
    }

    /// <summary>The column and the text of the line, which CPython's parser knows and its compiler does not.</summary>
    private static (PyObject Offset, PyObject Text) PlaceInLine(SourceText source, SyntaxProblem problem, string message, bool endsLine)
    {
        if (!ParserMessages.Contains(message) || problem.ReferenceLine > source.LineCount)
        {
            return (PyNone.Instance, PyNone.Instance);
        }

        if (problem.ReferenceLine < 1)
        {
            return (PyInt.Zero, PyStr.Empty);
        }

        var line = source.GetLineSpan(problem.ReferenceLine);
        var span = problem.ReferenceSpan ?? problem.Span;
        var content = line.Length - (source.GetBytes(line).EndsWith("\n"u8) ? 1 : 0);

        // Where it is the end of the line that is wrong, CPython has read that, too; not so where a string goes on there.
        var isAtEnd = message == "unexpected EOF while parsing" || (span.Length == 0 && span.Start - line.Start >= content);
        var column = message == "EOL while scanning string literal" ? content
            : endsLine && isAtEnd ? content + 1
            : Math.Clamp(span.End - line.Start, 0, line.Length + 1);
        return (PyInt.Of(column), new PyStr(Encoding.Latin1.GetString(source.GetBytes(line)).TrimEnd('\n') + (endsLine || line.End < source.Length ? "\n" : "")));
    }
}

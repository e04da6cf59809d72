using System.Text;
using System.Text.RegularExpressions;
using XenConfig.Conformance.Reference;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Runtime.Generated;

/// <summary>
/// Runs a program under CPython 2.7 and under the evaluator, and writes down what each leaves behind: the names but those of modules with the repr of their values, the
/// output, and the exception with the line of the top-level code that raised it. A null stands for a run that was ended for what it took.
/// </summary>
internal sealed partial class ProgramComparison : IDisposable
{
    // An alarm and a bound of the memory end what a program does not end itself: such a run is not compared, and its process, whose state nobody knows, ends.
    private const string Handler =
        """
        import cStringIO, os, re, resource, signal, sys, tempfile, traceback
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))

        # The two frames below the program are none of its own.
        sys.setrecursionlimit(sys.getrecursionlimit() + 2)
        class TookTooLong(BaseException): pass
        def on_alarm(*_): raise TookTooLong()
        signal.signal(signal.SIGALRM, on_alarm)

        # The last line of the traceback, with the module of the exception, as the interpreter prints it.
        def describe(kind, value):
            module = getattr(kind, '__module__', 'exceptions')
            prefix = '' if module in ('exceptions', '__main__') else module + '.'
            text = prefix + traceback.format_exception_only(kind, value)[-1][:-1]

            # An error of the symbol table has its place in str(), which the interpreter does not print.
            return re.sub(r' \(config, line [0-9]+\)$', '', text)

        def show(value):
            try:
                return repr(value)
            except Exception, error:
                return describe(type(error), error)

        # A config is a file, in which a string without end has its error on another line than in a text.
        def compiled(program):
            try:
                return compile(program, 'config', 'exec')
            except SyntaxError:
                with tempfile.NamedTemporaryFile() as file:
                    file.write(program)
                    file.flush()
                    execfile(file.name, {})
                raise

        def handle(program):
            names, error = {'__name__': 'config'}, None
            real, sys.stdout = sys.stdout, cStringIO.StringIO()
            try:
                signal.setitimer(signal.ITIMER_REAL, 2)
                try:
                    exec compiled(program) in names
                except (TookTooLong, MemoryError):
                    os._exit(1)
                except BaseException:
                    kind, value, trace = sys.exc_info()
                    lines = [entry[1] for entry in traceback.extract_tb(trace) if entry[0] == 'config']
                    line = lines[0] if lines else value.lineno
                    error = '%s: %s' % (line, describe(kind, value))
                text = ''.join('%s = %s\n' % (name, show(names[name])) for name in sorted(names)
                               if not name.startswith('__') and type(names[name]) is not type(sys))
                return text + '--- output\n' + sys.stdout.getvalue() + ('--- error\n' + error if error else '')
            except (TookTooLong, MemoryError):
                os._exit(1)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
                sys.stdout = real
        """;

    private const int FreshProcesses = 5;

    private static readonly EvaluationLimits Limits = new() { Time = TimeSpan.FromSeconds(10) };

    private readonly CPython27 _python = CPython27.Start(Handler);

    /// <summary>Whether the two leave different things behind. What differs from one CPython process to the next is no difference.</summary>
    public bool Differ(string program) => Ours(program) is { } ours && Theirs(program) is { } theirs && ours != theirs && !DependsOnAddresses(program, ours, theirs);

    /// <summary>What CPython leaves behind.</summary>
    public string? Theirs(string program) => Ask(_python, program);

    /// <summary>What the evaluator leaves behind; null when a limit ends the program, or the showing of what it left.</summary>
    public static string? Ours(string program)
    {
        try
        {
            return Run(program);
        }
        catch (EvaluationStoppedException e) when (e.Kind == EvaluationProblemKind.LimitExceeded)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _python.Dispose();

    private static string? Run(string program)
    {
        var tree = Parser.Parse(SourceText.From(Encoding.Latin1.GetBytes(program), "config"));
        if (!tree.Problems.IsEmpty)
        {
            return $"--- output\n--- error\n{tree.Problems[0].ReferenceLine}: {tree.Problems[0].ReferenceMessage}";
        }

        var py = new Interpreter(new InterpreterOptions { Limits = Limits });
        var names = new PyDict(py);
        names.Set("__name__", new PyStr("config"));
        var result = py.Execute(tree, names, names);
        if (result.Problem is { Kind: EvaluationProblemKind.LimitExceeded })
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var (name, value) in names.Items.Select(item => (((PyStr)item.Key).Value, item.Value)).OrderBy(item => item.Item1, StringComparer.Ordinal))
        {
            if (!name.StartsWith("__", StringComparison.Ordinal) && value is not PyModule)
            {
                text.Append(name).Append(" = ").Append(Show(py, value)).Append('\n');
            }
        }

        text.Append("--- output\n").Append(result.StandardOutput);
        return WithoutAddresses(result.Problem is { } problem ? text.Append("--- error\n").Append(problem.Line).Append(": ").Append(problem.Message).ToString() : text.ToString());
    }

    private static string? Ask(CPython27 python, string program) =>
        python.Ask(Encoding.Latin1.GetBytes(program)) is { } answer ? WithoutAddresses(Encoding.Latin1.GetString(answer)) : null;

    // The hash of None, of a class and of a function is its address, and such values are ordered by address.
    private static bool DependsOnAddresses(string program, string ours, string answer)
    {
        if (answer.AsSpan().ContainsAny("N<") && ours.Order().SequenceEqual(answer.Order()))
        {
            return true;
        }

        for (var i = 0; i < FreshProcesses; i++)
        {
            using var fresh = CPython27.Start(Handler);
            if (Ask(fresh, program) != answer)
            {
                return true;
            }
        }

        return false;
    }

    private static string Show(Interpreter py, PyObject value)
    {
        try
        {
            return Protocol.Repr(py, value);
        }
        catch (PythonException e)
        {
            return ExceptionText.Describe(py, e.Value);
        }
    }

    private static string WithoutAddresses(string text) => Address().Replace(text, " at 0x");

    [GeneratedRegex(" at 0x[0-9a-f]+")]
    private static partial Regex Address();
}

using XenConfig.Conformance.Reference;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Library;

/// <summary>What became of one test method.</summary>
internal enum LibraryOutcome
{
    Pass,
    Fail,

    /// <summary>It says of itself that it does not apply, or asks for what the evaluator has not.</summary>
    NotApplicable,
}

/// <summary>A test method of CPython's Lib/test, and what became of it.</summary>
/// <param name="Name">The class and the method.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Detail">The exception, or why it was skipped or ended.</param>
internal sealed record LibraryResult(string Name, LibraryOutcome Outcome, string Detail);

/// <summary>
/// Runs a module of CPython's own tests on the evaluator, by run_tests.py beside this file. A test that ends the evaluation (a bound, a missing module)
/// ends that run; the next one goes on behind it.
/// </summary>
internal static class LibraryRun
{
    private const char Mark = '\x01';

    // Larger than a config's, as some tests build large numbers and long lists; those that ask for more yet end at them.
    private static readonly EvaluationLimits Limits = new()
    {
        Steps = 30_000_000,
        Time = TimeSpan.FromMinutes(10),
        AllocatedBytes = 32L << 30,
        StringLength = 64 << 20,
        ItemCount = 8 << 20,
        IntegerBits = 1 << 20,
    };

    private static readonly string Folder = Path.Combine(SharedFolder.ProjectRoot, "tests", "XenConfig.Conformance", "Library");

    /// <summary>The results of a module's tests, by name.</summary>
    /// <param name="module">The module: <c>test_int</c>.</param>
    /// <param name="library">The folder of CPython's standard library.</param>
    public static IReadOnlyList<LibraryResult> Of(string module, string library)
    {
        var results = new SortedDictionary<string, LibraryResult>(StringComparer.Ordinal);
        while (true)
        {
            var (output, problem) = Run(module, library, results.Keys);
            string? started = null;
            foreach (var line in output.Split('\n').Where(line => line.StartsWith(Mark)))
            {
                var parts = line[1..].Split('\t');
                switch (parts[0])
                {
                    case "start":
                        started = parts[1];
                        break;
                    case "end":
                        return [.. results.Values];
                    default:
                        var outcome = parts[0] switch { "pass" => LibraryOutcome.Pass, "fail" => LibraryOutcome.Fail, _ => LibraryOutcome.NotApplicable };
                        results[parts[1]] = new LibraryResult(parts[1], outcome, parts.ElementAtOrDefault(2) ?? "");
                        started = null;
                        break;
                }
            }

            Assert.True(started is not null, $"{module} cannot be loaded: {problem}");
            results[started!] = new LibraryResult(started!, LibraryOutcome.NotApplicable, problem);
        }
    }

    private static (string Output, string Problem) Run(string module, string library, IEnumerable<string> done)
    {
        var standIns = Path.Combine(Folder, "standins");
        var py = new Interpreter(new InterpreterOptions { Limits = Limits, PythonPath = [standIns, library] });
        var path = Path.Combine(Folder, "run_tests.py");
        var tree = Parser.Parse(SourceText.From(File.ReadAllBytes(path), path));
        var names = new PyDict(py);
        names.Set("__name__", new PyStr("__main__"));
        names.Set("MODULE", new PyStr(module));
        names.Set("TESTS", new PyStr(Path.Combine(library, "test")));
        names.Set("STANDINS", new PyStr(standIns));
        names.Set("DONE", new PyTuple([.. done.Select(PyObject (name) => new PyStr(name))]));
        var result = py.Execute(tree, names, names);
        var problem = result.Problem is { } found ? $"{found.Message} ({found.Source.Path}: {found.Source.GetLine(found.Span.Start)})" : "";
        return (result.StandardOutput, problem);
    }
}

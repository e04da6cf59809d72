using System.Text;
using XenConfig.Conformance.Reference;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Library;

/// <summary>
/// A copy of CPython's standard library in the Python path: its modules run on the evaluator. Those that cannot be imported stand, with the reason, in
/// not-importable.tsv, which XENCONFIG_UPDATE_DOCS=1 writes anew; the programs beside it use the others as they do under CPython.
/// </summary>
public sealed class LibraryCopyTests
{
    private const string Handler = """
        import sys, cStringIO
        def handle(request):
            sys.argv = ['xm']
            before, sys.stdout = sys.stdout, cStringIO.StringIO()
            try:
                exec compile(request, 'program', 'exec') in {'__name__': 'program'}
                return sys.stdout.getvalue()
            finally:
                sys.stdout = before
        """;

    private static readonly string Folder = Path.Combine(SharedFolder.ProjectRoot, "tests", "XenConfig.Conformance", "Library");
    private static readonly string Explained = Path.Combine(Folder, "not-importable.tsv");

    // Larger than a config's: some modules make tables of everything that there is.
    private static readonly EvaluationLimits Limits = new() { Steps = 100_000_000, Time = TimeSpan.FromMinutes(5), AllocatedBytes = 16L << 30 };

    public static TheoryData<string> Programs => [.. Directory.GetFiles(Path.Combine(Folder, "programs"), "*.py").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_module_of_a_copy_can_be_imported_or_is_listed_with_the_reason()
    {
        var library = FindLibrary();
        var modules = Directory.GetFiles(library, "*.py").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).ToList();
        Assert.True(modules.Count > 150, library);
        var failures = modules.AsParallel().AsOrdered()
            .Select(module => (Module: module, Run($"import {module}\n", library).Problem))
            .Where(import => import.Problem is not null)
            .Select(import => $"{import.Module}\t{import.Problem!.Message.Split(" is part of ")[0]}")
            .ToList();
        if (Environment.GetEnvironmentVariable("XENCONFIG_UPDATE_DOCS") == "1")
        {
            File.WriteAllLines(Explained, failures);
        }

        Assert.Equal(File.ReadAllLines(Explained), failures);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_that_uses_a_copy_prints_what_it_does_under_CPython(string program)
    {
        var library = FindLibrary();
        var source = File.ReadAllText(Path.Combine(Folder, "programs", program + ".py"));
        using var python = CPython27.Start(Handler);
        var expected = Encoding.Latin1.GetString(python.Ask(Encoding.UTF8.GetBytes(source)) ?? throw new InvalidOperationException("CPython ends with the program."));
        Assert.NotEmpty(expected);
        var result = Run(source, library);
        Assert.Equal("", result.Problem?.Message ?? "");
        Assert.Equal(expected, result.StandardOutput);
    }

    private static string FindLibrary()
    {
        ReferenceProgram.SkipUnless(CPython27.Library is not null, CPython27.MissingReason);
        return CPython27.Library!;
    }

    private static ExecutionResult Run(string source, string library)
    {
        var py = new Interpreter(new InterpreterOptions { Limits = Limits, PythonPath = [library] });
        var names = new PyDict(py);
        names.Set("__name__", new PyStr("program"));
        return py.Execute(Parser.Parse(SourceText.From(source, "program")), names, names);
    }
}

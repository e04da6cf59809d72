using System.Text;
using XenConfig.Conformance.Reference;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Runtime;

/// <summary>
/// Every builtin, every exception with its bases, and every attribute of a value of each builtin type (surface.py): the evaluator has what
/// CPython has, but for what surface-absences.tsv leaves out with its reason.
/// </summary>
public sealed class BuiltinSurfaceTests
{
    private const string Run = """
        import sys
        from cStringIO import StringIO
        def handle(request):
            out, sys.stdout = sys.stdout, StringIO()
            try:
                exec request in {'__name__': '__main__'}
                return sys.stdout.getvalue()
            finally:
                sys.stdout = out
        """;

    private static readonly string Folder = Path.Combine(SharedFolder.ProjectRoot, "tests", "XenConfig.Conformance", "Runtime");

    [Fact]
    public void The_evaluator_has_every_builtin_name_and_attribute_of_CPythons_but_those_that_are_left_out_on_purpose()
    {
        var program = File.ReadAllBytes(Path.Combine(Folder, "surface.py"));
        using var python = CPython27.Start(Run);
        var reference = Lines(Encoding.Latin1.GetString(python.Ask(program)!));
        var own = Lines(Evaluate(program));
        var absences = Absences();

        Assert.Equal("", Shown(reference.Except(own).Where(line => !absences.Any(absence => absence.Covers(line)))));
        Assert.Equal("", Shown(own.Except(reference)));
    }

    [Fact]
    public void What_is_left_out_on_purpose_is_really_absent()
    {
        var own = Lines(Evaluate(File.ReadAllBytes(Path.Combine(Folder, "surface.py"))));
        var absences = Absences();
        Assert.Equal("", Shown(own.Where(line => absences.Any(absence => absence.Covers(line)))));
    }

    private static string Evaluate(byte[] program)
    {
        var py = new Interpreter(new InterpreterOptions());
        var names = new PyDict(py);
        names.Set("__name__", new PyStr("__main__"));
        var result = py.Execute(Parser.Parse(SourceText.From(program, "surface.py")), names, names);
        Assert.Null(result.Problem);
        return result.StandardOutput;
    }

    private static string Shown(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static HashSet<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static Absence[] Absences() =>
    [
        .. File.ReadLines(Path.Combine(Folder, "surface-absences.tsv")).Skip(1).Select(static line => line.Split('\t'))
            .Select(static parts => new Absence(parts[0], parts[1].Split(' '), parts[2])),
    ];

    /// <summary>Names that are left out of one sample's, or (<c>*</c>) of all.</summary>
    private sealed record Absence(string Sample, string[] Names, string Reason)
    {
        public bool Covers(string line)
        {
            var parts = line.Split('\t');
            return (Sample == "*" || Sample == parts[0]) && Names.Contains(parts[1]);
        }
    }
}

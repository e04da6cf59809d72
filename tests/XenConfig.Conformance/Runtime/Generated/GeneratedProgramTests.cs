using System.Globalization;
using System.Text.RegularExpressions;
using XenConfig.Conformance.Reference;

namespace XenConfig.Conformance.Runtime.Generated;

/// <summary>Programs drawn from the grammars beside this file, under the evaluator and under CPython 2.7.</summary>
public sealed partial class GeneratedProgramTests
{
    private const int Kinds = 5;
    private const int UsualCount = 5000;
    private const int MostShown = 25;
    private const string ErrorMark = "--- error\n";

    private static readonly string[] Grammars = ["values", "programs", "modules", "classes"];

    private static readonly string Folder = Path.Combine(SharedFolder.ProjectRoot, "tests", "XenConfig.Conformance", "Runtime", "Generated");

    [Theory]
    [InlineData("expression", 4)]
    [InlineData("program", 6)]
    [InlineData("formatting", 3)]
    [InlineData("textcall", 3)]
    [InlineData("table", 4)]
    [InlineData("binary", 5)]
    [InlineData("notation", 7)]
    [InlineData("calendar", 5)]
    [InlineData("arithmetical", 4)]
    [InlineData("drawn", 4)]
    [InlineData("matching", 8)]
    [InlineData("inheriting", 4)]
    [InlineData("yielding", 4)]
    [InlineData("scoped", 4)]
    [InlineData("calling", 3)]
    [InlineData("slicing", 3)]
    [InlineData("coding", 3)]
    public void A_generated_program_leaves_behind_what_it_leaves_under_CPython(string symbol, int depth)
    {
        using var comparison = new ProgramComparison();
        var grammar = new Grammar(string.Concat(Grammars.Select(static name => File.ReadAllText(Path.Combine(Folder, name + ".grammar")))));
        var differences = new Dictionary<(string, string), string>();
        int compared = 0, failing = 0;
        var count = ReferenceProgram.Count(UsualCount) / Kinds;
        for (var i = 0; i < count && differences.Count < MostShown; i++)
        {
            var derivation = grammar.Derive(new Random(i), symbol, depth);
            var (ours, theirs) = Run(comparison, derivation);
            if (ours is null || theirs is null)
            {
                continue;
            }

            compared++;
            failing += theirs.Contains(ErrorMark, StringComparison.Ordinal) ? 1 : 0;
            if (ours != theirs && !BothAreTooDeep(ours, theirs) && !differences.ContainsKey(Kind(ours, theirs)) && comparison.Differ(derivation.ToString()))
            {
                var kind = Kind(ours, theirs);
                var least = derivation.Shrink(grammar, smaller => Run(comparison, smaller) is ({ } a, { } b) && a != b && Kind(a, b) == kind && comparison.Differ(smaller.ToString()));
                (ours, theirs) = Run(comparison, least);
                differences.Add(kind, $"---- {symbol} {i}\n{least}\n---- CPython\n{theirs}\n---- ours\n{ours}\n\n");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} kinds of difference among {compared}:\n{string.Concat(differences.Values)}");
        Assert.InRange(compared, count * 95 / 100, count);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{compared} of {count} compared; {failing} of them end with an exception"));
    }

    [Fact]
    public void An_expression_at_the_edge_of_what_works_gives_what_it_gives_under_CPython()
    {
        using var comparison = new ProgramComparison();
        var differences = string.Concat(File.ReadLines(Path.Combine(Folder, "edges.txt"))
            .Select(expression => $"x = {expression}")
            .Where(comparison.Differ)
            .Select(program => $"---- {program}\n---- CPython\n{comparison.Theirs(program)}\n---- ours\n{ProgramComparison.Ours(program)}\n"));
        Assert.True(differences.Length == 0, differences);
    }

    // Differences with the same two messages, quoted parts and numbers aside, have the same cause more often than not.
    private static (string Ours, string Theirs) Kind(string ours, string theirs) => (Message(ours), Message(theirs));

    // How deep that goes, and so what is printed on the way, is a difference that docs/conformance.md names.
    private static bool BothAreTooDeep(string ours, string theirs) => EndsTooDeep(ours) && EndsTooDeep(theirs);

    private static bool EndsTooDeep(string outcome) => Message(outcome).Contains("RuntimeError: maximum recursion depth exceeded", StringComparison.Ordinal);

    private static string Message(string outcome) =>
        outcome.LastIndexOf(ErrorMark, StringComparison.Ordinal) is >= 0 and var at ? Particulars().Replace(outcome[(at + ErrorMark.Length)..], "") : "";

    private static (string? Ours, string? Theirs) Run(ProgramComparison comparison, Derivation derivation)
    {
        var program = derivation.ToString();
        return (ProgramComparison.Ours(program), comparison.Theirs(program));
    }

    [GeneratedRegex("'[^']*'|[0-9]+")]
    private static partial Regex Particulars();
}

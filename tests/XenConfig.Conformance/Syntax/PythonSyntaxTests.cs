using System.Globalization;
using System.Text;
using XenConfig.Conformance.Reference;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Syntax;

/// <summary>The Python parser beside CPython 2.7: the same sources accepted, and for the others the same line and words first.</summary>
public sealed class PythonSyntaxTests
{
    [Fact]
    public void Every_file_of_Pythons_own_library_is_judged_as_CPython_judges_it()
    {
        ReferenceProgram.SkipUnless(CPython27.Library is not null, CPython27.MissingReason);
        using var compiler = new CPython27Compiler();
        var accepted = 0;
        var rejected = 0;
        var differences = new List<string>();
        foreach (var path in Directory.EnumerateFiles(CPython27.Library!, "*.py", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var source = File.ReadAllBytes(path);
            if (NeedsWhatIsLeftOut(source))
            {
                continue;
            }

            if (Compare(compiler, source) is { } difference)
            {
                differences.Add($"{path}: {difference}");
            }
            else if (Parser.Parse(SourceText.From(source, path)).Problems.IsEmpty)
            {
                accepted++;
            }
            else
            {
                rejected++;
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{accepted} files accepted and {rejected} rejected, by CPython and by us alike"));
    }

    [Fact]
    public void Mutated_sources_are_judged_as_CPython_judges_them()
    {
        using var compiler = new CPython27Compiler();
        var mutation = new Mutation(27, PythonSamples.Fragments);
        var differences = new List<string>();
        var accepted = 0;
        var count = ReferenceProgram.Count(6000);
        for (var i = 0; i < count && differences.Count < 12; i++)
        {
            var source = mutation.Next(PythonSamples.Seeds);
            if (source.Contains((byte)0) || NeedsWhatIsLeftOut(source))
            {
                continue;
            }

            if (Compare(compiler, source) is { } difference)
            {
                differences.Add($"{difference}\n{Encoding.Latin1.GetString(source)}\n----");
            }
            else if (Parser.Parse(SourceText.From(source, "config")).Problems.IsEmpty)
            {
                accepted++;
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{count} sources, {accepted} accepted by CPython and by us, the others rejected by both alike"));
    }

    // Codings other than ASCII, Latin-1 and UTF-8, and the names of most characters, are refused by name instead of read.
    private static bool NeedsWhatIsLeftOut(byte[] source) =>
        source.AsSpan().IndexOf("\\N{"u8) >= 0
        || Parser.Parse(SourceText.From(source, "config")).Problems.Any(problem => problem.Message.StartsWith("The coding", StringComparison.Ordinal));

    private static string? Compare(CPython27Compiler compiler, byte[] source)
    {
        if (compiler.Compile(source) is not { } verdict)
        {
            return null;
        }

        var problem = Parser.Parse(SourceText.From(source, "config")).Problems.FirstOrDefault();
        return problem is null
            ? verdict.Message is null ? null : $"CPython says line {verdict.Line}: {verdict.Message}, we accept"
            : verdict.Message is null
                ? $"CPython accepts, we say line {problem.ReferenceLine}: {problem.ReferenceMessage}"
                : IsSame(verdict, problem) ? null : $"CPython says line {verdict.Line}: {verdict.Message}, we say line {problem.ReferenceLine}: {problem.ReferenceMessage}";
    }

    private static bool IsSame(CPythonVerdict verdict, SyntaxProblem problem) =>
        verdict.Message!.StartsWith("MemoryError", StringComparison.Ordinal)
            ? problem.ReferenceMessage.StartsWith("MemoryError", StringComparison.Ordinal)
            : verdict.Message == problem.ReferenceMessage && (verdict.Line == 0 || verdict.Line == problem.ReferenceLine);
}

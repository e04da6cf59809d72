using System.Collections.Immutable;
using System.Text;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>A source with fixes applied.</summary>
/// <param name="Source">The source as it is now; the same object when nothing was applied.</param>
/// <param name="Applied">The findings whose fixes were applied, in the order they were met.</param>
public sealed record FixResult(SourceText Source, ImmutableArray<Diagnostic> Applied);

/// <summary>Applies fixes to bytes.</summary>
public static class Fixer
{
    /// <summary>A fix may uncover another finding (a renamed key with a wrong value); more rounds than this are not made.</summary>
    private const int MaxRounds = 10;

    /// <summary>
    /// Applies the first fix of each finding that lies in <paramref name="source"/>, from the start of the file; one that overlaps
    /// an applied fix waits for the next round.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="diagnostics">The findings, in source order.</param>
    /// <param name="allowUnsafe">Whether fixes that guess may be applied, too.</param>
    public static FixResult ApplyOnce(SourceText source, IEnumerable<Diagnostic> diagnostics, bool allowUnsafe)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var edits = new List<TextEdit>();
        var applied = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            var fix = diagnostic.Fixes.FirstOrDefault(f => f.Safety == FixSafety.Safe || (allowUnsafe && f.Safety == FixSafety.Unsafe));
            if (fix is null || diagnostic.Location.Source != source || fix.Edits.Any(e => edits.Exists(other => Touch(e.Span, other.Span))))
            {
                continue;
            }

            edits.AddRange(fix.Edits);
            applied.Add(diagnostic);
        }

        return new FixResult(edits.Count == 0 ? source : Rewrite(source, edits), applied.ToImmutable());
    }

    /// <summary>
    /// Lints and fixes until nothing more can be fixed. A round that would leave the file with more problems of loading than it had
    /// is not taken.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="load">Loads a source.</param>
    /// <param name="lint">Finds what is wrong with a document.</param>
    /// <param name="allowUnsafe">Whether fixes that guess may be applied, too.</param>
    public static FixResult Apply(
        SourceText source, Func<SourceText, ConfigDocument> load, Func<ConfigDocument, ImmutableArray<Diagnostic>> lint, bool allowUnsafe)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(lint);
        var applied = ImmutableArray.CreateBuilder<Diagnostic>();
        var document = load(source);
        for (var round = 0; round < MaxRounds; round++)
        {
            var result = ApplyOnce(document.Source, lint(document), allowUnsafe);
            if (result.Applied.IsEmpty)
            {
                break;
            }

            var next = load(result.Source);
            if (CountBreaks(next) > CountBreaks(document))
            {
                break;
            }

            document = next;
            applied.AddRange(result.Applied);
        }

        return new FixResult(document.Source, applied.ToImmutable());
    }

    private static int CountBreaks(ConfigDocument document) => document.Problems.Count(p => p.Kind != LoadProblemKind.Warning);

    // Two insertions at one place have no order; a replacement may begin where another ends.
    private static bool Touch(TextSpan left, TextSpan right) =>
        left == right || (left.Start < right.End && right.Start < left.End);

    private static SourceText Rewrite(SourceText source, List<TextEdit> edits)
    {
        edits.Sort((left, right) => left.Span.Start != right.Span.Start
            ? left.Span.Start.CompareTo(right.Span.Start)
            : left.Span.Length.CompareTo(right.Span.Length));
        var bytes = new List<byte>(source.Length);
        var position = 0;
        foreach (var edit in edits)
        {
            bytes.AddRange(source.Bytes[position..edit.Span.Start]);
            bytes.AddRange(Encoding.UTF8.GetBytes(edit.Replacement));
            position = edit.Span.End;
        }

        bytes.AddRange(source.Bytes[position..]);
        return SourceText.From(bytes.ToArray(), source.Path);
    }
}

using System.Runtime.InteropServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting.Reports;

/// <summary>For people: each finding with its source line, a marker under the place, notes and help.</summary>
internal sealed class TextReport : IReport
{
    /// <summary>
    /// How often one line is shown. People write fewer mistakes than this on one; where a program wrote a line of thousands, the same text under each
    /// finding would be most of the report.
    /// </summary>
    private const int MostSnippets = 20;

    /// <summary>
    /// How many findings of one file are shown: nobody reads on beyond that, and a file that a program wrote may have tens of thousands. The formats for
    /// programs, <c>concise</c> among them, have them all.
    /// </summary>
    private const int MostFindings = 100;

    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public string Summary => "for people: source lines with markers, notes and help";

    /// <inheritdoc/>
    public void Write(TextWriter output, LintResult result, ReportOptions options)
    {
        var ansi = new Ansi(options.Colour);
        var shown = new ShownLines();
        foreach (var file in result.Diagnostics.GroupBy(d => d.Location.Path, StringComparer.Ordinal))
        {
            var findings = file.ToArray();
            foreach (var diagnostic in WorstOf(findings))
            {
                Write(output, diagnostic, shown, ansi);
                output.WriteLine();
            }

            if (findings.Length > MostFindings)
            {
                WriteRest(output, file.Key, findings, ansi);
                output.WriteLine();
            }
        }
    }

    /// <summary>The findings of a file that are shown, in the order in which they stand: the worst, and of the same severity the first ones.</summary>
    private static IEnumerable<Diagnostic> WorstOf(Diagnostic[] findings) => findings.Length <= MostFindings
        ? findings
        : findings.Index().OrderByDescending(f => f.Item.Severity).Take(MostFindings).OrderBy(f => f.Index).Select(f => f.Item);

    private static void WriteRest(TextWriter output, string path, Diagnostic[] findings, Ansi ansi)
    {
        var place = ansi.Paint($"{DisplayText.Escape(path)}:", TextStyle.Place);
        var label = ansi.Paint("note:", TextStyle.Label);
        output.WriteLine(
            $"{place} {label} {findings.Length - MostFindings} more findings in this file are not shown, none of them worse than the {MostFindings} above; '--output-format concise' lists all");
    }

    private static void Write(TextWriter output, Diagnostic diagnostic, ShownLines shown, Ansi ansi)
    {
        var severity = ansi.Paint(diagnostic.Severity.Word() + ":", Ansi.Of(diagnostic.Severity));
        var code = ansi.Paint($"[{diagnostic.Code}]", TextStyle.Faint);
        output.WriteLine($"{Place(diagnostic.Location, ansi)} {severity} {DisplayText.Escape(diagnostic.Message)} {code}");
        WriteSnippet(output, diagnostic.Location, shown, ansi, Ansi.Of(diagnostic.Severity));
        if (ReferenceNote(diagnostic) is { } reference)
        {
            output.WriteLine($"    {ansi.Paint("note:", TextStyle.Label)} {DisplayText.Escape(reference)}");
        }

        foreach (var note in diagnostic.Notes)
        {
            var label = ansi.Paint("note:", TextStyle.Label);
            var message = DisplayText.Escape(note.Message);
            if (note.Location is { } location)
            {
                output.WriteLine($"  {Place(location, ansi)} {label} {message}");
                WriteSnippet(output, location, shown, ansi, TextStyle.Label);
            }
            else
            {
                output.WriteLine($"    {label} {message}");
            }
        }

        if (diagnostic.Help is { } help)
        {
            output.WriteLine($"    {ansi.Paint("help:", TextStyle.Label)} {DisplayText.Escape(help)}");
        }
    }

    /// <summary>What the reference program says, where it says so at another line than ours or in other words.</summary>
    internal static string? ReferenceNote(Diagnostic diagnostic)
    {
        return (diagnostic.ReferenceLine, diagnostic.ReferenceMessage) switch
        {
            (null, null) => null,
            (null, { } message) => $"the toolstack says: {message}",
            ({ } line, null) => $"the toolstack reports line {line}",
            ({ } line, { } message) => $"the toolstack reports line {line}: {message}",
        };
    }

    private static string Place(Location location, Ansi ansi) =>
        ansi.Paint($"{DisplayText.Escape(location.Path)}:{location.Start}:", TextStyle.Place);

    private static void WriteSnippet(TextWriter output, Location location, ShownLines shown, Ansi ansi, TextStyle style)
    {
        var count = shown.Count(location);
        if (count > MostSnippets)
        {
            if (count == MostSnippets + 1)
            {
                output.WriteLine($"    {ansi.Paint($"(line {location.Start.Line} is not shown again)", TextStyle.Faint)}");
            }

            return;
        }

        var snippet = Snippet.At(location);
        if (!string.IsNullOrWhiteSpace(snippet.Line))
        {
            output.WriteLine($"    {snippet.Line}");
            output.WriteLine($"    {snippet.Marker[..snippet.Marker.IndexOf('^', StringComparison.Ordinal)]}{ansi.Paint(snippet.Marker.TrimStart(), style)}");
        }
    }

    /// <summary>How often each line was shown.</summary>
    private sealed class ShownLines
    {
        private readonly Dictionary<(SourceText Source, int Line), int> _counts = [];

        /// <summary>Counts the line on which a place begins; how often it would have been shown by now.</summary>
        public int Count(Location location)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, (location.Source, location.Source.GetLine(location.Span.Start)), out _);
            return ++count;
        }
    }
}

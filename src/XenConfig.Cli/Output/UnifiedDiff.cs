using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Output;

/// <summary>The difference between two texts in the form that <c>patch</c> reads.</summary>
internal static class UnifiedDiff
{
    private const int ContextLines = 3;

    private enum Kind
    {
        Same,
        Removed,
        Added,
    }

    private readonly record struct Step(Kind Kind, int OldLine, int NewLine);

    /// <summary>The difference; nothing when there is none.</summary>
    /// <param name="path">The file's path, for both sides.</param>
    /// <param name="before">The old bytes, in any encoding that has newlines as ASCII has them.</param>
    /// <param name="after">The new bytes.</param>
    public static byte[] Of(string path, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        // One char a byte, so that every byte comes through as it is.
        return before.SequenceEqual(after)
            ? []
            : Encoding.Latin1.GetBytes(Of(ByteText.Encode(path), Encoding.Latin1.GetString(before), Encoding.Latin1.GetString(after)));
    }

    private static string Of(string path, string before, string after)
    {
        var (oldLines, newLines) = (SplitLines(before), SplitLines(after));
        var steps = Compare(oldLines, newLines);
        var text = new StringBuilder($"--- {path}\n+++ {path}\n");
        for (var next = 0; (next = NextChange(steps, next)) < steps.Count;)
        {
            var start = Math.Max(0, next - ContextLines);
            var end = next;
            for (var change = next; change < steps.Count && change - end <= 2 * ContextLines + 1; change = NextChange(steps, change + 1))
            {
                end = change;
            }

            next = Math.Min(steps.Count, end + ContextLines + 1);
            WriteHunk(text, steps.GetRange(start, next - start), oldLines, newLines);
        }

        return text.ToString();
    }

    private static void WriteHunk(StringBuilder text, List<Step> steps, List<string> oldLines, List<string> newLines)
    {
        var (oldCount, newCount) = (steps.Count(s => s.Kind != Kind.Added), steps.Count(s => s.Kind != Kind.Removed));
        var first = steps[0];
        // A side without lines is counted from the line before.
        var oldStart = first.OldLine + (oldCount == 0 ? 0 : 1);
        var newStart = first.NewLine + (newCount == 0 ? 0 : 1);
        text.Append($"@@ -{oldStart},{oldCount} +{newStart},{newCount} @@\n");
        foreach (var step in steps)
        {
            var (mark, line) = step.Kind switch
            {
                Kind.Same => (' ', oldLines[step.OldLine]),
                Kind.Removed => ('-', oldLines[step.OldLine]),
                _ => ('+', newLines[step.NewLine]),
            };
            text.Append(mark).Append(line);
            if (!line.EndsWith('\n'))
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    private static int NextChange(List<Step> steps, int from)
    {
        while (from < steps.Count && steps[from].Kind == Kind.Same)
        {
            from++;
        }

        return from;
    }

    /// <summary>The shortest way from one text to the other, by Myers' greedy algorithm (1986): O((n + m) d) for d differences.</summary>
    private static List<Step> Compare(List<string> oldLines, List<string> newLines)
    {
        var furthest = new Dictionary<int, int> { [1] = 0 };
        var history = new List<Dictionary<int, int>>();
        for (var distance = 0; ; distance++)
        {
            history.Add(new Dictionary<int, int>(furthest));
            for (var diagonal = -distance; diagonal <= distance; diagonal += 2)
            {
                var x = IsDown(furthest, diagonal, distance) ? furthest[diagonal + 1] : furthest[diagonal - 1] + 1;
                var y = x - diagonal;
                while (x < oldLines.Count && y < newLines.Count && oldLines[x] == newLines[y])
                {
                    (x, y) = (x + 1, y + 1);
                }

                furthest[diagonal] = x;
                if (x >= oldLines.Count && y >= newLines.Count)
                {
                    return Backtrack(history, oldLines.Count, newLines.Count);
                }
            }
        }
    }

    private static List<Step> Backtrack(List<Dictionary<int, int>> history, int x, int y)
    {
        var steps = new List<Step>();
        for (var distance = history.Count - 1; x > 0 || y > 0; distance--)
        {
            var furthest = history[distance];
            var down = IsDown(furthest, x - y, distance);
            var fromX = distance == 0 ? 0 : furthest[x - y + (down ? 1 : -1)];
            var fromY = distance == 0 ? 0 : fromX - (x - y + (down ? 1 : -1));
            while (x > fromX && y > fromY)
            {
                (x, y) = (x - 1, y - 1);
                steps.Add(new Step(Kind.Same, x, y));
            }

            if (distance > 0)
            {
                (x, y) = (fromX, fromY);
                steps.Add(new Step(down ? Kind.Added : Kind.Removed, x, y));
            }
        }

        steps.Reverse();
        return steps;
    }

    private static bool IsDown(Dictionary<int, int> furthest, int diagonal, int distance) =>
        diagonal == -distance || (diagonal != distance && furthest[diagonal - 1] < furthest[diagonal + 1]);

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}

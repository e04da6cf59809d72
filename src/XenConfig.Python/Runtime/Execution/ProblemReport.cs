using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Makes a problem of what ended an evaluation.</summary>
internal static class ProblemReport
{
    public static EvaluationProblem Of(Interpreter py, SyntaxTree tree, PythonException exception)
    {
        string message;
        try
        {
            message = ExceptionText.Describe(py, exception.Value);
        }
        catch (EvaluationStoppedException stop)
        {
            return Of(tree, stop);
        }

        var problem = Make(tree, EvaluationProblemKind.Exception, message, exception.Trace) with { Exception = exception.Value };
        return exception.Refused is { Message.Length: > 0 } refused ? problem with { Notes = problem.Notes.Insert(0, refused) } : problem;
    }

    public static EvaluationProblem Of(SyntaxTree tree, EvaluationStoppedException stop) => Make(tree, stop.Kind, stop.Message, stop.Trace) with { Limit = stop.Limit };

    private static EvaluationProblem Make(SyntaxTree tree, EvaluationProblemKind kind, string message, List<TraceEntry> frames)
    {
        // What happened inside the evaluator's own library is told at the call of it.
        var trace = frames.FindAll(static entry => !entry.Source.IsLibrary);
        if (trace.Count == 0)
        {
            return new EvaluationProblem { Kind = kind, Source = tree.Source, Span = default, Message = message, Line = 1 };
        }

        // The config's own top level is the outermost frame of its source.
        var outermost = trace.FindLast(entry => entry.Source == tree.Source);
        var top = outermost.Source is null ? trace[^1] : outermost;
        return new EvaluationProblem
        {
            Kind = kind,
            Source = trace[0].Source,
            Span = trace[0].Span,
            Message = message,
            Line = top.Line,
            Notes = Notes(trace),
        };
    }

    private static ImmutableArray<EvaluationNote> Notes(List<TraceEntry> trace)
    {
        const int most = 16;
        var calls = new List<(TraceEntry Entry, int Times)>();
        for (var i = trace.Count - 1; i > 0; i--)
        {
            // A function that calls itself at one place is told once.
            if (calls is [.., var last] && last.Entry.Frame.Code == trace[i].Frame.Code && last.Entry.Span == trace[i].Span)
            {
                calls[^1] = (last.Entry, last.Times + 1);
            }
            else
            {
                calls.Add((trace[i], 1));
            }
        }

        return
        [
            .. calls.Where((_, i) => i < most / 2 || i >= calls.Count - (most / 2)).Select(static call => new EvaluationNote(
                call.Entry.Source, call.Entry.Span, $"called from here, {call.Entry.Name}{(call.Times > 1 ? $", {call.Times} times" : "")}")),
        ];
    }
}

/// <summary>
/// The line that CPython 2.7's traceback names: its compiler sets a new line for each statement, and inside a statement whenever an
/// expression begins on a later line than any before. An operation that fails has the line of the last expression before it.
/// </summary>
internal static class ReferenceLine
{
    public static int Of(SourceText source, TextSpan statement, TextSpan failed)
    {
        if (CompiledLines.Of(source, statement, failed) is { } line)
        {
            return line;
        }

        var first = source.GetLine(statement.Start);
        return failed.Start < statement.Start || failed.End > source.Length ? first : Math.Max(first, LastExpressionLine.Of(source, failed));
    }
}

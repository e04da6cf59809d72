using System.Text.RegularExpressions;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>Says in the terms of a config why its evaluation did not complete.</summary>
internal static partial class EvaluationProblems
{
    /// <summary>The problem.</summary>
    /// <param name="tree">The config.</param>
    /// <param name="problem">What ended the evaluation.</param>
    /// <param name="variables">The variables that the config declared until then.</param>
    /// <param name="given">The texts that the command line gave.</param>
    public static LoadProblem Explain(
        SyntaxTree tree, EvaluationProblem problem, XmVariables variables, IReadOnlyDictionary<string, string> given)
    {
        var isException = problem.Kind == EvaluationProblemKind.Exception;
        var load = new LoadProblem
        {
            Kind = KindOf(problem.Kind),
            Origin = new Origin(problem.Source, problem.Span),
            Message = ByteText.Decode(problem.Message),
            ReferenceLine = problem.Line,
            ReferenceMessage = isException ? ByteText.Decode(problem.Message) : null,
            Notes = [.. problem.Notes.Select(note => new LoadNote(new Origin(note.Source, note.Span), note.Message))],
        };
        if (!isException)
        {
            return load;
        }

        if (variables.Missing is { } missing)
        {
            return Missing(load, missing.Name, missing.Use);
        }

        var undefined = UndefinedName().Match(problem.Message);
        if (undefined.Success)
        {
            var name = undefined.Groups["name"].Value;
            return ExplainName(tree, load, name, variables);
        }

        var wanted = WantedVariable().Match(problem.Message);
        return wanted.Success && !given.ContainsKey(wanted.Groups["name"].Value) ? Missing(load, wanted.Groups["name"].Value, null) : load;
    }

    private static LoadProblem ExplainName(SyntaxTree tree, LoadProblem load, string name, XmVariables variables)
    {
        if (variables.Declared.FirstOrDefault(variable => variable.Name == name) is { } declared)
        {
            return Missing(load, name, declared.Use);
        }

        var assignments = tree.Statements.OfType<AssignmentStatement>().ToList();
        if (assignments.Any(assignment => assignment.Targets.Any(target => target is NameExpression bound && bound.Name == name)) && !load.Notes.IsEmpty)
        {
            return load with
            {
                Help = $"xm runs a config with two namespaces, so that its functions do not see its own top-level names: pass it in, `def f({name}={name})`",
            };
        }

        // A name alone as a value is a text without its quotes; one that is computed with is meant to come from outside.
        var isWholeValue = assignments.Any(assignment => assignment.Value is NameExpression value && value.Span == load.Origin.Span);
        return isWholeValue ? load with { Help = $"put quotes around it if it is a text: \"{name}\"" } : Missing(load, name, null);
    }

    private static LoadProblem Missing(LoadProblem load, string name, string? use) => load with
    {
        Kind = LoadProblemKind.MissingVariable,
        Message = $"the config wants the variable `{name}`, which is not given",
        Help = use is null ? $"give it with `-D {name}=N`" : $"give it with `-D {name}=N`; the config says of it: \"{ByteText.Decode(use).Trim()}\"",
    };

    private static LoadProblemKind KindOf(EvaluationProblemKind kind) => kind switch
    {
        EvaluationProblemKind.LimitExceeded => LoadProblemKind.Limit,
        EvaluationProblemKind.Refused => LoadProblemKind.Refused,
        EvaluationProblemKind.NotSupported => LoadProblemKind.NotSupported,
        _ => LoadProblemKind.Exception,
    };

    [GeneratedRegex(@"^NameError: (global )?name '(?<name>\w+)' is not defined$", RegexOptions.CultureInvariant)]
    private static partial Regex UndefinedName();

    // The words of the example configs that check their variable themselves.
    [GeneratedRegex(@"[Vv]ariable '(?<name>\w+)' must be", RegexOptions.CultureInvariant)]
    private static partial Regex WantedVariable();
}

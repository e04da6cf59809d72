using System.Text.RegularExpressions;
using XenConfig.Python.Runtime;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>Says in the terms of a config why its evaluation did not complete.</summary>
internal static partial class EvaluationProblems
{
    private const string HelpForHost =
        "the host that the config asks about is a made-up one, whose other files, variables and users are not there; "
        + "say what the real one would answer with `--host-profile FILE`, or show its files with `--allow-read DIR`";

    private const string PutModule = "put the module's file beside the config, or name the folder that it lies in with `--python-path DIR`";

    /// <summary>Modules that configs use, for names that are misspelt.</summary>
    private static readonly string[] UsualModules =
        ["commands", "datetime", "glob", "math", "os", "platform", "random", "re", "socket", "string", "subprocess", "sys", "time", "uuid"];

    /// <summary>Characters of a message; that of an exception may quote a text of any length.</summary>
    private const int LongestMessage = 4096;

    /// <summary>The problem.</summary>
    /// <param name="tree">The config.</param>
    /// <param name="problem">What ended the evaluation.</param>
    /// <param name="variables">The variables that the config declared until then.</param>
    /// <param name="given">The texts that the command line gave.</param>
    /// <param name="names">The names of the config's top level, as they were at the end.</param>
    public static LoadProblem Explain(
        SyntaxTree tree, EvaluationProblem problem, XmVariables variables, IReadOnlyDictionary<string, string> given, NamesAtEnd names)
    {
        var isException = problem.Kind == EvaluationProblemKind.Exception;
        var message = BoundedRepr.Elide(ByteText.Decode(problem.Message), LongestMessage);
        var load = new LoadProblem
        {
            Kind = KindOf(problem.Kind),
            Origin = new Origin(problem.Source, problem.Span),
            Message = message,
            // The toolstack has no limits and refuses nothing: it would go on there.
            ReferenceLine = isException ? problem.Line : null,
            ReferenceMessage = isException ? message : null,
            Notes = [.. problem.Notes.Select(note => new LoadNote(new Origin(note.Source, note.Span), note.Message))],
        };
        if (!isException)
        {
            return load with { Help = HelpForLimit(problem) };
        }

        if (variables.Missing is { } missing)
        {
            return Missing(load, missing.Name, missing.Use);
        }

        if (HelpForModule(problem.Message) is { } help)
        {
            return load with { Help = help };
        }

        var undefined = UndefinedName().Match(problem.Message);
        if (undefined.Success)
        {
            var name = undefined.Groups["name"].Value;
            return ExplainName(tree, load, name, variables, given, names);
        }

        var wanted = WantedVariable().Match(problem.Message);
        var variable = wanted.Groups["name"].Value;
        return wanted.Success ? given.TryGetValue(variable, out var text)
                ? load with { Help = $"`{variable}` was given as `-D {variable}={ByteText.Decode(text)}`; give a value that the config accepts" }
                : Missing(load, variable, null)
            // What xm says there is for its own host to decide; a module is as a rule there or nowhere.
            : problem.DependsOn.HasFlag(HostDependence.Host) ? load with { ReferenceLine = null, ReferenceMessage = null, Help = HelpForHost }
            : problem.DependsOn.HasFlag(HostDependence.Modules) ? load with { Help = $"it goes by a module that the config looks for and that is not there: {PutModule}" }
            : load with { Help = ExceptionAdvice.Explain(load, names, given) };
    }

    private static LoadProblem ExplainName(
        SyntaxTree tree, LoadProblem load, string name, XmVariables variables, IReadOnlyDictionary<string, string> given, NamesAtEnd names)
    {
        if (names.Get(name) is { } value)
        {
            // The name is there, and yet the code did not see it.
            return ExplainNamespaces(tree, load, name, value is PyModule);
        }

        if (variables.Declared.FirstOrDefault(variable => variable.Name == name) is { } declared && !given.ContainsKey(name))
        {
            return Missing(load, name, declared.Use);
        }

        if (TopLevelNames.FindBinding(tree, name) is { } binding)
        {
            return load with
            {
                Notes = [.. load.Notes, new LoadNote(new Origin(tree.Source, binding), $"`{name}` is bound here, which has not run by then")],
                Help = $"bind `{name}` before it is used",
            };
        }

        if (HelpForForeignName(name, IsWholeValue(tree, load.Origin.Span)) is { } foreign)
        {
            return load with { Help = foreign };
        }

        var near = NearNames.OfName(name, names) is { } meant ? $"did you mean `{meant}`?" : null;
        if (load.Origin.Source != tree.Source || IsInFunction(load))
        {
            // A variable of the command line would not be seen here either.
            return load with { Help = near };
        }

        var statement = tree.Statements.OfType<ExpressionStatement>().FirstOrDefault(statement => statement.Span.Start <= load.Origin.Span.Start && load.Origin.Span.End <= statement.Span.End);
        return NextCharacter(load.Origin) switch
        {
            _ when statement?.Value is ListDisplay { Elements: [NameExpression] } =>
                load with { Help = "a config has no sections, and this looks like one of another format (INI, TOML): remove the line, or put a `#` before it" },
            _ when statement?.Value is NameExpression => load with { Help = near ?? ForeignWords.Find(name)?.Help ?? $"a name alone does nothing: write `{name} = VALUE`, or remove the line" },
            '.' => load with { Help = near ?? (Spelling.Nearest(name, UsualModules) is { } module && module != name ? $"did you mean the module `{module}`? Put `import {module}` before this line" : null) ?? $"if `{name}` is a module, put `import {name}` before this line" },
            '(' or '[' => load with { Help = near },
            _ when name.StartsWith("__", StringComparison.Ordinal) => load,
            _ when IsDecorator(load.Origin) => load with { Help = near ?? $"define or import `{name}` before this line" },
            _ when IsWholeValue(tree, load.Origin.Span) => load with { Help = near ?? $"put quotes around it if it is a text: \"{name}\"" },
            _ when near is not null => load with { Help = $"{near} a variable of the command line is given with `-D {name}=N`" },
            _ => Missing(load, name, null),
        };
    }

    private static bool IsDecorator(Origin origin) => origin.Source.Bytes[..origin.Span.Start].TrimEnd(" \t"u8).EndsWith("@"u8);

    /// <summary>Top-level code stores into xm's second dictionary, while functions, classes and generator expressions look into the first.</summary>
    private static LoadProblem ExplainNamespaces(SyntaxTree tree, LoadProblem load, string name, bool isModule)
    {
        var place = TopLevelNames.FindBinding(tree, name);
        var remedy = isModule
            ? $"write `import {name}` inside the function"
            : $"hand it in as a default argument, `def f({name}={name})`, or define it inside; after `global {name}` at top level functions see it, but it is no setting then";
        return load with
        {
            Notes = place is { } span
                ? [.. load.Notes, new LoadNote(new Origin(tree.Source, span), $"`{name}` is bound here, at top level")]
                : load.Notes,
            Help = $"xm runs a config with two namespaces: functions, lambdas, classes and generator expressions do not see what its top level binds or imports; {remedy}",
        };
    }

    /// <summary>CPython says "global name" of a name that is looked up from inside a function.</summary>
    private static bool IsInFunction(LoadProblem load) =>
        !load.Notes.IsEmpty || load.ReferenceMessage!.StartsWith("NameError: global ", StringComparison.Ordinal);

    /// <summary>A name alone as a value is a text without its quotes; one that is computed with is meant to come from outside.</summary>
    private static bool IsWholeValue(SyntaxTree tree, TextSpan span) => tree.Statements.OfType<AssignmentStatement>().Any(assignment =>
        assignment.Value is NameExpression value ? value.Span == span
        : assignment.Value is ListDisplay list && list.Elements.Any(element => element is NameExpression && element.Span == span));

    private static string? HelpForLimit(EvaluationProblem problem) => problem.Limit switch
    {
        nameof(EvaluationLimits.Steps) => "if the config does come to an end, raise the limit with `--max-steps N`",
        nameof(EvaluationLimits.Time) => "if the config does come to an end, raise the limit with `--timeout SECONDS`",
        _ => problem.Kind == EvaluationProblemKind.LimitExceeded ? "no guest's config needs so much; make it smaller" : null,
    };

    private static string? HelpForModule(string message) =>
        message.StartsWith("ImportError: No module named ", StringComparison.Ordinal)
            ? PutModule
            : null;

    /// <summary>What is written in place of a name that other languages have, or Python 3.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isValue">Whether it is all that a setting, or an element of one, is set to.</param>
    private static string? HelpForForeignName(string name, bool isValue) => name switch
    {
        "true" or "TRUE" when !isValue => "write True, or 1",
        "false" or "FALSE" when !isValue => "write False, or 0",
        "null" or "nil" or "NULL" or "undefined" when !isValue => "write None for a value that is not there",
        "yes" or "on" or "no" or "off" when !isValue => null,
        "true" or "yes" or "on" or "TRUE" => "write 1; xm drops Python's `True` without a word",
        "false" or "no" or "off" or "FALSE" => "write 0; xm drops Python's `False` without a word",
        "null" or "nil" or "NULL" or "undefined" => "remove the setting, or write `None` for a value that is not there; put quotes around it if it is a text",
        "FileNotFoundError" or "PermissionError" or "FileExistsError" or "IsADirectoryError" => "Python 2.7 has no such exception: write `IOError`, or `OSError` for functions of os",
        "ModuleNotFoundError" => "Python 2.7 has no such exception: write `ImportError`",
        "ConnectionError" or "TimeoutError" => "Python 2.7 has no such exception: write `socket.error`",
        "ascii" => "Python 2.7 has no ascii(): write repr()",
        _ => null,
    };

    private static char NextCharacter(Origin origin)
    {
        var rest = origin.Source.Bytes[origin.Span.End..].TrimStart(" \t"u8);
        return rest.IsEmpty ? '\n' : (char)rest[0];
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

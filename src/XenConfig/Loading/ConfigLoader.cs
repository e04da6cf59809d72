using System.Collections.Immutable;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>
/// Loads a config: decides on the dialect, runs the engine, and lets the static engine get what it can where the file does not parse or does not
/// run. Whatever the bytes are, the answer is a document that says so.
/// </summary>
public static class ConfigLoader
{
    private const string NoConfig = "it is no config in any dialect";

    private static readonly LiteralEngine Literal = new();

    /// <summary>Loads a config.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="options">How to load them.</param>
    /// <param name="engine">An engine from elsewhere, in place of the dialect's own: the one that <see cref="EngineKind.IronPython"/> means.</param>
    public static ConfigDocument Load(SourceText source, LoadOptions? options = null, IConfigEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= LoadOptions.Default;
        if (ForeignFormat.RecognizeBytes(source) is { } binary)
        {
            return Unread(source, options.Dialect ?? Dialect.Xl, options, binary, NoConfig);
        }

        if (source.Length > options.Limits.SourceBytes)
        {
            return Unread(source, options.Dialect ?? Dialect.Xl, options, TooLong(source, options), "it is too long to be read");
        }

        var detection = Detect(source, options);
        var tree = detection.Tree;
        engine ??= EngineFor(detection.Dialect, options.Engine);
        var result = tree.Problems.IsEmpty || ReadsBrokenTrees(engine.Kind) ? engine.Run(tree, options) : null;
        var problems = AllProblems(tree, result?.Problems ?? []);
        if (problems.FirstOrDefault(problem => problem.Kind is LoadProblemKind.Syntax or LoadProblemKind.Exception or LoadProblemKind.MissingVariable) is { } failure
            && ForeignFormat.Recognize(source, failure) is { } foreign)
        {
            return Unread(source, detection.Dialect, options, foreign, NoConfig);
        }

        if (options.Engine is null && engine.Kind != EngineKind.Static && problems.Any(problem => problem.Kind != LoadProblemKind.Warning))
        {
            // What the file printed, said and did is still what the engine got; only the settings are what can be known without running it.
            engine = new StaticEngine(result?.Unfinished is null ? null : result);
            var fallback = engine.Run(tree, options);
            result = fallback with { Problems = [], Output = result?.Output ?? "", Trace = result?.Trace ?? fallback.Trace };
        }

        return new ConfigDocument
        {
            Source = source,
            Dialect = detection.Dialect,
            DialectReason = detection.Reason,
            Engine = engine.Kind,
            Tree = tree,
            Settings = result?.Settings ?? [],
            Index = result?.Index,
            Dropped = result?.Dropped ?? [],
            Unknown = result?.Unknown ?? [],
            Problems = problems,
            Trace = result?.Trace ?? [],
            Output = result?.Output ?? "",
        };
    }

    /// <summary>The parser's problems and the engine's, in source order.</summary>
    private static ImmutableArray<LoadProblem> AllProblems(SyntaxTree tree, ImmutableArray<LoadProblem> engineProblems) =>
        tree.Problems.IsEmpty && engineProblems.IsEmpty ? [] :
    [
        .. LoadProblems.FromSyntax(tree)
            .Concat(engineProblems)
            .OrderBy(problem => problem.Origin.Source == tree.Source ? problem.Origin.Span.Start : int.MaxValue),
    ];

    private static DialectDetection Detect(SourceText source, LoadOptions options) => options switch
    {
        { Dialect: { } given } => DialectDetection.Given(source, given, "it was given"),
        { Engine: EngineKind.Sandbox or EngineKind.IronPython } => DialectDetection.Given(source, Dialect.Xm, "the engine that was given evaluates Python"),
        { Engine: EngineKind.Literal } => DialectDetection.Given(source, Dialect.Xl, "the engine that was given reads xl"),
        _ => DialectDetection.Detect(source),
    };

    private static IConfigEngine EngineFor(Dialect dialect, EngineKind? kind) => (kind, dialect) switch
    {
        (EngineKind.IronPython, _) => throw new ArgumentException("The IronPython engine is not part of this assembly: pass it to the loader."),
        (EngineKind.Static, _) => new StaticEngine(),
        (_, Dialect.Xl) => Literal,
        _ => new SandboxEngine(),
    };

    // A Python program that does not parse does not run at all; literals can be read where they stand.
    private static bool ReadsBrokenTrees(EngineKind kind) => kind is EngineKind.Static or EngineKind.Literal;

    private static LoadProblem TooLong(SourceText source, LoadOptions options) => new()
    {
        Kind = LoadProblemKind.Limit,
        Origin = new Origin(source, new TextSpan(0, 0)),
        Message = $"The file has {source.Length} bytes; the limit is {options.Limits.SourceBytes}.",
        Help = "no guest's config is so long; see whether it is the right file",
    };

    private static ConfigDocument Unread(SourceText source, Dialect dialect, LoadOptions options, LoadProblem problem, string reason) =>
        new()
        {
            Source = source,
            Dialect = dialect,
            DialectReason = options.Dialect is null ? reason : "it was given",
            Engine = EngineKind.Static,
            Tree = SyntaxTree.Empty(source, dialect == Dialect.Xl ? SyntaxDialect.Xl : SyntaxDialect.Python),
            Settings = [],
            Problems = [problem],
        };
}

using System.Collections.Immutable;
using XenConfig.Python.Syntax.Checking;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads a whole Python 2.7 source. The reference is a file that CPython 2.7.18 executes (<c>execfile</c>), as xm did with a config.</summary>
internal static class PythonParser
{
    /// <summary>The tree and what CPython rejects: what its parser says or, when that is content, what its compiler says.</summary>
    /// <param name="source">The source.</param>
    /// <param name="printFunction">Whether <c>print</c> is a name from the start: code in a string inherits that from the code around it.</param>
    /// <param name="unicodeLiterals">Whether plain string literals are <c>unicode</c> from the start.</param>
    /// <param name="isText">Whether it is the text of a value and no file: such bytes beyond ASCII need no declared coding.</param>
    public static SyntaxTree Parse(SourceText source, bool printFunction = false, bool unicodeLiterals = false, bool isText = false)
    {
        var coding = SourceCoding.Read(source.Bytes);
        var (state, statements) = Read(source, coding, printFunction, unicodeLiterals);
        if (state.WantsUnicodeLiterals && !unicodeLiterals)
        {
            (state, statements) = Read(source, coding, printFunction, unicodeLiterals: true);
        }

        return new SyntaxTree(source, statements, FindProblems(state, statements, isText), [.. state.Tokens.Comments]);
    }

    private static (ParserState State, ImmutableArray<Statement> Statements) Read(SourceText source, SourceCoding coding, bool printFunction, bool unicodeLiterals)
    {
        var state = new ParserState(new TokenStream(source, coding, printFunction), unicodeLiterals);
        return (state, new StatementParser(state).ParseFile());
    }

    /// <summary>
    /// CPython works in passes, each of which ends with the first problem: reading and parsing, building the tree, future imports,
    /// scopes, code. The problems of a pass are worth telling only when those before had none.
    /// </summary>
    private static ImmutableArray<SyntaxProblem> FindProblems(ParserState state, ImmutableArray<Statement> statements, bool isText)
    {
        var tokens = state.Tokens;
        var coding = CodingRules.Check(tokens.Source, tokens.Coding, isText);
        if (tokens.Problems.Count > 0 || coding is not null)
        {
            return WithCoding(tokens.Problems, coding);
        }

        if (tokens.CompileProblemCount == 0 && state.NeedsCompilerChecks)
        {
            RunCompilerPasses(tokens, statements);
        }

        return tokens.CompileProblemCount == 0 ? [] : [.. tokens.CompileProblems];
    }

    // A line is decoded before it is parsed, and after the lines above it were.
    private static ImmutableArray<SyntaxProblem> WithCoding(IReadOnlyList<SyntaxProblem> problems, SyntaxProblem? coding)
    {
        if (coding is null)
        {
            return [.. problems];
        }

        // Where the parser stumbles over the same character, it knows what that is.
        if (problems.FirstOrDefault(problem => problem.Span.Start <= coding.Span.Start && coding.Span.Start < problem.Span.End) is { } same)
        {
            problems = [.. problems.Where(problem => problem != same)];
            coding = coding with { Span = same.Span, Message = same.Message, Help = same.Help ?? coding.Help };
        }

        var before = problems.TakeWhile(problem => problem.ReferenceLine < coding.ReferenceLine).ToArray();
        return [.. before, coding, .. problems.Skip(before.Length)];
    }

    private static void RunCompilerPasses(TokenStream tokens, ImmutableArray<Statement> statements)
    {
        var lastFuture = FutureRules.Check(tokens, statements);
        if (tokens.CompileProblemCount > 0)
        {
            return;
        }

        var scopes = ScopeRules.Check(tokens, statements);
        if (tokens.CompileProblemCount == 0)
        {
            FlowRules.Check(tokens, scopes, lastFuture, statements);
        }
    }
}

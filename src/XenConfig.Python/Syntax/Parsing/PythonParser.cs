using System.Collections.Immutable;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads a whole Python 2.7 source. The reference is a file that CPython 2.7.18 executes (<c>execfile</c>), as xm did with a config.</summary>
internal static class PythonParser
{
    /// <summary>The tree and what CPython rejects: what its parser says or, when that is content, what its compiler says.</summary>
    public static SyntaxTree Parse(SourceText source)
    {
        var coding = SourceCoding.Read(source.Bytes);
        var state = new ParserState(new TokenStream(source, coding), unicodeLiterals: false);
        var statements = new StatementParser(state).ParseFile();
        if (state.WantsUnicodeLiterals)
        {
            state = new ParserState(new TokenStream(source, coding), unicodeLiterals: true);
            statements = new StatementParser(state).ParseFile();
        }

        return new SyntaxTree(source, SyntaxDialect.Python, statements, Problems(state, statements), [.. state.Tokens.Comments]);
    }

    private static ImmutableArray<SyntaxProblem> Problems(ParserState state, ImmutableArray<Statement> statements)
    {
        var tokens = state.Tokens;
        return tokens.Problems.Count > 0 ? [.. tokens.Problems]
            : tokens.CompileProblems.Count > 0 ? [.. tokens.CompileProblems]
            : [];
    }
}

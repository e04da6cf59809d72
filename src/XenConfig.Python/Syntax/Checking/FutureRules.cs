using System.Collections.Immutable;
using XenConfig.Python.Syntax.Parsing;

namespace XenConfig.Python.Syntax.Checking;

/// <summary><c>from __future__ import …</c>: which features there are, and where the statement may stand.</summary>
internal static class FutureRules
{
    private const string Module = "__future__";

    private static readonly HashSet<string> Features = new(StringComparer.Ordinal)
    {
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
    };

    /// <summary>
    /// Checks the beginning of a file: strings and future imports, up to the first other statement and whatever stands on its line. Later ones
    /// are found by <see cref="FlowRules"/>, as CPython finds them when it compiles the statement.
    /// </summary>
    /// <returns>Where the last future import starts; -1 when there is none.</returns>
    public static int Check(TokenStream tokens, ImmutableArray<Statement> statements)
    {
        var last = -1;
        var isPast = false;
        var line = 0;
        foreach (var statement in statements)
        {
            var statementLine = tokens.Source.GetLine(statement.Span.Start);
            if (isPast && statementLine > line)
            {
                break;
            }

            line = statementLine;
            if (statement is FromImportStatement { Module: Module } import)
            {
                if (isPast)
                {
                    ReportLate(tokens, import, import.Span.Start);
                    break;
                }

                CheckFeatures(tokens, import);
                last = import.Span.Start;
            }
            else
            {
                // Only a string that is the very first statement is the file's documentation.
                isPast |= statement != statements[0] || statement is not ExpressionStatement { Value: StringLiteral };
            }
        }

        return last;
    }

    /// <summary>Whether a statement is a future import.</summary>
    public static bool IsFuture(FromImportStatement import) => import.Module == Module;

    /// <summary>Reports a future import that does not stand at the beginning.</summary>
    public static void ReportLate(TokenStream tokens, FromImportStatement import, int referenceStart) => tokens.ReportCompile(
        import.Span, "A future import must stand at the beginning of the file.",
        "SyntaxError: from __future__ imports must occur at the beginning of the file", referenceStart, "Move it above all other statements.");

    private static void CheckFeatures(TokenStream tokens, FromImportStatement import)
    {
        if (import.IsStar)
        {
            ReportUnknown(tokens, import, "*");
        }

        foreach (var alias in import.Names)
        {
            if (alias.Name == "braces")
            {
                tokens.ReportCompile(alias.Span, "Python has no braces.", "SyntaxError: not a chance", import.Span.Start);
            }
            else if (!Features.Contains(alias.Name))
            {
                ReportUnknown(tokens, import, alias.Name);
            }
        }
    }

    private static void ReportUnknown(TokenStream tokens, FromImportStatement import, string name) => tokens.ReportCompile(
        import.Span, $"There is no future feature \"{name}\"; there are {string.Join(", ", Features)}.",
        $"SyntaxError: future feature {name} is not defined", import.Span.Start);
}

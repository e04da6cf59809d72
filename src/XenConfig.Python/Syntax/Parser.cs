using XenConfig.Python.Syntax.Parsing;
using XenConfig.Python.Syntax.Xl;

namespace XenConfig.Python.Syntax;

/// <summary>Reads a source into a syntax tree, recovering from errors.</summary>
public static class Parser
{
    /// <summary>Parses a source. Never throws for what a source holds, however long, deep or broken.</summary>
    public static SyntaxTree Parse(SourceText source, SyntaxDialect dialect = SyntaxDialect.Python) =>
        dialect == SyntaxDialect.Python ? PythonParser.Parse(source) : XlParser.Parse(source);
}

using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The place in a source that made a value.</summary>
/// <param name="Source">The source.</param>
/// <param name="Span">The expression that made the value.</param>
/// <param name="VerbatimStart">
/// Where in the source the content of a string begins, when source and value are the same byte for byte
/// (<see cref="StringLiteral.VerbatimStart"/>); -1 otherwise.
/// </param>
/// <param name="Context">The loops and calls around it when it was made; null at top level.</param>
public readonly record struct Origin(SourceText Source, TextSpan Span, int VerbatimStart = -1, OriginContext? Context = null);

using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A frame that an exception came through.</summary>
/// <param name="Name">The function's name, or <c>&lt;module&gt;</c>.</param>
/// <param name="Source">The source.</param>
/// <param name="Statement">The statement that was under way.</param>
/// <param name="Span">The expression that was under way, inside the statement.</param>
internal readonly record struct TraceEntry(string Name, SourceText Source, TextSpan Statement, TextSpan Span);

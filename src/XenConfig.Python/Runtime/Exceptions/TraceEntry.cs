using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A frame that an exception came through.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Statement">The statement that was under way.</param>
/// <param name="Span">The expression that was under way, inside the statement.</param>
internal readonly record struct TraceEntry(Frame Frame, TextSpan Statement, TextSpan Span)
{
    /// <summary>The function's name, or <c>&lt;module&gt;</c>.</summary>
    public string Name => Frame.Code.Name;

    /// <summary>The source.</summary>
    public SourceText Source => Frame.Code.Source;

    /// <summary>The line that CPython's traceback names.</summary>
    public int Line => ReferenceLine.Of(Source, Statement, Span);
}

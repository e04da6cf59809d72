using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>What stands around an expression while it is evaluated.</summary>
public enum OriginContextKind
{
    /// <summary>A loop, or the <c>for</c> of a comprehension: <see cref="OriginContext.Name"/> is the loop variable.</summary>
    Loop,

    /// <summary>A call: <see cref="OriginContext.Name"/> is the function, <see cref="OriginContext.Span"/> the call site.</summary>
    Call,
}

/// <summary>One loop or call around an expression, linked to the next one outwards.</summary>
/// <param name="Parent">The next one outwards, or null.</param>
/// <param name="Kind">A loop or a call.</param>
/// <param name="Name">The loop variable's or the function's name.</param>
/// <param name="ValueText">The loop variable's value as <c>repr</c> gives it, cut when long; null for a call.</param>
/// <param name="Source">The source that <paramref name="Span"/> lies in.</param>
/// <param name="Span">The loop's target or the call site.</param>
public sealed record OriginContext(
    OriginContext? Parent, OriginContextKind Kind, string Name, string? ValueText, SourceText Source, TextSpan Span);

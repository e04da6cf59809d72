namespace XenConfig.Python.Syntax.Parsing;

/// <summary>
/// How deep the source nests, counted as CPython 2.7 counts it: in rules of its grammar on its parser's stack. It gives up at 1500
/// ("s_push: parser stack overflow", a MemoryError), which is 98 nested parentheses, 1480 signs or 740 lambdas; so do we, and that keeps
/// this parser's own stack, and that of everybody who walks the tree, within bounds.
/// </summary>
internal static class Nesting
{
    /// <summary>CPython's MAXSTACK.</summary>
    public const int MaxStack = 1500;

    /// <summary>
    /// How high an expression may grow by trailers (<c>a.b.c</c>, <c>f()()</c>, <c>x[0][1]</c>), which CPython does not bound: it dies
    /// of some hundred thousand.
    /// </summary>
    public const int MaxHeight = 1500;

    /// <summary>From <c>test</c> down to <c>expr</c>, the first included.</summary>
    public const int TestToExpr = 6;

    /// <summary>From <c>test</c> down to <c>power</c>.</summary>
    public const int TestToPower = 13;

    /// <summary>From <c>test</c> down to <c>atom</c>.</summary>
    public const int TestToAtom = 14;
}

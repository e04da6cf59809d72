namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Which rule of the grammar the elements of a tuple without parentheses follow.</summary>
internal enum ElementRule
{
    /// <summary>Any expression.</summary>
    Test,

    /// <summary>No conditional: after the <c>in</c> of a list comprehension.</summary>
    OldTest,

    /// <summary>No comparison, <c>not</c>, <c>and</c>, <c>or</c>, lambda or conditional: targets.</summary>
    Expr,
}

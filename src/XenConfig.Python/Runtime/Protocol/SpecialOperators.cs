using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The special method names of the operators, and the symbols that messages name them by.</summary>
internal static class SpecialOperators
{
    /// <summary>How many binary operators there are, <c>divmod()</c> and the true division among them.</summary>
    public const int Count = (int)Operators.DivMod + 1;

    private static readonly PyStr[] Comparisons = Make("eq", "ne", "lt", "le", "gt", "ge");

    // In the order of BinaryOperator.
    private static readonly string[] Stems = ["add", "sub", "mul", "div", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor"];
    private static readonly PyStr[] Plain = Make(Stems);
    private static readonly PyStr[] Reflected = Make([.. Stems.Select(static stem => "r" + stem)]);
    private static readonly PyStr[] Augmented = Make([.. Stems.Select(static stem => "i" + stem)]);
    private static readonly string[] Symbols = ["+", "-", "*", "/", "//", "%", "** or pow()", "<<", ">>", "&", "|", "^"];

    private static readonly PyStr TrueDivide = PyStr.MakeShared("__truediv__");
    private static readonly PyStr ReflectedTrueDivide = PyStr.MakeShared("__rtruediv__");
    private static readonly PyStr AugmentedTrueDivide = PyStr.MakeShared("__itruediv__");
    private static readonly PyStr DivMod = PyStr.MakeShared("__divmod__");
    private static readonly PyStr ReflectedDivMod = PyStr.MakeShared("__rdivmod__");
    private static readonly PyStr Negate = PyStr.MakeShared("__neg__");
    private static readonly PyStr Plus = PyStr.MakeShared("__pos__");
    private static readonly PyStr Invert = PyStr.MakeShared("__invert__");

    public static ReadOnlySpan<PyStr> OfComparisons => Comparisons;

    public static PyStr OfComparison(ComparisonOperator comparison) => Comparisons[(int)comparison];

    public static PyStr Of(BinaryOperator operation) => operation switch
    {
        Operators.TrueDivide => TrueDivide,
        Operators.DivMod => DivMod,
        _ => Plain[(int)operation],
    };

    public static PyStr OfReflected(BinaryOperator operation) => operation switch
    {
        Operators.TrueDivide => ReflectedTrueDivide,
        Operators.DivMod => ReflectedDivMod,
        _ => Reflected[(int)operation],
    };

    public static PyStr OfAugmented(BinaryOperator operation) =>
        operation == Operators.TrueDivide ? AugmentedTrueDivide : Augmented[(int)operation];

    public static PyStr Of(UnaryOperator operation) => operation switch
    {
        UnaryOperator.Negate => Negate,
        UnaryOperator.Plus => Plus,
        _ => Invert,
    };

    public static string Symbol(BinaryOperator operation) => operation switch
    {
        Operators.TrueDivide => "/",
        Operators.DivMod => "divmod()",
        _ => Symbols[(int)operation],
    };

    public static string AugmentedSymbol(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Power => Symbol(operation),
        _ => Symbol(operation) + "=",
    };

    private static PyStr[] Make(params string[] stems) => [.. stems.Select(static stem => PyStr.MakeShared($"__{stem}__"))];
}

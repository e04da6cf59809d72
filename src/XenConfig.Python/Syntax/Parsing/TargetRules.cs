namespace XenConfig.Python.Syntax.Parsing;

/// <summary>What can be assigned to and deleted. CPython checks this when it builds its syntax tree (ast.c, set_context).</summary>
internal static class TargetRules
{
    /// <summary>Checks the target of an assignment, a loop, an import or a parameter list.</summary>
    /// <param name="tokens">Where to report.</param>
    /// <param name="target">The target.</param>
    /// <param name="start">Where it starts, parentheses included: its line is what CPython reports.</param>
    public static bool CheckStore(TokenStream tokens, Expression target, int start) => Check(tokens, target, start, "assign to");

    /// <summary>Checks what a <c>del</c> statement deletes.</summary>
    public static bool CheckDelete(TokenStream tokens, Expression target, int start) => Check(tokens, target, start, "delete");

    /// <summary>Checks the target of an augmented assignment: a name, an attribute or a subscript.</summary>
    public static void CheckAugmented(TokenStream tokens, Expression target, int start)
    {
        if (CheckStore(tokens, target, start) && target is ListDisplay or TupleDisplay)
        {
            tokens.ReportCompile(
                target.Span, "An augmented assignment changes one thing, not a list or tuple of things.",
                "SyntaxError: illegal expression for augmented assignment", start);
        }
    }

    /// <summary>Checks a name that is about to be bound: <c>None</c> and <c>__debug__</c> cannot be.</summary>
    public static bool CheckName(TokenStream tokens, string name, TextSpan span, int start)
    {
        if (name is not ("None" or "__debug__"))
        {
            return true;
        }

        tokens.ReportCompile(span, $"{name} cannot be given another value.", $"SyntaxError: cannot assign to {name}", start, "Take another name.");
        return false;
    }

    private static bool Check(TokenStream tokens, Expression target, int start, string verb)
    {
        switch (target)
        {
            case NameExpression name:
                return verb == "delete" || CheckName(tokens, name.Name, name.Span, start);
            case AttributeExpression attribute:
                return verb == "delete" || CheckName(tokens, attribute.Name, attribute.NameSpan, start);
            case SubscriptExpression or ErrorExpression:
                return true;
            case ListDisplay list:
                return CheckAll(tokens, list.Elements, start, verb);
            case TupleDisplay { Elements.Length: > 0 } tuple:
                return CheckAll(tokens, tuple.Elements, start, verb);
        }

        var kind = Describe(tokens.Source, target);
        var article = kind[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "An" : "A";
        var (message, help) = verb == "delete" ? ($"{article} {Name(kind)} cannot be deleted.", "Only names, attributes and items can be.")
            : HyphenatedName(tokens.Source, target) is { } hyphenated ? ("A name has no hyphen.", $"Write {hyphenated.Replace('-', '_')}.")
            : target is StringLiteral literal ? ("A name is written without quotes.", Unquoted(literal.Value))
            : target is ComparisonExpression ? ("A comparison cannot be assigned to.", "Write NAME = VALUE; put the comparison into parentheses if its result is meant.")
            : ($"{article} {Name(kind)} cannot be assigned to.", "Write NAME = VALUE; a comparison is written \"==\".");
        tokens.ReportCompile(target.Span, message, $"SyntaxError: can't {verb} {kind}", start, help);
        return false;
    }

    /// <summary>What to write in place of a name in quotes.</summary>
    public static string Unquoted(string name) => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
        ? $"Write {name} = VALUE."
        : "Write NAME = VALUE, where the name has letters, digits and \"_\" only.";

    private static bool CheckAll(TokenStream tokens, System.Collections.Immutable.ImmutableArray<Expression> elements, int start, string verb)
    {
        foreach (var element in elements)
        {
            if (!Check(tokens, element, start, verb))
            {
                return false;
            }
        }

        return true;
    }

    private static string Name(string kind) => kind == "operator" ? "expression with an operator" : kind;

    /// <summary>The text of a target that is names and hyphens alone, as people write keys.</summary>
    private static string? HyphenatedName(SourceText source, Expression target)
    {
        var text = source.GetText(target.Span);
        return target is BinaryExpression && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? text : null;
    }

    private static string Describe(SourceText source, Expression expression) => expression switch
    {
        TupleDisplay => "()",
        LambdaExpression => "lambda",
        CallExpression => "function call",
        UnaryExpression { Operator: UnaryOperator.Negate, Operand: NumberLiteral number } negative when !HasParenthesis(source, negative, number) => "literal",
        BooleanExpression or BinaryExpression or UnaryExpression => "operator",
        YieldExpression => "yield expression",
        Comprehension comprehension => comprehension.Kind switch
        {
            ComprehensionKind.Generator => "generator expression",
            ComprehensionKind.List => "list comprehension",
            ComprehensionKind.Set => "set comprehension",
            _ => "dict comprehension",
        },
        ComparisonExpression => "comparison",
        BackquoteExpression => "repr",
        ConditionalExpression => "conditional expression",
        _ => "literal",
    };

    // CPython folds "-1" into one literal, but not "-(1)".
    private static bool HasParenthesis(SourceText source, UnaryExpression negative, NumberLiteral number) =>
        source.GetBytes(TextSpan.FromBounds(negative.Span.Start, number.Span.Start)).Contains((byte)'(');
}

using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Syntax;

/// <summary>Writes the tree of ordinary statements and all expressions as S-expressions, for tests to compare.</summary>
internal static class SyntaxDump
{
    public static string Of(string source, SyntaxDialect dialect = SyntaxDialect.Python) =>
        string.Join(' ', Parser.Parse(SourceText.From(source, "t"), dialect).Statements.Select(Of));

    private static string Of(Statement statement) => statement switch
    {
        ExpressionStatement s => Of(s.Value),
        AssignmentStatement s => $"(= {All(s.Targets)} {Of(s.Value)})",
        AugmentedAssignmentStatement s => $"({s.Operator}= {Of(s.Target)} {Of(s.Value)})",
        PrintStatement s => $"(print{(s.Destination is null ? "" : $" >>{Of(s.Destination)}")}{(s.Values.IsEmpty ? "" : $" {All(s.Values)}")}{(s.HasTrailingComma ? " ," : "")})",
        ExecStatement s => $"(exec {Of(s.Code)} {Of(s.Globals)} {Of(s.Locals)})",
        IfStatement s => $"(if {string.Join(' ', s.Branches.Select(b => $"[{Of(b.Condition)} {Block(b.Body)}]"))} else {Block(s.ElseBody)})",
        ForStatement s => $"(for {Of(s.Target)} {Of(s.Iterable)} {Block(s.Body)} else {Block(s.ElseBody)})",
        WhileStatement s => $"(while {Of(s.Condition)} {Block(s.Body)})",
        FunctionDefinition s => $"(def {s.Name} {Of(s.Parameters)} {Block(s.Body)} @[{All(s.Decorators)}])",
        ClassDefinition s => $"(class {s.Name} [{All(s.Bases)}] {Block(s.Body)})",
        ReturnStatement s => $"(return {Of(s.Value)})",
        PassStatement => "pass",
        ErrorStatement => "<error>",
        _ => statement.GetType().Name,
    };

    private static string Of(Expression? expression) => expression switch
    {
        null => "-",
        NameExpression e => e.Name,
        NumberLiteral e => $"{e.Kind switch { NumberKind.Integer => "", NumberKind.XlText => "#", _ => $"{e.Kind}:" }}{e.Text}",
        StringLiteral e => $"{(e.IsUnicode ? "u" : "")}'{e.Value.Replace("\n", "\\n", StringComparison.Ordinal)}'",
        UnaryExpression e => $"({e.Operator} {Of(e.Operand)})",
        BinaryExpression e => $"({e.Operator} {Of(e.Left)} {Of(e.Right)})",
        BooleanExpression e => $"({(e.IsAnd ? "and" : "or")} {All(e.Operands)})",
        ComparisonExpression e => $"(cmp {Of(e.First)} {string.Join(' ', e.Operators.Zip(e.Operands, (o, x) => $"{o} {Of(x)}"))})",
        ConditionalExpression e => $"(? {Of(e.Condition)} {Of(e.WhenTrue)} {Of(e.WhenFalse)})",
        LambdaExpression e => $"(lambda {Of(e.Parameters)} {Of(e.Body)})",
        AttributeExpression e => $"{Of(e.Value)}.{e.Name}",
        SubscriptExpression e => $"{Of(e.Value)}[{Of(e.Index)}]",
        SliceExpression e => $"{Of(e.Lower)}:{Of(e.Upper)}{(e.IsExtended ? $":{Of(e.Step)}" : "")}",
        EllipsisExpression => "...",
        CallExpression e => $"(call {Of(e.Function)}{Calls(e)})",
        BackquoteExpression e => $"`{Of(e.Value)}`",
        ListDisplay e => $"[{All(e.Elements)}]",
        TupleDisplay e => $"({(e.IsParenthesized ? "tuple" : "bare")} {All(e.Elements)})",
        SetDisplay e => $"{{{All(e.Elements)}}}",
        DictDisplay e => $"{{{string.Join(' ', e.Items.Select(i => $"{Of(i.Key)}:{Of(i.Value)}"))}}}",
        Comprehension e => $"({e.Kind} {Of(e.Element)}{(e.Value is null ? "" : $":{Of(e.Value)}")} {string.Join(' ', e.Clauses.Select(Of))})",
        YieldExpression e => $"(yield {Of(e.Value)})",
        _ => "<error>",
    };

    private static string Of(ComprehensionClause clause) => clause switch
    {
        ComprehensionFor c => $"for {Of(c.Target)} {Of(c.Iterable)}",
        ComprehensionIf c => $"if {Of(c.Condition)}",
        _ => "?",
    };

    private static string Of(ParameterList list)
    {
        var text = new StringBuilder("[");
        text.AppendJoin(' ', list.Parameters.Select(p => p.Default is null ? Of(p.Target) : $"{Of(p.Target)}={Of(p.Default)}"));
        text.Append(list.StarName is null ? "" : $" *{list.StarName}").Append(list.DoubleStarName is null ? "" : $" **{list.DoubleStarName}");
        return text.Append(']').ToString();
    }

    private static string Calls(CallExpression call)
    {
        var parts = call.Arguments.Select(Of).Concat(call.Keywords.Select(k => $"{k.Name}={Of(k.Value)}")).ToList();
        if (call.StarArgument is not null)
        {
            parts.Add($"*{Of(call.StarArgument)}");
        }

        if (call.DoubleStarArgument is not null)
        {
            parts.Add($"**{Of(call.DoubleStarArgument)}");
        }

        return string.Concat(parts.Select(part => $" {part}"));
    }

    private static string All(IEnumerable<Expression> expressions) => string.Join(' ', expressions.Select(Of));

    private static string Block(IEnumerable<Statement> statements) => $"{{{string.Join(' ', statements.Select(Of))}}}";
}

using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>Finds where the top-level code of a config binds a name, whether that code runs or not. Functions and classes have names of their own.</summary>
internal static class TopLevelNames
{
    /// <summary>The first statement, import alias or loop head that binds the name; null when none does.</summary>
    public static TextSpan? FindBinding(SyntaxTree tree, string name) => Find(tree.Statements, name);

    private static TextSpan? Find(ImmutableArray<Statement> statements, string name)
    {
        foreach (var statement in statements)
        {
            if (Find(statement, name) is { } span)
            {
                return span;
            }
        }

        return null;
    }

    private static TextSpan? Find(Statement statement, string name) => statement switch
    {
        AssignmentStatement s => First(s.Targets, target => Find(target, name)),
        AugmentedAssignmentStatement s => Find(s.Target, name),
        FunctionDefinition s => s.Name == name ? s.NameSpan : null,
        ClassDefinition s => s.Name == name ? s.NameSpan : null,
        ImportStatement s => First(s.Names, alias => BoundBy(alias) == name ? alias.Span : null),
        FromImportStatement s => First(s.Names, alias => (alias.Alias ?? alias.Name) == name ? alias.Span : null),
        ForStatement s => Find(s.Target, name) ?? Find(s.Body, name) ?? Find(s.ElseBody, name),
        IfStatement s => First(s.Branches, branch => Find(branch.Body, name)) ?? Find(s.ElseBody, name),
        WhileStatement s => Find(s.Body, name) ?? Find(s.ElseBody, name),
        WithStatement s => First(s.Items, item => Find(item.Target, name)) ?? Find(s.Body, name),
        TryStatement s => Find(s.Body, name)
            ?? First(s.Handlers, handler => Find(handler.Target, name) ?? Find(handler.Body, name))
            ?? Find(s.ElseBody, name)
            ?? Find(s.FinallyBody, name),
        _ => null,
    };

    private static TextSpan? Find(Expression? target, string name) => target switch
    {
        NameExpression bound => bound.Name == name ? bound.Span : null,
        TupleDisplay tuple => First(tuple.Elements, element => Find(element, name)),
        ListDisplay list => First(list.Elements, element => Find(element, name)),
        _ => null,
    };

    /// <summary><c>import os.path</c> binds <c>os</c>.</summary>
    private static string BoundBy(ImportAlias alias) => alias.Alias ?? alias.Name.Split('.')[0];

    private static TextSpan? First<T>(ImmutableArray<T> items, Func<T, TextSpan?> find)
    {
        foreach (var item in items)
        {
            if (find(item) is { } span)
            {
                return span;
            }
        }

        return null;
    }
}

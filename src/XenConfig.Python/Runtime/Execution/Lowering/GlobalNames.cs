using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// The names that <c>global</c> statements declare, in whatever function of a module they stand: CPython 2.7's symbol table notes each for the module
/// as well. They matter where a module runs with locals apart from its globals, as a config does under xm. Its own top level binds such a name in
/// <c>globals()</c>: its functions see it, and xm, which reads <c>locals()</c>, does not.
/// </summary>
internal static class GlobalNames
{
    /// <summary>Collects the names.</summary>
    public static void Collect(ImmutableArray<Statement> statements, HashSet<string> names) => Collect(statements, s => names.UnionWith(s.Names));

    /// <summary>Gives each <c>global</c> statement to <paramref name="take"/>.</summary>
    public static void Collect(ImmutableArray<Statement> statements, Action<GlobalStatement> take)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case GlobalStatement s:
                    take(s);
                    break;
                case FunctionDefinition s:
                    Collect(s.Body, take);
                    break;
                case ClassDefinition s:
                    Collect(s.Body, take);
                    break;
                case IfStatement s:
                    foreach (var branch in s.Branches)
                    {
                        Collect(branch.Body, take);
                    }

                    Collect(s.ElseBody, take);
                    break;
                case WhileStatement s:
                    Collect(s.Body, take);
                    Collect(s.ElseBody, take);
                    break;
                case ForStatement s:
                    Collect(s.Body, take);
                    Collect(s.ElseBody, take);
                    break;
                case TryStatement s:
                    Collect(s.Body, take);
                    foreach (var handler in s.Handlers)
                    {
                        Collect(handler.Body, take);
                    }

                    Collect(s.ElseBody, take);
                    Collect(s.FinallyBody, take);
                    break;
                case WithStatement s:
                    Collect(s.Body, take);
                    break;
            }
        }
    }
}

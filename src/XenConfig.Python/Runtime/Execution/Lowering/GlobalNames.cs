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
    /// <summary>Gives each <c>global</c> statement to <paramref name="take"/>, and with it what that works with.</summary>
    public static void Collect<T>(ImmutableArray<Statement> statements, T with, Action<T, GlobalStatement> take)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case GlobalStatement s:
                    take(with, s);
                    break;
                case FunctionDefinition s:
                    Collect(s.Body, with, take);
                    break;
                case ClassDefinition s:
                    Collect(s.Body, with, take);
                    break;
                case IfStatement s:
                    foreach (var branch in s.Branches)
                    {
                        Collect(branch.Body, with, take);
                    }

                    Collect(s.ElseBody, with, take);
                    break;
                case WhileStatement s:
                    Collect(s.Body, with, take);
                    Collect(s.ElseBody, with, take);
                    break;
                case ForStatement s:
                    Collect(s.Body, with, take);
                    Collect(s.ElseBody, with, take);
                    break;
                case TryStatement s:
                    Collect(s.Body, with, take);
                    foreach (var handler in s.Handlers)
                    {
                        Collect(handler.Body, with, take);
                    }

                    Collect(s.ElseBody, with, take);
                    Collect(s.FinallyBody, with, take);
                    break;
                case WithStatement s:
                    Collect(s.Body, with, take);
                    break;
            }
        }
    }
}

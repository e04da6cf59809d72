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
    public static void Collect(ImmutableArray<Statement> statements, HashSet<string> names)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case GlobalStatement s:
                    names.UnionWith(s.Names);
                    break;
                case FunctionDefinition s:
                    Collect(s.Body, names);
                    break;
                case ClassDefinition s:
                    Collect(s.Body, names);
                    break;
                case IfStatement s:
                    foreach (var branch in s.Branches)
                    {
                        Collect(branch.Body, names);
                    }

                    Collect(s.ElseBody, names);
                    break;
                case WhileStatement s:
                    Collect(s.Body, names);
                    Collect(s.ElseBody, names);
                    break;
                case ForStatement s:
                    Collect(s.Body, names);
                    Collect(s.ElseBody, names);
                    break;
                case TryStatement s:
                    Collect(s.Body, names);
                    foreach (var handler in s.Handlers)
                    {
                        Collect(handler.Body, names);
                    }

                    Collect(s.ElseBody, names);
                    Collect(s.FinallyBody, names);
                    break;
                case WithStatement s:
                    Collect(s.Body, names);
                    break;
            }
        }
    }
}

using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// The names that a module's own <c>global</c> statements declare. They matter where a module runs with locals apart from its globals, as a
/// config does under xm: such names, and no others, are seen by its functions.
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

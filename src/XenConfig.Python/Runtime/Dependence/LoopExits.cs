using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Whether a loop may go on or end before its body does: a <c>break</c> or <c>continue</c> is in it, its inner loops' included.</summary>
internal static class LoopExits
{
    public static bool Contains(ImmutableArray<Statement> statements) => statements.Any(static statement => statement switch
    {
        BreakStatement or ContinueStatement => true,
        IfStatement s => s.Branches.Any(static branch => Contains(branch.Body)) || Contains(s.ElseBody),
        WhileStatement s => Contains(s.Body) || Contains(s.ElseBody),
        ForStatement s => Contains(s.Body) || Contains(s.ElseBody),
        TryStatement s => Contains(s.Body) || s.Handlers.Any(static handler => Contains(handler.Body)) || Contains(s.ElseBody) || Contains(s.FinallyBody),
        WithStatement s => Contains(s.Body),
        _ => false,
    });
}

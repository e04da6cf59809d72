using System.Runtime.InteropServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>An assignment at the top level of a config.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="OnlyTarget">The name that it binds, where that is all that it binds.</param>
internal readonly record struct TopLevelAssignment(TextSpan Statement, TextSpan? OnlyTarget);

/// <summary>The assignments at the top level of a config by the name that they bind, gathered in one go.</summary>
internal sealed class TopLevelAssignments
{
    private readonly Dictionary<string, List<TopLevelAssignment>> _byName;

    private TopLevelAssignments(int capacity) => _byName = new(capacity, StringComparer.Ordinal);

    /// <summary>Gathers the assignments of a tree.</summary>
    public static TopLevelAssignments Of(SyntaxTree tree)
    {
        var all = new TopLevelAssignments(tree.Statements.Length);
        foreach (var statement in tree.Statements)
        {
            if (statement is AssignmentStatement assignment)
            {
                foreach (var target in assignment.Targets)
                {
                    if (target is NameExpression name)
                    {
                        all.Add(name.Name, new TopLevelAssignment(statement.Span, assignment.Targets.Length == 1 ? name.Span : null));
                    }
                }
            }
        }

        return all;
    }

    /// <summary>The assignments to a name, first to last.</summary>
    public IReadOnlyList<TopLevelAssignment> To(string name) => _byName.TryGetValue(name, out var known) ? known : [];

    private void Add(string name, TopLevelAssignment assignment)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byName, name, out _);
        known ??= new List<TopLevelAssignment>(1);
        if (known.Count == 0 || known[^1].Statement != assignment.Statement)
        {
            known.Add(assignment);
        }
    }
}

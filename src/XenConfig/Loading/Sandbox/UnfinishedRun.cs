using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>
/// An evaluation that ended before the config did. What was bound before the statement that it ended in is as the toolstack had it by then; what the rest of
/// the file would have changed is for <see cref="StaticEngine"/> to say.
/// </summary>
/// <param name="statement">The top-level statement that it ended in.</param>
/// <param name="locals">What the config's top level has bound.</param>
/// <param name="globals">What its functions see.</param>
internal sealed class UnfinishedRun(TextSpan statement, PyDict locals, PyDict globals)
{
    /// <summary>Up to so many lists are looked at one by one; where other names may lead to more, all of them are taken to be reached.</summary>
    private const int FewLists = 64;

    /// <summary>The top-level statement that it ended in.</summary>
    public TextSpan Statement => statement;

    /// <summary>
    /// Which of some names hold a list that code could change without naming it: through an alias, a function that has it as a default, an object that keeps it.
    /// </summary>
    /// <param name="lists">Names of lists.</param>
    /// <param name="mentioned">The names that the code uses.</param>
    public IReadOnlyCollection<string> ReachedOtherwise(IReadOnlyCollection<string> lists, IReadOnlySet<string> mentioned)
    {
        var held = new HeldValues(locals, globals);
        if (!held.Look())
        {
            return lists;
        }

        var reached = held.NamesThatShare(mentioned).ToHashSet(StringComparer.Ordinal);
        reached.IntersectWith(lists);
        return reached.Count > FewLists
            ? reached
            : [.. reached.Where(list => held.NamesThatShare([list]).Any(name => name != list && mentioned.Contains(name)))];
    }
}

using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Syntax;

public sealed class AssignmentTargetTests
{
    [Fact]
    public void Threads_that_ask_for_the_target_of_an_assignment_at_once_get_the_same_node()
    {
        var tree = Parser.Parse(SourceText.From(string.Concat(Enumerable.Repeat("a = 1\n", 2000)), "config"));
        const int threads = 4;
        var seen = new Expression[threads][];
        using var start = new Barrier(threads);
        var asking = Enumerable.Range(0, threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait(TestContext.Current.CancellationToken);
            seen[number] = [.. tree.Statements.Select(static statement => Assert.Single(((AssignmentStatement)statement).Targets))];
        })).ToArray();
        Array.ForEach(asking, static thread => thread.Start());
        Array.ForEach(asking, static thread => thread.Join());
        Assert.All(seen, nodes => Assert.Equal(seen[0], nodes, ReferenceEqualityComparer.Instance));
    }
}

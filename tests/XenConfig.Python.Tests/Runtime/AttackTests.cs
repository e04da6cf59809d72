using System.Globalization;
using System.Text.RegularExpressions;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime;

/// <summary>
/// The programs of testdata/attacks, a folder a threat of docs/threat-model.md. Each says in its first lines how it ends:
/// <c># ends: refused at 2: the message's beginning</c>, or <c># ends: completed: what it prints</c>. One that only the clock ends says
/// <c># within: 0.2 s</c> and no line, since a busy machine may be anywhere by then. After each, the same process evaluates another config as if
/// nothing had been.
/// </summary>
public sealed partial class AttackTests(AttackYard yard) : IClassFixture<AttackYard>
{
    /// <summary>The folder of the attacks.</summary>
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "testdata", "attacks");

    public static TheoryData<string> Attacks => [.. Directory
        .EnumerateFiles(Folder, "*.py", SearchOption.AllDirectories)
        .Select(static path => Path.GetRelativePath(Folder, path)[..^3])
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_ends_as_it_says_and_leaves_nothing_behind(string attack)
    {
        var text = File.ReadAllText(Path.Combine(Folder, attack + ".py"));
        var before = yard.Inventory().ToList();
        var within = Within().Match(text);
        var limits = Unhurried.Limits with { Steps = 200_000 };
        if (within.Success)
        {
            limits = limits with { Time = TimeSpan.FromSeconds(double.Parse(within.Groups[1].Value, CultureInfo.InvariantCulture)) };
        }

        var result = Run(text, limits);

        var ending = Ending().Match(text);
        Assert.Equal(ending.Groups["kind"].Value, KindOf(result.Problem));
        if (result.Problem is { } problem)
        {
            Assert.Equal(ending.Groups["line"].Value, within.Success ? "" : problem.Line.ToString(CultureInfo.InvariantCulture));
            Assert.StartsWith(ending.Groups["text"].Value, problem.Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(ending.Groups["text"].Value, result.StandardOutput.TrimEnd('\n').Replace("\n", " / ", StringComparison.Ordinal));
        }

        Assert.DoesNotContain(AttackYard.Secret, result.StandardOutput + result.Problem?.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", result.StandardOutput + result.Problem?.Message, StringComparison.Ordinal);
        Assert.Equal(before, yard.Inventory());
        Assert.Equal("['web1', 'web2'] /root True 3\n", Run(
            "import os, string\nprint ['web%d' % i for i in range(1, 3)], os.environ['HOME'], os.path.exists('sub/list'), len('abc')", Unhurried.Limits).StandardOutput);
    }

    [Fact]
    public async Task A_link_that_is_swapped_while_it_is_opened_shows_nothing_of_the_outside()
    {
        using var stop = new CancellationTokenSource();
        var swapper = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    yard.Link("swapped", "sub/list");
                    yard.Link("swapped", "../outside/secret");
                }
            },
            TestContext.Current.CancellationToken);
        var seen = new HashSet<string>();
        for (var i = 0; i < 300; i++)
        {
            var result = Run("print open('swapped').read()", Unhurried.Limits);
            seen.Add(result.Problem is null ? result.StandardOutput : KindOf(result.Problem));
        }

        await stop.CancelAsync();
        await swapper;
        File.Delete(Path.Combine(yard.Inside, "swapped"));
        Assert.Subset(new HashSet<string> { "web1\n\n", "refused", "exception" }, seen);
    }

    [Fact]
    public void A_running_evaluation_can_be_interrupted()
    {
        using var interrupted = new CancellationTokenSource();
        interrupted.Cancel();
        var py = new Interpreter(new InterpreterOptions { Cancellation = interrupted.Token });
        var names = new PyDict(py);
        var tree = Parser.Parse(SourceText.From("try:\n    while 1: pass\nexcept:\n    x = 1\nfinally:\n    x = 2", "x"));
        Assert.Throws<OperationCanceledException>(() => py.Execute(tree, names, names));
        Assert.Null(names.Get("x"));
    }

    private ExecutionResult Run(string source, EvaluationLimits limits)
    {
        var py = new Interpreter(new InterpreterOptions { OwnFolder = () => yard.Inside, Limits = limits });
        var names = new PyDict(py);
        names.Set("__name__", new PyStr("__main__"));
        return py.Execute(Parser.Parse(SourceText.From(source, "attack.py")), names, names);
    }

    private static string KindOf(EvaluationProblem? problem) => problem?.Kind switch
    {
        null => "completed",
        EvaluationProblemKind.LimitExceeded => "limit",
        EvaluationProblemKind.Refused => "refused",
        EvaluationProblemKind.NotSupported => "not supported",
        _ => "exception",
    };

    [GeneratedRegex(@"^# within: (\S+) s$", RegexOptions.Multiline)]
    private static partial Regex Within();

    [GeneratedRegex(@"^# ends: (?<kind>[a-z ]+?)(?: at (?<line>\d+))?(?:: (?<text>.*))?$", RegexOptions.Multiline)]
    private static partial Regex Ending();
}

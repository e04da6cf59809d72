using System.Diagnostics;
using System.Runtime;

namespace XenConfig.Benchmarks;

/// <summary>
/// How long we take for a job against a reference program: the processor time of the whole process, so that what else the machine does
/// counts for neither, and turn by turn, so that its drift hits both.
/// </summary>
/// <param name="Job">What was done.</param>
/// <param name="Reference">The reference program.</param>
/// <param name="Ours">Our time, nanoseconds a run: the median of the rounds.</param>
/// <param name="Theirs">The reference's time, nanoseconds a run: the median of the rounds.</param>
/// <param name="Target">The greatest ratio of ours to theirs that the design asks for.</param>
internal sealed record Ratio(string Job, string Reference, double Ours, double Theirs, double Target)
{
    /// <summary>The rounds of a job that takes microseconds.</summary>
    private const int ManyRounds = 15;

    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    // The just-in-time compiler works in tiers and in a thread of its own, whose time would be counted as ours.
    private static readonly TimeSpan CompilerRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(20);

    /// <summary>Our time over the reference's.</summary>
    public double Value => Ours / Theirs;

    /// <summary>Whether the design's target is met.</summary>
    public bool IsMet => Value <= Target;

    /// <summary>Measures two jobs of this process against each other.</summary>
    public static Ratio Measure(string job, string reference, double target, Func<int> ours, Func<int> theirs) =>
        Measure(job, reference, target, ours, rounds => Time(theirs, rounds), CountRuns(theirs), ManyRounds);

    /// <summary>Measures a job of this process against one whose clock is elsewhere.</summary>
    /// <param name="job">What is done.</param>
    /// <param name="reference">The reference program.</param>
    /// <param name="target">The design's target.</param>
    /// <param name="ours">Our job; its answer keeps the work from being optimised away.</param>
    /// <param name="theirs">From a number of runs to nanoseconds a run.</param>
    /// <param name="theirRuns">How many runs make a round of the reference.</param>
    /// <param name="rounds">How often the two take turns.</param>
    public static Ratio Measure(
        string job, string reference, double target, Func<int> ours, Func<int, double> theirs, int theirRuns, int rounds = ManyRounds)
    {
        var runs = CountRuns(ours);
        var our = new double[rounds];
        var their = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            our[i] = Time(ours, runs);
            their[i] = theirs(theirRuns);
        }

        return new Ratio(job, reference, Median(our), Median(their), target);
    }

    /// <summary>Runs a job until the just-in-time compiler is done with it; how many runs make a round.</summary>
    private static int CountRuns(Func<int> action)
    {
        var compiled = -1L;
        var lastCompiled = TimeSpan.Zero;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < LongestWarmUp && clock.Elapsed - lastCompiled < CompilerRest;)
        {
            _ = action();
            if (JitInfo.GetCompiledMethodCount() is var count && count != compiled)
            {
                (compiled, lastCompiled) = (count, clock.Elapsed);
            }
        }

        return RunsInARound(action);
    }

    private static int RunsInARound(Func<int> action)
    {
        var clock = Stopwatch.StartNew();
        var runs = 0;
        while (clock.Elapsed < WarmUp || runs == 0)
        {
            _ = action();
            runs++;
        }

        return Math.Max(1, (int)(runs * (RoundLength / clock.Elapsed)));
    }

    private static double Time(Func<int> action, int runs)
    {
        var sink = 0;
        var start = ProcessorClock.Nanoseconds;
        for (var i = 0; i < runs; i++)
        {
            sink += action();
        }

        var spent = ProcessorClock.Nanoseconds - start;
        GC.KeepAlive(sink);
        return (double)spent / runs;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}

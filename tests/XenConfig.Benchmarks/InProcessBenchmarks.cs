using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace XenConfig.Benchmarks;

/// <summary>The same jobs under BenchmarkDotNet, with allocations: for tuning.</summary>
[MemoryDiagnoser]
[SuppressMessage("Performance", "CA1822", Justification = "BenchmarkDotNet calls instance methods.")]
public class InProcessBenchmarks
{
    [Benchmark(Baseline = true)]
    public int LibXluParse() => InProcess.LibXluStatic();

    [Benchmark]
    public int Parse() => InProcess.ParseStatic();

    [Benchmark]
    public int Load() => InProcess.LoadStatic();

    [Benchmark]
    public int Lint() => InProcess.LintStatic();

    [Benchmark]
    public int ToLibvirt() => InProcess.ConvertStatic();

    [Benchmark]
    public int FromLibvirt() => InProcess.ConvertLibvirt();

    [Benchmark]
    public int LoadDynamic() => InProcess.LoadPython(Samples.Dynamic);
}

using BenchmarkDotNet.Running;
using XenConfig.Benchmarks;

// dotnet run -c Release --project tests/XenConfig.Benchmarks                   the ratios to the reference programs
// dotnet run -c Release --project tests/XenConfig.Benchmarks -- COMMAND        the same, and the native command as a whole process
// dotnet run -c Release --project tests/XenConfig.Benchmarks -- --only lint    of the ratios, those whose job's name has the word in it
// dotnet run -c Release --project tests/XenConfig.Benchmarks -- --filter '*'   BenchmarkDotNet, with allocations
if (args is ["--only", var word])
{
    RatioReport.PrintOnly(Console.Out, word);
    return;
}

if (args is [['-', ..], ..])
{
    _ = BenchmarkSwitcher.FromAssembly(typeof(InProcess).Assembly).Run(args);
    return;
}

RatioReport.Print(Console.Out, args.FirstOrDefault());

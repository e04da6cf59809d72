using System.Collections.Immutable;
using System.Text;
using XenConfig.Benchmarks.Reference;
using XenConfig.Conversion;
using XenConfig.Linting;
using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Benchmarks;

/// <summary>The measured jobs of this process; the ratios and BenchmarkDotNet run the same ones.</summary>
internal static class InProcess
{
    private static readonly byte[] StaticBytes = Encoding.ASCII.GetBytes(Samples.Static);
    private static readonly byte[] LibvirtBytes = Encoding.ASCII.GetBytes(Samples.Libvirt);
    private static readonly LoadOptions Xl = new() { Dialect = Dialect.Xl };

    // The loops are longer than any config's: the bounds must not be what is measured.
    private static readonly LoadOptions Xm = new()
    {
        Dialect = Dialect.Xm,
        Limits = new EvaluationLimits { Steps = long.MaxValue, Time = TimeSpan.FromMinutes(5), AllocatedBytes = long.MaxValue },
    };

    private static readonly Linter AllRules = new(LintOptions.Default, source => ConfigLoader.Load(source, Xl));

    /// <summary>Parses only, to what the engine reads: nodes are made of an xl config when somebody asks for them.</summary>
    public static int ParseStatic() => Parser.Parse(SourceText.From(StaticBytes, "web1.cfg"), SyntaxDialect.Xl).Comments.Length;

    /// <summary>Parses and evaluates the static config.</summary>
    public static int LoadStatic() => Loaded(ConfigLoader.Load(SourceText.From(StaticBytes, "web1.cfg"), Xl));

    /// <summary>Runs every rule over the static config.</summary>
    public static int LintStatic() => AllRules.Lint(ConfigLoader.Load(SourceText.From(StaticBytes, "web1.cfg"), Xl)).Length;

    /// <summary>Loads the static config and writes libvirt's XML.</summary>
    public static int ConvertStatic() =>
        Converter.Convert(ConfigLoader.Load(SourceText.From(StaticBytes, "web1.cfg"), Xl), ConversionTarget.Libvirt).Text?.Length
            ?? throw new InvalidOperationException("The benchmark's config does not convert.");

    /// <summary>Reads the static config's guest from libvirt's XML and writes it for xl.</summary>
    public static int ConvertLibvirt() =>
        Converter.ConvertLibvirt(SourceText.From(LibvirtBytes, "web1.xml"), ConversionTarget.Xl).Text?.Length
            ?? throw new InvalidOperationException("The benchmark's XML does not convert.");

    /// <summary>libxlu's parse of the static config.</summary>
    public static int LibXluStatic() => LibXluParse.Run(StaticBytes);

    /// <summary>libxlu's parse of the static config and of its disks.</summary>
    public static int LibXluStaticWithDisks() => LibXluParse.RunWithDisks(StaticBytes);

    /// <summary>Parses and evaluates a Python config.</summary>
    public static int LoadPython(string sample) => Loaded(ConfigLoader.Load(Samples.Source(sample, "vm.xm"), Xm));

    /// <summary>Lints many files on all cores, with the checks across them; the number of files.</summary>
    public static int LintMany(ImmutableArray<LintInput> files) =>
        new Linter(LintOptions.Default with { Jobs = Environment.ProcessorCount }, source => ConfigLoader.Load(source, Xl))
            .Lint(files).FileCount;

    private static int Loaded(ConfigDocument document) =>
        document.IsComplete
            ? document.Settings.Length
            : throw new InvalidOperationException($"The benchmark's config does not load: {document.Problems[0].Message}");
}

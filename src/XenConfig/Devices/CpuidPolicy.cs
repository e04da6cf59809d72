using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>A feature of the guest's CPU by its name.</summary>
/// <param name="Name">libxl's name: <c>sse3</c>, <c>family</c>.</param>
/// <param name="Value">
/// A number, <c>x</c> for Xen's default, <c>k</c> for the host's value, kept over a migration, or <c>s</c> for the same, which is older.
/// </param>
public sealed record CpuidFeature(string Name, string Value)
{
    /// <summary>The feature as xl wants it.</summary>
    public override string ToString() => $"{Name}={Value}";
}

/// <summary>A register that the CPUID instruction gives.</summary>
/// <param name="Register">a, b, c or d, for eax …</param>
/// <param name="Bits">32 chars, the highest bit first: 0, 1, or x, k, s as for <see cref="CpuidFeature"/>.</param>
public sealed record CpuidRegister(char Register, string Bits)
{
    /// <summary>The register as xl and xm want it.</summary>
    public override string ToString() => $"e{Register}x={Bits}";
}

/// <summary>What the CPUID instruction gives for an input.</summary>
/// <param name="Input">The input, eax.</param>
/// <param name="SecondInput">The second input, ecx; null for any.</param>
/// <param name="Registers">The registers, those of which nothing is said left out.</param>
public sealed record CpuidLeaf(uint Input, uint? SecondInput, ImmutableArray<CpuidRegister> Registers)
{
    /// <summary>The leaf as xl and xm want it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"0x{Input:x}") + (SecondInput is { } second ? string.Create(CultureInfo.InvariantCulture, $",0x{second:x}") : "")
        + ":" + string.Join(',', Registers);

    /// <inheritdoc/>
    public bool Equals(CpuidLeaf? other) =>
        other is not null && (Input, SecondInput) == (other.Input, other.SecondInput) && Registers.SequenceEqual(other.Registers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Input, SecondInput, Registers.Length);
}

/// <summary>
/// What the CPUID instruction tells the guest, in one of two forms.
/// <code>
/// cpuid   := "host" ("," feature)*                            a string, xl only
/// feature := NAME "=" (NUMBER | "x" | "k" | "s")              see CpuidNames; a number follows C's base rule
///
/// cpuid   := leaf*                                            a list of strings
/// leaf    := NUMBER ["," NUMBER] ":" register ("," register)*
/// register := ("eax" | "ebx" | "ecx" | "edx") "=" BITS        32 chars out of 0 1 x k s; xm also 0x and hexadecimal digits
/// </code>
/// xl.cfg(5), CPUID; libxl_cpuid.c. xl prints what it does not understand and goes on without it, and without the whole string where it does not begin with
/// host. xm: create.py, preprocess_cpuid, refuses a bad register, and drops a leaf without a number at its beginning.
/// </summary>
/// <param name="Features">The features of the string form.</param>
/// <param name="Leaves">The leaves of the list form.</param>
public sealed record CpuidPolicy(ImmutableArray<CpuidFeature> Features, ImmutableArray<CpuidLeaf> Leaves)
{
    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Features.IsEmpty && Leaves.IsEmpty;

    /// <summary>Reads the string form.</summary>
    public static SpecResult<CpuidPolicy> ParseFeatures(string text) => CpuidReader.ReadFeatures(text);

    /// <summary>Reads one string of the list form.</summary>
    public static SpecResult<CpuidLeaf> ParseLeaf(string text, Dialect dialect) => dialect == Dialect.Xl ? CpuidReader.ReadXlLeaf(text) : CpuidReader.ReadXmLeaf(text);

    /// <summary>The string form as xl wants it.</summary>
    public string FeaturesToXl() => string.Concat(Features.Select(f => $",{f}").Prepend("host"));

    /// <inheritdoc/>
    public bool Equals(CpuidPolicy? other) => other is not null && Features.SequenceEqual(other.Features) && Leaves.SequenceEqual(other.Leaves);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Features.Length, Leaves.Length);

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "cpuid", "What the CPUID instruction tells the guest.",
        "\"host[,FEATURE=VALUE]…\", or a list of \"INPUT[,INPUT]:eax=BITS[,ebx=BITS]…\"", "INPUT[,INPUT]:eax=BITS[,ebx=BITS]…", "xl.cfg(5), CPUID");
}

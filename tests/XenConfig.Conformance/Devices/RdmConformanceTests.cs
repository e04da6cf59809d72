using XenConfig.Conformance.Reference;
using XenConfig.Devices;

namespace XenConfig.Conformance.Devices;

/// <summary>What to do about reserved memory, against libxlu's own parser.</summary>
public sealed class RdmConformanceTests
{
    private static readonly string[] Pieces =
        ["strategy=host", "strategy=ignore", "policy=strict", "policy=relaxed", "policy=x", "strategy=", "policy", "foo=1", "", " policy=strict", "=", "strategy"];

    [Fact]
    public void Generated_specs_read_as_libxlu_reads_them_and_print_as_what_it_read()
    {
        foreach (var spec in new SpecGenerator(46, Pieces, ",", "hosty=, ").Make(ReferenceProgram.Count(10_000)))
        {
            var reference = LibXluDevices.ParseReservedMemory(spec);
            var ours = RdmSpec.Parse(spec);
            Assert.Equal(ours.Value, RdmSpec.Parse(ours.Value!.ToXl()).Value);
            if (ours.Value.Policy is not null)
            {
                // libxlu since 4.15 takes a good policy for a bad one, and a bad one for a good one.
                Assert.False(reference.IsAccepted, $"'{spec}'");
            }
            else if (!spec.Contains("policy=", StringComparison.Ordinal))
            {
                Assert.True(reference.IsAccepted != ours.Issues.Any(i => i.Severity == SpecSeverity.Dropped), $"'{spec}': {reference.Report}");
                Assert.True(!reference.IsAccepted || Equals(reference.Value, Numbers(ours.Value)), $"'{spec}': {reference.Value}");
            }
        }
    }

    private static Tuple<int, int> Numbers(RdmSpec rdm) => Tuple.Create(
        rdm.Strategy switch { RdmStrategy.Host => 1, RdmStrategy.Ignore => 0, _ => -1 },
        rdm.Policy switch { RdmPolicy.Strict => 0, RdmPolicy.Relaxed => 1, _ => -1 });
}

using XenConfig.Conformance.Reference;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Conformance.Devices;

/// <summary>Rates of xl NICs against libxlu's own parser.</summary>
public sealed class VifRateConformanceTests
{
    private static readonly string[] Pieces =
    [
        "10Mb/s", "1MB/s", "500KB/s", "8b/s", "1GB/s", "0B/s", "010KB/s", "09KB/s", "4294967295GB/s", "4294967296B/s", "99999999999999999999B/s", "@", "20ms",
        "50us", "1s", "1", "5m", "7u", "0s", "4295s", "4294s", "08s", "100", "MB/s", "1mb/s", "",
    ];

    [Fact]
    public void Generated_rates_read_as_libxlu_reads_them()
    {
        var accepted = 0;
        var count = ReferenceProgram.Count(20_000);
        foreach (var rate in new SpecGenerator(5, Pieces, "", "0189GMKBb/s@mu x").Make(count))
        {
            var reference = LibXluDevices.ParseRate(rate);
            var vif = VifSpec.Parse("rate=" + rate, Dialect.Xl);
            Assert.True(reference.IsAccepted == vif.IsAccepted, $"'{rate}': libxlu {(reference.IsAccepted ? "accepts" : "refuses")} it: {reference.Report}");
            if (vif.Value is not { Rate: { } ours })
            {
                continue;
            }

            accepted++;
            var read = Tuple.Create(ours.BytesPerInterval, ours.IntervalMicroseconds);
            Assert.True(read.Equals(reference.Value), $"'{rate}': libxlu {reference.Value}, ours {read}");
            var written = LibXluDevices.ParseRate(ours.ToString());
            Assert.True(written.Value?.Equals(reference.Value), $"'{rate}' is written as '{ours}', which libxlu reads as {written.Value}, {written.Report}");
        }

        Assert.InRange(accepted, count / 50, count);
    }
}

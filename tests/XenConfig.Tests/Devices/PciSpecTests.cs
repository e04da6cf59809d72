using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Tests.Devices;

public sealed class PciSpecTests
{
    [Theory]
    [InlineData("03:00.0", "0000:03:00.0")]
    [InlineData("0001:3:1f.*@7,permissive=1,msitranslate=0", "0001:03:1f.*@07,permissive=1,msitranslate=0")]
    [InlineData("bdf=03:00.1,vslot=8,rdm_policy=relaxed", "0000:03:00.1@08,rdm_policy=relaxed")]
    [InlineData("name=nic,seize=1,vslot=8", "name=nic,vslot=08,seize=1")]
    public void An_xl_device_is_written_in_its_modern_form(string spec, string expected)
    {
        var pci = PciSpec.Parse(spec, Dialect.Xl).Value!;
        Assert.Equal(expected, pci.ToXl());
        Assert.Equal(pci, PciSpec.Parse(expected, Dialect.Xl).Value);
    }

    [Fact]
    public void A_list_of_functions_of_xm_becomes_one_device_of_xl_each()
    {
        var pci = PciSpec.Parse("0000:03:00.0-1,3@8,power_mgmt=yes", Dialect.Xm).Value!;
        Assert.Equal(["0000:03:00.0@08,power_mgmt=1", "0000:03:00.1@08,power_mgmt=1", "0000:03:00.3@08,power_mgmt=1"], pci.ToXlAll());
    }

    [Theory]
    [InlineData(Dialect.Xl, "1:0")]
    [InlineData(Dialect.Xl, "03:00.8")]
    [InlineData(Dialect.Xl, "03:00.0,permisive=1")]
    [InlineData(Dialect.Xl, "03:00.0,name=nic")]
    [InlineData(Dialect.Xl, "permissive=1")]
    [InlineData(Dialect.Xl, "03:00.0@20")]
    [InlineData(Dialect.Xm, "03:00")]
    [InlineData(Dialect.Xm, "03:00.0,permissive=1")]
    [InlineData(Dialect.Xm, "03:00.0,0")]
    [InlineData(Dialect.Xm, "03:00.0,msitranslate=2")]
    public void Other_specs_are_refused(Dialect dialect, string spec)
    {
        var result = PciSpec.Parse(spec, dialect);
        Assert.Null(result.Value);
        Assert.Contains(result.Issues, i => i.Severity == SpecSeverity.Refused);
    }
}

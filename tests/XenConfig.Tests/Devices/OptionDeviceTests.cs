using XenConfig.Devices;

namespace XenConfig.Tests.Devices;

public sealed class OptionDeviceTests
{
    [Theory]
    [InlineData("type=QUSB, version=2,ports=4", "type=qusb,version=2,ports=4")]
    [InlineData("", "")]
    public void A_usb_controller_is_written_in_one_form(string spec, string expected) => Assert.Equal(expected, UsbControllerSpec.Parse(spec).Value!.ToXl());

    [Theory]
    [InlineData("type=hostdev,hostbus=1,hostaddr=010", "type=hostdev,hostbus=1,hostaddr=8")]
    [InlineData("hostbus=1,hostaddr=5,controller=0,port=2", "type=hostdev,hostbus=1,hostaddr=5,controller=0,port=2")]
    public void A_usb_device_is_written_in_one_form(string spec, string expected) => Assert.Equal(expected, UsbDeviceSpec.Parse(spec).Value!.ToXl());

    [Fact]
    public void A_tpm_is_written_in_one_form() => Assert.Equal(
        "backend=vtpm1,uuid=5f0b6f1e-3c52-4f5e-9a7e-0d6f3c2b1a90",
        VtpmSpec.Parse("uuid=5F0B6F1E-3C52-4F5E-9A7E-0D6F3C2B1A90, backend=vtpm1").Value!.ToXl());

    [Fact]
    public void A_shared_directory_is_written_in_one_form() =>
        Assert.Equal("tag=a,path=/srv,security_model=none", NinePSpec.Parse("path=/srv,tag=a,security_model=none").Value!.ToXl());

    [Theory]
    [InlineData(" connection = pty , name = org.example.agent ", "connection=pty,name=org.example.agent")]
    [InlineData("connection=socket,path=/run/a.sock", "connection=socket,path=/run/a.sock")]
    public void A_channel_is_written_in_one_form(string spec, string expected) => Assert.Equal(expected, ChannelSpec.Parse(spec).Value!.ToXl());

    [Fact]
    public void What_xl_refuses_is_refused()
    {
        Assert.False(UsbControllerSpec.Parse("type=ehci").IsAccepted);
        Assert.False(UsbControllerSpec.Parse("port=4").IsAccepted);
        Assert.False(UsbControllerSpec.Parse("qusb").IsAccepted);
        Assert.False(UsbDeviceSpec.Parse("type=mouse").IsAccepted);
        Assert.False(VtpmSpec.Parse("uuid=5f0b6f1e-3c52-4f5e-9a7e-0d6f3c2b1a90").IsAccepted);
        Assert.False(VtpmSpec.Parse("backend=a,uuid=b").IsAccepted);
        Assert.False(NinePSpec.Parse("tag=a,path=/srv").IsAccepted);
        Assert.False(ChannelSpec.Parse("name=a").IsAccepted);
        Assert.False(ChannelSpec.Parse("connection=socket").IsAccepted);
    }

    [Fact]
    public void What_xl_leaves_out_is_said()
    {
        var channel = ChannelSpec.Parse("connection=pty,nmae=a");
        Assert.Equal((SpecSeverity.Dropped, "name"), (Assert.Single(channel.Issues).Severity, channel.Issues[0].Replacement));
        var tpm = VtpmSpec.Parse("backend=a,new,uuid=b");
        Assert.True(tpm.IsAccepted);
        Assert.Equal((10, 10), (Assert.Single(tpm.Issues).Start, tpm.Issues[0].Length));
    }

    [Theory]
    [InlineData("host:046D:c018", 0x046d, 0xc018)]
    [InlineData("host:0000:ffff", 0, 0xffff)]
    public void A_usb_device_of_the_host_is_named_by_vendor_and_product(string text, int vendor, int product)
    {
        var spec = UsbInputSpec.Parse(text);
        Assert.Equal(((ushort)vendor, (ushort)product), spec.Value!.Product);
        Assert.Null(spec.Value.Address);
        Assert.Empty(spec.Issues);
        Assert.Equal(text, spec.Value.ToXl());
    }

    [Fact]
    public void A_usb_device_of_the_host_is_named_by_its_place() => Assert.Equal((1, 12), UsbInputSpec.Parse("host:1.12").Value!.Address);

    [Theory]
    [InlineData("tablet", null, null)]
    [InlineData("serial::/dev/ttyS0", null, null)]
    [InlineData("tabelt", SpecSeverity.FailsAtStart, "tablet")]
    [InlineData("host:46d:c018", SpecSeverity.Suspicious, null)]
    [InlineData("Mouse", SpecSeverity.FailsAtStart, "mouse")]
    public void A_word_that_qemu_does_not_know_is_said(string text, SpecSeverity? severity, string? replacement)
    {
        var issue = UsbInputSpec.Parse(text).Issues.FirstOrDefault();
        Assert.Equal((severity, replacement), (issue?.Severity, issue?.Replacement));
    }

    [Theory]
    [InlineData("nodes=2000", "nodes=2000")]
    [InlineData("size=0x10", "size=16")]
    [InlineData("=010", "=8")]
    public void A_limit_of_xenstores_is_written_in_one_form(string text, string expected) => Assert.Equal(expected, XenStoreQuota.Parse(text).Value!.ToXl());

    [Theory]
    [InlineData("nodes", 0)]
    [InlineData("nodes=", 6)]
    [InlineData("nodes=12x", 6)]
    [InlineData("nodes=0x100000000", 6)]
    public void A_limit_that_is_no_number_is_refused(string text, int start)
    {
        var result = XenStoreQuota.Parse(text);
        Assert.False(result.IsAccepted);
        Assert.Equal(start, Assert.Single(result.Issues).Start);
    }

    [Fact]
    public void Every_grammar_is_found_by_its_name()
    {
        foreach (var grammar in DeviceCatalogue.All)
        {
            Assert.Same(grammar, DeviceCatalogue.Find(grammar.Name));
            Assert.True(grammar.XlForm is not null || grammar.XmForm is not null, grammar.Name);
        }

        Assert.Null(DeviceCatalogue.Find("kernel"));
    }
}

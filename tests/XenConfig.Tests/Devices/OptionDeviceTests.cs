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

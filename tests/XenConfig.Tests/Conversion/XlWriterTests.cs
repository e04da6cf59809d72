using XenConfig.Conversion;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Conversion;

public sealed class XlWriterTests
{
    public static TheoryData<string, object, string> FromXm => new()
    {
        { "builder", "hvm", "type = \"hvm\"\n" },
        { "cpu_cap", 50, "cap = 50\n" },
        { "cpu", 2, "cpus = \"2\"\n" },
        { "root", "/dev/xvda1 ro", "cmdline = \"root=/dev/xvda1 ro\"\n" },
        { "bootargs", "-q -x", "bootloader_args = [\n    \"-q\",\n    \"-x\",\n]\n" },
        { "restart", "never", "on_reboot = \"destroy\"\n" },
        { "disk", new object[] { "phy:vg/a,xvda,w" }, "disk = [ \"/dev/vg/a,raw,xvda,rw\" ]\n" },
        { "vfb", new object[] { "type=vnc,vncpasswd=a" }, "vfb = [ \"vnc=1,vncpasswd=a\" ]\n" },
        { "pool", "p", "pool = \"p\"\n" },
    };

    [Theory]
    [MemberData(nameof(FromXm))]
    public void A_setting_of_xm_becomes_xls(string name, object value, string line) =>
        Assert.Contains(line, Convert(Dialect.Xm, ("kernel", "/k"), (name, value)).Text!);

    [Fact]
    public void What_xm_takes_by_default_and_xl_does_not_is_written()
    {
        var text = Convert(Dialect.Xm, ("builder", "hvm")).Text!;

        Assert.Contains("name = \"guest.cfg\"\n", text);
        Assert.Contains("memory = 128\n", text);
        Assert.Contains("on_crash = \"restart\"\n", text);
        Assert.Contains("boot = \"c\"\n", text);
        Assert.Contains("hpet = 0\n", text);
        Assert.Contains("vnc = 0\n", text);
    }

    [Theory]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("a\nb\tc\u0001", "\"a\\nb\\tc\u0001\"")]
    [InlineData("\a\b\f\v\r", "\"\\a\\b\\f\\v\\r\"")]
    [InlineData("é'", "\"é'\"")]
    public void A_string_is_escaped_as_xl_decodes_it(string value, string quoted) =>
        Assert.Contains($"cmdline = {quoted}\n", Convert(Dialect.Xl, ("name", "g"), ("cmdline", value)).Text!);

    [Theory]
    [InlineData("on_xend_start", "start")]
    [InlineData("description", "a")]
    [InlineData("device_model", "/usr/lib/xen/bin/qemu-dm")]
    public void What_xl_has_not_is_a_loss(string name, string value) =>
        Assert.Contains(Convert(Dialect.Xm, ("kernel", "/k"), (name, value)).Losses, l => l.Name == name && l.Kind == LossKind.ChangesGuest);

    [Fact]
    public void A_disk_has_a_name_that_xl_takes_or_is_left_out()
    {
        var result = Convert(Dialect.Xm, ("kernel", "/k"), ("disk", new object[] { "phy:/dev/a,/dev/xvda1,w", "phy:/dev/b,xda1,w", "phy:/dev/c,hde,w" }));

        Assert.Contains("disk = [ \"/dev/a,raw,xvda1,rw\" ]\n", result.Text!);
        Assert.Equal(["xda1", "hde"], result.Losses.Where(l => l.Name == "disk: vdev").Select(l => l.Value));
    }

    [Fact]
    public void Structured_settings_are_written_in_their_canonical_form()
    {
        var text = Convert(
            Dialect.Xl, ("name", "g"), ("type", "hvm"), ("cpus_soft", "node:0,,1"), ("viridian", new object[] { "all", "!Freq" }), ("altp2mhvm", 1),
            ("timer_mode", 2), ("ioports", new object[] { "0x2F8-2ff" }), ("iomem", new object[] { " 0xfee00, 1" }), ("irqs", new object[] { 5, "07" }),
            ("vkb", new object[] { "width=010, backend-type=QEMU" }), ("rdm", "policy=strict,strategy=host"), ("dtdev", new object[] { "/soc/a" }),
            ("vsnd", new object[] { new object[] { "CARD, backend=1", "stream,type=P" } }), ("smbios", new object[] { "OEM=a" }),
            ("cpuid", "host,family=0x6"), ("vnuma", new object[] { new object[] { "size=64", "vcpus=0" } }),
            ("llc_colors", new object[] { "00-3", 8 }), ("arm_sci", "type=SCMI_SMC"), ("xenstore_quota", new object[] { "nodes=0x10" }),
            ("device_model_args", new object[] { "-a" }), ("device_model_args_hvm", new object[] { "-b" }), ("device_model_args_pv", new object[] { "-c" }),
            ("usbdevice", new object[] { "tablet", "host:1.2" }), ("seclabel", "u:r:t")).Text!;

        foreach (var line in (string[])
        [
            "cpus_soft = \"nodes:0,1\"", "viridian = [\n    \"all\",\n    \"!freq\",\n]", "altp2m = \"mixed\"", "timer_mode = \"no_missed_ticks_pending\"",
            "ioports = [ \"2f8-2ff\" ]", "iomem = [ \"fee00,1\" ]", "irqs = [\n    \"5\",\n    \"7\",\n]", "vkb = [ \"backend-type=qemu,width=8\" ]",
            "rdm = \"strategy=host,policy=strict\"", "dtdev = [ \"/soc/a\" ]", "vsnd = [ [ \"card,backend=1\", \"pcm\", \"stream,type=p\" ] ]",
            "smbios = [ \"oem=a\" ]", "cpuid = \"host,family=6\"", "vnuma = [ [ \"pnode=0\", \"size=64\", \"vcpus=0\" ] ]",
            "llc_colors = [\n    \"0-3\",\n    \"8\",\n]", "arm_sci = \"type=scmi_smc\"", "xenstore_quota = [ \"nodes=16\" ]",
            "device_model_args = [ \"-a\" ]", "device_model_args_hvm = [ \"-b\" ]", "device_model_args_pv = [ \"-c\" ]",
            "usbdevice = [\n    \"tablet\",\n    \"host:1.2\",\n]", "seclabel = \"u:r:t\"",
        ])
        {
            Assert.Contains(line + "\n", text);
        }
    }

    [Fact]
    public void Interrupts_and_usb_controllers_of_xms_become_xls()
    {
        var result = Convert(Dialect.Xm, ("kernel", "/k"), ("irq", new object[] { 7 }), ("vusb", new object[] { "usbver=2,numports=4,port_1=1-2" }));

        Assert.Contains("irqs = [ \"7\" ]\n", result.Text!);
        Assert.Contains("usbctrl = [ \"type=pv,version=2,ports=4\" ]\n", result.Text!);
        Assert.Contains(result.Losses, l => l is { Name: "vusb: port_1", Value: "1-2" });
    }

    [Fact]
    public void A_device_that_xl_has_not_is_a_loss() =>
        Assert.Contains(
            Convert(Dialect.Xm, ("kernel", "/k"), ("vscsi", new object[] { "/dev/sdx,0:0:0:0" })).Losses,
            l => l is { Name: "vscsi", Kind: LossKind.ChangesGuest });

    [Fact]
    public void A_label_of_flasks_becomes_xls_and_one_of_an_older_policy_is_a_loss()
    {
        Assert.Contains(
            "seclabel = \"u:r:t\"\n", Convert(Dialect.Xm, ("kernel", "/k"), ("access_control", new object[] { "policy=,label=u:r:t" })).Text!);
        Assert.Contains(
            Convert(Dialect.Xm, ("kernel", "/k"), ("access_control", new object[] { "policy=xm-test,label=red" })).Losses,
            l => l is { Name: "access_control", Kind: LossKind.ChangesGuest });
    }

    [Fact]
    public void A_number_for_a_text_stays_the_text_that_it_is() => Assert.Contains(
        "stubdomain_kernel = \"8\"\n", Convert(Dialect.Xl, ("name", "g"), ("type", "hvm"), ("stubdomain_kernel", 8)).Text!);

    [Fact]
    public void A_key_that_the_toolstack_does_not_know_had_no_effect() =>
        Assert.Contains(
            Convert(Dialect.Xl, ("name", "g"), ("kernel", "/k"), ("memmory", 1)).Losses, l => l is { Name: "memmory", Kind: LossKind.HadNoEffect });

    [Fact]
    public void Libvirt_xml_becomes_a_config_and_what_it_does_not_carry_losses()
    {
        const string xml = """
            <domain type='xen'>
              <name>g</name>
              <memory unit='GiB'>1</memory>
              <os><type machine='xenpv'>linux</type><kernel>/k</kernel></os>
              <devices>
                <disk type='block'><source dev='/dev/vg/a'/><target dev='xvda' bus='xen'/><iotune><read_iops_sec>9</read_iops_sec></iotune></disk>
                <watchdog model='i6300esb' action='reset'/>
              </devices>
            </domain>
            """;

        var result = Converter.ConvertLibvirt(SourceText.From(xml, "g.xml"), ConversionTarget.Xl);

        Assert.Contains("memory = 1024\n", result.Text!);
        Assert.Contains("disk = [ \"/dev/vg/a,raw,xvda,rw\" ]\n", result.Text!);
        Assert.Equal(["domain/devices/disk/iotune", "domain/devices/watchdog"], result.Losses.Select(l => l.Name));
        Assert.Equal(7, result.Losses[1].Origin!.Value.Source.GetPosition(result.Losses[1].Origin!.Value.Span.Start).Line);
    }

    [Theory]
    [InlineData("vif = ('bridge=br0',)", "vif", "a Python tuple")]
    [InlineData("vnc = True", "vnc", "a Python bool")]
    [InlineData("memory = 512L", "memory", "a Python long")]
    public void What_xm_drops_is_left_out_with_a_word(string line, string key, string type)
    {
        var document = ConfigLoader.Load(SourceText.From($"name = 'g'\nhelper = (1,)\n{line}\n", "g.xm"), new LoadOptions { Dialect = Dialect.Xm });
        var loss = Assert.Single(Converter.Convert(document, ConversionTarget.Xl).Losses, static l => l.Reason.StartsWith("xm drops it", StringComparison.Ordinal));
        Assert.Equal((LossKind.HadNoEffect, key), (loss.Kind, loss.Name));
        Assert.Contains(type, loss.Reason, StringComparison.Ordinal);
        Assert.Equal(3, loss.Origin!.Value.Source.GetPosition(loss.Origin.Value.Span.Start).Line);
    }

    [Fact]
    public void A_listen_address_that_libvirt_writes_twice_is_read_once_and_not_lost()
    {
        const string xml = """
            <domain type='xen'>
              <name>g</name>
              <memory unit='GiB'>1</memory>
              <os><type machine='xenfv'>hvm</type></os>
              <devices>
                <graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.2'><listen type='address' address='127.0.0.2'/></graphics>
              </devices>
            </domain>
            """;

        var result = Converter.ConvertLibvirt(SourceText.From(xml, "g.xml"), ConversionTarget.Xl);

        Assert.Contains("vnclisten = \"127.0.0.2\"\n", result.Text!);
        Assert.Empty(result.Losses);
    }

    [Theory]
    [InlineData("<viridian/>", "viridian = 1\n")]
    [InlineData("<viridian/><hyperv mode='custom'><synic state='on'/><vapic state='on'/><stimer state='off'/></hyperv>", "viridian = [\n    \"defaults\",\n    \"synic\",\n    \"!stimer\",\n]\n")]
    [InlineData("<hyperv><vpindex state='on'/></hyperv>", "viridian = [ \"base\" ]\n")]
    public void Enlightenments_of_the_xml_are_those_that_are_chosen(string features, string line)
    {
        var result = Converter.ConvertLibvirt(
            SourceText.From($"<domain type='xen'><name>g</name><memory>1</memory><os><type>hvm</type></os><features>{features}</features></domain>", "g.xml"),
            ConversionTarget.Xl);
        Assert.Contains(line, result.Text!);
        Assert.Empty(result.Losses.Where(l => l.Name.Contains("features", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("hvm", "<vendor id='0x046d'/><product id='0xc018'/>", "usbdevice = \"host:046d:c018\"\n", 0)]
    [InlineData("linux", "<vendor id='0x046d'/><product id='0xc018'/>", null, 1)]
    [InlineData("hvm", "<vendor id='0x1046d'/><product id='0xc018'/>", null, 1)]
    [InlineData("hvm", "<vendor id='0x046d'/>", null, 1)]
    [InlineData("linux", "<address bus='1' device='12'/>", "usbdev = [ \"type=hostdev,hostbus=1,hostaddr=12\" ]\n", 0)]
    public void A_usb_device_of_the_host_is_named_as_xl_can_or_lost(string type, string source, string? line, int losses)
    {
        var xml = $"<domain type='xen'><name>g</name><memory>1</memory><os><type>{type}</type><kernel>/k</kernel></os><devices>"
            + $"<hostdev mode='subsystem' type='usb' managed='no'><source>{source}</source></hostdev></devices></domain>";
        var result = Converter.ConvertLibvirt(SourceText.From(xml, "g.xml"), ConversionTarget.Xl);
        Assert.Equal(line, result.Text!.Split('\n').Where(static l => l.StartsWith("usbdev", StringComparison.Ordinal)).Select(static l => l + "\n").SingleOrDefault());
        Assert.Equal(losses, result.Losses.Count(static l => l.Name.Contains("hostdev", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<!DOCTYPE domain [<!ENTITY a 'b'>]><domain type='xen'>&a;</domain>")]
    [InlineData("<domain")]
    [InlineData("<guest/>")]
    [InlineData("")]
    public void What_is_no_domain_xml_is_a_problem_and_no_exception(string xml) =>
        Assert.Null(Converter.ConvertLibvirt(SourceText.From(xml, "g.xml"), ConversionTarget.Xl).Text);

    [Theory]
    [InlineData("<domain type='xen'>\n<name>é</name", 2, 14, "this is no XML that can be read: Unexpected end of file has occurred. The following elements are not closed: name, domain")]
    public void Unreadable_xml_is_told_with_its_place_and_in_words_for_its_reader(string xml, int line, int column, string message)
    {
        var problem = Assert.Single(Converter.ConvertLibvirt(SourceText.From(xml, "g.xml"), ConversionTarget.Xl).Problems);

        Assert.Equal(message, problem.Message);
        Assert.Equal(new LinePosition(line, column), problem.Origin!.Value.Source.GetPosition(problem.Origin.Value.Span.Start));
    }

    [Fact]
    public void Deep_xml_is_refused() =>
        Assert.Null(Converter.ConvertLibvirt(SourceText.From(string.Concat(Enumerable.Repeat("<a>", 100_000)), "g.xml"), ConversionTarget.Xl).Text);

    private static ConversionResult Convert(Dialect dialect, params ReadOnlySpan<(string, object)> settings) =>
        Converter.Convert(Config.Of(dialect, settings), ConversionTarget.Xl);

    [Theory]
    [InlineData("kib", "1048576", "memory = 1024", null)]
    [InlineData("K", "1048576", "memory = 1024", null)]
    [InlineData("mIb", "1024", "memory = 1024", null)]
    [InlineData("g", "1", "memory = 1024", null)]
    [InlineData("Bytes", "1073741824", "memory = 1024", null)]
    [InlineData("byte", "1073741824", "memory = 1024", null)]
    [InlineData("kb", "1073742", "memory = 1025", "Xen counts in MiB; it becomes 1025 MiB")]
    [InlineData("foo", "1", null, "'foo' is no unit of a size")]
    [InlineData("KiB", "abc", null, "'abc' is no size")]
    [InlineData("KiB", "-1", null, "'-1' is no size")]
    [InlineData("KiB", "", null, "'' is no size")]
    [InlineData("EiB", "18446744073709551615", null, "it is more memory than Xen can count")]
    public void A_size_has_any_unit_that_libvirt_knows_or_is_a_loss_that_says_why(string unit, string number, string? memory, string? reason)
    {
        var result = Converter.ConvertLibvirt(
            SourceText.From($"<domain type='xen'><name>g</name><memory unit='{unit}'>{number}</memory></domain>", "g.xml"), ConversionTarget.Xl);
        var loss = result.Losses.SingleOrDefault(l => l.Name.EndsWith("memory", StringComparison.Ordinal));

        Assert.Equal(memory, result.Text!.Split('\n').SingleOrDefault(line => line.StartsWith("memory", StringComparison.Ordinal)));
        Assert.Equal(reason is null, loss is null);
        Assert.StartsWith(reason ?? "", loss?.Reason ?? "");
    }
}

using System.Xml.Linq;
using XenConfig.Conversion;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Conversion;

public sealed class LibvirtWriterTests
{
    [Fact]
    public void A_shared_directory_and_smbios_strings_have_their_places()
    {
        var document = Config.Of(
            Dialect.Xl, ("name", "g"), ("type", "hvm"), ("p9", new object[] { "tag=share,path=/srv,security_model=none" }),
            ("smbios", new object[] { "system_product_name=PC", "oem=a", "oem=b", "battery_device_name=c" }));
        var result = Converter.Convert(document, ConversionTarget.Libvirt);

        foreach (var element in (string[])
        [
            "<filesystem type=\"mount\" accessmode=\"squash\">", "<source dir=\"/srv\" />", "<target dir=\"share\" />", "<entry name=\"product\">PC</entry>",
            "<oemStrings>", "<entry>a</entry>", "<smbios mode=\"sysinfo\" />",
        ])
        {
            Assert.Contains(element, result.Text!);
        }

        Assert.Equal(["p9: tag", "smbios", "smbios: battery_device_name"], result.Losses.Select(l => l.Name).Order(StringComparer.Ordinal));
        var back = Converter.ConvertLibvirt(SourceText.From(result.Text!, "g.xml"), ConversionTarget.Xl).Text!;
        Assert.Contains("p9 = [ \"tag=share,path=/srv,security_model=none\" ]\n", back);
        Assert.Contains("\"system_product_name=PC\",\n    \"oem=a\",\n    \"oem=b\"", back);
    }

    [Theory]
    [InlineData(ConversionTarget.Libvirt)]
    [InlineData(ConversionTarget.Xl)]
    [InlineData(ConversionTarget.Json)]
    public void The_loss_of_an_element_shows_that_element_only(ConversionTarget target)
    {
        const int count = 20_000;
        var document = Config.Of(
            Dialect.Xl, ("name", "g"), ("vif", Enumerable.Range(0, count).Select(object (i) => $"foo={i}").ToArray()));
        var losses = Converter.Convert(document, target).Losses.Where(l => l.Name == "vif").Select(l => l.Value).ToArray();

        Assert.Equal(Enumerable.Range(0, count).Select(i => $"\"foo={i}\""), losses);
    }

    [Fact]
    public void The_loss_of_a_whole_setting_shows_the_beginning_of_a_long_value()
    {
        var document = Config.Of(
            Dialect.Xl, ("name", "g"), ("nosuch", Enumerable.Repeat<object>("x", 100_000).ToArray()), ("nosuch_text", new string('y', 100_000)),
            ("nosuch_short", new object[] { "x", 1, Array.Empty<object>() }));
        var values = Converter.Convert(document, ConversionTarget.Xl).Losses.ToDictionary(l => l.Name, l => l.Value, StringComparer.Ordinal);

        Assert.StartsWith("[\"x\", \"x\", ", values["nosuch"]);
        Assert.EndsWith("\"x\", …]", values["nosuch"]);
        Assert.Contains('…', values["nosuch_text"]);
        Assert.All(values.Values, value => Assert.InRange(value.Length, 1, 300));
        Assert.Equal("[\"x\", 1, []]", values["nosuch_short"]);
    }

    public static TheoryData<Dialect, string, object, string> Fragments => new()
    {
        { Dialect.Xl, "memory", 512, "<currentMemory unit=\"KiB\">524288</currentMemory>" },
        { Dialect.Xl, "maxmem", 1024, "<memory unit=\"KiB\">1048576</memory>" },
        { Dialect.Xl, "maxvcpus", 4, "<vcpu placement=\"static\" current=\"1\">4</vcpu>" },
        { Dialect.Xm, "vcpus", 16, "<vcpu placement=\"static\">16</vcpu>" },
        { Dialect.Xl, "cpus", "0-3, 5,^2", "<vcpu placement=\"static\" cpuset=\"0-3,5,^2\">1</vcpu>" },
        { Dialect.Xl, "cpus", "0-7,^2-3", "<vcpu placement=\"static\" cpuset=\"0-7,^2,^3\">1</vcpu>" },
        { Dialect.Xl, "cpus", new object[] { 2, "3-4" }, "<vcpupin vcpu=\"1\" cpuset=\"3-4\" />" },
        { Dialect.Xl, "cpu_weight", 512, "<shares>512</shares>" },
        { Dialect.Xl, "on_crash", "coredump-restart", "<on_crash>coredump-restart</on_crash>" },
        { Dialect.Xm, "restart", "always", "<on_poweroff>restart</on_poweroff>" },
        { Dialect.Xl, "bootloader_args", new object[] { "-q", "--kernel=/k" }, "<bootloader_args>-q --kernel=/k</bootloader_args>" },
        { Dialect.Xm, "description", "the web server", "<description>the web server</description>" },
        { Dialect.Xl, "localtime", 1, "<clock offset=\"localtime\" adjustment=\"reset\" />" },
        { Dialect.Xl, "tsc_mode", 2, "<timer name=\"tsc\" present=\"yes\" mode=\"native\" />" },
        { Dialect.Xl, "vif", new object[] { "bridge=vlan.br" }, "<source bridge=\"vlan.br\" />" },
        { Dialect.Xl, "vif", new object[] { "bridge=ovsbr0.42,script=vif-openvswitch" }, "<tag id=\"42\" />" },
        { Dialect.Xl, "vif", new object[] { "ip=10.0.0.2 " }, "<ip address=\"10.0.0.2\" family=\"ipv4\" />" },
        { Dialect.Xl, "vif", new object[] { "mtu=9000,backend=net" }, "<backenddomain name=\"net\" />" },
        { Dialect.Xl, "vif", new object[] { "rate=1024B/s" }, "<outbound average=\"1\" />" },
        { Dialect.Xm, "disk", new object[] { "phy:vg/a,xvda,w!" }, "<shareable />" },
        { Dialect.Xm, "disk", new object[] { "tap:qcow2:/a.qcow2,xvda,w,storage" }, "<driver name=\"qemu\" type=\"qcow2\" />" },
        { Dialect.Xm, "disk", new object[] { "file:/a.img,xvda1,r" }, "<driver name=\"file\" type=\"raw\" />" },
        { Dialect.Xl, "disk", new object[] { "/a.img,qcow2,xvda,rw,no-discard" }, "<driver name=\"qemu\" type=\"qcow2\" discard=\"ignore\" />" },
        { Dialect.Xl, "pci", new object[] { "0000:01:1f.2,permissive=1,seize=1" }, "<hostdev mode=\"subsystem\" type=\"pci\" managed=\"yes\">" },
        { Dialect.Xl, "vfb", new object[] { "vnc=0,sdl=1" }, "<graphics type=\"sdl\" />" },
        { Dialect.Xl, "vnc", 1, "<graphics type=\"vnc\" port=\"-1\" autoport=\"yes\" />" },
        { Dialect.Xl, "usbdev", new object[] { "hostbus=10,hostaddr=12" }, "<address bus=\"10\" device=\"12\" />" },
    };

    [Theory]
    [MemberData(nameof(Fragments))]
    public void A_setting_becomes_its_xml(Dialect dialect, string name, object value, string fragment) =>
        Assert.Contains(fragment, Write(dialect, ("name", "g"), ("kernel", "/k"), (name, value)).Text!);

    public static TheoryData<Dialect, string, object, string> HvmFragments => new()
    {
        { Dialect.Xl, "boot", "dcn", "<boot dev=\"cdrom\" />" },
        { Dialect.Xl, "bios", "ovmf", "<os firmware=\"efi\">" },
        { Dialect.Xl, "acpi", 1, "<acpi />" },
        { Dialect.Xl, "hpet", 0, "<timer name=\"hpet\" present=\"no\" />" },
        { Dialect.Xl, "serial", "tcp:127.0.0.1:4444,server,nowait", "<source mode=\"bind\" host=\"127.0.0.1\" service=\"4444\" />" },
        { Dialect.Xl, "serial", "mon:stdio", "<serial type=\"stdio\">" },
        { Dialect.Xl, "soundhw", "hda", "<sound model=\"ich6\" />" },
        { Dialect.Xl, "stdvga", 1, "<model type=\"vga\" />" },
        { Dialect.Xl, "videoram", 16, "<model type=\"cirrus\" vram=\"16384\" />" },
        { Dialect.Xl, "usbdevice", "host:046d:c018", "<vendor id=\"0x046d\" />" },
        { Dialect.Xl, "usbdevice", "host:1.12", "<address bus=\"1\" device=\"12\" />" },
        { Dialect.Xl, "usbdevice", new object[] { "tablet", "mouse" }, "<input type=\"mouse\" bus=\"usb\" />" },
        { Dialect.Xl, "viridian", new object[] { "!stimer", "synic", "defaults" }, "<synic state=\"on\" />" },
        { Dialect.Xl, "viridian", new object[] { "!stimer", "synic", "defaults" }, "<stimer state=\"off\" />" },
        { Dialect.Xl, "viridian", new object[] { "all", "!freq" }, "<frequencies state=\"off\" />" },
        { Dialect.Xl, "seclabel", "system_u:system_r:domU_t", "<label>system_u:system_r:domU_t</label>" },
        { Dialect.Xl, "device_model_args_hvm", new object[] { "-nodefaults" }, "<xen:arg value=\"-nodefaults\" />" },
        { Dialect.Xm, "access_control", new object[] { "policy=xm-test,label=red" }, "<seclabel type=\"static\" model=\"xm-test\" relabel=\"no\">" },
        { Dialect.Xm, "access_control", new object[] { "policy=XSM,label=system_u:system_r:domU_t" }, "model=\"flask\"" },
        { Dialect.Xl, "vncpasswd", "secret", "passwd=\"secret\"" },
        { Dialect.Xl, "vncdisplay", 7, "port=\"5907\" autoport=\"no\"" },
        { Dialect.Xm, "fda", "/a.img", "<target dev=\"fda\" bus=\"fdc\" />" },
        { Dialect.Xm, "device_model", "/usr/lib/xen/bin/qemu-dm", "<emulator>/usr/lib/xen/bin/qemu-dm</emulator>" },
        { Dialect.Xm, "vcpu_avail", 5, "<vcpu placement=\"static\" current=\"2\">1</vcpu>" },
    };

    [Theory]
    [MemberData(nameof(HvmFragments))]
    public void A_setting_of_an_hvm_guest_becomes_its_xml(Dialect dialect, string name, object value, string fragment) =>
        Assert.Contains(fragment, Write(dialect, ("name", "g"), ("builder", "hvm"), (name, value)).Text!);

    [Fact]
    public void What_the_config_does_not_say_is_not_made_up()
    {
        var xml = XDocument.Parse(Write(Dialect.Xl, ("name", "g"), ("kernel", "/k"), ("vif", new object[] { "" })).Text!).Root!;

        Assert.Null(xml.Element("uuid"));
        Assert.Empty(xml.Element("devices")!.Element("interface")!.Elements("mac"));
    }

    [Fact]
    public void That_xm_gives_no_hpet_is_in_the_xml_and_one_that_is_turned_off_a_loss_too()
    {
        const string none = "<timer name=\"hpet\" present=\"no\" />";
        var usual = Write(Dialect.Xm, ("name", "g"), ("builder", "hvm"));
        var given = Write(Dialect.Xm, ("name", "g"), ("builder", "hvm"), ("hpet", 0));

        Assert.Contains(none, usual.Text!);
        Assert.Contains(none, given.Text!);
        Assert.DoesNotContain(usual.Losses, l => l.Name == "hpet");
        Assert.Contains(given.Losses, l => l.Name == "hpet");
        Assert.DoesNotContain("hpet", Write(Dialect.Xl, ("name", "g"), ("type", "hvm")).Text!);
    }

    [Fact]
    public void An_xl_hvm_guest_has_vnc_and_an_xm_one_has_not()
    {
        Assert.Contains("<graphics type=\"vnc\"", Write(Dialect.Xl, ("name", "g"), ("type", "hvm")).Text!);
        Assert.DoesNotContain("<graphics", Write(Dialect.Xm, ("name", "g"), ("builder", "hvm")).Text!);
    }

    [Fact]
    public void A_multicast_mac_is_a_loss_since_libvirt_refuses_it()
    {
        var result = Write(Dialect.Xl, ("name", "g"), ("kernel", "/k"), ("vif", new object[] { "mac=01:16:3e:10:00:15" }));
        Assert.DoesNotContain("<mac", result.Text, StringComparison.Ordinal);
        Assert.Contains(result.Losses, l => l.Name == "vif: mac" && l.Reason.Contains("multicast", StringComparison.Ordinal));
    }

    [Fact]
    public void A_char_that_xml_cannot_have_is_a_loss()
    {
        var result = Write(Dialect.Xl, ("name", "a\u0001b"), ("kernel", "/k"));

        Assert.Contains("<name>a\uFFFDb</name>", result.Text!);
        Assert.Contains(result.Losses, l => l.Kind == LossKind.ChangesGuest && l.Reason.Contains("characters", StringComparison.Ordinal));
    }

    [Fact]
    public void A_guest_without_a_name_is_refused()
    {
        var result = Write(Dialect.Xl, ("kernel", "/k"));

        Assert.Null(result.Text);
        Assert.Contains(result.Problems, p => p.IsFatal);
    }

    private static ConversionResult Write(Dialect dialect, params ReadOnlySpan<(string, object)> settings) =>
        Converter.Convert(Config.Of(dialect, settings), ConversionTarget.Libvirt);
}

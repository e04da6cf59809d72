using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Tests.Conversion;

namespace XenConfig.Tests.Domains;

public sealed class DomainBuilderTests
{
    [Theory]
    [InlineData(Dialect.Xl, "type", "hvm", GuestType.Hvm)]
    [InlineData(Dialect.Xl, "type", "pvh", GuestType.Pvh)]
    [InlineData(Dialect.Xl, "type", "h", GuestType.Hvm)]
    [InlineData(Dialect.Xl, "builder", "generic", GuestType.Pv)]
    [InlineData(Dialect.Xm, "builder", "hvm", GuestType.Hvm)]
    [InlineData(Dialect.Xm, "builder", "linux", GuestType.Pv)]
    [InlineData(Dialect.Xm, "type", "hvm", GuestType.Pv)]
    public void The_kind_of_guest_is_read_as_the_dialect_reads_it(Dialect dialect, string name, string value, GuestType type) =>
        Assert.Equal(type, DomainBuilder.Build(Config.Of(dialect, (name, value))).Type.Value);

    [Fact]
    public void Builder_and_type_must_agree()
    {
        var domain = DomainBuilder.Build(Config.Of(Dialect.Xl, ("type", "pvh"), ("builder", "hvm")));

        Assert.Contains(domain.Problems, p => p.IsFatal && p.Setting.Name == "builder");
    }

    [Fact]
    public void Xl_refuses_the_builder_linux_of_xm()
    {
        var domain = DomainBuilder.Build(Config.Of(Dialect.Xl, ("builder", "linux")));

        Assert.Contains(domain.Problems, p => p.IsFatal && p.Message == "builder \"linux\" is none of hvm, generic");
    }

    [Fact]
    public void Usb_and_channels_are_read_as_their_specs()
    {
        var domain = DomainBuilder.Build(Config.Of(
            Dialect.Xl,
            ("usbctrl", new object[] { "type=qusb,version=1", "type=wusb" }),
            ("usbdev", new object[] { "hostbus=010,hostaddr=2" }),
            ("channel", new object[] { "connection=socket,name=agent,path=/run/agent", "name=nothing" })));

        Assert.Equal(new UsbControllerSpec(UsbControllerType.Qusb, 1, null), Assert.Single(domain.Devices.UsbControllers).Spec);
        Assert.Equal(new UsbDeviceSpec(8, 2, null, null), Assert.Single(domain.Devices.UsbDevices).Spec);
        Assert.Equal(new ChannelSpec(ChannelConnection.Socket, "agent", "/run/agent", null), Assert.Single(domain.Devices.Channels).Spec);
        Assert.Equal(["usbctrl", "channel"], domain.Problems.Where(p => p.IsFatal).Select(p => p.Setting.Name));
    }

    [Fact]
    public void Further_arguments_of_the_device_model_are_a_list_and_those_of_another_kind_of_guest_do_not_count()
    {
        var domain = DomainBuilder.Build(Config.Of(
            Dialect.Xl, ("type", "pv"), ("device_model_args", "-a -b"), ("device_model_args_pv", new object[] { "-c" }), ("device_model_args_hvm", new object[] { "-d" })));

        Assert.Contains(domain.Problems, p => p.IsFatal && p.Setting.Name == "device_model_args");
        Assert.Equal(PropertyState.Absent, domain.Devices.EmulatorArguments.State);
        Assert.Equal(["-c"], domain.Devices.EmulatorArgumentsOfType.Value);
    }

    [Theory]
    [InlineData("--entry=1 -q", new[] { "--entry=1", "-q" })]
    [InlineData(" a\tb ", new[] { "a", "b" })]
    public void A_string_of_arguments_for_the_boot_loader_is_split_at_blanks(string text, string[] arguments)
    {
        Assert.Equal(arguments, DomainBuilder.Build(Config.Of(Dialect.Xl, ("bootloader_args", text))).Boot.BootloaderArguments.Value);
        Assert.Equal([text], DomainBuilder.Build(Config.Of(Dialect.Xl, ("bootloader_args", new object[] { text }))).Boot.BootloaderArguments.Value);
    }

    [Theory]
    [InlineData(Dialect.Xm, 2, false)]
    [InlineData(Dialect.Xm, 3, true)]
    [InlineData(Dialect.Xl, 3, false)]
    public void Xm_wants_a_set_of_cpus_for_each_virtual_one(Dialect dialect, int vcpus, bool isRefused) =>
        Assert.Equal(
            isRefused,
            DomainBuilder.Build(Config.Of(dialect, ("vcpus", vcpus), ("cpus", new object[] { "0", "1" }))).Problems.Any(p => p.IsFatal && p.Setting.Name == "cpus"));

    [Fact]
    public void Settings_with_a_grammar_of_their_own_are_read_as_values()
    {
        var domain = DomainBuilder.Build(Config.Of(
            Dialect.Xl, ("type", "pvh"), ("llc_colors", new object[] { "0-3", "8" }), ("arm_sci", "type=scmi_smc"), ("xenstore_quota", new object[] { "nodes=5" }),
            ("seclabel", "u:r:t")));

        Assert.Equal([new CacheColorRange(0, 3), new CacheColorRange(8, 8)], domain.Cpu.CacheColors.Value);
        Assert.Equal(ArmSciType.ScmiSmc, domain.Features.ArmSci.Value!.Type);
        Assert.Equal([new XenStoreQuota("nodes", 5)], domain.Features.XenStoreQuotas.Value);
        Assert.Equal("u:r:t", domain.Features.SecurityLabel.Value!.Label);
    }

    [Theory]
    [InlineData(new[] { "policy=p,label=l" }, false)]
    [InlineData(new[] { "policy=p,label=l", "policy=p,label=m" }, true)]
    [InlineData(new[] { "label=l" }, true)]
    public void Xm_takes_one_security_label(string[] labels, bool isRefused) =>
        Assert.Equal(isRefused, DomainBuilder.Build(Config.Of(Dialect.Xm, ("access_control", labels.ToArray<object>()))).Problems.Any(p => p.IsFatal));

    [Fact]
    public void Xm_names_a_guest_after_its_file_and_xl_does_not()
    {
        Assert.Equal(Property.Default("guest.cfg"), DomainBuilder.Build(Config.Of(Dialect.Xm)).Name);
        Assert.Equal(PropertyState.Absent, DomainBuilder.Build(Config.Of(Dialect.Xl)).Name.State);
    }

    [Theory]
    [InlineData(Dialect.Xl, 32, LifecycleAction.Destroy)]
    [InlineData(Dialect.Xm, 128, LifecycleAction.Restart)]
    public void Defaults_are_the_dialects_own(Dialect dialect, long memory, LifecycleAction onCrash)
    {
        var domain = DomainBuilder.Build(Config.Of(dialect));

        Assert.Equal(Property.Default(memory), domain.Memory.Initial);
        Assert.Equal(Property.Default(onCrash), domain.Lifecycle.OnCrash);
    }

    public static TheoryData<Dialect, (string, object)[], string> CommandLines => new()
    {
        { Dialect.Xl, [("root", "/dev/xvda1"), ("extra", "quiet")], "root=/dev/xvda1 quiet" },
        { Dialect.Xl, [("cmdline", "a"), ("root", "b"), ("extra", "c")], "a" },
        { Dialect.Xm, [("root", "root=/dev/xvda1 ro"), ("extra", "quiet")], "root=/dev/xvda1 ro quiet" },
        { Dialect.Xm, [("root", "/dev/a"), ("extra", "root=/dev/b")], "root=/dev/b" },
        { Dialect.Xm, [("dhcp", "dhcp"), ("hostname", "web")], "ip=:127.0.255.255:::web:eth0:dhcp" },
        { Dialect.Xm, [("ip", "10.0.0.2"), ("netmask", "255.0.0.0"), ("nfs_server", "10.0.0.1"), ("nfs_root", "/r")],
            "ip=10.0.0.2:10.0.0.1::255.0.0.0::eth0:off nfsroot=10.0.0.1:/r" },
    };

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void The_command_line_is_put_together_as_the_dialect_does(Dialect dialect, (string, object)[] settings, string line) =>
        Assert.Equal(line, DomainBuilder.Build(Config.Of(dialect, settings)).Boot.CommandLine.Value);

    [Theory]
    [InlineData("0x200", 512)]
    [InlineData("010", 8)]
    [InlineData("512", 512)]
    public void Xl_reads_numbers_out_of_strings(string text, long number) =>
        Assert.Equal(number, DomainBuilder.Build(Config.Of(Dialect.Xl, ("memory", text))).Memory.Initial.Value);

    [Theory]
    [InlineData("512M")]
    [InlineData("")]
    public void A_text_that_is_no_number_leaves_the_default(string text)
    {
        var domain = DomainBuilder.Build(Config.Of(Dialect.Xl, ("memory", text)));

        Assert.Equal(Property.Default(32L), domain.Memory.Initial);
        Assert.Contains(domain.Problems, p => p.Setting.Name == "memory");
    }

    [Fact]
    public void A_device_list_that_is_a_plain_string_gives_no_devices()
    {
        var domain = DomainBuilder.Build(Config.Of(Dialect.Xl, ("disk", "/dev/a,raw,xvda,rw")));

        Assert.Empty(domain.Devices.Disks);
        Assert.Contains(domain.Problems, p => p.Setting.Name == "disk");
    }

    [Fact]
    public void A_property_knows_the_settings_that_made_it()
    {
        var domain = DomainBuilder.Build(Config.Of(Dialect.Xl, ("root", "/dev/xvda1"), ("extra", "quiet")));

        Assert.Equal(["root", "extra"], domain.Boot.CommandLine.Sources.Select(s => s.Name));
    }
}

using System.Collections.Immutable;
using CsCheck;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Tests.Devices;

/// <summary>Settings with a grammar of their own: what is read, what is said of it, and that what is printed reads the same.</summary>
public sealed class StructuredSettingTests
{
    private static readonly Gen<string> Word = Gen.Char["abcxyz0129-_/."].Array[1, 8].Select(c => new string(c));
    private static readonly Gen<string?> MaybeWord = Gen.Frequency((1, Gen.Const((string?)null)), (2, Word.Select(w => (string?)w)));
    private static readonly Gen<uint?> MaybeNumber = Gen.Frequency((1, Gen.Const((uint?)null)), (2, Gen.UInt[1, 70_000].Select(n => (uint?)n)));
    private static readonly Gen<bool?> MaybeFlag = OneOf<bool?>(null, true, false);

    [Fact]
    public void A_printed_keyboard_reads_the_same() => Gen.Select(
            Gen.Enum<VkbBackend>(), MaybeWord, MaybeFlag, MaybeNumber, MaybeNumber,
            (type, word, flag, contacts, width) => new VkbSpec
            {
                BackendType = type,
                BackendDomain = word,
                UniqueId = word,
                DisablesPointer = flag,
                HasAbsolutePointer = flag,
                IsMultiTouch = contacts is null ? null : true,
                MultiTouchContacts = contacts,
                Width = width,
            })
        .Sample(vkb => Assert.Equal(vkb, VkbSpec.Parse(vkb.ToXl()).Value), iter: 500);

    [Fact]
    public void A_printed_display_reads_the_same() => Gen.Select(
            MaybeWord, MaybeFlag, Gen.Select(Word, Gen.UInt, Gen.UInt, (id, width, height) => new DisplayConnector(id, width, height)).Array[1, 4],
            (backend, flag, connectors) => new VdisplSpec(backend, flag, [.. connectors]))
        .Sample(display => Assert.Equal(display, VdisplSpec.Parse(display.ToXl()).Value), iter: 500);

    [Fact]
    public void A_printed_sound_card_reads_the_same()
    {
        var parameters = Gen.Select(
            Gen.UInt.Array[0, 3], OneOf([.. VsndSpec.SampleFormats]).Array[0, 3], MaybeNumber,
            (rates, formats, number) => new SoundParameters { SampleRates = [.. rates], SampleFormats = [.. formats], MostChannels = number });
        var stream = Gen.Select(MaybeWord, Gen.Enum<SoundStreamType>(), parameters, (id, type, own) => new SoundStream(id, type, own));
        var pcm = Gen.Select(MaybeWord, parameters, stream.Array[0, 3], (name, own, streams) => new SoundPcm(name, own, [.. streams]));
        Gen.Select(MaybeWord, parameters, pcm.Array[0, 3], (name, own, pcms) => new VsndSpec(name, null, name, own, [.. pcms]))
            .Sample(card => Assert.Equal(card, VsndSpec.Parse(card.ToXl()).Value), iter: 500);
    }

    [Fact]
    public void A_printed_virtio_device_reads_the_same() => Gen.Select(
            OneOf<string?>(null, "virtio,device22", "foo"), Gen.Bool, MaybeWord, MaybeFlag,
            (type, mmio, backend, grants) => new VirtioSpec(type, mmio, backend, grants))
        .Sample(device => Assert.Equal(device, VirtioSpec.Parse(device.ToXl()).Value), iter: 500);

    [Fact]
    public void A_printed_set_of_cpus_reads_the_same() => Gen.Select(
            Gen.Bool, Gen.Bool, Gen.Int[0, 300], Gen.Int[0, 20], (isExcluded, isNodes, first, more) => new CpuSetPart(isExcluded, isNodes, (ulong)first, (ulong)(first + more)))
        .Array[0, 6]
        .Sample(parts => Assert.Equal(new CpuSet([.. parts]), CpuSet.Parse(new CpuSet([.. parts]).ToString(), Dialect.Xl).Value), iter: 500);

    [Fact]
    public void Printed_ranges_read_the_same() => Gen.Select(Gen.UInt[0, 0xFFFE], Gen.UInt[0, 0xFFFE], Gen.ULong, Gen.ULong).Sample(
        (a, b, start, count) =>
        {
            var (first, last) = (Math.Min(a, b), Math.Max(a, b));
            Assert.Equal(new IoPortRange(first, last), IoPortRange.Parse(new IoPortRange(first, last).ToXl(), Dialect.Xl).Value);
            Assert.Equal(new IoPortRange(first, last), IoPortRange.Parse(new IoPortRange(first, last).ToXl(), Dialect.Xm).Value);
            Assert.Equal(new CacheColorRange(first, last), CacheColorRange.Parse(new CacheColorRange(first, last).ToXl()).Value);
            Assert.Equal(new InterruptLine(a), InterruptLine.Parse(new InterruptLine(a).ToXl()).Value);
            var memory = new IoMemoryRange(start, count, start % 2 == 0 ? count : null);
            Assert.Equal(memory, IoMemoryRange.Parse(memory.ToXl()).Value);
        },
        iter: 500);

    [Fact]
    public void A_printed_cpuid_policy_reads_the_same()
    {
        var names = CpuidNames.All.Where(n => CpuidNames.Width(n) == 1).Order(StringComparer.Ordinal).ToArray();
        Gen.Select(OneOf(names), OneOf("0", "1", "x", "k", "s"), (name, value) => new CpuidFeature(name, value)).Array[0, 6]
            .Sample(
                features =>
                {
                    var policy = new CpuidPolicy([.. features], []);
                    Assert.Equal(policy, CpuidPolicy.ParseFeatures(policy.FeaturesToXl()).Value);
                },
                iter: 500);
        Gen.Select(Gen.UInt, Gen.Char["01xks"].Array[32].Select(c => new string(c)), MaybeNumber, (input, bits, second) =>
                new CpuidLeaf(input, second, [new CpuidRegister('a', bits), new CpuidRegister('c', bits)]))
            .Sample(leaf => Assert.Equal(leaf, CpuidPolicy.ParseLeaf(leaf.ToString(), Dialect.Xl).Value), iter: 500);
    }

    [Theory]
    [InlineData("0-3,5,^1", "0-3,5,^1")]
    [InlineData("node:0,,^node:0", "nodes:0,^nodes:0")]
    [InlineData("all", "all")]
    [InlineData("", "")]
    public void A_set_of_cpus_is_written_in_one_form(string text, string expected) => Assert.Equal(expected, CpuSet.Parse(text, Dialect.Xl).Value!.ToString());

    [Theory]
    [InlineData("^0-3")]
    [InlineData("all")]
    [InlineData("0,,1")]
    [InlineData("nodes:0")]
    public void Xm_takes_no_set_of_cpus_that_only_xl_takes(string text)
    {
        Assert.False(CpuSet.Parse(text, Dialect.Xm).IsAccepted);
        Assert.True(CpuSet.Parse(text, Dialect.Xl).IsAccepted);
    }

    [Theory]
    [InlineData("7,0:ebx=0xffffffff", "0x7,0x0:ebx=11111111111111111111111111111111")]
    [InlineData("0x80000001:ecx=xxxxxxxxxxxxxxxxxxxxxxxxxx0xxxxx,eax=kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk",
        "0x80000001:eax=kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk,ecx=xxxxxxxxxxxxxxxxxxxxxxxxxx0xxxxx")]
    public void A_leaf_of_xms_is_written_as_xl_takes_it(string text, string expected)
    {
        var leaf = CpuidPolicy.ParseLeaf(text, Dialect.Xm).Value!;
        Assert.Equal(expected, leaf.ToString());
        Assert.Equal(leaf, CpuidPolicy.ParseLeaf(expected, Dialect.Xl).Value);
    }

    [Theory]
    [InlineData("strategy=host,policy=strict", "strategy=host,policy=strict", SpecSeverity.Suspicious)]
    [InlineData("policy=relaxed", "policy=relaxed", SpecSeverity.Suspicious)]
    [InlineData("strategy=ignore", "", SpecSeverity.Dropped)]
    [InlineData("strategy=host,policy=strict,", "", SpecSeverity.Dropped)]
    public void Reserved_memory_is_read_as_xl_reads_it(string text, string expected, SpecSeverity worst)
    {
        var result = RdmSpec.Parse(text);
        Assert.Equal(expected, result.Value!.ToXl());
        Assert.Equal(worst, Assert.Single(result.Issues).Severity);
    }

    [Theory]
    [InlineData("OEM=a=b", "oem=a=b")]
    [InlineData("system_serial_number=12", "system_serial_number=12")]
    [InlineData("serial=12", null)]
    [InlineData("oem=", null)]
    [InlineData("oem", null)]
    public void An_smbios_string_is_a_name_and_a_text(string text, string? expected) => Assert.Equal(expected, SmbiosString.Parse(text).Value?.ToXl());

    [Theory]
    [InlineData("/dev/sdb, 0:0:0:0", "/dev/sdb,0:0:0:0")]
    [InlineData("1:0:0:0,host,dom", "1:0:0:0,host,dom")]
    [InlineData("/dev/sdb,0:0:0", null)]
    [InlineData("/dev/sdb", null)]
    public void A_scsi_device_of_xms_has_two_or_three_fields(string text, string? expected) => Assert.Equal(expected, VscsiSpec.Parse(text).Value?.ToXm());

    [Fact]
    public void A_usb_controller_of_xms_has_ports()
    {
        var vusb = VusbSpec.Parse("usbver=1, numports=2, port_2=1-2.1, port_3=1-1").Value!;
        Assert.Equal(new VusbSpec(1, [null, "1-2.1"]), vusb);
        Assert.Equal("type=pv,version=1,ports=2", vusb.ToController().ToXl());
        Assert.False(VusbSpec.Parse("usbver=3").IsAccepted);
        Assert.False(VusbSpec.Parse("numports=17").IsAccepted);
    }

    [Theory]
    [InlineData("instance=1,backend=0", "instance=1,backend=0")]
    [InlineData("instance=VTPMD", "instance=VTPMD")]
    [InlineData("instance=0", null)]
    [InlineData("type=a", null)]
    public void A_tpm_of_xms_has_an_instance(string text, string? expected) => Assert.Equal(expected, XmVtpmSpec.Parse(text).Value?.ToXm());

    [Theory]
    [InlineData("policy=XSM,label=a:b", "policy=XSM,label=a:b")]
    [InlineData("label=a,policy=b", null)]
    public void A_label_of_xms_is_policy_and_label(string text, string? expected) => Assert.Equal(expected, AccessControlSpec.Parse(text).Value?.ToXm());

    [Theory]
    [InlineData("type=virtio", "xl dies")]
    [InlineData("transport=pci", "no transport")]
    [InlineData("type=foo,bar", "no option")]
    public void A_virtio_device_that_xl_does_not_take_is_refused(string text, string message)
    {
        var result = VirtioSpec.Parse(text);
        Assert.False(result.IsAccepted);
        Assert.Contains(message, result.Issues[0].Message);
    }

    [Fact]
    public void A_mac_with_a_mistake_keeps_the_bytes_before_it()
    {
        var vif = VifSpec.Parse("mac=00:16:3e:aa:gg:01", Dialect.Xl);
        Assert.Equal("00:16:3e:aa:00:00", vif.Value!.Mac.ToString());
        Assert.Equal(SpecSeverity.Dropped, Assert.Single(vif.Issues).Severity);
        Assert.Null(VifSpec.Parse("mac=x", Dialect.Xl).Value!.Mac);
    }

    [Fact]
    public void A_numa_node_says_what_it_lacks()
    {
        ImmutableArray<string> options = ["pnode=1", " size = 512 ", "vcpus=0-1", "vdistances=10,20"];
        Assert.Equal(["pnode=1", "size=512", "vcpus=0-1", "vdistances=10,20"], VirtualNumaNode.Parse(options).Value!.ToXl(0));
        Assert.Equal(-1, Assert.Single(VirtualNumaNode.Parse(["size=512"]).Issues).Element);
        Assert.Equal(1, Assert.Single(VirtualNumaNode.Parse(["size=512", "cpus=1", "vcpus=0"]).Issues).Element);
    }

    [Theory]
    [InlineData("pty")]
    [InlineData("none")]
    [InlineData("/dev/ttyS0")]
    [InlineData("mon:tcp::4444,server,nowait")]
    [InlineData("chardev:a")]
    public void A_line_of_qemus_is_known(string text) => Assert.Empty(DeviceCatalogue.Check("serial", text, Dialect.Xl));

    [Theory]
    [InlineData("ptty")]
    [InlineData("file:")]
    [InlineData("tcp")]
    public void A_line_that_qemu_ends_over_is_said(string text) =>
        Assert.Equal(SpecSeverity.FailsAtStart, Assert.Single(DeviceCatalogue.Check("serial", text, Dialect.Xm)).Severity);

    [Theory]
    [InlineData("cdn", new SpecSeverity[0])]
    [InlineData("cC", new[] { SpecSeverity.FailsAtStart })]
    [InlineData("cdc", new[] { SpecSeverity.FailsAtStart })]
    [InlineData("xe", new[] { SpecSeverity.FailsAtStart, SpecSeverity.Suspicious })]
    public void A_boot_order_has_each_device_once(string text, SpecSeverity[] expected) =>
        Assert.Equal(expected, BootOrder.Parse(text).Issues.Select(i => i.Severity));

    [Theory]
    [InlineData("type=scmi_smc", "type=scmi_smc")]
    [InlineData("foo,type=NONE", "type=none")]
    [InlineData("type=x", null)]
    public void System_control_of_an_arm_guest_has_a_type(string text, string? expected) => Assert.Equal(expected, ArmSciSpec.Parse(text).Value?.ToXl());

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>Reads a guest's devices.</summary>
internal static class DeviceBuilder
{
    private const int MostNics = 64;

    public static DomainDevices Build(SettingReader reader, GuestType guest)
    {
        var isHvm = guest == GuestType.Hvm;
        var vfbs = ReadSpecs(reader, "vfb", VfbSpec.Parse);
        return new DomainDevices
        {
            Disks = ReadSpecs(reader, "disk", DiskSpec.Parse),
            FloppyA = isHvm && !reader.IsXl ? reader.NonEmptyText("fda") : default,
            FloppyB = isHvm && !reader.IsXl ? reader.NonEmptyText("fdb") : default,
            Nics = ReadNics(reader),
            PciDevices = ReadPciDevices(reader),
            FrameBuffers = vfbs,
            Displays = DisplayBuilder.Build(reader, guest, vfbs),
            VideoCard = isHvm ? ReadVideoCard(reader) : default,
            VideoMemory = isHvm ? reader.Integer("videoram") : default,
            Keymap = reader.NonEmptyText("keymap"),
            SoundCards = isHvm ? ReadSoundCards(reader) : default,
            Usb = isHvm ? reader.Boolean("usb").OrDefault(false) : default,
            UsbInputs = isHvm ? ReadUsbInputs(reader) : default,
            UsbControllers = ReadXlSpecs(reader, "usbctrl", UsbControllerSpec.Parse),
            UsbDevices = ReadXlSpecs(reader, "usbdev", UsbDeviceSpec.Parse),
            Channels = ReadXlSpecs(reader, "channel", ChannelSpec.Parse),
            Tpms = ReadXlSpecs(reader, "vtpm", VtpmSpec.Parse),
            SharedDirectories = ReadXlSpecs(reader, "p9", NinePSpec.Parse),
            PvCalls = ReadXlSpecs(reader, "pvcalls", PvCallsSpec.Parse),
            VirtualDisplays = ReadXlSpecs(reader, "vdispl", VdisplSpec.Parse),
            VirtualKeyboards = ReadXlSpecs(reader, "vkb", VkbSpec.Parse),
            VirtualSoundCards = reader.IsXl ? ReadVirtualSoundCards(reader) : [],
            VirtioDevices = ReadXlSpecs(reader, "virtio", VirtioSpec.Parse),
            DeviceTreeNodes = reader.IsXl ? reader.TextOrTexts("dtdev") : default,
            IoPorts = ReadSpecs(reader, "ioports", IoPortRange.Parse),
            IoMemory = ReadXlSpecs(reader, "iomem", IoMemoryRange.Parse),
            Interrupts = ReadSpecs(reader, reader.IsXl ? "irqs" : "irq", (text, _) => InterruptLine.Parse(text)),
            ReservedMemory = reader.IsXl && isHvm ? ReadReservedMemory(reader) : default,
            UsbHostControllers = reader.IsXl ? [] : ReadSpecs(reader, "vusb", (text, _) => VusbSpec.Parse(text)),
            ScsiDevices = reader.IsXl ? [] : ReadSpecs(reader, "vscsi", (text, _) => VscsiSpec.Parse(text)),
            SerialPorts = isHvm ? NotEmpty(reader.TextOrTexts("serial")) : default,
            ParallelPort = isHvm && !reader.IsXl ? reader.NonEmptyText("parallel") : default,
            Emulator = ReadEmulator(reader),
            EmulatorArguments = reader.IsXl ? reader.TextList("device_model_args") : default,
            EmulatorArgumentsOfType = !reader.IsXl
                ? default
                : guest switch
                {
                    GuestType.Pv => reader.TextList("device_model_args_pv"),
                    GuestType.Hvm => reader.TextList("device_model_args_hvm"),
                    _ => default,
                },
        };
    }

    /// <summary>
    /// The devices of a list of specs. One that the toolstack refuses is reported and left out; what it drops of one is reported.
    /// </summary>
    private static ImmutableArray<DomainDevice<T>> ReadSpecs<T>(SettingReader reader, string name, Func<string, Dialect, SpecResult<T>> parse)
        where T : class
    {
        if (reader.Find(name) is not { } setting)
        {
            return [];
        }

        var specs = reader.Specs(setting);
        var devices = new DomainDevice<T>[specs.Length];
        var count = 0;
        foreach (var text in specs)
        {
            if (reader.Accept(setting, text, parse(text.Text, reader.Dialect)) is { } device)
            {
                devices[count++] = new DomainDevice<T>(device, setting, text);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == devices.Length ? devices : devices[..count]);
    }

    /// <summary>The devices of a list of specs that only xl has.</summary>
    private static ImmutableArray<DomainDevice<T>> ReadXlSpecs<T>(SettingReader reader, string name, Func<string, SpecResult<T>> parse)
        where T : class => reader.IsXl && reader.Find(name) is not null ? ReadSpecs(reader, name, IgnoringDialect(parse)) : [];

    private static Func<string, Dialect, SpecResult<T>> IgnoringDialect<T>(Func<string, SpecResult<T>> parse)
        where T : class => (text, _) => parse(text);

    private static ImmutableArray<DomainDevice<VsndSpec>> ReadVirtualSoundCards(SettingReader reader)
    {
        if (reader.Find("vsnd") is not { } setting)
        {
            return [];
        }

        return
        [
            .. reader.Lists("vsnd").Select(list => reader.Accept(setting, list, VsndSpec.Parse)).OfType<VsndSpec>()
                .Select(card => new DomainDevice<VsndSpec>(card, setting, null)),
        ];
    }

    private static Property<RdmSpec> ReadReservedMemory(SettingReader reader)
    {
        var rdm = reader.Spec("rdm", RdmSpec.Parse);
        return rdm.IsGiven && rdm.Value == new RdmSpec(null, null) ? default : rdm;
    }

    /// <summary>xm fills up with plain interfaces to the number of its older <c>nics</c> (create.py, configure_vifs).</summary>
    private static ImmutableArray<DomainDevice<VifSpec>> ReadNics(SettingReader reader)
    {
        var nics = ReadSpecs(reader, "vif", VifSpec.Parse);
        return !reader.IsXl && reader.Integer("nics") is { IsGiven: true } number && number.Value > nics.Length
            ? [.. nics, .. Enumerable.Repeat(new DomainDevice<VifSpec>(new VifSpec(), number.Source, null), (int)Math.Min(number.Value, MostNics) - nics.Length)]
            : nics;
    }

    /// <summary>xl's devices, each with the config's own defaults filled in (xl_parse.c).</summary>
    private static ImmutableArray<DomainDevice<PciSpec>> ReadPciDevices(SettingReader reader)
    {
        var devices = ReadSpecs(reader, "pci", PciSpec.Parse);
        if (devices.IsEmpty)
        {
            return devices;
        }

        bool? permissive = reader.IsXl ? Default("pci_permissive") : null;
        bool? seize = reader.IsXl ? Default("pci_seize") : null;
        return
        [
            .. devices.Select(d => d with
            {
                Spec = d.Spec with { IsPermissive = d.Spec.IsPermissive ?? permissive, Seize = d.Spec.Seize ?? seize },
            }),
        ];

        bool? Default(string name) => reader.Boolean(name) is { IsGiven: true } given ? given.Value : null;
    }

    /// <summary>xl has <c>vga</c>, and as the older way <c>stdvga</c>, which is all that xm has.</summary>
    private static Property<string> ReadVideoCard(SettingReader reader)
    {
        var vga = reader.IsXl ? reader.NonEmptyText("vga") : default;
        if (vga.State != PropertyState.Absent)
        {
            return vga;
        }

        var standard = reader.Boolean("stdvga");
        return standard.State switch
        {
            PropertyState.Given => standard.Give(standard.Value ? "stdvga" : "cirrus"),
            PropertyState.Unknown => Property.Unknown<string>(),
            _ => Property.Default("cirrus"),
        };
    }

    private static Property<ImmutableArray<string>> ReadSoundCards(SettingReader reader)
    {
        var text = reader.NonEmptyText("soundhw");
        return text.State switch
        {
            PropertyState.Given => text.Give<ImmutableArray<string>>([.. text.Value!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]),
            PropertyState.Unknown => Property.Unknown<ImmutableArray<string>>(),
            _ => default,
        };
    }

    /// <summary>xl takes <c>device_model_override</c> and ignores the older <c>device_model</c>, which is the one that xm takes.</summary>
    private static Property<string> ReadEmulator(SettingReader reader) =>
        reader.NonEmptyText(reader.IsXl ? "device_model_override" : "device_model");

    /// <summary>The toolstack takes any word; what QEMU does not know is the linter's to say.</summary>
    private static Property<ImmutableArray<UsbInputSpec>> ReadUsbInputs(SettingReader reader)
    {
        var texts = NotEmpty(reader.TextOrTexts("usbdevice"));
        return texts.State switch
        {
            PropertyState.Given => texts.Give<ImmutableArray<UsbInputSpec>>([.. texts.Value.Select(t => UsbInputSpec.Parse(t).Value!)]),
            PropertyState.Unknown => Property.Unknown<ImmutableArray<UsbInputSpec>>(),
            _ => default,
        };
    }

    /// <summary>Without the empty strings, which stand for no device.</summary>
    private static Property<ImmutableArray<string>> NotEmpty(Property<ImmutableArray<string>> texts) =>
        texts.IsGiven ? texts.Give<ImmutableArray<string>>([.. texts.Value.Where(t => t != "")]) : texts;
}

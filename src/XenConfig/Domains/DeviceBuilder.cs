using System.Collections.Immutable;
using XenConfig.Keys;

namespace XenConfig.Domains;

/// <summary>Reads a guest's devices.</summary>
internal static class DeviceBuilder
{
    public static DomainDevices Build(SettingReader reader, GuestType guest)
    {
        var isHvm = guest == GuestType.Hvm;
        return new DomainDevices
        {
            Displays = DisplayBuilder.Build(reader, guest),
            VideoCard = isHvm ? ReadVideoCard(reader) : default,
            VideoMemory = isHvm ? reader.Integer("videoram") : default,
            Keymap = reader.NonEmptyText("keymap"),
            SoundCards = isHvm ? ReadSoundCards(reader) : default,
            Usb = isHvm ? reader.Boolean("usb").OrDefault(false) : default,
            UsbInputs = isHvm ? NotEmpty(reader.TextOrTexts("usbdevice")) : default,
            UsbControllers = reader.IsXl ? ReadOptionLists(reader, "usbctrl") : [],
            UsbDevices = reader.IsXl ? ReadOptionLists(reader, "usbdev") : [],
            Channels = reader.IsXl ? ReadOptionLists(reader, "channel") : [],
            SerialPorts = isHvm ? NotEmpty(reader.TextOrTexts("serial")) : default,
            ParallelPort = isHvm && !reader.IsXl ? reader.NonEmptyText("parallel") : default,
            Emulator = ReadEmulator(reader),
            EmulatorArguments = reader.IsXl ? reader.TextOrTexts("device_model_args") : default,
        };
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
            PropertyState.Given => Property.Given(standard.Value ? "stdvga" : "cirrus", standard.Sources),
            PropertyState.Unknown => Property.Unknown<string>(),
            _ => Property.Default("cirrus"),
        };
    }

    private static Property<ImmutableArray<string>> ReadSoundCards(SettingReader reader)
    {
        var text = reader.NonEmptyText("soundhw");
        return text.State switch
        {
            PropertyState.Given => Property.Given<ImmutableArray<string>>(
                [.. text.Value!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], text.Sources),
            PropertyState.Unknown => Property.Unknown<ImmutableArray<string>>(),
            _ => default,
        };
    }

    /// <summary>xl takes <c>device_model_override</c> and ignores the older <c>device_model</c>, which is the one that xm takes.</summary>
    private static Property<string> ReadEmulator(SettingReader reader) =>
        reader.NonEmptyText(reader.IsXl ? "device_model_override" : "device_model");

    /// <summary>Without the empty strings, which stand for no device.</summary>
    private static Property<ImmutableArray<string>> NotEmpty(Property<ImmutableArray<string>> texts) =>
        texts.IsGiven ? Property.Given<ImmutableArray<string>>([.. texts.Value.Where(t => t != "")], texts.Sources) : texts;

    private static ImmutableArray<DomainDevice<OptionList>> ReadOptionLists(SettingReader reader, string name) =>
        [.. reader.Specs(name).Select(s => new DomainDevice<OptionList>(OptionList.Parse(s.Text.Text), s.Setting, s.Text))];
}

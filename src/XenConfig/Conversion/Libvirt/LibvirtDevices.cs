using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Domains;
using XenConfig.Keys;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes <c>&lt;devices&gt;</c>, in the order in which libvirt itself writes them.</summary>
internal static class LibvirtDevices
{
    /// <summary>Sound cards: QEMU's name, libvirt's.</summary>
    public static ImmutableArray<(string Qemu, string Libvirt)> SoundModels { get; } =
        [("sb16", "sb16"), ("es1370", "es1370"), ("ac97", "ac97"), ("pcspk", "pcspk"), ("hda", "ich6"), ("intel-hda", "ich6")];

    /// <summary>Graphics cards: xl's name, libvirt's.</summary>
    public static ImmutableArray<(string Xl, string Libvirt)> VideoModels { get; } =
        [("cirrus", "cirrus"), ("stdvga", "vga"), ("qxl", "qxl"), ("none", "none")];

    public static void Write(Domain domain, GuestType guest, LossLedger ledger, XmlText xml)
    {
        var devices = domain.Devices;
        xml.Open("devices");
        if (ledger.Take(devices.Emulator) is { HasValue: true, Value: { } emulator })
        {
            if (emulator.StartsWith('/'))
            {
                xml.Element("emulator", emulator);
            }
            else
            {
                ledger.Lose(devices.Emulator, "libvirt wants an absolute path; its usual emulator is taken", "leave it out or write the whole path");
            }
        }

        foreach (var disk in devices.Disks)
        {
            LibvirtDisk.Write(disk, ledger, xml);
        }

        foreach (var share in devices.SharedDirectories)
        {
            LibvirtSharedDirectory.Write(share, ledger, xml);
        }

        WriteFloppy("fda", devices.FloppyA, ledger, xml);
        WriteFloppy("fdb", devices.FloppyB, ledger, xml);
        WriteXenBus(domain.Features, ledger, xml);
        LibvirtUsb.WriteControllers(devices, guest, ledger, xml);
        foreach (var nic in devices.Nics)
        {
            LibvirtInterface.Write(nic, guest, ledger, xml);
        }

        LibvirtCharacterDevices.Write(devices, ledger, xml);
        LibvirtUsb.WriteInputs(devices, ledger, xml);
        LibvirtGraphics.Write(domain, guest, ledger, xml);
        WriteSound(devices.SoundCards, ledger, xml);
        WriteVideo(devices, ledger, xml);
        foreach (var device in devices.PciDevices)
        {
            LibvirtPci.Write(device, ledger, xml);
        }

        LibvirtPci.TakeDefaults(domain, ledger);
        LibvirtUsb.WriteHostDevices(devices, ledger, xml);
        xml.Close();
    }

    /// <summary>xm's floppies, which are no elements of <c>disk</c>.</summary>
    private static void WriteFloppy(string name, Property<string> image, LossLedger ledger, XmlText xml)
    {
        if (!ledger.Take(image).HasValue)
        {
            return;
        }

        var isBlock = image.Value!.StartsWith("/dev/", StringComparison.Ordinal);
        xml.Open("disk", ("type", isBlock ? "block" : "file"), ("device", "floppy"));
        xml.Empty("source", (isBlock ? "dev" : "file", image.Value));
        xml.Empty("target", ("dev", name), ("bus", "fdc"));
        xml.Close();
    }

    private static void WriteXenBus(DomainFeatures features, LossLedger ledger, XmlText xml)
    {
        var (channels, frames) = (ledger.Take(features.MaxEventChannels), ledger.Take(features.MaxGrantFrames));
        if (channels.HasValue || frames.HasValue)
        {
            xml.Empty("controller", ("type", "xenbus"), ("index", "0"), ("maxEventChannels", Number(channels)), ("maxGrantFrames", Number(frames)));
        }
    }

    private static void WriteSound(Property<ImmutableArray<string>> cards, LossLedger ledger, XmlText xml)
    {
        foreach (var card in ledger.Take(cards).Or([]).SelectMany(c => c == "all" ? ["sb16", "es1370", "ac97", "hda", "pcspk"] : ImmutableArray.Create(c)))
        {
            if (SoundModels.FirstOrDefault(m => m.Qemu == card) is { Libvirt: { } model })
            {
                xml.Empty("sound", ("model", model));
            }
            else
            {
                ledger.Lose(cards, $"libvirt has no sound card \"{card}\"", $"use {string.Join(", ", SoundModels.Select(m => m.Qemu))}");
            }
        }
    }

    private static void WriteVideo(DomainDevices devices, LossLedger ledger, XmlText xml)
    {
        var (card, memory) = (ledger.Take(devices.VideoCard), ledger.Take(devices.VideoMemory));
        if (!card.IsGiven && !memory.HasValue)
        {
            return;
        }

        if (VideoModels.FirstOrDefault(m => m.Xl == card.Value) is not { Libvirt: { } model })
        {
            ledger.Lose(card, "it is no graphics card that xl knows");
            return;
        }

        xml.Open("video");
        var hasMemory = memory is { HasValue: true, Value: > 0 } && model != "none";
        xml.Empty("model", ("type", model), ("vram", hasMemory ? Number(memory.Value * 1024) : null));
        xml.Close();
    }

    private static string? Number(Property<long> value) => value.HasValue ? Number(value.Value) : null;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

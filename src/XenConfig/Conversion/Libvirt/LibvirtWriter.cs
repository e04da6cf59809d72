using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Conversion.Libvirt;

/// <summary>
/// Writes a guest as libvirt's domain XML, valid by libvirt's own schema. What libvirt makes up by itself when it reads the XML (addresses, controllers, the
/// PV console, the keyboard) is left to it; what a config does not say (a MAC, a UUID) is not made up.
/// </summary>
internal sealed class LibvirtWriter
{
    private const string XenNamespace = "http://libvirt.org/schemas/domain/xen/1.0";

    private readonly Domain _domain;
    private readonly GuestType _guest;
    private readonly LossLedger _ledger;
    private readonly XmlText _xml = new();

    private LibvirtWriter(Domain domain)
    {
        _domain = domain;
        _guest = domain.Type.Or(GuestType.Pv);
        _ledger = new LossLedger(domain);
    }

    private bool IsHvm => _guest == GuestType.Hvm;

    /// <summary>Writes the XML.</summary>
    public static (string Text, ImmutableArray<Loss> Losses) Write(Domain domain) => new LibvirtWriter(domain).Write();

    private (string Text, ImmutableArray<Loss> Losses) Write()
    {
        // libxl appends the ones for the guest's kind to the general ones (libxl_dm.c); libvirt has the general ones only.
        ImmutableArray<string> arguments =
            [.. _ledger.Take(_domain.Devices.EmulatorArguments).Or([]), .. _ledger.Take(_domain.Devices.EmulatorArgumentsOfType).Or([])];
        _xml.Open("domain", ("type", "xen"), ("xmlns:xen", arguments.IsEmpty ? null : XenNamespace));
        Text("name", _domain.Name);
        if (_ledger.Take(_domain.Uuid).HasValue)
        {
            _xml.Element("uuid", _domain.Uuid.Value.ToString());
        }

        Text("description", _domain.Description);
        WriteMemory();
        WriteCpus();
        WriteBootloader();
        WriteOs(LibvirtSmbios.Write(_domain.Features.Smbios, _ledger, _xml));
        LibvirtFeatures.Write(_domain, _guest, _ledger, _xml);
        LibvirtCpu.Write(_domain, _guest, _ledger, _xml);
        WriteClock();
        WriteLifecycle();
        LibvirtDevices.Write(_domain, _guest, _ledger, _xml);
        WriteSecurityLabel();
        if (!arguments.IsEmpty)
        {
            _xml.Open("xen:commandline");
            foreach (var argument in arguments)
            {
                _xml.Empty("xen:arg", ("value", argument));
            }

            _xml.Close();
        }

        _xml.Close();
        var text = _xml.Finish();
        foreach (var element in _xml.Damaged)
        {
            _ledger.LoseOption(element, "text", "", null, "it holds characters that XML cannot have; they are replaced");
        }

        return (text, _ledger.Close(LibvirtLosses.ReasonFor));
    }

    private void Text(string element, Property<string> property)
    {
        if (_ledger.Take(property) is { HasValue: true, Value: not "" })
        {
            _xml.Element(element, property.Value!);
        }
    }

    /// <summary>A path on the host. The toolstack takes one from the folder that it runs in; libvirt has no such folder.</summary>
    private void HostPath(string element, Property<string> property)
    {
        if (property.Value is null or "" or ['/', ..])
        {
            Text(element, property);
        }
        else
        {
            _ledger.Lose(property, "libvirt wants an absolute path; it is left out", "write the whole path");
        }
    }

    private void WriteMemory()
    {
        var (initial, maximum) = (_ledger.Take(_domain.Memory.Initial), _ledger.Take(_domain.Memory.Maximum));
        if (maximum.HasValue)
        {
            _xml.Element("memory", Kibibytes(maximum.Value), ("unit", "KiB"));
        }

        if (initial.HasValue)
        {
            _xml.Element("currentMemory", Kibibytes(initial.Value), ("unit", "KiB"));
        }
    }

    private static string Kibibytes(long mebibytes) => mebibytes is >= 0 and < long.MaxValue / 1024
        ? Number(mebibytes * 1024)
        : ((Int128)mebibytes * 1024).ToString(CultureInfo.InvariantCulture);

    private void WriteCpus()
    {
        var cpu = _domain.Cpu;
        var (count, maximum, mask) = (_ledger.Take(cpu.Count), _ledger.Take(cpu.Maximum), _ledger.Take(cpu.AvailableMask));
        var affinity = _ledger.Take(cpu.Affinity);
        var weight = _ledger.Take(cpu.Weight);
        var all = affinity.Value?.All is { } list ? CpuList.ToLibvirt(list) : "";
        if (all is null)
        {
            _ledger.Lose(affinity, "which CPUs these are depends on the host", "name the CPUs by number");
        }

        if (maximum.HasValue)
        {
            var current = count.HasValue && (count.Value != maximum.Value || (maximum.IsGiven && maximum.Source?.Name == "maxvcpus"))
                ? Number(count.Value)
                : null;
            _xml.Element("vcpu", Number(maximum.Value), ("placement", "static"), ("cpuset", all is "" ? null : all), ("current", current));
        }

        if (mask.IsGiven && maximum.HasValue)
        {
            WriteVcpus(mask, maximum.Value);
        }

        WriteTuning(affinity, weight);
    }

    /// <summary>The CPUs one by one, where those that are there at the start are not the first ones.</summary>
    private void WriteVcpus(Property<long> mask, long maximum)
    {
        if ((mask.Value & (mask.Value + 1)) == 0)
        {
            return;
        }

        if ((mask.Value & 1) == 0 || maximum > 64)
        {
            _ledger.Lose(mask, "libvirt cannot start a guest without its virtual CPU 0, nor number more than 64 by a mask");
            return;
        }

        _xml.Open("vcpus");
        for (var i = 0; i < maximum; i++)
        {
            _xml.Empty("vcpu", ("id", Number(i)), ("enabled", (mask.Value >> i & 1) != 0 ? "yes" : "no"), ("hotpluggable", i == 0 ? "no" : "yes"));
        }

        _xml.Close();
    }

    private void WriteTuning(Property<CpuAffinity> affinity, Property<long> weight)
    {
        var pins = affinity.Value?.PerVcpu.Select(CpuList.ToLibvirt).ToArray() ?? [];
        if (pins.Contains(null))
        {
            _ledger.Lose(affinity, "which CPUs some of these are depends on the host", "name the CPUs by number");
        }

        if (!weight.HasValue && pins.All(string.IsNullOrEmpty))
        {
            return;
        }

        _xml.Open("cputune");
        if (weight.HasValue)
        {
            _xml.Element("shares", Number(weight.Value));
        }

        for (var i = 0; i < pins.Length; i++)
        {
            if (pins[i] is { Length: > 0 } cpus)
            {
                _xml.Empty("vcpupin", ("vcpu", Number(i)), ("cpuset", cpus));
            }
        }

        _xml.Close();
    }

    private void WriteBootloader()
    {
        var boot = _domain.Boot;
        if (IsHvm)
        {
            return;
        }

        Text("bootloader", boot.Bootloader);
        if (_ledger.Take(boot.BootloaderArguments).HasValue && !boot.BootloaderArguments.Value.IsEmpty)
        {
            if (boot.BootloaderArguments.Value.Any(a => a.AsSpan().ContainsAny(" \t\n") || a == ""))
            {
                _ledger.Lose(boot.BootloaderArguments, "an argument holds blanks, and libvirt splits the arguments at them");
            }

            _xml.Element("bootloader_args", string.Join(' ', boot.BootloaderArguments.Value));
        }
    }

    private void WriteOs(bool hasSmbios)
    {
        var boot = _domain.Boot;
        _ledger.Take(_domain.Type);
        var (firmware, path, loader) = (_ledger.Take(boot.Firmware), _ledger.Take(boot.FirmwarePath), _ledger.Take(boot.Loader));
        var isEfi = firmware is { HasValue: true, Value: "ovmf" };
        _xml.Open("os", ("firmware", isEfi && !path.HasValue ? "efi" : null));
        var (machine, type) = _guest switch
        {
            GuestType.Hvm => ("xenfv", "hvm"),
            GuestType.Pvh => ("xenpvh", "xenpvh"),
            _ => ("xenpv", "linux"),
        };
        _xml.Element("type", type, ("machine", machine));
        if (isEfi && path.HasValue)
        {
            _xml.Element("loader", path.Value!, ("readonly", "yes"), ("type", "pflash"));
        }
        else if (loader is { HasValue: true, Value: ['/', ..] })
        {
            _xml.Element("loader", loader.Value!, ("type", "rom"));
        }

        WriteFirmwareLosses(firmware, path, loader, isEfi);
        HostPath("kernel", boot.Kernel);
        HostPath("initrd", boot.Ramdisk);
        Text("cmdline", boot.CommandLine);
        TakeShadowed("cmdline", "root", "extra");
        if (_ledger.Take(boot.AcpiFirmware).HasValue)
        {
            _xml.Open("acpi");
            _xml.Element("table", boot.AcpiFirmware.Value!, ("type", "slic"));
            _xml.Close();
        }

        if (hasSmbios)
        {
            _xml.Empty("smbios", ("mode", "sysinfo"));
        }

        foreach (var letter in _ledger.Take(boot.Order).Value ?? "")
        {
            var device = letter switch { 'a' => "fd", 'c' => "hd", 'd' => "cdrom", 'n' => "network", _ => null };
            if (device is null)
            {
                _ledger.Lose(boot.Order, $"libvirt has no boot device for the letter '{letter}'");
            }
            else
            {
                _xml.Empty("boot", ("dev", device));
            }
        }

        _xml.Close();
    }

    /// <summary>xl ignores <c>root</c> and <c>extra</c> beside <c>cmdline</c>, so leaving them out changes nothing.</summary>
    private void TakeShadowed(string winner, params ReadOnlySpan<string> losers)
    {
        if (_domain.Dialect != Dialect.Xl || !_domain.Settings.Any(s => s.Name == winner))
        {
            return;
        }

        foreach (var setting in _domain.Settings)
        {
            if (losers.Contains(setting.Name))
            {
                _ledger.Ignore(setting, $"xl ignores it beside {winner}");
            }
        }
    }

    private void WriteFirmwareLosses(Property<string> firmware, Property<string> path, Property<string> loader, bool isEfi)
    {
        if (firmware.HasValue && !isEfi && firmware.Value is not "seabios")
        {
            _ledger.Lose(firmware, "libvirt's Xen driver chooses between OVMF and the device model's own BIOS only");
        }

        if (path.HasValue && !isEfi)
        {
            _ledger.Lose(path, "libvirt's Xen driver takes a firmware image of one's own for OVMF only", "set bios = \"ovmf\" where it is an OVMF image");
        }

        if (loader.HasValue && isEfi)
        {
            _ledger.Lose(loader, "the XML has one loader, and OVMF takes it");
        }
    }

    private void WriteClock()
    {
        var clock = _domain.Clock;
        var (local, offset, tsc, hpet) = (_ledger.Take(clock.LocalTime), _ledger.Take(clock.RtcOffset), _ledger.Take(clock.TscMode), _ledger.Take(clock.Hpet));
        var basis = local.Or(false) ? "localtime" : "utc";
        if (IsHvm || offset is { HasValue: true, Value: not 0 })
        {
            _xml.Open("clock", ("offset", "variable"), ("adjustment", Number(offset.Or(0))), ("basis", basis));
        }
        else
        {
            _xml.Open("clock", ("offset", basis), ("adjustment", "reset"));
        }

        // libvirt has no word for what happens to missed ticks of a Xen guest, and libxl its default; so only another value is lost.
        if (clock.TimerMode.Or(TimerMode.NoDelayForMissedTicks) == TimerMode.NoDelayForMissedTicks)
        {
            _ledger.Take(clock.TimerMode);
        }

        var mode = tsc.Or(TscMode.Default) switch
        {
            TscMode.AlwaysEmulate => "emulate",
            TscMode.Native => "native",
            TscMode.NativeParavirt => "paravirt",
            _ => null,
        };
        if (mode is not null)
        {
            _xml.Empty("timer", ("name", "tsc"), ("present", "yes"), ("mode", mode));
        }

        // Where nothing is said, libxl gives an HVM guest an HPET, which xm did not.
        if (hpet.IsGiven || (hpet.HasValue && hpet.Value != Toolstack.Hpet(isXl: true)))
        {
            if (hpet is { IsGiven: true, Value: false })
            {
                _ledger.Lose(hpet, "the XML carries it, and libvirt's Xen driver turns an HPET on only, which libxl gives anyway");
            }

            _xml.Empty("timer", ("name", "hpet"), ("present", hpet.Value ? "yes" : "no"));
        }

        _xml.Close();
    }

    private void WriteSecurityLabel()
    {
        if (_ledger.Take(_domain.Features.SecurityLabel) is { HasValue: true, Value: { } label })
        {
            _xml.Open("seclabel", ("type", "static"), ("model", label.IsFlask || label.Policy == AccessControlSpec.Flask ? "flask" : label.Policy), ("relabel", "no"));
            _xml.Element("label", label.Label);
            _xml.Close();
            _ledger.Lose(_domain.Features.SecurityLabel, "the XML carries it, and libvirt's Xen driver does not label the guest");
        }
    }

    private void WriteLifecycle()
    {
        var lifecycle = _domain.Lifecycle;
        Action("on_poweroff", lifecycle.OnPoweroff, takesCoredump: false);
        Action("on_reboot", lifecycle.OnReboot, takesCoredump: false);
        Action("on_crash", lifecycle.OnCrash, takesCoredump: true);
        TakeDefault(lifecycle.OnWatchdog, LifecycleAction.Destroy);
        TakeDefault(lifecycle.OnSoftReset, LifecycleAction.SoftReset);

        void Action(string element, Property<LifecycleAction> property, bool takesCoredump)
        {
            _ledger.Take(property);
            if (!property.HasValue)
            {
                return;
            }

            var isCoredump = property.Value is LifecycleAction.CoredumpDestroy or LifecycleAction.CoredumpRestart;
            if (property.Value == LifecycleAction.SoftReset || (isCoredump && !takesCoredump))
            {
                var word = LifecycleActionWords.All.WordOf(property.Value);
                _ledger.Lose(property, $"libvirt has no {word} for {element}; its default holds", $"set {element} to destroy, restart or preserve");
                return;
            }

            _xml.Element(element, LifecycleActionWords.All.WordOf(property.Value)!);
        }

        // libvirt has no element for these two, and libxl its default; so only another value is lost.
        void TakeDefault(Property<LifecycleAction> property, LifecycleAction usual)
        {
            if (property.HasValue && property.Value == usual)
            {
                _ledger.Take(property);
            }
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Text;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Conversion.Xl;

/// <summary>
/// Writes a guest as a config of the xl dialect in its modern form. What the source's toolstack takes by default and xl does not is written out; settings
/// that no property stands for are written as they are, where xl knows them.
/// </summary>
internal sealed class XlWriter
{
    private const int UsualLength = 1024;

    private readonly Domain _domain;
    private readonly GuestType _guest;
    private readonly LossLedger _ledger;
    private readonly StringBuilder _text = new(UsualLength);

    private XlWriter(Domain domain)
    {
        _domain = domain;
        _guest = domain.Type.Or(GuestType.Pv);
        _ledger = new LossLedger(domain);
    }

    /// <summary>Whether defaults must be written out: only xl's own are xl's.</summary>
    private bool WritesDefaults => _domain.Dialect != Dialect.Xl;

    /// <summary>Writes the config.</summary>
    public static (string Text, ImmutableArray<Loss> Losses) Write(Domain domain) => new XlWriter(domain).Write();

    private (string Text, ImmutableArray<Loss> Losses) Write()
    {
        WriteIdentity();
        WriteResources();
        WriteBoot();
        WritePlatform();
        WriteLifecycle();
        WriteDevices();
        XlDisplays.Write(_domain, _guest, _ledger, Line);
        WriteTheRest();
        return (_text.ToString(), _ledger.Close(XlLosses.ReasonFor));
    }

    private void WriteIdentity()
    {
        Text("name", _domain.Name);
        if (_ledger.Take(_domain.Uuid).HasValue)
        {
            Line("uuid", XlSyntax.Quote(_domain.Uuid.Value.ToString()));
        }

        if (_ledger.Take(_domain.Type) is { HasValue: true } type && (type.IsGiven || WritesDefaults))
        {
            Line("type", XlSyntax.Quote(GuestTypeWords.Type.WordOf(type.Value)!));
        }

        Section();
    }

    private void WriteResources()
    {
        var cpu = _domain.Cpu;
        Number("memory", _domain.Memory.Initial, always: true);
        Number("maxmem", _domain.Memory.Maximum);
        Number("vcpus", cpu.Count);
        Number("maxvcpus", cpu.Maximum);
        if (_ledger.Take(cpu.AvailableMask) is { IsGiven: true, Value: var mask } && (mask & (mask + 1)) != 0)
        {
            _ledger.Lose(cpu.AvailableMask, "xl starts with the first virtual CPUs; their number is kept, which ones they are is not");
        }

        WriteAffinity("cpus", cpu.Affinity);
        WriteAffinity("cpus_soft", cpu.SoftAffinity);

        Number("cpu_weight", cpu.Weight);
        Number("cap", cpu.Cap);
        Text("pool", cpu.Pool);
        WriteCpuId(cpu.CpuId);
        WriteNumaNodes(cpu.NumaNodes);
        Specs("llc_colors", [.. Given(cpu.CacheColors).Select(c => c.ToXl())]);
        Section();
    }

    private void WriteAffinity(string name, Property<CpuAffinity> property)
    {
        if (_ledger.Take(property) is { HasValue: true, Value: { } affinity })
        {
            Line(name, affinity.All is { } all ? XlSyntax.Quote(all.ToString()) : XlSyntax.List([.. affinity.PerVcpu.Select(c => XlSyntax.Quote(c.ToString()))]));
        }
    }

    private void WriteCpuId(Property<CpuidPolicy> cpuId)
    {
        if (_ledger.Take(cpuId) is { HasValue: true, Value: { IsEmpty: false } policy })
        {
            Line("cpuid", policy.Leaves.IsEmpty
                ? XlSyntax.Quote(policy.FeaturesToXl())
                : XlSyntax.List([.. policy.Leaves.Select(l => XlSyntax.Quote(l.ToString()))]));
        }
    }

    private void WriteNumaNodes(Property<ImmutableArray<VirtualNumaNode>> nodes)
    {
        if (!_ledger.Take(nodes).HasValue)
        {
            return;
        }

        // libvirt puts virtual node N on physical node N where nothing is said, xl on node 0.
        Line("vnuma", XlSyntax.List([.. nodes.Value.Select((node, index) => InnerList(node.ToXl(WritesDefaults ? index : 0)))]));
    }

    private void WriteBoot()
    {
        var boot = _domain.Boot;
        Text("kernel", boot.Kernel);
        Text("ramdisk", boot.Ramdisk);
        Text("cmdline", boot.CommandLine);
        IgnoreBeside("cmdline", "root", "extra");
        Text("bootloader", boot.Bootloader);
        if (_ledger.Take(boot.BootloaderArguments).HasValue && !boot.BootloaderArguments.Value.IsEmpty)
        {
            Line("bootloader_args", XlSyntax.List([.. boot.BootloaderArguments.Value.Select(a => XlSyntax.Quote(a))]));
        }

        // xl brings its own hvmloader; another program is an override.
        if (_ledger.Take(boot.Loader) is { HasValue: true, Value: { } loader } && loader[(loader.LastIndexOf('/') + 1)..] != "hvmloader")
        {
            Line("firmware_override", XlSyntax.Quote(loader));
        }

        Text("bios", boot.Firmware);
        Text("bios_path_override", boot.FirmwarePath);
        Text("boot", boot.Order, always: true);
        Text("acpi_firmware", boot.AcpiFirmware);
        Section();
    }

    private void IgnoreBeside(string winner, params ReadOnlySpan<string> losers)
    {
        if (_domain.Dialect == Dialect.Xl && _domain.Settings.Any(s => s.Name == winner))
        {
            foreach (var setting in _domain.Settings)
            {
                if (losers.Contains(setting.Name))
                {
                    _ledger.Ignore(setting, $"xl ignores it beside {winner}");
                }
            }
        }
    }

    private void WritePlatform()
    {
        var (features, clock) = (_domain.Features, _domain.Clock);
        Flag("pae", features.Pae);
        Flag("acpi", features.Acpi);
        Flag("apic", features.Apic);
        Flag("hap", features.Hap);
        Flag("nestedhvm", features.NestedHvm);
        if (_ledger.Take(features.Viridian) is { IsGiven: true, Value: var viridian })
        {
            Line("viridian", viridian.IsEmpty ? "0" : viridian is [{ Name: ViridianGroup.Defaults }] ? "1" : Quoted(viridian.Select(v => v.ToXl())));
        }

        if (_ledger.Take(features.Altp2m).IsGiven)
        {
            Line("altp2m", XlSyntax.Quote(PlatformWords.Altp2m.WordOf(features.Altp2m.Value)!));
        }

        if (_ledger.Take(features.Smbios) is { IsGiven: true, Value: { IsEmpty: false } strings })
        {
            Line("smbios", Quoted(strings.Select(s => s.ToXl())));
        }

        if (_ledger.Take(features.E820Host) is { IsGiven: true } e820 && e820.Source?.Name != "pci")
        {
            Line("e820_host", e820.Value ? "1" : "0");
        }

        if (_ledger.Take(features.Passthrough) is { IsGiven: true, Value: var mode })
        {
            Line("passthrough", XlSyntax.Quote(PlatformWords.Passthrough.WordOf(mode)!));
        }

        if (_ledger.Take(features.SecurityLabel) is { HasValue: true, Value: { } label })
        {
            if (_domain.Dialect == Dialect.Xm && !label.IsFlask)
            {
                _ledger.Lose(features.SecurityLabel, "Xen has no policies but Flask's since 4.2", "write a Flask label in seclabel, such as system_u:system_r:domU_t");
            }
            else
            {
                Line("seclabel", XlSyntax.Quote(label.Label));
            }
        }

        Number("max_event_channels", features.MaxEventChannels);
        Number("max_grant_frames", features.MaxGrantFrames);
        Specs("xenstore_quota", [.. Given(features.XenStoreQuotas).Select(q => q.ToXl())]);
        if (_ledger.Take(features.ArmSci) is { IsGiven: true, Value: { Type: not null } sci })
        {
            Line("arm_sci", XlSyntax.Quote(sci.ToXl()));
        }

        Flag("localtime", clock.LocalTime);
        Number("rtc_timeoffset", clock.RtcOffset);
        Flag("hpet", clock.Hpet, always: true);
        if (_ledger.Take(clock.TimerMode).IsGiven)
        {
            Line("timer_mode", XlSyntax.Quote(PlatformWords.TimerMode.WordOf(clock.TimerMode.Value)!));
        }

        if (_ledger.Take(clock.TscMode).IsGiven)
        {
            Line("tsc_mode", XlSyntax.Quote(PlatformWords.TscMode.WordOf(clock.TscMode.Value)!));
        }

        Section();
    }

    private void WriteLifecycle()
    {
        var lifecycle = _domain.Lifecycle;
        Action("on_poweroff", lifecycle.OnPoweroff);
        Action("on_reboot", lifecycle.OnReboot);
        Action("on_crash", lifecycle.OnCrash, always: true);
        Action("on_watchdog", lifecycle.OnWatchdog);
        Action("on_soft_reset", lifecycle.OnSoftReset);
        Section();

        void Action(string name, Property<LifecycleAction> property, bool always = false)
        {
            if (Wanted(property, always))
            {
                Line(name, XlSyntax.Quote(LifecycleActionWords.All.WordOf(property.Value)!));
            }
        }
    }

    private void WriteDevices()
    {
        var devices = _domain.Devices;
        Specs("disk", [.. devices.Disks.Select(d => XlDevices.Disk(d, _ledger)).OfType<string>(), .. XlDevices.Floppies(devices, _ledger)]);
        Specs("vif", [.. devices.Nics.Select(n => XlDevices.Nic(n, _ledger))]);
        Specs("pci", [.. devices.PciDevices.SelectMany(p => XlDevices.Pci(p, _ledger))]);
        Specs("usbctrl", [.. devices.UsbControllers.Select(d => Taken(d).ToXl()), .. devices.UsbHostControllers.Select(c => XlDevices.UsbController(c, _ledger))]);
        Specs("usbdev", devices.UsbDevices, static d => d.ToXl());
        Specs("channel", devices.Channels, static d => d.ToXl());
        Specs("vtpm", devices.Tpms, static d => d.ToXl());
        Specs("p9", devices.SharedDirectories, static d => d.ToXl());
        Specs("pvcalls", devices.PvCalls, static d => d.ToXl());
        Specs("vdispl", devices.VirtualDisplays, static d => d.ToXl());
        Specs("vkb", devices.VirtualKeyboards, static d => d.ToXl());
        Specs("virtio", devices.VirtioDevices, static d => d.ToXl());
        Specs("ioports", devices.IoPorts, static d => d.ToXl());
        Specs("iomem", devices.IoMemory, static d => d.ToXl());
        Specs("irqs", devices.Interrupts, static d => d.ToXl());
        if (!devices.VirtualSoundCards.IsEmpty)
        {
            Line("vsnd", XlSyntax.List([.. devices.VirtualSoundCards.Select(d => InnerList(Taken(d).ToXl()))]));
        }

        if (_ledger.Take(devices.DeviceTreeNodes) is { IsGiven: true, Value: { IsEmpty: false } nodes })
        {
            Line("dtdev", Quoted(nodes));
        }

        if (_ledger.Take(devices.ReservedMemory) is { IsGiven: true, Value: { } rdm })
        {
            Line("rdm", XlSyntax.Quote(rdm.ToXl()));
        }

        Flag("usb", devices.Usb);
        Texts("usbdevice", [.. Given(devices.UsbInputs).Select(i => i.ToXl())]);
        Texts("serial", Given(devices.SerialPorts));
        if (_ledger.Take(devices.ParallelPort) is { HasValue: true, Value: not "none" })
        {
            _ledger.Lose(devices.ParallelPort, "xl has no parallel ports", "pass -parallel by device_model_args");
        }

        if (_ledger.Take(devices.SoundCards) is { IsGiven: true, Value: { IsEmpty: false } cards })
        {
            Line("soundhw", XlSyntax.Quote(string.Join(',', cards)));
        }

        WriteEmulator(devices);
        Section();
    }

    /// <summary>xm's device model is the old QEMU, which xl starts only for <c>device_model_version = "qemu-xen-traditional"</c>; xl finds its own.</summary>
    private void WriteEmulator(DomainDevices devices)
    {
        if (_domain.Dialect == Dialect.Xm)
        {
            if (devices.Emulator.HasValue)
            {
                _ledger.Lose(devices.Emulator, "xl brings its own device model and cannot start xm's", "leave it out");
            }
        }
        else
        {
            Text("device_model_override", devices.Emulator);
        }

        Specs("device_model_args", Given(devices.EmulatorArguments));
        Specs(_guest == GuestType.Hvm ? "device_model_args_hvm" : "device_model_args_pv", Given(devices.EmulatorArgumentsOfType));
    }

    /// <summary>Settings that stand as they are: xl knows the key, takes such a value, and the guest's kind gives it a meaning.</summary>
    private void WriteTheRest()
    {
        foreach (var setting in _domain.Settings)
        {
            if (!_ledger.IsTaken(setting)
                && !_domain.Problems.Any(p => p.Setting == setting)
                && KeyCatalogue.Find(setting.Name, Dialect.Xl) is { Xl: { IsIgnored: false } use } key
                && (_domain.Dialect == Dialect.Xl || (key.GuestsIn(Dialect.Xm).Includes(_guest) && IsSameInXl(setting)))
                && Fits(setting.Value, use.Type)
                && AsText(setting.Value, use.Type) is { } value)
            {
                _ledger.Take(setting);
                Line(setting.Name, value);
            }
        }
    }

    /// <summary>A value as it is; a number where xl wants a text is that text, so that 010 does not become 8.</summary>
    private static string? AsText(ConfigValue value, KeyType type) =>
        value is ConfigInteger number && type is { TakesString: true, TakesNumber: false } ? XlSyntax.Quote(number.Text) : XlSyntax.Value(value);

    /// <summary>Keys of xm's whose values xl reads otherwise, or whose off is no more than their absence.</summary>
    private static bool IsSameInXl(Setting setting) => setting.Name is not ("vtpm" or "device_model" or "oos");

    private static bool Fits(ConfigValue value, KeyType type) => value switch
    {
        ConfigList => type.TakesList,
        ConfigInteger or ConfigFloat => type.TakesNumber || type.TakesString,
        ConfigString => type.TakesString || type.TakesNumber,
        _ => false,
    };

    private bool Wanted<T>(Property<T> property, bool always)
    {
        _ledger.Take(property);
        return property.IsGiven || (property.HasValue && always && WritesDefaults);
    }

    private void Text(string name, Property<string> property, bool always = false)
    {
        var isNameByDefault = name == "name" && property.HasValue;
        if ((Wanted(property, always) || isNameByDefault) && property.Value != "")
        {
            Line(name, XlSyntax.Quote(property.Value!));
        }
    }

    private void Number(string name, Property<long> property, bool always = false)
    {
        if (Wanted(property, always))
        {
            Line(name, XlSyntax.Number(property.Value));
        }
    }

    private void Flag(string name, Property<bool> property, bool always = false)
    {
        if (Wanted(property, always))
        {
            Line(name, property.Value ? "1" : "0");
        }
    }

    /// <summary>What the config lists; nothing where it does not.</summary>
    private ImmutableArray<T> Given<T>(Property<ImmutableArray<T>> property) => _ledger.Take(property).IsGiven ? property.Value : [];

    /// <summary>A list, or a plain string for a list of one.</summary>
    private void Texts(string name, ImmutableArray<string> texts)
    {
        if (texts is [var one])
        {
            Line(name, XlSyntax.Quote(one));
        }
        else
        {
            Specs(name, texts);
        }
    }

    private void Specs<T>(string name, ImmutableArray<DomainDevice<T>> devices, Func<T, string> write)
        where T : class
    {
        if (!devices.IsEmpty)
        {
            Specs(name, [.. devices.Select(d => write(Taken(d)))]);
        }
    }

    private T Taken<T>(DomainDevice<T> device)
        where T : class
    {
        _ledger.Take(device.Setting);
        return device.Spec;
    }

    private void Specs(string name, ImmutableArray<string> specs)
    {
        if (!specs.IsEmpty)
        {
            Line(name, XlSyntax.List([.. specs.Select(s => XlSyntax.Quote(s))]));
        }
    }

    private static string Quoted(IEnumerable<string> texts) => XlSyntax.List([.. texts.Select(t => XlSyntax.Quote(t))]);

    private static string InnerList(ImmutableArray<string> texts) => $"[ {string.Join(", ", texts.Select(t => XlSyntax.Quote(t)))} ]";

    private void Line(string name, string value) => _text.Append(name).Append(" = ").Append(value).Append('\n');

    /// <summary>An empty line between themes.</summary>
    private void Section()
    {
        if (_text.Length > 0 && !(_text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n'))
        {
            _text.Append('\n');
        }
    }
}

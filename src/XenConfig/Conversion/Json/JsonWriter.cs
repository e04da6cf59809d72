using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Conversion.Json;

/// <summary>Writes a guest as JSON: its values, which of them are defaults, and where the others come from. Passwords are not shown.</summary>
internal sealed class JsonWriter
{
    private static readonly DomainJsonContext Context =
        new(new JsonSerializerOptions(DomainJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly Domain _domain;
    private readonly LossLedger _ledger;
    private readonly ImmutableArray<string>.Builder _defaults = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _unknown = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableSortedDictionary<string, OriginJson>.Builder _origins =
        ImmutableSortedDictionary.CreateBuilder<string, OriginJson>(StringComparer.Ordinal);

    private JsonWriter(Domain domain)
    {
        _domain = domain;
        _ledger = new LossLedger(domain);
    }

    /// <summary>Writes the JSON.</summary>
    public static (string Text, ImmutableArray<Loss> Losses) Write(Domain domain) => new JsonWriter(domain).Write();

    private (string Text, ImmutableArray<Loss> Losses) Write()
    {
        var json = new DomainJson
        {
            Dialect = _domain.Dialect switch { Dialect.Xm => "xm", Dialect.Xl => "xl", _ => null },
            Name = Text("name", _domain.Name),
            Uuid = Text("uuid", _domain.Uuid, u => u.ToString()),
            Type = Text("type", _domain.Type, t => GuestTypeWords.Type.WordOf(t)!),
            Description = Text("description", _domain.Description),
            Memory = new MemoryJson
            {
                InitialMiB = Value("memory.initialMiB", _domain.Memory.Initial),
                MaximumMiB = Value("memory.maximumMiB", _domain.Memory.Maximum),
            },
            Cpu = MapCpu(_domain.Cpu),
            Boot = MapBoot(_domain.Boot),
            Lifecycle = MapLifecycle(_domain.Lifecycle),
            Clock = new ClockJson
            {
                LocalTime = Value("clock.localTime", _domain.Clock.LocalTime),
                RtcOffsetSeconds = Value("clock.rtcOffsetSeconds", _domain.Clock.RtcOffset),
                Hpet = Value("clock.hpet", _domain.Clock.Hpet),
                TimerMode = Text("clock.timerMode", _domain.Clock.TimerMode, m => PlatformWords.TimerMode.WordOf(m)!),
                TscMode = Text("clock.tscMode", _domain.Clock.TscMode, m => PlatformWords.TscMode.WordOf(m)!),
            },
            Features = MapFeatures(_domain.Features),
            Devices = MapDevices(_domain.Devices),
            Defaults = [],
            Unknown = [],
            Origins = ImmutableSortedDictionary<string, OriginJson>.Empty,
        };
        json = json with { Other = Other(), Defaults = _defaults.ToImmutable(), Unknown = _unknown.ToImmutable(), Origins = _origins.ToImmutable() };
        var text = JsonSerializer.Serialize(json, Context.DomainJson) + "\n";
        return (text, _ledger.Close(_ => ("the JSON has no place for it", null)));
    }

    private CpuJson MapCpu(DomainCpu cpu) => new()
    {
        Count = Value("cpu.count", cpu.Count),
        Maximum = Value("cpu.maximum", cpu.Maximum),
        AvailableMask = Value("cpu.availableMask", cpu.AvailableMask),
        Affinity = Text("cpu.affinity", cpu.Affinity, a => a.All?.ToString()),
        AffinityPerVcpu = PerVcpu(cpu.Affinity),
        SoftAffinity = Text("cpu.softAffinity", cpu.SoftAffinity, a => a.All?.ToString()),
        SoftAffinityPerVcpu = PerVcpu(cpu.SoftAffinity),
        Weight = Value("cpu.weight", cpu.Weight),
        CapPercent = Value("cpu.capPercent", cpu.Cap),
        Pool = Text("cpu.pool", cpu.Pool),
        CpuId = Texts("cpu.cpuId", cpu.CpuId, p => p.Leaves.IsEmpty ? [p.FeaturesToXl()] : p.Leaves.Select(l => l.ToString())),
        NumaNodes = Value("cpu.numaNodes", cpu.NumaNodes) is { } nodes
            ? [.. nodes.Select(n => new NumaNodeJson(n.MemoryMiB, n.Vcpus.ToString(), n.Distances, n.PhysicalNode))]
            : null,
        CacheColors = Texts("cpu.cacheColors", cpu.CacheColors, c => c.Select(r => r.ToXl())),
    };

    private BootJson MapBoot(DomainBoot boot) => new()
    {
        Kernel = Text("boot.kernel", boot.Kernel),
        Ramdisk = Text("boot.ramdisk", boot.Ramdisk),
        CommandLine = Text("boot.commandLine", boot.CommandLine),
        Bootloader = Text("boot.bootloader", boot.Bootloader),
        BootloaderArguments = Value("boot.bootloaderArguments", boot.BootloaderArguments),
        Loader = Text("boot.loader", boot.Loader),
        Firmware = Text("boot.firmware", boot.Firmware),
        FirmwarePath = Text("boot.firmwarePath", boot.FirmwarePath),
        Order = Text("boot.order", boot.Order),
        AcpiFirmware = Text("boot.acpiFirmware", boot.AcpiFirmware),
    };

    private LifecycleJson MapLifecycle(DomainLifecycle lifecycle)
    {
        return new LifecycleJson
        {
            OnPoweroff = Action("lifecycle.onPoweroff", lifecycle.OnPoweroff),
            OnReboot = Action("lifecycle.onReboot", lifecycle.OnReboot),
            OnCrash = Action("lifecycle.onCrash", lifecycle.OnCrash),
            OnWatchdog = Action("lifecycle.onWatchdog", lifecycle.OnWatchdog),
            OnSoftReset = Action("lifecycle.onSoftReset", lifecycle.OnSoftReset),
        };

        string? Action(string path, Property<LifecycleAction> property) => Text(path, property, a => LifecycleActionWords.All.WordOf(a)!);
    }

    private FeaturesJson MapFeatures(DomainFeatures features) => new()
    {
        Pae = Value("features.pae", features.Pae),
        Acpi = Value("features.acpi", features.Acpi),
        Apic = Value("features.apic", features.Apic),
        Hap = Value("features.hap", features.Hap),
        Viridian = Texts("features.viridian", features.Viridian, v => v.Select(g => g.ToXl())),
        Altp2m = Text("features.altp2m", features.Altp2m, m => PlatformWords.Altp2m.WordOf(m)!),
        Smbios = Texts("features.smbios", features.Smbios, s => s.Select(t => t.ToXl())),
        NestedHvm = Value("features.nestedHvm", features.NestedHvm),
        E820Host = Value("features.e820Host", features.E820Host),
        Passthrough = Text("features.passthrough", features.Passthrough, p => PlatformWords.Passthrough.WordOf(p)!),
        MaxEventChannels = Value("features.maxEventChannels", features.MaxEventChannels),
        MaxGrantFrames = Value("features.maxGrantFrames", features.MaxGrantFrames),
        XenStoreQuotas = Value("features.xenStoreQuotas", features.XenStoreQuotas) is { } quotas
            ? quotas.GroupBy(q => q.Name).ToImmutableSortedDictionary(q => q.Key, q => q.Last().Value, StringComparer.Ordinal)
            : null,
        ArmSci = Text("features.armSci", features.ArmSci, s => s.ToXl()),
        SecurityLabel = Note("features.securityLabel", features.SecurityLabel) is { HasValue: true, Value: { } label }
            ? new SecurityLabelJson(label.Policy == AccessControlSpec.Flask ? null : label.Policy, label.Label)
            : null,
    };

    private DevicesJson MapDevices(DomainDevices devices)
    {
        foreach (var vfb in devices.FrameBuffers)
        {
            _ledger.Take(vfb.Setting);
        }

        return new DevicesJson
        {
            Disks = Map(devices.Disks, MapDisk),
            FloppyA = Text("devices.floppyA", devices.FloppyA),
            FloppyB = Text("devices.floppyB", devices.FloppyB),
            Nics = Map(devices.Nics, MapNic),
            PciDevices = Map(devices.PciDevices, p => p.ToXl()),
            Displays = [.. devices.Displays.Select(MapDisplay)],
            VideoCard = Text("devices.videoCard", devices.VideoCard),
            VideoMemoryMiB = Value("devices.videoMemoryMiB", devices.VideoMemory),
            Keymap = Text("devices.keymap", devices.Keymap),
            SoundCards = Value("devices.soundCards", devices.SoundCards),
            Usb = Value("devices.usb", devices.Usb),
            UsbInputs = Texts("devices.usbInputs", devices.UsbInputs, i => i.Select(u => u.Text)),
            UsbControllers = Map(devices.UsbControllers, c => c.ToXl()),
            UsbDevices = Map(devices.UsbDevices, d => d.ToXl()),
            Channels = Map(devices.Channels, c => c.ToXl()),
            Tpms = MapAny(devices.Tpms, d => d.ToXl()),
            SharedDirectories = MapAny(devices.SharedDirectories, d => d.ToXl()),
            PvCalls = MapAny(devices.PvCalls, d => d.ToXl()),
            VirtualDisplays = MapAny(devices.VirtualDisplays, d => d.ToXl()),
            VirtualKeyboards = MapAny(devices.VirtualKeyboards, d => d.ToXl()),
            VirtualSoundCards = MapAny(devices.VirtualSoundCards, d => d.ToXl()),
            VirtioDevices = MapAny(devices.VirtioDevices, d => d.ToXl()),
            DeviceTreeNodes = Value("devices.deviceTreeNodes", devices.DeviceTreeNodes),
            IoPorts = MapAny(devices.IoPorts, d => d.ToXl()),
            IoMemory = MapAny(devices.IoMemory, d => d.ToXl()),
            Interrupts = MapAny(devices.Interrupts, d => d.Number),
            ReservedMemory = Text("devices.reservedMemory", devices.ReservedMemory, r => r.ToXl()),
            UsbHostControllers = MapAny(devices.UsbHostControllers, c => new UsbHostControllerJson(c.Version, c.Ports)),
            ScsiDevices = MapAny(devices.ScsiDevices, s => s.ToXm()),
            SerialPorts = Value("devices.serialPorts", devices.SerialPorts),
            ParallelPort = Text("devices.parallelPort", devices.ParallelPort),
            Emulator = Text("devices.emulator", devices.Emulator),
            EmulatorArguments = Value("devices.emulatorArguments", devices.EmulatorArguments),
            EmulatorArgumentsOfType = Value("devices.emulatorArgumentsOfType", devices.EmulatorArgumentsOfType),
        };
    }

    private static DiskJson MapDisk(DiskSpec disk) => new()
    {
        Target = disk.Target,
        Format = DiskWords.Format.WordOf(disk.Format) ?? DiskWords.TapType.WordOf(disk.Format)!,
        Vdev = disk.Vdev,
        Access = DiskWords.Access.WordOf(disk.Access) ?? DiskWords.XmMode.WordOf(disk.Access)!,
        IsCdrom = disk.IsCdrom,
        Backend = DiskWords.Backend.WordOf(disk.Backend),
        BackendDomain = disk.BackendDomain,
        Script = disk.Script,
        Discard = disk.Discard,
        IsDirectIoSafe = disk.IsDirectIoSafe ? true : null,
        IsTrusted = disk.IsTrusted,
        Protocol = disk.Protocol is { } protocol ? DiskWords.Protocol.WordOf(protocol) : null,
        Abi = disk.Abi,
    };

    private static NicJson MapNic(VifSpec nic) => new()
    {
        Mac = nic.Mac?.ToString(),
        Bridge = nic.Bridge,
        Type = nic.Type is { } type ? VifSpec.TypeWords.WordOf(type) : null,
        Model = nic.Model,
        Script = nic.Script,
        Ip = nic.Ip,
        VifName = nic.VifName,
        BackendDomain = nic.BackendDomain,
        GatewayDevice = nic.GatewayDevice,
        DeviceId = nic.DeviceId,
        Mtu = nic.Mtu,
        IsTrusted = nic.IsTrusted,
        Rate = nic.Rate?.ToString(),
        Accelerator = nic.Accelerator,
    };

    private DisplayJson MapDisplay(Display display)
    {
        _ledger.Take(display.Enabled);
        _ledger.Take(display.Keymap);
        return display switch
        {
            VncDisplay vnc => new DisplayJson
            {
                Kind = "vnc",
                Listen = Take(vnc.Listen),
                Number = TakeValue(vnc.Number),
                FindUnused = TakeValue(vnc.FindUnused),
                HasPassword = _ledger.Take(vnc.Password).HasValue,
                Keymap = display.Keymap.Value,
            },
            SdlDisplay sdl => new DisplayJson
            {
                Kind = "sdl",
                XDisplay = Take(sdl.XDisplay),
                XAuthority = Take(sdl.XAuthority),
                OpenGl = TakeValue(sdl.OpenGl),
                Keymap = display.Keymap.Value,
            },
            SpiceDisplay spice => new DisplayJson
            {
                Kind = "spice",
                Listen = Take(spice.Host),
                Port = TakeValue(spice.Port),
                TlsPort = TakeValue(spice.TlsPort),
                HasPassword = _ledger.Take(spice.Password).HasValue,
                Keymap = display.Keymap.Value,
                AgentMouse = TakeValue(spice.AgentMouse),
                Agent = TakeValue(spice.Agent),
                ClipboardSharing = TakeValue(spice.ClipboardSharing),
            },
            _ => throw new InvalidOperationException($"no such display: {display.GetType().Name}"),
        };

        string? Take(Property<string> property) => _ledger.Take(property).Value;

        T? TakeValue<T>(Property<T> property)
            where T : struct => _ledger.Take(property).HasValue ? property.Value : null;
    }

    private ImmutableArray<TJson> Map<TSpec, TJson>(ImmutableArray<DomainDevice<TSpec>> devices, Func<TSpec, TJson> map)
        where TSpec : class =>
        [
            .. devices.Select(d =>
            {
                _ledger.Take(d.Setting);
                return map(d.Spec);
            }),
        ];

    private ImmutableArray<TJson>? MapAny<TSpec, TJson>(ImmutableArray<DomainDevice<TSpec>> devices, Func<TSpec, TJson> map)
        where TSpec : class => devices.IsEmpty ? null : Map(devices, map);

    /// <summary>All settings that no property took, so that the JSON loses none.</summary>
    private JsonObject? Other()
    {
        var other = new JsonObject();
        foreach (var setting in _domain.Settings)
        {
            if (!_ledger.IsTaken(setting))
            {
                _ledger.Take(setting);
                var isSecret = KeyCatalogue.Find(setting.Name) is { } key && (key.Xl ?? key.Xm)!.Type.IsSecret;
                other[setting.Name] = isSecret ? "…" : Node(setting.Value);
            }
        }

        return other.Count == 0 ? null : other;
    }

    private static JsonNode? Node(ConfigValue value) => value switch
    {
        ConfigInteger { Value: { } number } => JsonValue.Create(number),
        ConfigFloat number when double.IsFinite(number.Value) => JsonValue.Create(number.Value),
        ConfigList list => new JsonArray([.. list.Items.Select(Node)]),
        _ => JsonValue.Create(value.ToString()),
    };

    private string? Text(string path, Property<string> property) => Note(path, property).HasValue ? property.Value : null;

    private string? Text<T>(string path, Property<T> property, Func<T, string?> text) =>
        Note(path, property).HasValue ? text(property.Value!) : null;

    private ImmutableArray<string>? Texts<T>(string path, Property<T> property, Func<T, IEnumerable<string>> texts) =>
        Note(path, property).HasValue ? [.. texts(property.Value!)] : null;

    private static ImmutableArray<string>? PerVcpu(Property<CpuAffinity> affinity) =>
        affinity.Value is { All: null, PerVcpu: var sets } ? [.. sets.Select(s => s.ToString())] : null;

    private T? Value<T>(string path, Property<T> property)
        where T : struct => Note(path, property).HasValue ? property.Value : null;

    private Property<T> Note<T>(string path, Property<T> property)
    {
        _ledger.Take(property);
        switch (property.State)
        {
            case PropertyState.Default:
                _defaults.Add(path);
                break;
            case PropertyState.Unknown:
                _unknown.Add(path);
                break;
            case PropertyState.Given when property.Source is { } setting:
                var origin = setting.Value.Origin;
                _origins[path] = new OriginJson([.. property.Sources.Select(s => s.Name)], origin.Source.GetPosition(origin.Span.Start).Line);
                break;
        }

        return property;
    }
}

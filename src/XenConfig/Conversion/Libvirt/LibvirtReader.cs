using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Reads a guest from libvirt's domain XML. What is not read, known to libvirt or not, is a loss.</summary>
internal sealed class LibvirtReader
{
    private readonly XmlElementNode _root;
    private readonly ImmutableArray<Loss>.Builder _losses = ImmutableArray.CreateBuilder<Loss>(0);

    private LibvirtReader(XmlElementNode root)
    {
        _root = root;
    }

    /// <summary>Reads the XML.</summary>
    /// <returns>The guest, or null beside a fatal problem.</returns>
    public static (Domain? Domain, ImmutableArray<Loss> Losses, ImmutableArray<ConversionProblem> Problems) Read(SourceText source)
    {
        var (text, coding) = XmlCoding.ToUtf8(source);
        if (text is null)
        {
            return (null, [], [coding!]);
        }

        ImmutableArray<ConversionProblem> problems = coding is null ? [] : [coding];
        var (root, problem) = XmlTree.Parse(text);
        if (root is null)
        {
            return (null, [], [.. problems, problem!]);
        }

        if (root.Name != "domain")
        {
            return (null, [], [.. problems, new ConversionProblem(root.Origin, $"the root element is <{root.Name}>, not libvirt's <domain>", null, IsFatal: true)]);
        }

        var type = root.Attribute("type");
        problems = type is "xen"
            ? problems
            : [.. problems, new ConversionProblem(root.Origin, $"the guest is of libvirt's type '{type}', not 'xen'", "expect disks and devices that Xen does not have", IsFatal: false)];
        var reader = new LibvirtReader(root.MarkRead());
        var domain = reader.Read();
        root.ReportUnread(reader._losses, "xenconfig knows no setting of Xen's for it");
        return (domain, reader._losses.Count == 0 ? [] : [.. reader._losses.OrderBy(l => l.Origin?.Span.Start ?? 0)], problems);
    }

    private Domain Read()
    {
        _root.Skip("id");
        var os = _root.Child("os");
        var type = ReadType(os);
        var isHvm = type == GuestType.Hvm;
        return new Domain
        {
            Name = Text(_root.ChildText("name")),
            Uuid = _root.ChildText("uuid") is { } text && Uuid.Parse(text.Trim()) is { } uuid ? Property.Given(uuid) : default,
            Type = Property.Given(type),
            Description = Text(_root.ChildText("description")),
            Memory = ReadMemory(),
            Cpu = ReadCpu(out var nested),
            Boot = ReadBoot(os, isHvm),
            Lifecycle = new DomainLifecycle
            {
                OnPoweroff = Action("on_poweroff", LifecycleAction.Destroy),
                OnReboot = Action("on_reboot", LifecycleAction.Restart),
                OnCrash = Action("on_crash", LifecycleAction.Destroy),
            },
            Clock = ReadClock(isHvm),
            Features = ReadFeatures(type, nested),
            Devices = new LibvirtDeviceReader(_losses).Read(_root.Child("devices"), type, _root.Child("xen:commandline")),
        };
    }

    private static GuestType ReadType(XmlElementNode? os)
    {
        var type = os?.Child("type");
        type?.Skip("arch");
        var machine = type?.Attribute("machine");
        return (type?.Text.Trim(), machine) switch
        {
            ("hvm", not "xenpvh") => GuestType.Hvm,
            ("xenpvh" or "pvh", _) or (_, "xenpvh") => GuestType.Pvh,
            _ => GuestType.Pv,
        };
    }

    private DomainMemory ReadMemory()
    {
        var maximum = Mebibytes(_root.Child("memory"));
        var current = Mebibytes(_root.Child("currentMemory"));
        return new DomainMemory
        {
            Maximum = maximum is { } most ? Property.Given(most) : default,
            Initial = (current ?? maximum) is { } initial ? Property.Given(initial) : default,
        };
    }

    /// <summary>libvirt's sizes, in MiB rounded up, as libvirt's own driver rounds them.</summary>
    private long? Mebibytes(XmlElementNode? element)
    {
        if (element is null)
        {
            return null;
        }

        element.Skip("dumpCore");
        if (LibvirtSize.Bytes(element.Text, element.Attribute("unit"), out var fault) is not { } bytes)
        {
            element.Reject(fault);
            return null;
        }

        var result = (bytes + (1 << 20) - 1) >> 20;
        if (result > long.MaxValue / 1024)
        {
            element.Reject("it is more memory than Xen can count");
            return null;
        }

        if (result << 20 != bytes)
        {
            _losses.Add(new Loss(LossKind.ChangesGuest, element.Name, element.Text.Trim(), element.Origin, $"Xen counts in MiB; it becomes {result} MiB"));
        }

        return (long)result;
    }

    private DomainCpu ReadCpu(out bool? nested)
    {
        var vcpu = _root.Child("vcpu");
        vcpu?.Skip("placement");
        var tune = _root.Child("cputune");
        var maximum = Number(vcpu?.Text) ?? 1;
        var single = _root.Child("vcpus")?.Children("vcpu").Select(ReadVcpu).ToArray() ?? [];
        var count = single.Length > 0 ? single.Count(isOn => isOn) : Number(vcpu?.Attribute("current"));
        var mask = single.Length is > 0 and <= 64 ? single.Select((isOn, i) => isOn ? 1L << i : 0).Sum() : 0;
        var (cpuId, nodes) = ReadCpuElement(_root.Child("cpu"), out nested);
        return new DomainCpu
        {
            Maximum = Property.Given(maximum),
            Count = Property.Given(count ?? maximum),
            AvailableMask = mask != 0 && (mask & (mask + 1)) != 0 ? Property.Given(mask) : default,
            Affinity = ReadAffinity(vcpu is null ? null : ReadCpus(vcpu), tune),
            Weight = Number(tune?.ChildText("shares")) is { } shares ? Property.Given(shares) : default,
            CpuId = cpuId,
            NumaNodes = nodes,
        };
    }

    private static bool ReadVcpu(XmlElementNode vcpu)
    {
        vcpu.Skip("id", "hotpluggable", "order");
        return vcpu.Attribute("enabled") != "no";
    }

    private static Property<CpuAffinity> ReadAffinity(CpuSet? all, XmlElementNode? tune)
    {
        if (tune is null)
        {
            return all is null ? default : Property.Given(new CpuAffinity(all, []));
        }

        var pins = new SortedDictionary<int, CpuSet>();
        foreach (var pin in tune.Children("vcpupin"))
        {
            if (Number(pin.Attribute("vcpu")) is { } vcpu and < 4096 && ReadCpus(pin) is { } cpus)
            {
                pins[(int)vcpu] = cpus;
            }
        }

        if (pins.Count == 0)
        {
            return all is null ? default : Property.Given(new CpuAffinity(all, []));
        }

        return Property.Given(new CpuAffinity(null, [.. Enumerable.Range(0, pins.Keys.Max() + 1).Select(i => pins.GetValueOrDefault(i, all ?? CpuSet.All))]));
    }

    /// <summary>The CPUs of <c>cpuset</c>; libvirt passes over blanks between them.</summary>
    private static CpuSet? ReadCpus(XmlElementNode element)
    {
        if (element.Attribute("cpuset") is not { } text)
        {
            return null;
        }

        var cpus = CpuSet.Parse(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), Dialect.Xl).Value;
        if (cpus is null)
        {
            element.Reject();
        }

        return cpus;
    }

    /// <summary>The mode host-passthrough is nested virtualisation, unless its feature is disabled; any other the Xen driver ignores.</summary>
    private static (Property<CpuidPolicy> CpuId, Property<ImmutableArray<VirtualNumaNode>> Nodes) ReadCpuElement(
        XmlElementNode? cpu, out bool? nested)
    {
        nested = null;
        if (cpu is null)
        {
            return default;
        }

        var features = new List<CpuidFeature>();
        if (cpu.Attribute("mode") == "host-passthrough")
        {
            cpu.Skip("check", "migratable");
            nested = true;
            foreach (var feature in cpu.Children("feature"))
            {
                var (policy, name) = (feature.Attribute("policy"), feature.Attribute("name") ?? "");
                if (name is "vmx" or "svm")
                {
                    nested &= policy is not ("disable" or "forbid");
                    continue;
                }

                var value = policy switch { "force" or "require" => "1", "disable" or "forbid" => "0", _ => "x" };
                features.Add(new CpuidFeature(CpuFeatureNames.ToLibxl(name), value));
            }
        }

        var nodes = cpu.Child("numa")?.Children("cell").Select(ReadNode).ToImmutableArray() ?? [];
        return (
            features.Count == 0 ? default : Property.Given(new CpuidPolicy([.. features], [])),
            nodes.IsEmpty ? default : Property.Given(nodes));
    }

    private static VirtualNumaNode ReadNode(XmlElementNode cell)
    {
        cell.Skip("id");
        var bytes = LibvirtSize.Bytes(cell.Attribute("memory") ?? "0", cell.Attribute("unit"), out var fault) ?? 0;
        if (fault is not null)
        {
            cell.Reject(fault);
        }

        var mebibytes = (long)Int128.Min(bytes >> 20, long.MaxValue / 1024);
        var distances = cell.Child("distances")?.Children("sibling").Select(s =>
        {
            s.Skip("id");
            return (int)(Number(s.Attribute("value")) ?? 0);
        });
        var cpus = CpuSet.Parse(cell.Attribute("cpus") ?? "", Dialect.Xl).Value ?? new CpuSet([]);
        return new VirtualNumaNode(mebibytes, cpus, [.. distances ?? []], null);
    }

    private DomainBoot ReadBoot(XmlElementNode? os, bool isHvm)
    {
        var arguments = _root.ChildText("bootloader_args");
        var boot = new DomainBoot
        {
            Bootloader = Text(_root.ChildText("bootloader")),
            BootloaderArguments = arguments is null
                ? default
                : Property.Given<ImmutableArray<string>>([.. arguments.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)]),
        };
        if (os is null)
        {
            return boot;
        }

        var loader = os.Child("loader");
        var isEfi = os.Attribute("firmware") == "efi" || loader?.Attribute("type") == "pflash";
        loader?.Skip("readonly", "type", "secure", "format");
        if (os.Child("smbios") is { } smbios && smbios.Attribute("mode") != "sysinfo")
        {
            smbios.Reject();
        }

        var order = string.Concat(os.Children("boot").Select(b => b.Attribute("dev") switch { "fd" => 'a', "cdrom" => 'd', "network" => 'n', _ => 'c' }));
        var table = os.Child("acpi")?.Child("table");
        table?.Skip("type");
        return boot with
        {
            Kernel = Text(os.ChildText("kernel")),
            Ramdisk = Text(os.ChildText("initrd")),
            CommandLine = Text(os.ChildText("cmdline")),
            Loader = isHvm && !isEfi ? Text(loader?.Text) : default,
            Firmware = isEfi ? Property.Given("ovmf") : default,
            FirmwarePath = isEfi ? Text(loader?.Text) : default,
            Order = isHvm ? Property.Given(order == "" ? "c" : order) : default,
            AcpiFirmware = Text(table?.Text),
        };
    }

    private Property<LifecycleAction> Action(string name, LifecycleAction usual)
    {
        var element = _root.Child(name);
        if (element is null)
        {
            return Property.Given(usual);
        }

        if (LifecycleActionWords.All.Find(element.Text.Trim()) is { } action)
        {
            return Property.Given(action);
        }

        element.Reject();
        return Property.Given(usual);
    }

    private DomainClock ReadClock(bool isHvm)
    {
        var clock = _root.Child("clock");
        if (clock is null)
        {
            return new DomainClock();
        }

        var offset = clock.Attribute("offset");
        var adjustment = clock.Attribute("adjustment");
        var basis = clock.Attribute("basis");
        if (offset is not ("utc" or "localtime" or "variable"))
        {
            clock.Reject();
            return new DomainClock();
        }

        var result = new DomainClock
        {
            LocalTime = Property.Given(offset == "localtime" || (offset == "variable" && basis == "localtime")),
            RtcOffset = offset == "variable" && long.TryParse(adjustment, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds)
                ? Property.Given(seconds)
                : default,
        };
        foreach (var timer in clock.Children("timer"))
        {
            var isPresent = timer.Attribute("present") != "no";
            switch (timer.Attribute("name"))
            {
                case "tsc":
                    result = result with { TscMode = ReadTscMode(timer.Attribute("mode")) };
                    break;
                case "hpet" when isHvm:
                    result = result with { Hpet = Property.Given(isPresent) };
                    break;
                default:
                    timer.Reject();
                    break;
            }
        }

        return result;
    }

    private static Property<TscMode> ReadTscMode(string? mode) => Property.Given(mode switch
    {
        "emulate" => TscMode.AlwaysEmulate,
        "native" => TscMode.Native,
        "paravirt" => TscMode.NativeParavirt,
        _ => TscMode.Default,
    });

    private DomainFeatures ReadFeatures(GuestType type, bool? nested)
    {
        var features = _root.Child("features");
        var isHvm = type == GuestType.Hvm;
        var xenBus = _root.Child("devices")?.Children("controller").FirstOrDefault(c => c.Attribute("type") == "xenbus");
        var xen = features?.Child("xen");
        var (hap, passthrough) = (features?.Child("hap")?.Attribute("state"), xen?.Child("passthrough"));
        var e820 = xen?.Child("e820_host")?.Attribute("state");
        return new DomainFeatures
        {
            Pae = Flag("pae"),
            Acpi = Flag("acpi"),
            Apic = Flag("apic"),
            Hap = hap is null ? default : Property.Given(hap != "off"),
            Viridian = isHvm ? Property.Given(LibvirtFeatures.ReadViridian(features)) : default,
            NestedHvm = nested is { } value && type != GuestType.Pv ? Property.Given(value) : default,
            Smbios = isHvm ? LibvirtSmbios.Read(_root.Child("sysinfo")) : default,
            E820Host = e820 is null ? default : Property.Given(e820 != "off"),
            Passthrough = passthrough is null ? default : ReadPassthrough(passthrough),
            SecurityLabel = ReadSecurityLabel(_root.Child("seclabel")),
            MaxEventChannels = Number(xenBus?.Attribute("maxEventChannels")) is { } channels ? Property.Given(channels) : default,
            MaxGrantFrames = Number(xenBus?.Attribute("maxGrantFrames")) is { } frames ? Property.Given(frames) : default,
        };

        // libvirt's Xen driver turns off what is not there, for HVM guests (libxl_conf.c).
        Property<bool> Flag(string name)
        {
            var isOn = features?.Child(name) is not null;
            return isHvm ? Property.Given(isOn) : default;
        }
    }

    /// <summary>A label that the XML gives; libvirt's other kinds are made at each start or none.</summary>
    private static Property<AccessControlSpec> ReadSecurityLabel(XmlElementNode? element)
    {
        if (element is null)
        {
            return default;
        }

        if (element.Attribute("type") == "static" && element.Attribute("model") is "flask" && element.Child("label")?.Text.Trim() is { Length: > 0 } label)
        {
            element.Attribute("relabel");
            return Property.Given(new AccessControlSpec(AccessControlSpec.Flask, label));
        }

        element.Reject();
        return default;
    }

    private static Property<PassthroughMode> ReadPassthrough(XmlElementNode element) => Property.Given(
        (element.Attribute("state"), element.Attribute("mode")) switch
        {
            ("off", _) => PassthroughMode.Disabled,
            (_, "sync_pt") => PassthroughMode.SyncPt,
            (_, "share_pt") => PassthroughMode.SharePt,
            _ => PassthroughMode.Enabled,
        });

    private static Property<string> Text(string? text) => string.IsNullOrEmpty(text) ? default : Property.Given(text);

    internal static long? Number(string? text) =>
        long.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

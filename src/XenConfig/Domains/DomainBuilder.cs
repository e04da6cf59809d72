using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>Makes the guest of a config: what its toolstack would have started.</summary>
public static class DomainBuilder
{
    /// <summary>Makes the guest. Values that the toolstack could not have made sense of become <see cref="Domain.Problems"/>.</summary>
    /// <param name="document">The config.</param>
    public static Domain Build(ConfigDocument document)
    {
        var reader = new SettingReader(document);
        var type = BuildType(reader);
        var guest = type.Or(GuestType.Pv);
        var cpu = CpuBuilder.Build(reader);
        return new Domain
        {
            Dialect = document.Dialect,
            Settings = document.Settings,
            UnknownSettings = document.Unknown,
            Name = BuildName(reader, document.Source.Path),
            Uuid = BuildUuid(reader),
            Type = type,
            Description = reader.IsXl ? default : reader.NonEmptyText("description"),
            Memory = BuildMemory(reader, cpu.NumaNodes),
            Cpu = cpu,
            Boot = BootBuilder.Build(reader, guest),
            Lifecycle = LifecycleBuilder.Build(reader),
            Clock = BuildClock(reader, guest),
            Features = FeatureBuilder.Build(reader, guest),
            Devices = DeviceBuilder.Build(reader, guest),

            // Last, when all has been read.
            Problems = reader.Problems,
        };
    }

    /// <summary>xm names a guest after its file when the config does not; xl wants a name.</summary>
    private static Property<string> BuildName(SettingReader reader, string path)
    {
        var name = reader.Text("name");
        return name.State == PropertyState.Absent && !reader.IsXl && reader.Find("name") is null
            ? Property.Default(Path.GetFileName(path))
            : name;
    }

    private static Property<Uuid> BuildUuid(SettingReader reader)
    {
        var text = reader.NonEmptyText("uuid");
        if (!text.IsGiven)
        {
            return text.State == PropertyState.Unknown ? Property.Unknown<Uuid>() : default;
        }

        if (Uuid.Parse(text.Value!) is { } uuid)
        {
            return text.Give(uuid);
        }

        reader.Report(text.Source!, text.Source!.Value, $"\"{text.Value}\" is no UUID", isFatal: true);
        return default;
    }

    /// <summary>
    /// xl compares as many letters of the word as the config has (xl_parse.c, strncmp), the older builder knows <c>hvm</c> and <c>generic</c>, and both
    /// together must agree. xm has the builder alone; its older releases called HVM <c>vmx</c>.
    /// </summary>
    private static Property<GuestType> BuildType(SettingReader reader)
    {
        var type = reader.IsXl ? reader.Text("type") : default;
        var builder = reader.Text("builder");
        if (type.State == PropertyState.Unknown || builder.State == PropertyState.Unknown)
        {
            return Property.Unknown<GuestType>();
        }

        var fromType = Match(reader, type, XlTypes);
        var fromBuilder = Match(reader, builder, reader.IsXl ? XlBuilders : XmBuilders);
        if (fromType.IsGiven && fromBuilder.IsGiven)
        {
            if (fromType.Value != fromBuilder.Value)
            {
                reader.Report(
                    builder.Source!, builder.Source!.Value, $"builder \"{builder.Value}\" contradicts type \"{type.Value}\"", isFatal: true);
                return fromType;
            }

            return Property.Given(fromType.Value, [.. type.Sources, .. builder.Sources]);
        }

        var given = fromType.IsGiven ? fromType : fromBuilder;
        var pvh = reader.IsXl ? reader.Boolean("pvh") : default;
        if (!given.IsGiven && pvh is { IsGiven: true, Value: true })
        {
            return pvh.Give(GuestType.Pvh);
        }

        return given.IsGiven ? given : Property.Default(GuestType.Pv);
    }

    private static readonly ImmutableArray<(string Word, GuestType Type)> XlTypes =
        [("hvm", GuestType.Hvm), ("pv", GuestType.Pv), ("pvh", GuestType.Pvh)];

    private static readonly ImmutableArray<(string Word, GuestType Type)> XlBuilders = [("hvm", GuestType.Hvm), ("generic", GuestType.Pv)];

    private static readonly ImmutableArray<(string Word, GuestType Type)> XmBuilders =
        [("hvm", GuestType.Hvm), ("linux", GuestType.Pv), ("vmx", GuestType.Hvm), ("generic", GuestType.Pv)];

    private static Property<GuestType> Match(SettingReader reader, Property<string> text, ImmutableArray<(string Word, GuestType Type)> words)
    {
        if (!text.IsGiven)
        {
            return default;
        }

        foreach (var (word, type) in words)
        {
            if (reader.IsXl ? word.StartsWith(text.Value!, StringComparison.Ordinal) : word == text.Value)
            {
                return text.Give(type);
            }
        }

        var source = text.Source!;
        reader.Report(
            source, source.Value, $"{source.Name} \"{text.Value}\" is none of {string.Join(", ", words.Select(w => w.Word))}", isFatal: true);
        return default;
    }

    /// <summary>xl: the one stands for the other, 32 without both; xm: 128, and what maxmem is missing memory gives.</summary>
    private static DomainMemory BuildMemory(SettingReader reader, Property<ImmutableArray<VirtualNumaNode>> nodes)
    {
        var memory = reader.Integer("memory");
        var maximum = reader.Integer("maxmem");
        if (maximum.State == PropertyState.Absent && nodes is { HasValue: true, Value: [_, ..] all })
        {
            // Where maxmem is missing, it is the sum of the nodes' sizes (xl_parse.c).
            maximum = Property.Default(all.Sum(node => node.MemoryMiB));
        }

        if (!reader.IsXl && maximum is { IsGiven: true, Value: 0 })
        {
            maximum = Property.Default(memory.Or(Toolstack.XmMemory));
        }

        if (memory.State == PropertyState.Absent)
        {
            memory = Property.Default(reader.IsXl ? maximum.Or(Toolstack.XlMemory) : Toolstack.XmMemory);
        }

        if (maximum.State == PropertyState.Absent)
        {
            maximum = memory.HasValue ? Property.Default(memory.Value) : Property.Unknown<long>();
        }

        return new DomainMemory { Initial = memory, Maximum = maximum };
    }

    private static DomainClock BuildClock(SettingReader reader, GuestType guest) => new()
    {
        LocalTime = reader.Boolean("localtime").OrDefault(false),
        RtcOffset = reader.Integer("rtc_timeoffset"),
        Hpet = guest == GuestType.Hvm ? reader.Boolean("hpet").OrDefault(Toolstack.Hpet(reader.IsXl)) : default,
        TimerMode = guest == GuestType.Pv
            ? default
            : reader.Word("timer_mode", PlatformWords.TimerMode).OrDefault(TimerMode.NoDelayForMissedTicks),
        TscMode = reader.Word("tsc_mode", PlatformWords.TscMode).OrDefault(TscMode.Default),
    };
}

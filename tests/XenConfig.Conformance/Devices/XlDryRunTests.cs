using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using XenConfig.Conformance.Reference;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Conformance.Devices;

/// <summary>
/// Specs that xl itself reads, against xl: which it takes, and what it makes of them and of what we print for them. What ends xl's process by a signal we must
/// refuse, too.
/// </summary>
public sealed class XlDryRunTests
{
    private const string Guest = "name = \"g\"\ntype = \"hvm\"\nmemory = 128\nvcpus = 2\n";
    private const string Letters = "abpx=,:;/ 0189-@^";

    private static readonly int Generated = ReferenceProgram.RunCount(150);

    /// <summary>A kind of spec: its key, where xl's JSON has it, what our parser prints for a text (null for a refusal), and pieces to make texts of.</summary>
    private sealed record Kind(string Json, string Separator, Func<string, string?> Print, params string[] Pieces)
    {
        /// <summary>What every spec begins with: what xl's JSON has only when it is said.</summary>
        public string Prefix { get; init; } = "";

        /// <summary>Which specs mean in 4.17 what they mean in later releases.</summary>
        public Predicate<string> Accepts { get; init; } = _ => true;
    }

    private static readonly Dictionary<string, Kind> Kinds = new()
    {
        ["vif"] = new("nics", ",", t => VifSpec.Parse(t, Dialect.Xl).Value?.ToXl(),
            "mac=00:16:3e:01:02:03", "mac=0-16.3e 1:2:3", "mac=x", "bridge=br0", "bridge=ovsbr0.10:20:30", "type=vif", "type=ioemu", "type=x", "model=e1000",
            "script=vif-route", "ip=10.0.0.1 10.0.0.2", "vifname=a0", "rate=10Mb/s", "rate=1MB/s@20ms", "rate=x", "backend=net", "gatewaydev=eth0", "netdev=eth1",
            "mtu=1500", "mtu=x", "devid=3", "trusted", "untrusted", "accel=a", "foo=1", "foo", "forwarddev=eth2", "colo_checkpoint_host=h",
            "colo_sock_mirror_id=1", "colo_foo=1", "policy=a"),
        ["vtpm"] = new("vtpms", ",", t => VtpmSpec.Parse(t).Value?.ToXl(),
            "backend=1", "backend=vtpm", "uuid=5f0b6f1e-3c52-4f5e-9a7e-0d6f3c2b1a90", "uuid=x", "foo=1", "foo", "backend="),
        ["p9"] = new("p9s", ",", t => NinePSpec.Parse(t).Value?.ToXl(),
            "tag=a", "path=/srv", "security_model=none", "backend=d", "tag=a,path=/b,security_model=none", "foo", "foo=1"),
        ["channel"] = new("channels", ",", t => ChannelSpec.Parse(t).Value?.ToXl(),
            "connection=pty", "connection=socket", "connection=x", "name=org.a", "path=/run/a", "backend=d", "foo=1", "foo", " connection = pty ")
        { Accepts = s => s.Split(',').All(f => f.Count(c => c == '=') <= 1 && !f.StartsWith('=')) },
        ["usbctrl"] = new("usbctrls", ",", t => UsbControllerSpec.Parse(t).Value?.ToXl(),
            "type=pv", "type=QUSB", "type=auto", "type=devicemodel", "type=x", "version=2", "version=x", "ports=8", "ports=010", "foo=1", "foo"),
        ["usbdev"] = new("usbdevs", ",", t => UsbDeviceSpec.Parse(t).Value?.ToXl(),
            "type=hostdev", "hostbus=1", "hostbus=0x10", "hostaddr=010", "hostaddr=5", "controller=0", "controller=1", "port=2", "foo=1", "foo")
        { Prefix = "type=hostdev," },
        ["pvcalls"] = new("pvcallsifs", ",", t => PvCallsSpec.Parse(t).Value?.ToXl(), "backend=1", "backend=", "foo", "foo=1", " backend=d"),
        ["vkb"] = new("vkbs", ",", t => VkbSpec.Parse(t).Value?.ToXl(),
            "backend-type=qemu", "backend-type=LINUX", "backend-type=linux,backend=d", "backend-type=x", "unique-id=a b", "feature-disable-keyboard=1",
            "feature-disable-pointer=0", "feature-abs-pointer=0x1", "feature-raw-pointer=1", "feature-multi-touch=1", "multi-touch-width=100",
            "multi-touch-height=0", "multi-touch-num-contacts=010", "width=65535", "height=x", "foo=1", "foo"),
        ["vdispl"] = new("vdispls", ",", t => VdisplSpec.Parse(t).Value?.ToXl(),
            "connectors=id0:1920x1080", "connectors=id0:1920x1080;id1:800x600", "connectors=a: 1x 2z", "connectors=a:1x", "connectors=a:1", "connectors=a:x",
            "connectors=a:", "connectors=a", "connectors=;", "be-alloc=1", "be-alloc=0", "backend=d", "foo=1", "foo"),
        ["ioports"] = new("ioports", "-", t => IoPortRange.Parse(t, Dialect.Xl).Value?.ToXl(), "2f8", "2ff", "0x3f8", " 5", "5 ", "ffffffff", "x", "", "-1", "fffffffe"),
        ["irqs"] = new("irqs", "", t => InterruptLine.Parse(t).Value?.ToXl(), "5", "010", " 7", "7 ", "0x5", "-1", "4294967295", "4294967294", ""),
        ["iomem"] = new("iomem", ",", t => IoMemoryRange.Parse(t).Value?.ToXl(), "fee00", "1", "1@fee00", "0x10", " 2", "2 ", "@", "x", "1@", "-1", ""),
    };

    public static TheoryData<string> Keys { get; } = [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Generated_specs_read_as_xl_reads_them_and_print_as_what_it_read(string key)
    {
        var kind = Kinds[key];
        var specs = new SpecGenerator(key.Length * 31 + key[0], kind.Pieces, kind.Separator, Letters).Make(Generated)
            .Where(s => kind.Accepts(s)).Select(s => kind.Prefix + s).Distinct().ToArray();
        var accepted = 0;
        ForAll(specs, spec =>
        {
            if (kind.Print(spec) is not { } printed)
            {
                return Refused(Guest + $"{key} = [ {Quote(spec)} ]\n", spec);
            }

            Interlocked.Increment(ref accepted);
            var guest = XlDryRun.Read(Guest + $"{key} = [ {Quote(spec)}, {Quote(printed)} ]\n");
            return Same(guest, Items(guest, kind.Json), spec, printed);
        });
        Assert.InRange(accepted, 1, specs.Length);
    }

    [Fact]
    public void Generated_sound_cards_read_as_xl_reads_them_and_print_as_what_it_read()
    {
        string[] pieces =
        [
            "card", "CARD,backend=d", "card, short-name=Main,long-name=Main card", "card,buffer-size=65536,sample-rates=44100;48000", "pcm", "pcm,name=out",
            "Pcm,sample-formats=s16_le;U8,channels-min=2", "stream,unique-id=1,type=p", "stream,type=C,channels-max=0x2", "stream,sample-rates=x", "foo", "",
            "card,name=x", "pcm,type=p", "stream,type=x", "pcm,sample-formats=foo", "card,sample-rates=;",
        ];
        var accepted = 0;
        ForAll(new SpecGenerator(77, pieces, "\t", "acm,=;1").Make(Generated).Distinct(), spec =>
        {
            ImmutableArray<string> items = [.. spec.Split('\t')];
            if (VsndSpec.Parse(items).Value is not { } card)
            {
                return Refused(Guest + $"vsnd = [ {List(items)} ]\n", spec);
            }

            Interlocked.Increment(ref accepted);
            Assert.Equal(card, VsndSpec.Parse(card.ToXl()).Value);
            var guest = XlDryRun.Read(Guest + $"vsnd = [ {List(items)}, {List(card.ToXl())} ]\n");
            return Same(guest, Items(guest, "vsnds"), spec, List(card.ToXl()));
        });
        Assert.InRange(accepted, 1, Generated);
    }

    [Fact]
    public void Generated_sets_of_cpus_read_as_xl_reads_them()
    {
        string[] pieces = ["0", "1-3", "^2", "nodes:1", "node:0", "^nodes:0", "all", "^all", "nodes:all", "7-5", " 4", "4 ", "0x1", "", "nodes:^0", "9"];
        var accepted = 0;
        ForAll(new SpecGenerator(4, pieces, ",", "0123-^n:").Make(Generated).Distinct(), spec =>
        {
            if (CpuSet.Parse(spec, Dialect.Xl).Value is not { } set)
            {
                return Refused(Guest + $"cpus = {Quote(spec)}\n", spec);
            }

            // xl counts up to the end of a range, one by one.
            if (set.Parts.Any(p => p.Last > 100_000))
            {
                return null;
            }

            Interlocked.Increment(ref accepted);
            // xl refuses a set in which none of the host's CPUs is left: 0 is added at the end of both.
            var guest = XlDryRun.Read(Guest + $"cpus = [ {Quote(spec + ",0")}, {Quote(set + ",0")} ]\n");
            return Same(guest, guest.Guest?["b_info"]?["vcpu_hard_affinity"] as JsonArray, spec, set.ToString());
        });
        Assert.InRange(accepted, Generated / 10, Generated);
    }

    [Fact]
    public void Generated_groups_of_enlightenments_read_as_xl_reads_them()
    {
        string[] pieces = ["all", "defaults", "!defaults", "!all", "base", "!BASE", "freq", "!stimer", "no_vp_limit", "cpu_hotplug", "synic", "x", ""];
        ForAll(new SpecGenerator(5, pieces, ",", "!abef").Make(Generated).Distinct(), spec =>
        {
            var groups = spec.Split(',').Select(g => ViridianGroup.Parse(g).Value).ToArray();
            var config = Guest + $"viridian = {List(spec.Split(','))}\n";
            return groups.Contains(null)
                ? Refused(config, spec)
                : SameGuest(config, Guest + $"viridian = {List(groups.Select(g => g!.ToXl()))}\n", spec);
        });
    }

    [Fact]
    public void Generated_cpuid_policies_read_as_xl_reads_them()
    {
        string[] features =
        [
            "host", "tm=0", "sse3=1", "sse3=x", "avx=k", "aes=s", "family=0x10", "family=6", "model=26", "stepping=300", "tm=2", "tm=", "tm", "foo=1", "maxleaf=13",
            "procpkg=0", "sse4.1=1", "x2apic=1x",
        ];
        ForAll(new SpecGenerator(6, features, ",", "hostm=01x,").Make(Generated).Select(s => "host," + s).Append("tm=0").Distinct(), spec =>
            SameGuest(Guest + $"cpuid = {Quote(spec)}\n", Guest + $"cpuid = {Quote(CpuidPolicy.ParseFeatures(spec).Value!.FeaturesToXl())}\n", spec));

        var bits = string.Concat(Enumerable.Repeat("01xk", 8));
        string[] leaves =
        [
            "1:", "0x80000001:", "7,0:", "13,1:", "010:", "x:", "1", "1,:", $"eax={bits}", $"ebx={bits},", $"ecx={bits}, ", $"edx={bits}", "eax=0x1", "esi=1", "ebx=01",
        ];
        ForAll(new SpecGenerator(7, leaves, "", "01,:=ex ").Make(Generated).Distinct(), spec =>
        {
            var leaf = CpuidPolicy.ParseLeaf(spec, Dialect.Xl).Value!;
            return leaf.Registers.IsEmpty
                ? null
                : SameGuest(Guest + $"cpuid = [ {Quote(spec)} ]\n", Guest + $"cpuid = [ {Quote(leaf.ToString())} ]\n", spec);
        });
    }

    [Fact]
    public void Generated_numa_nodes_read_as_xl_reads_them()
    {
        string[] pieces =
        [
            "pnode=0", "pnode = 1", "size=128", "size=64x", "vcpus=0-1", "vcpus=0,1", "vcpus= 0-1", "vdistances=10", "foo=1", "foo", "size=", "pnode=x", "size=128\tvcpus=0-1",
        ];
        ForAll(new SpecGenerator(8, pieces, "\t", "0").Make(Generated).Distinct(), spec =>
        {
            var options = spec.Split('\t');
            var whole = $"name = \"g\"\ntype = \"hvm\"\nmaxvcpus = 2\nvnuma = [ {List(options)} ]\n";
            if (VirtualNumaNode.Parse(options).Value is not { } node)
            {
                return Refused(whole, spec);
            }

            // xl refuses a guest whose nodes do not have its CPUs, all of them and each once; only nodes are compared that do.
            var guest = XlDryRun.Read(whole);
            if (!guest.IsAccepted || node.MemoryMiB == 0)
            {
                return null;
            }

            var printed = XlDryRun.Read($"name = \"g\"\ntype = \"hvm\"\nmaxvcpus = 2\nvnuma = [ {List(node.ToXl(0))} ]\n");
            var (ours, theirs) = (printed.Guest?["b_info"]?["vnuma_nodes"], guest.Guest?["b_info"]?["vnuma_nodes"]);
            return JsonNode.DeepEquals(ours, theirs) ? null : $"'{spec}': xl makes {theirs} of it, and {ours} of what we print";
        });
    }

    private static string? Refused(string config, string spec)
    {
        var guest = XlDryRun.Read(config);
        return guest.IsAccepted ? $"'{spec}': xl takes it, and we do not: {guest.Report}" : null;
    }

    private static string? Same(XlGuest guest, JsonArray? items, string spec, string printed) =>
        !guest.IsAccepted ? $"'{spec}', printed as '{printed}': xl refuses one of them: {guest.Report}"
        : items is not [var first, var second] ? $"'{spec}': xl makes {items?.Count} of two: {items}"
        : JsonNode.DeepEquals(first, second) ? null
        : $"'{spec}', printed as '{printed}': xl makes {first} of it, and {second} of what we print";

    private static string? SameGuest(string config, string printed, string spec)
    {
        var (first, second) = (XlDryRun.Read(config), XlDryRun.Read(printed));
        foreach (var guest in new[] { first.Guest, second.Guest })
        {
            guest?["c_info"]?.AsObject().Remove("uuid");

            // A value that xl does not understand leaves an entry behind that says nothing.
            if (guest?["b_info"]?["cpuid"]?["cpuid"] is JsonArray leaves)
            {
                leaves.RemoveAll(leaf => leaf?.AsObject() is { } entry && !entry.Any(e => e.Key is "eax" or "ebx" or "ecx" or "edx"));
                _ = leaves.Count == 0 && guest["b_info"]!.AsObject().Remove("cpuid");
            }
        }

        return !first.IsAccepted || !second.IsAccepted ? $"'{spec}': xl refuses {(first.IsAccepted ? printed : config)}: {first.Report}{second.Report}"
            : JsonNode.DeepEquals(first.Guest, second.Guest) ? null
            : $"'{spec}': xl makes {first.Guest?["b_info"]} of it, and {second.Guest?["b_info"]} of {printed}";
    }

    /// <summary>The list, without the numbers that xl gives to devices by their place.</summary>
    private static JsonArray? Items(XlGuest guest, string name)
    {
        var items = (guest.Guest?[name] ?? guest.Guest?["b_info"]?[name]) as JsonArray;
        foreach (var item in items?.OfType<JsonObject>() ?? [])
        {
            if (name != "nics")
            {
                item.Remove("devid");
            }
            else if (item["devid"]?.GetValue<int>() is 0 or 1)
            {
                item.Remove("devid");
            }
        }

        return items;
    }

    private static void ForAll(IEnumerable<string> specs, Func<string, string?> check)
    {
        ReferenceProgram.Require(XlDryRun.IsThere, XlDryRun.MissingReason);
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(specs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, spec =>
        {
            if (check(spec) is { } failure)
            {
                failures.Add(failure);
            }
        });
        Assert.True(failures.IsEmpty, $"{failures.Count} differ\n{string.Join('\n', failures.Take(12))}");
    }

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private static string List(IEnumerable<string> texts) => $"[ {string.Join(", ", texts.Select(Quote))} ]";
}

using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Virtual CPUs: how many, where they run, how much they get.</summary>
internal static class CpuKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "vcpus",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(minimum: 1), new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Integer(minimum: 1), new(3, 0, 2), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "The number of virtual CPUs that the guest starts with.",
            Source = "xl.cfg(5), CPU Allocation",
            Example = "vcpus = 4",
            Libvirt = "domain/vcpu/@current",
        },
        new()
        {
            Name = "maxvcpus",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(minimum: 1), new(4, 1))
            {
                Default = "vcpus",
            },
            Meaning = "The most virtual CPUs that the guest may have while it runs; those beyond vcpus are offline at first.",
            Source = "xl.cfg(5), CPU Allocation",
            Example = "maxvcpus = 8",
            Libvirt = "domain/vcpu",
        },
        new()
        {
            Name = "cpus",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.SpecOrSpecs("cpus"), new(4, 1))
            {
                Default = "all",
            },
            Xm = new(KeyType.SpecOrSpecs("cpus"), new(3, 0, 2), new(4, 4))
            {
                Default = "all",
            },
            Meaning =
                "The host's CPUs that the virtual ones may run on (hard affinity): numbers, ranges, ^ to leave out, all, nodes:N for a "
                + "NUMA node's; a list gives one entry for each virtual CPU.",
            Source = "xl.cfg(5), CPU Allocation",
            Example = "cpus = \"0-3,^1\"",
            Libvirt = "domain/vcpu/@cpuset",
        },
        new()
        {
            Name = "cpus_soft",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.SpecOrSpecs("cpus"), new(4, 5))
            {
                Default = "all",
            },
            Meaning = "The host's CPUs that the virtual ones prefer (soft affinity), written as cpus.",
            Source = "xl.cfg(5), CPU Allocation",
            Example = "cpus_soft = \"nodes:0\"",
        },
        new()
        {
            Name = "cpu",
            Theme = KeyTheme.Cpu,
            Xm = new(KeyType.Integer(minimum: null), new(3, 0, 2), new(4, 4))
            {
                Default = "Xen chooses",
            },
            Meaning = "The host CPU that vCPU 0 starts on; -1 leaves it to Xen.",
            Source = "xm create, its table of options",
            Example = "cpu = 2",
        },
        new()
        {
            Name = "vcpu_avail",
            Theme = KeyTheme.Cpu,
            Xm = new(KeyType.Integer(), new(3, 1), new(4, 4))
            {
                Default = "all",
            },
            Meaning = "A bit mask of the virtual CPUs that are online at the start.",
            Source = "xm create, its table of options",
            Example = "vcpu_avail = 3",
        },
        new()
        {
            Name = "cpu_weight",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 65535), new(4, 2))
            {
                Default = "256",
            },
            Xm = new(KeyType.Integer(minimum: 1, maximum: 65535), new(3, 0, 2), new(4, 4))
            {
                Default = "256",
            },
            Meaning = "The guest's share of the CPUs when they are scarce: one with twice the weight gets twice the time.",
            Source = "xl.cfg(5), CPU Scheduling",
            Example = "cpu_weight = 512",
        },
        new()
        {
            Name = "cpu_cap",
            Theme = KeyTheme.Cpu,
            Xm = new(KeyType.Integer(KeyUnit.PercentOfCpu), new(3, 0, 4), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "The most CPU time that the guest gets, in percent of one CPU; 0 for no bound. xl calls it cap.",
            Source = "xm create, its table of options",
            Example = "cpu_cap = 150",
        },
        new()
        {
            Name = "cap",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(KeyUnit.PercentOfCpu), new(4, 2))
            {
                Default = "0 (no cap)",
            },
            Meaning = "The most CPU time that the guest gets, in percent of one CPU, even on an idle host; 0 for no bound.",
            Source = "xl.cfg(5), CPU Scheduling",
            Example = "cap = 150",
        },
        new()
        {
            Name = "period",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(KeyUnit.Nanoseconds), new(4, 2))
            {
                Default = "the scheduler's",
            },
            Meaning = "The scheduling period in nanoseconds, for the schedulers that have one.",
            Source = "xl.cfg(5), CPU Scheduling",
            Example = "period = 10000000",
        },
        new()
        {
            Name = "slice",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(KeyUnit.Nanoseconds), new(4, 2))
            {
                Default = "the scheduler's",
            },
            Meaning = "The guaranteed time in each period in nanoseconds, of the SEDF scheduler that is gone since 4.6.",
            Source = "xl.cfg(5), CPU Scheduling",
            Example = "slice = 2000000",
        },
        new()
        {
            Name = "latency",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(KeyUnit.Nanoseconds), new(4, 2))
            {
                Default = "the scheduler's",
            },
            Meaning = "The scaled period of a blocked guest in nanoseconds, of the SEDF scheduler that is gone since 4.6.",
            Source = "xl.cfg(5), CPU Scheduling",
            Example = "latency = 0",
        },
        new()
        {
            Name = "extratime",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(), new(4, 2))
            {
                Default = "the scheduler's",
            },
            Meaning = "Whether the guest may use time that nobody else wants.",
            Source = "xl.cfg(5), CPU Scheduling",
            Example = "extratime = 0",
        },
        new()
        {
            Name = "sched",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Text, new(4, 1), new(4, 8))
            {
                ReplacedBy = "pool",
            },
            Meaning = "The scheduler that the parameters beside it were meant for.",
            Source = "xl_parse.c (4.8)",
            Example = "sched = \"credit\"",
        },
        new()
        {
            Name = "nodes",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Strings, new(4, 1), new(4, 8))
            {
                ReplacedBy = "cpus",
            },
            Meaning = "The NUMA nodes to place the guest on; nodes: in cpus says it today.",
            Source = "xl_parse.c (4.8)",
            Example = "nodes = [ \"0\" ]",
        },
        new()
        {
            Name = "vnuma",
            Theme = KeyTheme.Cpu,
            Xl = new(new KeyType(ValueForms.NestedList) { Spec = "vnuma" }, new(4, 6))
            {
                Default = "one node",
            },
            Meaning =
                "The guest's NUMA nodes, a list each: the host's node behind it, its size in MiB, its virtual CPUs, its distances to all "
                + "nodes. The sizes must add up to maxmem and the CPUs to maxvcpus.",
            Source = "xl.cfg(5), Guest Virtual NUMA Configuration",
            Example =
                "vnuma = [ [ \"pnode=0\", \"size=2048\", \"vcpus=0-1\", \"vdistances=10,20\" ], [ \"pnode=1\", \"size=2048\", "
                + "\"vcpus=2-3\", \"vdistances=20,10\" ] ]",
            Libvirt = "domain/cpu/numa/cell",
        },
        new()
        {
            Name = "llc_colors",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Specs("ranges"), new(4, 20))
            {
                Default = "all colors",
                Note = "Not llc-colors: a dash is no part of a name.",
            },
            Meaning =
                "The colours of the last-level cache that the guest's memory may use, so that guests do not evict each other's lines.",
            Source = "xl.cfg(5), Architecture Specific options",
            Example = "llc_colors = [ \"0-3\", \"8\" ]",
        },
    ];
}

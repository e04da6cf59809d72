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
                Note = "xm has no maxvcpus: vcpu_avail says how many of them are on line.",
            },
            Meaning =
                "The number of virtual CPUs that are on line when the guest starts. More virtual CPUs than the host has are possible and seldom "
                + "wise: the guest's spinlocks suffer when a CPU that holds one does not run.",
            Source = "xl.cfg(5), CPU Allocation",
            Example = "vcpus = 4",
            Libvirt = "domain/vcpu/@current",
            ConflictsWith = [new("maxvcpus", "xl refuses a maxvcpus below vcpus") { DependsOnValues = true }],
        },
        new()
        {
            Name = "maxvcpus",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(minimum: 1), new(4, 1))
            {
                Default = "vcpus",
            },
            Meaning =
                "The most virtual CPUs that the guest may have while it runs. Those beyond vcpus are there but off line until 'xl vcpu-set' "
                + "brings them up.",
            Source = "xl.cfg(5), CPU Allocation",
            Example = "maxvcpus = 8",
            Libvirt = "domain/vcpu",
            ConflictsWith =
            [
                new("vnuma", "xl refuses a maxvcpus that is not the number of CPUs that the nodes name") { DependsOnValues = true },
                new("vcpus", "xl refuses a maxvcpus below vcpus") { DependsOnValues = true },
            ],
        },
        new()
        {
            Name = "cpus",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.SpecOrSpecs("cpus"), new(4, 1))
            {
                Default = "all",
                Note = "An empty list pins nothing. With a list shorter than vcpus the others run anywhere.",
            },
            Xm = new(KeyType.SpecOrSpecs("cpus"), new(3, 0, 2), new(4, 4))
            {
                Default = "all",
                Note = "A string as above without nodes; numbers in a list are vCPU by vCPU, and xend takes both.",
            },
            Meaning =
                "The host's CPUs that the guest's virtual CPUs may run on (hard affinity). One string holds for all virtual CPUs; a list gives "
                + "one string for each of them, in order. A string has numbers, ranges (0-3), node:N or nodes:N-M for all CPUs of NUMA nodes, all, "
                + "and ^ before what to leave out, separated by commas. Memory is taken from the nodes of these CPUs, too.",
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
            Meaning =
                "The host's CPUs that the virtual CPUs prefer (soft affinity), written as for cpus. The scheduler runs them there when it can, "
                + "and elsewhere within cpus when it cannot. Without both keys xl places the guest on as few NUMA nodes as hold it and sets the "
                + "preference accordingly.",
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
            Meaning =
                "A host CPU to pin the guest to; -1 leaves it to Xen. xend puts it before the list in cpus, so that both together are one set of "
                + "CPUs for all virtual CPUs.",
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
            Meaning =
                "A bit mask of the virtual CPUs that are on line at the start: bit 0 for the first one. vcpus = 4 with vcpu_avail = 3 starts with "
                + "two of four; xl says this by vcpus = 2 and maxvcpus = 4.",
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
            Meaning =
                "The guest's share of the CPUs when there is not enough for all: one with weight 512 gets twice the time of one with 256. On a "
                + "host with idle CPUs it changes nothing. The credit and credit2 schedulers heed it.",
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
            Meaning =
                "The most CPU time that the guest gets, in percent of one CPU: 50 is half a CPU, 400 is four. 0 sets no bound. It holds even on "
                + "an idle host. xl's name for it is cap.",
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
            Meaning =
                "The most CPU time that the guest gets, in percent of one CPU: 50 is half a CPU, 400 is four. 0 sets no bound. It holds even on "
                + "an idle host, where power management may then clock the CPU down and make it slower still. The credit and credit2 schedulers "
                + "heed it.",
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
            Meaning =
                "The scheduling period in nanoseconds, for a scheduler that gives each guest a slice of each period. That was SEDF, removed in "
                + "4.6; of today's schedulers RTDS has periods, but takes them from 'xl sched-rtds' in microseconds.",
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
            Meaning =
                "The time in nanoseconds that the guest is guaranteed in each period. It belongs to the SEDF scheduler, which is gone since Xen "
                + "4.6; xl still reads the number, and no scheduler heeds it.",
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
            Meaning =
                "The period in nanoseconds with which a guest that was blocked comes back. It belongs to the SEDF scheduler, which is gone since "
                + "Xen 4.6; xl still reads the number, and no scheduler heeds it.",
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
            Meaning =
                "Whether the guest may use time beyond its slice when nobody else wants it: 1 or 0. It belongs to the SEDF scheduler, which is "
                + "gone since Xen 4.6; xl still reads the number.",
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
            Meaning =
                "The scheduler (credit, credit2, sedf, arinc653) that the scheduling parameters of the config were meant for. A guest does not "
                + "choose its scheduler, its CPU pool does; xl compared nothing with it and dropped the key after 4.8.",
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
            Meaning =
                "The NUMA nodes of the host to place the guest on. It was read only for restoring older state; nodes: in cpus says the same and "
                + "is in the manual.",
            Source = "xl_parse.c (4.8)",
            Example = "nodes = [ \"0\" ]",
        },
        new()
        {
            Name = "vnuma",
            Theme = KeyTheme.Cpu,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(new KeyType(ValueForms.NestedList) { Spec = "vnuma" }, new(4, 6))
            {
                Default = "one node",
                Note = "libxl refuses it for PV guests, and where memory is below the sum of the sizes.",
            },
            Meaning =
                "The guest's own NUMA nodes: a list of lists of strings. Each inner list describes one node by pnode (the host's node behind it), "
                + "size (its memory in MiB), vcpus (its virtual CPUs, as numbers and ranges) and vdistances (its distance to each node, itself "
                + "first where it is node 0). All four must be there. The sizes make up maxmem and the CPUs maxvcpus; a guest with it can be "
                + "neither saved nor migrated.",
            Source = "xl.cfg(5), Guest Virtual NUMA Configuration",
            Example =
                "vnuma = [ [ \"pnode=0\", \"size=2048\", \"vcpus=0-1\", \"vdistances=10,20\" ], [ \"pnode=1\", \"size=2048\", "
                + "\"vcpus=2-3\", \"vdistances=20,10\" ] ]",
            Libvirt = "domain/cpu/numa/cell",
            ConflictsWith =
            [
                new("maxmem", "xl refuses a maxmem that is not the sum of the nodes' sizes") { DependsOnValues = true },
                new("maxvcpus", "xl refuses a maxvcpus that is not the number of CPUs that the nodes name") { DependsOnValues = true },
            ],
        },
        new()
        {
            Name = "llc_colors",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Specs("llc_colors"), new(4, 20))
            {
                Default = "all colors",
                Note =
                    "The name has an underscore: llc-colors is a syntax error, since a dash is no part of a name. xl refuses a range that ends "
                    + "before it starts.",
            },
            Meaning =
                "Which parts (colours) of the last-level cache the guest's memory may use, as a list of numbers and ranges. Guests with different "
                + "colours do not evict each other's cache lines, which makes the timing of real-time guests predictable at the cost of cache for "
                + "each. The hypervisor must be built with cache colouring and started with it.",
            Source = "xl.cfg(5), Architecture Specific options",
            Example = "llc_colors = [ \"0-3\", \"8\" ]",
        },
    ];
}

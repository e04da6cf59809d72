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
            Xl = new(KeyType.Integer(minimum: 1), new(4, 1)),
            Xm = new(KeyType.Integer(minimum: 1), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "maxvcpus",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(minimum: 1), new(4, 1)),
        },
        new()
        {
            Name = "cpus",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.SpecOrSpecs("cpus"), new(4, 1)),
            Xm = new(KeyType.SpecOrSpecs("cpus"), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "cpus_soft",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.SpecOrSpecs("cpus"), new(4, 5)),
        },
        new()
        {
            Name = "cpu",
            Theme = KeyTheme.Cpu,
            Xm = new(KeyType.Integer(minimum: null), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "vcpu_avail",
            Theme = KeyTheme.Cpu,
            Xm = new(KeyType.Integer(), new(3, 1), new(4, 4)),
        },
        new()
        {
            Name = "cpu_weight",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 65535), new(4, 2)),
            Xm = new(KeyType.Integer(minimum: 1, maximum: 65535), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "cpu_cap",
            Theme = KeyTheme.Cpu,
            Xm = new(KeyType.Integer(KeyUnit.PercentOfCpu), new(3, 0, 4), new(4, 4)),
        },
        new()
        {
            Name = "cap",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(KeyUnit.PercentOfCpu), new(4, 2)),
        },
        new()
        {
            Name = "period",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(KeyUnit.Nanoseconds), new(4, 2)),
        },
        new()
        {
            Name = "slice",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(KeyUnit.Nanoseconds), new(4, 2)),
        },
        new()
        {
            Name = "latency",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(KeyUnit.Nanoseconds), new(4, 2)),
        },
        new()
        {
            Name = "extratime",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Integer(), new(4, 2)),
        },
        new()
        {
            Name = "sched",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Text, new(4, 1), new(4, 8)),
        },
        new()
        {
            Name = "nodes",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Strings, new(4, 1), new(4, 8)),
        },
        new()
        {
            Name = "vnuma",
            Theme = KeyTheme.Cpu,
            Xl = new(new KeyType(ValueForms.NestedList) { Spec = "vnuma" }, new(4, 6)),
        },
        new()
        {
            Name = "llc_colors",
            Theme = KeyTheme.Cpu,
            Xl = new(KeyType.Specs("ranges"), new(4, 20)),
        },
    ];
}

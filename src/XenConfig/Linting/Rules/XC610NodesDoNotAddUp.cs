using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Virtual NUMA nodes whose memory or CPUs are not the guest's.</summary>
internal sealed class XC610NodesDoNotAddUp()
    : Rule("XC610", "nodes-do-not-add-up", Severity.Error, "The nodes of 'vnuma' have other memory or CPUs than the guest"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The nodes of `vnuma` share out all of the guest's memory and all of its virtual CPUs: their sizes are `maxmem`, their CPUs `maxvcpus`, and both
        keys may be left out. xl refuses a config that gives them otherwise; where `memory` is less than the sizes, it is libxl that refuses to build the
        guest.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["vnuma"];

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "vnuma" or "maxmem" or "maxvcpus";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            memory = 1024
            maxmem = 2048
            vcpus = 2
            vnuma = [ [ "pnode=0", "size=512", "vcpus=0", "vdistances=10,20" ],
                      [ "pnode=1", "size=512", "vcpus=1", "vdistances=20,10" ] ]

            """,
            "4:10: maxmem is 2048, and the sizes of the nodes of vnuma add up to 1024"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            memory = 1024
            vcpus = 4
            vnuma = [ [ "pnode=0", "size=512", "vcpus=0", "vdistances=10,20" ],
                      [ "pnode=1", "size=512", "vcpus=1", "vdistances=20,10" ] ]

            """,
            "4:9: vcpus is 4, and the nodes of vnuma name 2 CPUs"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            memory = 1024
            vcpus = 4
            vnuma = [ [ "pnode=0", "size=512", "vcpus=0-1", "vdistances=10,20" ],
                      [ "pnode=1", "size=512", "vcpus=2-3", "vdistances=20,10" ] ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (setting.Value is not ConfigList { Items: [_, ..] lists })
        {
            return;
        }

        var nodes = lists.Select(item => item is ConfigList list ? VirtualNumaNode.Parse([.. list.Items.Select(i => Values.Text(i) ?? "")]).Value : null).ToArray();
        if (nodes.Contains(null))
        {
            return;
        }

        var (memory, cpus) = (nodes.Sum(n => (decimal)n!.MemoryMiB), nodes.Sum(n => n!.VcpuCount));
        if (context.Find("maxmem") is not null)
        {
            Require("maxmem", m => m == memory, $"the sizes of the nodes of vnuma add up to {memory}", memory, "xl: maxmem and vnuma memory size mismatch");
        }
        else
        {
            Require("memory", m => m >= memory, $"the sizes of the nodes of vnuma add up to {memory}", memory);
        }

        if (context.Find("maxvcpus") is not null)
        {
            Require("maxvcpus", c => c == cpus, $"the nodes of vnuma name {cpus} CPUs", cpus, "xl: vnuma vcpus and maxvcpus= mismatch");
        }
        else
        {
            Require("vcpus", c => c <= cpus, $"the nodes of vnuma name {cpus} CPUs", cpus, "xl: maxvcpus < vcpus");
        }

        void Require(string name, Func<long, bool> holds, FormattableString sum, decimal right, string? reference = null)
        {
            if (context.Find(name) is { } given && context.Integer(name) is { } value && !holds(value))
            {
                context.Report(new Diagnostic
                {
                    Rule = this,
                    Severity = Severity,
                    Message = string.Create(CultureInfo.InvariantCulture, $"{name} is {value}, and {sum.ToString(CultureInfo.InvariantCulture)}"),
                    Location = Location.Of(given.Value),
                    Help = string.Create(CultureInfo.InvariantCulture, $"write {name} = {right}, or change the nodes"),
                    ReferenceMessage = reference,
                    Notes = [new DiagnosticNote("the nodes are here", Location.OfName(setting))],
                });
            }
        }
    }
}

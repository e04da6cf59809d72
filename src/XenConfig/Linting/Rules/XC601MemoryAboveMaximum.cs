using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>More memory at the start than the guest may have.</summary>
internal sealed class XC601MemoryAboveMaximum()
    : Rule("XC601", "memory-above-maxmem", Severity.Error, "'memory' is greater than 'maxmem'"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        `maxmem` is the most that the guest can be given, `memory` what it starts with. xl refuses a config whose `memory` is the greater one;
        xend silently raises `maxmem`.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["maxmem"];

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "memory" or "maxmem";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            memory = 1024
            maxmem = 512

            """,
            "3:10: maxmem 512 is less than memory 1024"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            memory = 512
            maxmem = 1024

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        // xm's default of maxmem, written out, is 0: the same as memory.
        if (context.Integer("memory") is { } memory && context.Integer("maxmem") is { } maximum and > 0 && memory > maximum)
        {
            context.Report(
                this,
                Location.Of(setting.Value),
                string.Create(CultureInfo.InvariantCulture, $"maxmem {maximum} is less than memory {memory}"),
                help: string.Create(CultureInfo.InvariantCulture, $"raise maxmem to {memory} or more, or lower memory"),
                severity: context.Dialect == Dialect.Xl ? null : Severity.Warning,
                notes: [new DiagnosticNote("the memory is set here", Location.Of(context.Find("memory")!.Value))]);
        }
    }
}

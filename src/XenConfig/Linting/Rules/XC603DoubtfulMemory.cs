using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>An amount of memory that nobody means.</summary>
internal sealed class XC603DoubtfulMemory()
    : Rule("XC603", "doubtful-memory", Severity.Warning, "No memory, or so much that the unit must be wrong"), ISettingCheck
{
    /// <summary>MiB: sixteen TiB, which is as much as Xen itself can use on most hosts.</summary>
    private const long TooMuch = 16L * 1024 * 1024;

    /// <inheritdoc/>
    public override string Explanation => """
        Memory is counted in MiB. A guest with none does not start; a number of sixteen million or more is most likely meant in KiB or bytes.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["memory", "maxmem"];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            memory = 536870912

            """,
            "2:10: 'memory' counts MiB, and 536870912 of them are 512 TiB"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            memory = 0

            """,
            "2:10: a guest cannot start with 0 MiB of memory"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            memory = 512

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (Values.Integer(setting.Value, context.Dialect) is not { } memory)
        {
            return;
        }

        var shown = memory.ToString(CultureInfo.InvariantCulture);
        if (memory >= TooMuch)
        {
            context.Report(
                this, Location.Of(setting.Value), $"'{setting.Name}' counts MiB, and {shown} of them are {memory / 1024 / 1024} TiB",
                help: "write the number of MiB");
        }
        else if (memory <= 0 && setting.Name == "memory")
        {
            context.Report(this, Location.Of(setting.Value), $"a guest cannot start with {shown} MiB of memory", help: "write the number of MiB");
        }
    }
}

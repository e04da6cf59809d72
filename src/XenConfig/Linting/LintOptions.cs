using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>What to look for, and for which Xen.</summary>
public sealed record LintOptions
{
    /// <summary>All rules, the newest Xen, no questions to the host.</summary>
    public static LintOptions Default { get; } = new();

    /// <summary>The rules to run, as prefixes of codes (<c>XC3</c>, <c>XC301</c>) or as names (<c>duplicate-mac</c>); empty for all.</summary>
    public ImmutableArray<string> Select { get; init; } = [];

    /// <summary>The rules not to run, in the same form. The longer prefix wins over the shorter, and ignore over an equal select.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>The Xen release that the configs are for; null stands for the newest one of their dialect.</summary>
    public XenRelease? XenVersion { get; init; }

    /// <summary>The host that paths and bridges are looked for on; null looks for none.</summary>
    public HostProbe? Host { get; init; }

    /// <summary>How many files are worked on at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The release that configs of a dialect are for.</summary>
    internal XenRelease XenFor(Dialect dialect) => XenVersion ?? (dialect == Dialect.Xm ? XenRelease.LastXm : XenRelease.Latest);

    /// <summary>Whether the rule is to run.</summary>
    public bool Runs(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var selected = Select.IsEmpty ? 0 : LongestMatch(Select, rule);
        return selected >= 0 && selected > LongestMatch(Ignore, rule);
    }

    private static int LongestMatch(ImmutableArray<string> selectors, Rule rule)
    {
        var longest = -1;
        foreach (var selector in selectors)
        {
            if (rule.Code.StartsWith(selector, StringComparison.OrdinalIgnoreCase))
            {
                longest = Math.Max(longest, selector.Length);
            }
            else if (rule.Name.Equals(selector, StringComparison.OrdinalIgnoreCase))
            {
                longest = Math.Max(longest, rule.Code.Length);
            }
        }

        return longest;
    }
}

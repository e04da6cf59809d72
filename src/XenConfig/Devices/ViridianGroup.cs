using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Devices;

/// <summary>
/// A group of Hyper-V enlightenments of an HVM guest, taken in or left out.
/// <code>
/// viridian := NUMBER                          a truth value: the usual groups, or none
/// viridian := group*                          a list of strings
/// group    := "all" | "defaults" | ["!"] NAME          ! leaves out; case of NAME does not count
/// </code>
/// xl.cfg(5), viridian; xl_parse.c. An unknown group is refused. xm has the truth value only.
/// </summary>
/// <param name="Name">The group, or <c>all</c> or <c>defaults</c>.</param>
/// <param name="IsExcluded">Whether it is left out.</param>
public sealed record ViridianGroup(string Name, bool IsExcluded)
{
    /// <summary>Every group that Xen has.</summary>
    public const string All = "all";

    /// <summary>The usual groups.</summary>
    public const string Defaults = "defaults";

    private static readonly ImmutableArray<string> UsualGroups =
        ["base", "freq", "time_ref_count", "apic_assist", "crash_ctl", "stimer", "no_vp_limit", "cpu_hotplug"];

    /// <summary>The usual groups, as <c>viridian = 1</c> has them.</summary>
    public static ViridianGroup Usual { get; } = new(Defaults, false);

    /// <summary>Reads one element of <c>viridian</c>.</summary>
    public static SpecResult<ViridianGroup> Parse(string text)
    {
        if (text is All or Defaults)
        {
            return SpecResult.Accept(new ViridianGroup(text, false));
        }

        var isExcluded = text.StartsWith('!');
        var word = isExcluded ? text[1..] : text;
        var group = Grammar.Options.FirstOrDefault(o => o.Name.Equals(word, StringComparison.OrdinalIgnoreCase) && o.Name is not (All or Defaults));
        if (group is not null)
        {
            return SpecResult.Accept(new ViridianGroup(group.Name, isExcluded));
        }

        var near = Spelling.Nearest(word, Grammar.Options.Select(o => o.Name));
        return new SpecResult<ViridianGroup>(null,
        [
            new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, isExcluded ? 1 : 0, word.Length,
                $"'{word}' is no group of enlightenments{(word is All or Defaults ? " that can be left out" : "")}; the groups are {SpecMessages.OneOf(Grammar.NamesIn(Dialect.Xl))}")
            {
                Help = near is null || near == word ? null : $"did you mean '{near}'?",
                Replacement = near == word ? null : near,
                ReferenceMessage = $"xl: unknown viridian enlightenment '{word}'",
            },
        ]);
    }

    /// <summary>The groups that a list comes to: the usual ones first, wherever "defaults" stands in it, then the others from left to right (libxl_x86.c).</summary>
    /// <param name="groups">The list.</param>
    public static ImmutableHashSet<string> Effective(ImmutableArray<ViridianGroup> groups)
    {
        var effective = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        if (groups.Contains(Usual))
        {
            effective.UnionWith(UsualGroups);
        }

        foreach (var group in groups.Where(g => g != Usual))
        {
            ImmutableArray<string> names = group.Name == All
                ? [.. Grammar.Options.Select(o => o.Name).Where(n => n is not (All or Defaults))]
                : [group.Name];
            if (group.IsExcluded)
            {
                effective.ExceptWith(names);
            }
            else
            {
                effective.UnionWith(names);
            }
        }

        return effective.ToImmutable();
    }

    /// <summary>The group as xl wants it.</summary>
    public string ToXl() => IsExcluded ? $"!{Name}" : Name;

    /// <summary>The grammar, for explaining it: the groups.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "viridian", "Groups of Hyper-V enlightenments.", "GROUP or !GROUP", null, "xl.cfg(5), HVM Guest Options")
    {
        Options =
        [
            Group(All, "Every group that Xen has."),
            Group(Defaults, $"The usual groups: {string.Join(", ", UsualGroups)}."),
            Group("base", "The hypercall page, the virtual processors' index, APIC access; without it Windows takes none of the others."),
            Group("freq", "The frequencies of time stamp counter and APIC."),
            Group("time_ref_count", "The partition's reference time."),
            Group("reference_tsc", "A page from which the reference time is read.", new(4, 6)),
            Group("hcall_remote_tlb_flush", "Flushing other processors' TLBs by hypercall.", new(4, 7)),
            Group("apic_assist", "End of interrupt without a trap.", new(4, 7)),
            Group("crash_ctl", "Registers in which a crash is reported.", new(4, 9)),
            Group("synic", "The synthetic interrupt controller.", new(4, 13)),
            Group("stimer", "Synthetic timers; wants synic.", new(4, 13)),
            Group("hcall_ipi", "Interrupts between processors by hypercall.", new(4, 13)),
            Group("ex_processor_masks", "Hypercalls for more than 64 processors.", new(4, 15)),
            Group("no_vp_limit", "No bound on the number of virtual processors.", new(4, 15)),
            Group("cpu_hotplug", "Plugging processors in while it runs.", new(4, 15)),
        ],
    };

    private static DeviceOption Group(string name, string meaning, XenRelease? since = null) =>
        new(name, "", meaning) { Dialects = [Dialect.Xl], Since = since ?? new XenRelease(4, 5) };
}

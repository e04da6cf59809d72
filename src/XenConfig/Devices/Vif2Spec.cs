using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A network interface of the netchannel2 protocol, which no kernel has any more; xm 4.0 to 4.4 only.
/// <code>
/// vif2   := option ("," option)*                          white space around names and values does not count
/// option := NAME "=" VALUE
/// </code>
/// xm's create.py, configure_vifs. An option that xm does not know it refuses. xl prints that it has no such interface.
/// </summary>
/// <param name="Options">The options, the last of each name.</param>
public sealed record Vif2Spec(ImmutableArray<WrittenOption> Options)
{
    /// <summary>Reads one element of <c>vif2</c>.</summary>
    public static SpecResult<Vif2Spec> Parse(string text)
    {
        var issues = ImmutableArray.CreateBuilder<SpecIssue>();
        ImmutableArray<string> names = [.. Grammar.NamesIn(Dialect.Xm)];
        ImmutableArray<WrittenOption> written = [.. SpecFields.SplitXm(text)];
        foreach (var option in written)
        {
            if (option.Value is null)
            {
                issues.Add(SpecFields.NoPair(option, "vif2"));
            }
            else if (!names.Contains(option.Name))
            {
                issues.Add(SpecFields.Unknown(option, "vif2", names, SpecSeverity.Refused, $"Invalid vif2 option: {option.Name}"));
            }
            else if (option.Name is "front_mac" or "back_mac" && MacAddress.ParseCanonical(option.Value) is null)
            {
                issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.FailsAtStart, option.ValueStart, option.Value.Length,
                    $"'{option.Value}' is no MAC address; it is six bytes such as 00:16:3e:12:34:56"));
            }
        }

        return new SpecResult<Vif2Spec>(issues.Any(i => i.Severity == SpecSeverity.Refused) ? null : new Vif2Spec(written), issues.ToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(Vif2Spec? other) => other is not null && Options.SequenceEqual(other.Options);

    /// <inheritdoc/>
    public override int GetHashCode() => Options.Length;

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vif2", "A network interface of the netchannel2 protocol.", null, "OPTION=VALUE [, OPTION=VALUE]…", "xm create, its table of options")
    {
        Options =
        [
            Option("front_mac", "mac", "The guest's MAC address.", "one made at the start"),
            Option("back_mac", "mac", "The backend's MAC address.", "one made at the start"),
            Option("bridge", "bridge", "The bridge that it joins."),
            Option("pdev", "interface", "The physical interface that may be bypassed to."),
            Option("max_bypasses", "number", "How many bypasses there may be.", "5"),
            Option("filter_mac", "0|1", "Let the guest send from its own address only.", "1 with a back_mac"),
            Option("front_filter_mac", "0|1", "Let the backend send from its own address only.", "1 where it is not trusted"),
            Option("trusted", "0|1", "The backend trusts the guest.", "0"),
            Option("back_trusted", "0|1", "The guest trusts the backend.", "1"),
            Option("backend", "domain", "The domain that serves it.", "0"),
        ],
    };

    private static DeviceOption Option(string name, string value, string meaning, string byDefault = "") =>
        new(name, value, meaning) { Dialects = [Dialect.Xm], Default = byDefault };
}

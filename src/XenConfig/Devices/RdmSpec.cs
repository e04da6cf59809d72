using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>Which of the host's reserved device memory is set aside in the guest.</summary>
public enum RdmStrategy
{
    /// <summary>That of the devices that the guest gets.</summary>
    Ignore,

    /// <summary>That of every device of the host.</summary>
    Host,
}

/// <summary>
/// What to do about the memory that the host's devices reserve.
/// <code>
/// rdm    := option ("," option)*
/// option := "strategy=host" | "policy=" ("strict" | "relaxed")          in any order, no blanks
/// </code>
/// xl.cfg(5), rdm; libxlu_pci.c, xlu_rdm_parse. Of a spec that it does not take xl prints a message, or not even that for an end after a comma, and goes on
/// as though there were none. It takes no "strategy=ignore". What the spec does not say is whatever lies in xl's memory. From 4.15 to 4.22 at least, xl takes a
/// good policy for a bad one, and so drops, without a word, every spec that has one; read here is what is meant, as 4.6 to 4.14 read it.
/// </summary>
/// <param name="Strategy">Which memory; null where the spec does not say.</param>
/// <param name="Policy">What to do where it cannot be set aside; null where the spec does not say.</param>
public sealed record RdmSpec(RdmStrategy? Strategy, RdmPolicy? Policy)
{
    /// <summary>Reads <c>rdm</c>.</summary>
    public static SpecResult<RdmSpec> Parse(string text)
    {
        var (spec, start) = (new RdmSpec(null, null), 0);
        while (true)
        {
            var comma = text.IndexOf(',', start) is >= 0 and var found ? found : text.Length;
            var equals = text.IndexOf('=', start);
            if (equals < 0)
            {
                return Drop(text, start, text.Length, start == text.Length ? "an option is missing at the end" : $"'{text[start..]}' is no option");
            }

            // The name runs up to the next '=', commas included.
            if (equals > comma || text[start..equals] is not ("strategy" or "policy"))
            {
                return Drop(text, start, equals, $"'{text[start..equals]}' is no option", $"Unknown RDM state option: {text[start..equals]}");
            }

            var (isStrategy, value) = (text[start..equals] == "strategy", text[(equals + 1)..comma]);
            if (isStrategy && value == "host")
            {
                spec = spec with { Strategy = RdmStrategy.Host };
            }
            else if (!isStrategy && value is "strict" or "relaxed")
            {
                spec = spec with { Policy = value == "strict" ? RdmPolicy.Strict : RdmPolicy.Relaxed };
            }
            else
            {
                return isStrategy
                    ? Drop(text, equals + 1, comma, $"'{value}' is no strategy; the only one is 'host'", $"Unknown RDM strategy option: {value}")
                    : Drop(text, equals + 1, comma, $"'{value}' is no policy; it is 'strict' or 'relaxed'", $"{value}: unknown RDM policy");
            }

            if (comma == text.Length)
            {
                return SpecResult.Accept(spec, Doubt(text, spec));
            }

            start = comma + 1;
        }
    }

    /// <summary>The spec as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(
        ("strategy", Strategy == RdmStrategy.Host ? "host" : null), ("policy", Policy is { } policy ? PciSpec.RdmPolicyWords.WordOf(policy) : null));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "rdm", "What to do about the memory that the host's devices reserve.", "strategy=host,policy=strict|relaxed", null, "xl.cfg(5), Devices")
    {
        Options =
        [
            new("strategy", "host", "Set aside the reserved memory of all the host's devices, for those that are plugged in later.")
            {
                Dialects = [Dialect.Xl],
                Default = "that of the guest's devices",
            },
            new("policy", "strict|relaxed", "Refuse the guest when it cannot be set aside, or warn and go on.") { Dialects = [Dialect.Xl], Default = "relaxed" },
        ],
    };

    private static SpecIssue Doubt(string text, RdmSpec spec) => spec.Policy is null
        ? new SpecIssue(SpecIssueKind.Missing, SpecSeverity.Suspicious, 0, text.Length,
            $"'{text}' does not say its policy, and xl takes what happens to lie in its memory")
        {
            Help = "set rdm_policy in the elements of pci",
        }
        : new SpecIssue(SpecIssueKind.Ignored, SpecSeverity.Suspicious, 0, text.Length,
            $"xl 4.15 and later drops '{text}' without a word, by a mistake of its own: it takes the good policy for a bad one")
        {
            Help = "set rdm_policy in the elements of pci",
        };

    private static SpecResult<RdmSpec> Drop(string text, int start, int end, string message, string? reference = null) =>
        SpecResult.Accept(
            new RdmSpec(null, null),
            new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Dropped, start, end - start, $"{message}, and xl goes on without any of '{text}'")
            {
                Help = "write strategy=host,policy=relaxed",
                ReferenceMessage = reference,
            });
}

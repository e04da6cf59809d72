using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A guest's security label; the setting is xm's only.
/// <code>
/// access_control := "policy=" POLICY ",label=" LABEL          nothing before, no blanks; a list of one
/// </code>
/// xm's create.py, preprocess_access_control. A list of two is refused.
/// </summary>
/// <param name="Policy">The policy, which must be the host's: <c>XSM</c>, or an ACM policy of old.</param>
/// <param name="Label">The label.</param>
public sealed record AccessControlSpec(string Policy, string Label)
{
    /// <summary>The policy that need not be named: the host's Flask policy, under which xm takes any name.</summary>
    public const string Flask = "";

    private const string PolicyStart = "policy=";
    private const string LabelStart = ",label=";

    /// <summary>Reads the element of <c>access_control</c>.</summary>
    public static SpecResult<AccessControlSpec> Parse(string text)
    {
        // A greedy pattern: the policy runs up to the last ",label=".
        var label = text.LastIndexOf(LabelStart, StringComparison.Ordinal);
        return label >= PolicyStart.Length && text.StartsWith(PolicyStart, StringComparison.Ordinal)
            ? SpecResult.Accept(new AccessControlSpec(text[PolicyStart.Length..label], text[(label + LabelStart.Length)..]))
            : SpecResult.Refuse<AccessControlSpec>(
                text, $"'{text}' is no security label; write policy=POLICY,label=LABEL", $"Invalid access_control specifier: {text}");
    }

    /// <summary>Whether the label is one of Flask's, <c>USER:ROLE:TYPE</c>, and not of the simpler policies that Xen had up to 4.1.</summary>
    public bool IsFlask => Label.Split(':').Length >= 3;

    /// <summary>The label as xm wants it.</summary>
    public string ToXm() => $"{PolicyStart}{Policy}{LabelStart}{Label}";

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "access_control", "The guest's security label.", null, "policy=POLICY,label=LABEL", "xm create, its table of options")
    {
        Options =
        [
            new("policy", "policy", "The policy that the host enforces.") { Dialects = [Dialect.Xm] },
            new("label", "label", "The guest's label.") { Dialects = [Dialect.Xm] },
        ],
    };
}

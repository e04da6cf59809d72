using System.Globalization;

namespace XenConfig.Devices;

/// <summary>
/// A limit on what a guest may store in XenStore.
/// <code>
/// xenstore_quota := NAME "=" NUMBER          by C's base rule: 0x is hexadecimal, a leading 0 octal; 32 bits
/// </code>
/// xl.cfg(5), xenstore_quota; xl_parse.c, parse_xsquota_item (4.22). Anything else is refused; which names there are only XenStore knows.
/// </summary>
/// <param name="Name">The limit's name.</param>
/// <param name="Value">The limit.</param>
public sealed record XenStoreQuota(string Name, uint Value)
{
    /// <summary>Reads one element of <c>xenstore_quota</c>.</summary>
    public static SpecResult<XenStoreQuota> Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return SpecResult.Refuse<XenStoreQuota>(
                text, $"'{text}' is no limit; write NAME=NUMBER", $"Quota specification \"{text}\" lacks \"=\".");
        }

        var value = text[(equals + 1)..];
        return CNumber.ReadUnsigned(value, 0, 0, out var end) is { } number and <= uint.MaxValue && end == value.Length
            ? SpecResult.Accept(new XenStoreQuota(text[..equals], (uint)number))
            : new SpecResult<XenStoreQuota>(null,
            [
                new SpecIssue(
                    SpecIssueKind.BadValue, SpecSeverity.Refused, equals + 1, value.Length, $"'{value}' is no limit; it is a number of 32 bits, such as 2000")
                {
                    ReferenceMessage = $"Quota specification \"{text}\" uses illegal value \"{value}\".",
                },
            ]);
    }

    /// <summary>The limit as xl wants it.</summary>
    public string ToXl() => string.Create(CultureInfo.InvariantCulture, $"{Name}={Value}");

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "xenstore_quota", "A limit on what the guest may store in XenStore.", "NAME=NUMBER", null, "xl.cfg(5), Xenstore related settings");
}

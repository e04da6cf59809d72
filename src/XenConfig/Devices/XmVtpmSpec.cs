using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A virtual TPM as xm had it up to 4.2, served by a manager in the backend domain.
/// <code>
/// vtpm   := option ("," option)*                          white space around names and values does not count
/// option := "instance=" NUMBER | "backend=" DOMAIN | "uuid=" UUID
/// </code>
/// xm's create.py, preprocess_vtpm and configure_vtpm, which looks at the first element only. Anything else is refused; on a field without "=" xm dies.
/// </summary>
/// <param name="Instance">The manager's number of it, which is no more than a wish; null for none.</param>
/// <param name="BackendDomain">The domain that serves it; null for domain 0.</param>
/// <param name="Id">The TPM's UUID; null for none.</param>
public sealed record XmVtpmSpec(int? Instance, string? BackendDomain, string? Id)
{
    /// <summary>Reads one element of xm's <c>vtpm</c>.</summary>
    public static SpecResult<XmVtpmSpec> Parse(string text)
    {
        var issues = ImmutableArray.CreateBuilder<SpecIssue>();
        ImmutableArray<string> names = [.. VtpmSpec.Grammar.NamesIn(Dialect.Xm)];
        ImmutableArray<WrittenOption> written = [.. SpecFields.SplitXm(text)];
        foreach (var option in written)
        {
            if (option.Value is null)
            {
                issues.Add(SpecFields.NoPair(option, "vtpm"));
            }
            else if (!names.Contains(option.Name))
            {
                issues.Add(SpecFields.Unknown(option, "vtpm", names, SpecSeverity.Refused, $"Invalid vtpm specifier: {text}"));
            }
        }

        var instance = Find("instance") is { Value: { } number } wish ? ReadInstance(wish, number) : null;
        return new SpecResult<XmVtpmSpec>(
            issues.Any(i => i.Severity == SpecSeverity.Refused) ? null : new XmVtpmSpec(instance, Find("backend")?.Value, Find("uuid")?.Value), issues.ToImmutable());

        WrittenOption? Find(string name) => written.LastOrDefault(o => o.Name == name && o.Value is not null);

        int? ReadInstance(WrittenOption option, string value)
        {
            if (value == "VTPMD")
            {
                return 0;
            }

            if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) && parsed != 0)
            {
                return parsed;
            }

            issues.Add(new SpecIssue(
                SpecIssueKind.BadValue, SpecSeverity.Refused, option.ValueStart, value.Length, $"'{value}' is no instance of a TPM; it is a number other than 0"));
            return null;
        }
    }

    /// <summary>The TPM as xm wants it.</summary>
    public string ToXm() => OptionReader.Write(
        ("instance", Instance switch { 0 => "VTPMD", { } number => number.ToString(CultureInfo.InvariantCulture), null => null }), ("backend", BackendDomain),
        ("uuid", Id));
}

using System.Collections.Immutable;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Devices;

/// <summary>Reads NICs of both dialects.</summary>
internal static class VifReader
{
    /// <summary>Up to so many options are compared each with each.</summary>
    private const int FewOptions = 16;

    private static readonly ImmutableArray<string> XlNames = [.. VifSpec.Grammar.NamesIn(Dialect.Xl).Where(n => n is not ("accel" or "netdev") && !VifColo.IsOption(n))];
    private static readonly ImmutableArray<string> XmNames = [.. VifSpec.Grammar.NamesIn(Dialect.Xm)];

    public static SpecResult<VifSpec> Read(string text, Dialect dialect)
    {
        var issues = ImmutableArray.CreateBuilder<SpecIssue>(0);
        ImmutableArray<WrittenOption> written = dialect == Dialect.Xl ? SpecFields.SplitXl(text) : [.. SpecFields.SplitXm(text)];
        var vif = new VifSpec { Written = written };
        foreach (var option in written)
        {
            vif = dialect == Dialect.Xl ? TakeXl(vif, option, issues) : TakeXm(vif, option, issues);
        }

        if (dialect == Dialect.Xl && written.Any(static o => IsColo(o)))
        {
            vif = vif with { Colo = string.Join(',', written.Where(static o => IsColo(o)).Select(static o => $"{o.Name}={o.Value}")) };
        }

        ReportRepeated(written, issues);
        if (issues.Count == 0)
        {
            return new SpecResult<VifSpec>(vif, []);
        }

        var found = issues.ToImmutable().Sort((a, b) => a.Start.CompareTo(b.Start));
        return new SpecResult<VifSpec>(found.Any(i => i.Severity == SpecSeverity.Refused) ? null : vif, found);
    }

    private static VifSpec TakeXl(VifSpec vif, WrittenOption option, ImmutableArray<SpecIssue>.Builder issues)
    {
        if (option.Value is not { } value)
        {
            return TakeXlFlag(vif, option, issues);
        }

        switch (option.Name)
        {
            case "mac":
                return ReadXlMac(vif, option, value, issues);
            case "trusted" or "untrusted":
                issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Dropped, option.Start, option.Length,
                    $"'{option.Name}' takes no value, and xl makes the NIC without it")
                {
                    Help = "write 'trusted' or 'untrusted' alone",
                    ReferenceMessage = $"unrecognized argument `{option.Name}={value}'",
                });
                return vif;
            case "type" when VifSpec.TypeWords.Find(value) is null:
                issues.Add(BadType(option, value, SpecSeverity.Dropped, "Invalid parameter `type'."));
                return vif;
            case "rate":
                return ReadRate(vif, option, value, Dialect.Xl, issues);
            case "devid":
                return vif with { DeviceId = ReadNumber(option, value, issues) };
            case "mtu":
                return vif with { Mtu = ReadNumber(option, value, issues) };
            case "netdev":
                issues.Add(new SpecIssue(SpecIssueKind.Deprecated, SpecSeverity.Outdated, option.Start, 6, "'netdev' is the old name of 'gatewaydev'")
                {
                    Replacement = "gatewaydev",
                    ReferenceMessage = "the netdev parameter is deprecated, please use gatewaydev instead",
                });
                return vif with { GatewayDevice = value };
            case "accel":
                issues.Add(new SpecIssue(SpecIssueKind.Ignored, SpecSeverity.Dropped, option.Start, option.Length, "xl does not support 'accel' and goes on without it")
                {
                    Help = "take it out",
                    ReferenceMessage = "the accel parameter for vifs is currently not supported",
                });
                return vif;
            case "vlan":
                return vif with { Vlan = value };
            case "policy" or "label":
                issues.Add(new SpecIssue(SpecIssueKind.WrongDialect, SpecSeverity.Dropped, option.Start, option.Length,
                    $"'{option.Name}' is an option of xm; xl makes the NIC without it")
                {
                    Help = "take it out",
                    ReferenceMessage = $"unrecognized argument `{option.Name}={value}'",
                });
                return vif;
            default:
                return TakeText(vif, option, value, issues) ?? (IsColo(option) ? vif : Unrecognized(vif, option, issues));
        }
    }

    private static bool IsColo(WrittenOption option) => option.Value is not null && VifColo.IsOption(option.Name);

    /// <summary>Takes a word without a value.</summary>
    private static VifSpec TakeXlFlag(VifSpec vif, WrittenOption option, ImmutableArray<SpecIssue>.Builder issues)
    {
        if (option.Name is "trusted" or "untrusted")
        {
            return vif with { IsTrusted = option.Name == "trusted" };
        }

        issues.Add(SpecFields.Unknown(
            option, "vif", XlNames, SpecSeverity.Dropped, $"unrecognized argument `{option.Name}'", " with a value, and xl makes the NIC without it"));
        return vif;
    }

    private static VifSpec Unrecognized(VifSpec vif, WrittenOption option, ImmutableArray<SpecIssue>.Builder issues)
    {
        issues.Add(SpecFields.Unknown(option, "vif", XlNames, SpecSeverity.Dropped,
            $"unrecognized argument `{option.Name}={option.Value}'", ", and xl makes the NIC without it"));
        return vif;
    }

    private static VifSpec TakeXm(VifSpec vif, WrittenOption option, ImmutableArray<SpecIssue>.Builder issues)
    {
        switch (option.Name, option.Value)
        {
            case (_, null):
                issues.Add(SpecFields.NoPair(option, "vif"));
                return vif;
            case ("mac", var value):
                // xend passes the text on, and the guest's driver wants it in the one form.
                return ReadXmMac(vif, option, value, issues);
            case ("type", var value) when VifSpec.TypeWords.Find(value) is null:
                issues.Add(BadType(option, value, SpecSeverity.Suspicious, null));
                return vif;
            case ("rate", var value):
                return ReadRate(vif, option, value, Dialect.Xm, issues);
            case ("accel", var value):
                return vif with { Accelerator = value };
            case ("policy", var value):
                return vif with { SecurityPolicy = value };
            case ("label", var value):
                return vif with { SecurityLabel = value };
            default:
                if (XmNames.Contains(option.Name) && TakeText(vif, option, option.Value, issues) is { } taken)
                {
                    return taken;
                }

                issues.Add(SpecFields.Unknown(option, "vif", XmNames, SpecSeverity.Refused, $"Invalid vif option: {option.Name}"));
                return vif;
        }
    }

    /// <summary>Takes an option that is plain text in both dialects; null for any other.</summary>
    private static VifSpec? TakeText(VifSpec vif, WrittenOption option, string value, ImmutableArray<SpecIssue>.Builder issues)
    {
        VifSpec? taken = option.Name switch
        {
            "bridge" => vif with { Bridge = value },
            "type" => vif with { Type = VifSpec.TypeWords.Find(value) },
            "model" => vif with { Model = value },
            "script" => vif with { Script = value },
            "ip" => vif with { Ip = value },
            "vifname" => vif with { VifName = value },
            "backend" => vif with { BackendDomain = value },
            "gatewaydev" => vif with { GatewayDevice = value },
            _ => null,
        };
        if (taken is not null && option.Name != "ip" && value.Length > 0 && value[^1] is ' ' or '\t')
        {
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Suspicious, option.ValueStart, value.Length,
                $"'{value}' ends in a blank, which xl takes as part of the {option.Name}")
            { Replacement = value.TrimEnd() });
        }

        return taken;
    }

    /// <summary>xl prints that it does not take the address, and makes the NIC with the bytes before the mistake; with none, it makes an address up.</summary>
    private static VifSpec ReadXlMac(VifSpec vif, WrittenOption option, string value, ImmutableArray<SpecIssue>.Builder issues)
    {
        if (!MacAddress.Parse(value, vif.Mac ?? default, out var mac))
        {
            var isZero = mac == default;
            ReportMac(option, value, SpecSeverity.Dropped, isZero ? ", and xl makes the NIC with a MAC of its own choice" : $", and xl makes the NIC with {mac}", issues);
            return vif with { Mac = isZero ? null : mac };
        }

        return vif with { Mac = mac };
    }

    private static VifSpec ReadXmMac(VifSpec vif, WrittenOption option, string value, ImmutableArray<SpecIssue>.Builder issues)
    {
        var mac = MacAddress.ParseCanonical(value);
        if (mac is null)
        {
            ReportMac(option, value, SpecSeverity.FailsAtStart, "", issues);
        }

        return vif with { Mac = mac };
    }

    private static void ReportMac(
        WrittenOption option, string value, SpecSeverity severity, string consequence, ImmutableArray<SpecIssue>.Builder issues)
    {
        var canonical = MacAddress.Parse(value)?.ToString();
        issues.Add(new SpecIssue(SpecIssueKind.BadValue, severity, option.ValueStart, value.Length,
            $"'{value}' is no MAC address; it is six bytes such as 00:16:3e:12:34:56{consequence}")
        {
            Help = canonical is null ? null : $"write '{canonical}'",
            Replacement = canonical,
            ReferenceMessage = severity == SpecSeverity.Dropped ? "Invalid parameter `mac'." : null,
        });
    }

    private static VifSpec ReadRate(VifSpec vif, WrittenOption option, string value, Dialect dialect, ImmutableArray<SpecIssue>.Builder issues)
    {
        var (rate, error) = VifRate.Parse(value, dialect);
        if (rate is null)
        {
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, dialect == Dialect.Xl ? SpecSeverity.Refused : SpecSeverity.Dropped,
                option.ValueStart, value.Length,
                $"'{value}' is no rate" + (dialect == Dialect.Xm ? ", and xend sets no limit at all" : ""))
            {
                Help = "write it as 10Mb/s (bits) or 1MB/s (bytes), and after an '@' the interval, as in 1MB/s@20ms",
                ReferenceMessage = dialect == Dialect.Xl ? $"config parsing error in vif: {error}" : null,
            });
        }

        return vif with { Rate = rate };
    }

    private static ulong? ReadNumber(WrittenOption option, string value, ImmutableArray<SpecIssue>.Builder issues)
    {
        var number = CNumber.ReadUnsigned(value, 0, 10, out var end);
        if (number is null or ulong.MaxValue)
        {
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, option.ValueStart, value.Length,
                $"'{value}' is no number; {option.Name} is a decimal number")
            { ReferenceMessage = $"xl: failed to convert \"{value}\" to number" });
            return null;
        }

        if (end < value.Length)
        {
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Suspicious, option.ValueStart, value.Length,
                $"xl reads '{value}' as {number} and does not look at the rest")
            { Replacement = $"{number}" });
        }

        return number;
    }

    private static SpecIssue BadType(WrittenOption option, string value, SpecSeverity severity, string? reference)
    {
        var near = Spelling.Nearest(value, VifSpec.TypeWords.Words.Select(w => w.Word));
        return new SpecIssue(SpecIssueKind.BadValue, severity, option.ValueStart, value.Length, $"'{value}' is no type of NIC; it is 'ioemu' or 'vif'")
        {
            Help = near is null ? null : $"did you mean '{near}'?",
            Replacement = near,
            ReferenceMessage = reference,
        };
    }

    private static bool HasRepeated(ImmutableArray<WrittenOption> written)
    {
        for (var i = 1; i < written.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (written[i].Name == written[j].Name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void ReportRepeated(ImmutableArray<WrittenOption> written, ImmutableArray<SpecIssue>.Builder issues)
    {
        if (written.Length <= FewOptions && !HasRepeated(written))
        {
            return;
        }

        foreach (var same in written.Where(o => o.Value is not null).GroupBy(o => o.Name).Where(g => g.Count() > 1))
        {
            foreach (var earlier in same.SkipLast(1).Where(o => o.Value != same.Last().Value))
            {
                issues.Add(new SpecIssue(SpecIssueKind.Repeated, SpecSeverity.Suspicious, earlier.Start, earlier.Length,
                    $"'{earlier.Name}={earlier.Value}' does not count: '{same.Key}={SpecMessages.Cut(same.Last().Value!)}' comes after it"));
            }
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>Reads PCI devices of both dialects.</summary>
internal static partial class PciReader
{
    private const string Form = "an address is BUS:DEVICE.FUNCTION, hexadecimal, as in 03:00.0, with the PCI domain before it where it is not 0";

    /// <summary>xend's own pattern for a device: it takes "," for ":" too, and lists and ranges of functions.</summary>
    [GeneratedRegex(
        @"^(?:(?<domain>[0-9a-fA-F]{1,4})[:,])?(?<bus>[0-9a-fA-F]{1,2})[:,](?<slot>[0-9a-fA-F]{1,2})[.,](?<func>\*|[0-7](?:[,-=][0-7])*)(?:@(?<vslot>[01]?[0-9a-fA-F]))?(?:,(?<opts>.*))?\n?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex XmPattern();

    public static SpecResult<PciSpec> ReadXl(string text)
    {
        var issues = ImmutableArray.CreateBuilder<SpecIssue>();
        var spec = text.IndexOf('\0') is >= 0 and var nul ? text[..nul] : text;
        var pci = new PciSpec();
        var at = 0;
        var hasAddress = false;
        if (ReadAddress(spec, 0, out var end) is var (address, functions))
        {
            (pci, hasAddress, at) = (pci with { Address = address, Functions = functions }, true, end);
            if (at < spec.Length && spec[at] == '@')
            {
                pci = pci with { VirtualSlot = ReadSlot(spec, at + 1, spec.Length, out at, issues) };
            }

            if (at < spec.Length && spec[at] != ',' && !IsRefused(issues))
            {
                issues.Add(Refused(SpecIssueKind.Syntax, at, spec.Length - at, $"'{spec[at..]}' after the device's address is no option", "put a comma before it"));
            }

            at++;
        }
        else if (spec.IndexOf('=') < 0)
        {
            issues.Add(Refused(SpecIssueKind.Syntax, 0, spec.Length, $"'{spec}' is no PCI address; {Form}", null));
        }

        while (at < spec.Length && !IsRefused(issues))
        {
            // A name goes on over commas until a "=" comes.
            var equals = spec.IndexOf('=', at);
            if (equals < 0)
            {
                issues.Add(Refused(SpecIssueKind.Syntax, at, spec.Length - at, $"'{spec[at..]}' is no option; xl wants NAME=VALUE", null));
                break;
            }

            var comma = spec.IndexOf(',', equals) is >= 0 and var found ? found : spec.Length;
            var option = new WrittenOption(spec[at..equals], spec[(equals + 1)..comma], at, equals + 1);
            pci = TakeXl(pci, option, ref hasAddress, issues);
            at = comma + 1;
        }

        if (!IsRefused(issues) && hasAddress == pci.Name is not null)
        {
            issues.Add(hasAddress
                ? Refused(SpecIssueKind.Conflict, 0, spec.Length, "the device is named twice, by its address and by 'name'", "keep one of them")
                : Refused(SpecIssueKind.Missing, 0, spec.Length, $"the spec names no device; {Form}", null));
        }

        return IsRefused(issues)
            ? new SpecResult<PciSpec>(null, [.. issues.Select(i => i with { ReferenceMessage = $"unable to parse PCI_SPEC_STRING `{SpecMessages.Cut(text)}' for passthrough" })])
            : new SpecResult<PciSpec>(pci, issues.ToImmutable());
    }

    public static SpecResult<PciSpec> ReadXm(string text)
    {
        var issues = ImmutableArray.CreateBuilder<SpecIssue>();
        var match = XmPattern().Match(text);
        if (!match.Success || int.Parse(match.Groups["slot"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture) > 0x1F)
        {
            return new SpecResult<PciSpec>(null,
            [
                Refused(SpecIssueKind.Syntax, 0, text.Length, $"'{text}' is no PCI device; {Form}", null) with
                {
                    ReferenceMessage = $"Failed to parse pci device: {text}",
                },
            ]);
        }

        var functions = match.Groups["func"];
        if (functions.Value != "*" && ExpandFunctions(functions.Value).Length == 0)
        {
            issues.Add(Refused(SpecIssueKind.BadValue, functions.Index, functions.Length,
                $"'{functions.Value}' is no list of functions; they are digits from 0 to 7, each once, with ranges such as 0-3", null));
        }

        var pci = new PciSpec
        {
            Address = new PciAddress(Hex(match.Groups["domain"]) ?? 0, Hex(match.Groups["bus"])!.Value, Hex(match.Groups["slot"])!.Value),
            Functions = functions.Value,
            VirtualSlot = Hex(match.Groups["vslot"]),
        };
        var options = match.Groups["opts"];
        for (var at = 0; at < options.Length;)
        {
            var comma = options.Value.IndexOf(',', at) is >= 0 and var found ? found : options.Length;
            if (comma > at)
            {
                pci = TakeXm(pci, options.Value[at..comma], options.Index + at, issues);
            }

            at = comma + 1;
        }

        var result = issues.ToImmutable();
        return new SpecResult<PciSpec>(result.Any(i => i.Severity == SpecSeverity.Refused) ? null : pci, result);
    }

    /// <summary>The functions of a list such as <c>0-2,5=1</c>, in its order; empty when it is none or has one twice. <c>*</c> is none.</summary>
    internal static ImmutableArray<int> ExpandFunctions(string functions)
    {
        var all = ImmutableArray.CreateBuilder<int>();
        foreach (var part in functions.Split(','))
        {
            var ends = part.Split('-').Select(e => e.Split('=')[0]).ToArray();
            if (ends.Length > 2 || ends.Any(e => e is not [>= '0' and <= '7']))
            {
                return [];
            }

            var (first, last) = (ends[0][0] - '0', ends[^1][0] - '0');
            all.AddRange(Enumerable.Range(Math.Min(first, last), Math.Abs(last - first) + 1));
        }

        return all.Distinct().Count() == all.Count ? all.ToImmutable() : [];
    }

    private static PciSpec TakeXl(PciSpec pci, WrittenOption option, ref bool hasAddress, ImmutableArray<SpecIssue>.Builder issues)
    {
        var value = option.Value!;
        switch (option.Name)
        {
            case "bdf":
                if (ReadAddress(value, 0, out _) is not var (address, functions))
                {
                    issues.Add(Refused(SpecIssueKind.BadValue, option.ValueStart, value.Length, $"'{value}' is no PCI address; {Form}", null));
                    return pci;
                }

                hasAddress = true;
                return pci with { Address = address, Functions = functions };
            case "vslot":
                return pci with { VirtualSlot = ReadSlot(value, 0, value.Length, out _, issues, option.ValueStart) };
            case "name":
                return pci with { Name = value };
            case "permissive":
                return pci with { IsPermissive = ReadFlag(option, issues) };
            case "msitranslate":
                return pci with { MsiTranslate = ReadFlag(option, issues) };
            case "seize":
                return pci with { Seize = ReadFlag(option, issues) };
            case "power_mgmt":
                return pci with { PowerManagement = ReadFlag(option, issues) };
            case "rdm_policy" when PciSpec.RdmPolicyWords.Find(value) is { } policy:
                return pci with { RdmPolicy = policy };
            case "rdm_policy":
                issues.Add(Refused(SpecIssueKind.BadValue, option.ValueStart, value.Length,
                    $"'{value}' is no policy; rdm_policy is 'strict' or 'relaxed'", null));
                return pci;
            default:
                issues.Add(SpecFields.Unknown(option, "PCI device", [.. PciSpec.Grammar.NamesIn(Dialect.Xl)], SpecSeverity.Refused, null));
                return pci;
        }
    }

    private static PciSpec TakeXm(PciSpec pci, string text, int start, ImmutableArray<SpecIssue>.Builder issues)
    {
        var equals = text.IndexOf('=');
        var option = equals < 0
            ? new WrittenOption(text, null, start, start + text.Length)
            : new WrittenOption(text[..equals], text[(equals + 1)..], start, start + equals + 1);
        if (option.Name is not ("msitranslate" or "power_mgmt"))
        {
            issues.Add(SpecFields.Unknown(option, "PCI device", [.. PciSpec.Grammar.NamesIn(Dialect.Xm)], SpecSeverity.Refused,
                $"Invalid pci option {text}: "));
            return pci;
        }

        if (option.Value?.ToLowerInvariant() is not (("0" or "1" or "yes" or "no") and var value))
        {
            issues.Add(Refused(SpecIssueKind.BadValue, option.ValueStart, option.Value?.Length ?? 0,
                $"'{option.Value}' is no value for {option.Name}; it is '0', '1', 'yes' or 'no'", null) with
            {
                ReferenceMessage = $"Invalid pci option {text}: ",
            });
            return pci;
        }

        var isOn = value is "1" or "yes";
        return option.Name == "msitranslate" ? pci with { MsiTranslate = isOn } : pci with { PowerManagement = isOn };
    }

    /// <summary>Reads an address as libxlu does, through C's <c>sscanf</c>.</summary>
    private static (PciAddress Address, string Functions)? ReadAddress(string text, int start, out int end)
    {
        end = start;
        var scan = start;
        while (scan < text.Length && (char.IsAsciiHexDigit(text[scan]) || text[scan] == ':'))
        {
            scan++;
        }

        var colons = text.AsSpan(start, scan - start).Count(':');
        if (colons is not (1 or 2))
        {
            return null;
        }

        var at = start;
        Span<uint> parts = stackalloc uint[3];
        for (var i = 2 - colons; i < 3; i++)
        {
            if (ReadHex(text, ref at) is not { } part || at >= text.Length || text[at] != (i < 2 ? ':' : '.'))
            {
                return null;
            }

            parts[i] = part;
            at++;
        }

        if (parts[0] > 0xFFFF || parts[1] > 0xFF || parts[2] > 0x1F)
        {
            return null;
        }

        var address = new PciAddress((int)parts[0], (int)parts[1], (int)parts[2]);
        if (at < text.Length && text[at] == '*')
        {
            end = at + 1;
            return (address, "*");
        }

        if (ReadHex(text, ref at) is not (<= 7 and var function))
        {
            return null;
        }

        end = at;
        return (address, function.ToString(CultureInfo.InvariantCulture));
    }

    private static int? ReadSlot(string text, int start, int stop, out int end, ImmutableArray<SpecIssue>.Builder issues, int offset = 0)
    {
        end = start;
        if (ReadHex(text, ref end) is <= 0x1F and var slot)
        {
            return (int)slot;
        }

        issues.Add(Refused(SpecIssueKind.BadValue, offset + start, stop - start,
            $"'{text[start..stop]}' is no slot; it is hexadecimal, from 0 to 1f", null));
        return null;
    }

    /// <summary>Reads C's <c>%x</c>: 32 bits of a hexadecimal number, white space, sign and 0x before it allowed.</summary>
    private static uint? ReadHex(string text, ref int at)
    {
        var number = CNumber.ReadUnsigned(text, at, 16, out var end);
        if (end == at)
        {
            return null;
        }

        // glibc's scanf uses up a "0x" without digits too, and strtoul does not.
        var isBarePrefix = number == 0 && end < text.Length && text[end] is 'x' or 'X' && text.AsSpan(at, end - at).TrimStart(" \t\n\v\f\r+-") is "0";
        at = isBarePrefix ? end + 1 : end;
        return unchecked((uint)(number ?? ulong.MaxValue));
    }

    private static bool ReadFlag(WrittenOption option, ImmutableArray<SpecIssue>.Builder issues)
    {
        if (option.Value is not ("0" or "1"))
        {
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Suspicious, option.ValueStart, option.Value!.Length,
                $"'{option.Value}' is read as {CNumber.Atoi(option.Value)}; {option.Name} is '1' for yes or '0' for no"));
        }

        return CNumber.Atoi(option.Value!) != 0;
    }

    private static int? Hex(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : null;

    private static bool IsRefused(ImmutableArray<SpecIssue>.Builder issues) => issues.Any(i => i.Severity == SpecSeverity.Refused);

    private static SpecIssue Refused(SpecIssueKind kind, int start, int length, string message, string? help) =>
        new(kind, SpecSeverity.Refused, start, length, message) { Help = help };
}

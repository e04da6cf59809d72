using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using XenConfig.Python.Syntax;

namespace XenConfig.Devices;

/// <summary>Reads CPUID policies.</summary>
internal static partial class CpuidReader
{
    private const int RegisterBits = 32;

    public static SpecResult<CpuidPolicy> ReadFeatures(string text)
    {
        var features = ImmutableArray.CreateBuilder<CpuidFeature>();
        var issues = ImmutableArray.CreateBuilder<SpecIssue>();
        var isFirst = true;
        foreach (var (start, field) in Fields(text))
        {
            if (isFirst && field != "host")
            {
                issues.Add(new SpecIssue(SpecIssueKind.Syntax, SpecSeverity.Dropped, start, field.Length, $"'{text}' does not begin with 'host', and xl ignores it")
                {
                    Help = "write host,FEATURE=VALUE",
                    ReferenceMessage = "error: first word must be \"host\"",
                });
                break;
            }

            if (!isFirst && ReadFeature(field, start, issues) is { } feature)
            {
                features.Add(feature);
            }

            isFirst = false;
        }

        return SpecResult.Accept(new CpuidPolicy(features.ToImmutable(), []), issues.ToImmutable());
    }

    /// <summary>
    /// xl keeps of a leaf that it does not understand the registers up to the mistake. What is no bit it finds only when it makes the guest.
    /// </summary>
    public static SpecResult<CpuidLeaf> ReadXlLeaf(string text)
    {
        var registers = new SortedDictionary<char, string>();
        var (input, second) = (unchecked((uint)CNumber.ReadUnsignedOrGreatest(text, 0, 0, out var end)), (uint?)null);
        if (end == 0)
        {
            return Stop(0, "begins with no number", "illegal leaf number");
        }

        if (end < text.Length && text[end] == ',')
        {
            var start = end + 1;
            second = unchecked((uint)CNumber.ReadUnsignedOrGreatest(text, start, 0, out end));
            if (end == start)
            {
                return Stop(start, "has no second number behind the comma", "illegal subleaf number");
            }
        }

        if (end >= text.Length || text[end] != ':')
        {
            return Stop(end, "has no ':' behind the number", "missing colon");
        }

        for (var at = end + 1; at < text.Length;)
        {
            var equals = text.IndexOf('=', at);
            if (equals < 0 || text.Length - at < 3 || text[at] != 'e' || text[at + 1] is not (>= 'a' and <= 'd') || text[at + 2] != 'x')
            {
                return Stop(at, "has something other than a register eax, ebx, ecx or edx", "invalid register name (must be e[abcd]x)");
            }

            var comma = text.IndexOf(',', equals) is >= 0 and var found ? found : text.Length;
            var bits = text[(equals + 1)..comma];
            if (bits.Length != RegisterBits)
            {
                return Stop(equals + 1, $"has {bits.Length} bits for e{text[at + 1]}x, and a register has 32", "policy string must be exactly 32 characters long");
            }

            registers[text[at + 1]] = bits;
            for (at = comma + 1; at < text.Length && text[at] is ' ' or '\n'; at++)
            {
            }
        }

        var bad = registers.Values.FirstOrDefault(b => b.AsSpan().ContainsAnyExcept("01xks"));
        return bad is null
            ? SpecResult.Accept(Leaf())
            : SpecResult.Accept(Leaf(), new SpecIssue(
                SpecIssueKind.BadValue, SpecSeverity.FailsAtStart, text.IndexOf(bad, StringComparison.Ordinal), bad.Length,
                $"'{bad}' holds something other than the bits 0, 1, x, k and s"));

        CpuidLeaf Leaf() => new(input, second, [.. registers.Select(r => new CpuidRegister(r.Key, r.Value))]);

        SpecResult<CpuidLeaf> Stop(int start, string what, string reference) => SpecResult.Accept(
            Leaf(),
            new SpecIssue(SpecIssueKind.Syntax, SpecSeverity.Dropped, Math.Min(start, text.Length), Math.Max(0, text.Length - start), $"'{text}' {what}, and xl goes on without that")
            {
                Help = "write INPUT:eax=BITS, with 32 bits out of 0, 1, x, k and s",
                ReferenceMessage = reference,
            });
    }

    public static SpecResult<CpuidLeaf> ReadXmLeaf(string text)
    {
        const string help = "write INPUT:REGISTER=VALUE, with eax, ebx, ecx or edx as REGISTER and 32 characters out of 1, 0, x, k and s as VALUE";
        if (XmLeaf().Match(text) is not { Success: true } match)
        {
            return Refuse(0, text.Length, "");
        }

        var registers = new SortedDictionary<char, string>();
        var at = match.Length;
        foreach (var field in text[at..].Split(','))
        {
            var isRegister = field is ['e', >= 'a' and <= 'd', 'x', '=', ..];
            var value = isRegister ? field[4..] : "";
            var bits = value.StartsWith("0x", StringComparison.Ordinal)
                ? uint.TryParse(value.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
                    ? number.ToString($"b{RegisterBits}", CultureInfo.InvariantCulture)
                    : ""
                : value;
            if (bits.Length != RegisterBits || bits.AsSpan().ContainsAnyExcept("01xks"))
            {
                return Refuse(at, field.Length, isRegister ? "cpuid: We should specify all the bits of the register" : "cpuid's syntax is (eax|ebx|ecx|edx)=value");
            }

            registers[field[1]] = bits;
            at += field.Length + 1;
        }

        return Input(match.Groups["first"].Value) is { } first && (!match.Groups["second"].Success || Input(match.Groups["second"].Value) is not null)
            ? SpecResult.Accept(new CpuidLeaf(
                first, match.Groups["second"].Success ? Input(match.Groups["second"].Value) : null, [.. registers.Select(r => new CpuidRegister(r.Key, r.Value))]))
            : Refuse(0, match.Length, "");

        SpecResult<CpuidLeaf> Refuse(int start, int length, string reference) => new(null,
        [
            new SpecIssue(SpecIssueKind.Syntax, SpecSeverity.Refused, start, length, $"'{text}' is no CPUID policy")
            {
                Help = help,
                ReferenceMessage = reference.Length == 0 ? null : reference,
            },
        ]);

        // xend reads an input without 0x as a decimal number.
        static uint? Input(string text) => text.StartsWith("0x", StringComparison.Ordinal)
            ? uint.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hexadecimal) ? hexadecimal : null
            : uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static CpuidFeature? ReadFeature(string field, int start, ImmutableArray<SpecIssue>.Builder issues)
    {
        var equals = field.IndexOf('=');
        if (equals < 0)
        {
            Drop(SpecIssueKind.Syntax, start, field.Length, $"'{field}' has no value; write {field}=0 or {field}=1", "missing \"=\" in key=value");
            return null;
        }

        var (name, value) = (field[..equals], field[(equals + 1)..]);
        if (CpuidNames.Since(name) is null)
        {
            var near = Spelling.Nearest(name, CpuidNames.All);
            issues.Add(new SpecIssue(SpecIssueKind.UnknownOption, SpecSeverity.Dropped, start, name.Length, $"'{name}' is no CPU feature that libxl knows, and xl goes on without it")
            {
                Help = near is null ? null : $"did you mean '{near}'?",
                Replacement = near,
                ReferenceMessage = "unknown CPUID flag name",
            });
            return null;
        }

        var number = CNumber.ReadUnsignedOrGreatest(value, 0, 0, out var end);
        if (end == 0)
        {
            if (value is ['x' or 'k' or 's', ..])
            {
                return new CpuidFeature(name, value[..1]);
            }

            Drop(SpecIssueKind.BadValue, start + equals + 1, value.Length, $"'{value}' is no value of '{name}'; it is a number, x, k or s, and xl goes on without it",
                "illegal CPUID value (must be: [0|1|x|k|s])");
            return null;
        }

        var width = CpuidNames.Width(name);
        var kept = width < 64 ? number & ((1UL << width) - 1) : number;
        if (kept != number || end < value.Length)
        {
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Suspicious, start + equals + 1, value.Length,
                $"'{value}' is read as {kept}; '{name}' has {(width == 1 ? "one bit" : $"{width} bits")}"));
        }

        return new CpuidFeature(name, kept.ToString(CultureInfo.InvariantCulture));

        void Drop(SpecIssueKind kind, int at, int length, string message, string reference) =>
            issues.Add(new SpecIssue(kind, SpecSeverity.Dropped, at, length, message) { ReferenceMessage = reference });
    }

    private static IEnumerable<(int Start, string Text)> Fields(string text)
    {
        var start = 0;
        foreach (var field in text.Split(','))
        {
            if (field.Length > 0)
            {
                yield return (start, field);
            }

            start += field.Length + 1;
        }
    }

    [GeneratedRegex("^(?<first>(0x)?[0-9A-Fa-f]+)(,(?<second>(0x)?[0-9A-Fa-f]+))?:")]
    private static partial Regex XmLeaf();
}

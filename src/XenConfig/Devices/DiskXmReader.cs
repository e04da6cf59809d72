using System.Collections.Immutable;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Devices;

/// <summary>Reads xm's disk specs, as <c>xm create</c> splits them and xend's block and blktap controllers read the fields.</summary>
internal static class DiskXmReader
{
    private const string FieldHelp = "xm wants 'phy:DEVICE,VDEV,w' or 'file:PATH,VDEV,w', with the backend domain and the ABI as fields four and five";

    /// <summary>Schemes that come with a script in Xen or its usual add-ons; others may, but nobody here knows.</summary>
    private static readonly string[] ScriptSchemes = ["nbd", "enbd", "iscsi", "drbd", "npiv", "vscsi", "dmmd"];

    public static SpecResult<DiskSpec> Read(string text)
    {
        var issues = ImmutableArray.CreateBuilder<SpecIssue>();
        var fields = Split(text);
        if (fields.Count is < 3 or > 5)
        {
            issues.Add(new SpecIssue(
                fields.Count < 3 ? SpecIssueKind.Missing : SpecIssueKind.TooManyFields, SpecSeverity.Refused,
                fields.Count < 3 ? text.Length : fields[5].Start, fields.Count < 3 ? 0 : text.Length - fields[5].Start,
                $"the disk has {fields.Count} {(fields.Count == 1 ? "field" : "fields")}, and xm takes three to five: target, vdev, mode, backend domain, ABI")
            {
                Help = FieldHelp,
                Replacement = fields.Count == 2 ? ",w" : null,
                ReferenceMessage = $"Invalid disk specifier: {text}",
            });
            return new SpecResult<DiskSpec>(null, issues.ToImmutable());
        }

        var (vdev, isCdrom) = ReadDevice(fields[1], issues);
        var target = ReadTarget(fields[0], isCdrom, issues);
        var access = ReadMode(fields[2], issues);
        if (issues.Any(i => i.Severity == SpecSeverity.Refused))
        {
            return new SpecResult<DiskSpec>(null, issues.ToImmutable());
        }

        return new SpecResult<DiskSpec>(
            target with
            {
                Vdev = vdev.Text,
                VdevPlace = (vdev.Start, vdev.Text.Length),
                Access = access,
                IsCdrom = isCdrom,
                BackendDomain = NonEmpty(fields, 3),
                Abi = NonEmpty(fields, 4),
            },
            issues.ToImmutable());
    }

    private static List<Field> Split(string text)
    {
        var fields = new List<Field>();
        for (var start = 0; start <= text.Length;)
        {
            var comma = text.IndexOf(',', start) is >= 0 and var found ? found : text.Length;
            fields.Add(new Field(text[start..comma], start));
            start = comma + 1;
        }

        return fields;
    }

    private static string? NonEmpty(List<Field> fields, int index) => index < fields.Count && fields[index].Text.Length > 0 ? fields[index].Text : null;

    private static (Field Vdev, bool IsCdrom) ReadDevice(Field field, ImmutableArray<SpecIssue>.Builder issues)
    {
        // xend drops everything up to the first colon when "ioemu:" is anywhere, then splits at the next colon.
        var name = field.Text.Contains("ioemu:", StringComparison.Ordinal) ? field.From(field.Text.IndexOf(':') + 1) : field;
        var colon = name.Text.IndexOf(':');
        var type = colon < 0 ? "disk" : name.Text[(colon + 1)..];
        var vdev = colon < 0 ? name : new Field(name.Text[..colon], name.Start);
        if (type is not ("disk" or "cdrom"))
        {
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Suspicious, name.Start + colon + 1, type.Length,
                $"'{type}' is no kind of drive; it is 'cdrom' or 'disk'"));
        }

        if (VirtualDevice.Parse(vdev.Text, Dialect.Xm) is null)
        {
            issues.Add(new SpecIssue(
                vdev.Text.Length == 0 ? SpecIssueKind.Missing : SpecIssueKind.BadValue, SpecSeverity.FailsAtStart, vdev.Start, vdev.Text.Length,
                vdev.Text.Length == 0
                    ? "the disk has no vdev, the name that the guest gives it"
                    : $"'{vdev.Text}' is no vdev that xend knows; it is xvda and on, sda and on, hda to hdt, with a partition number or without, or a number")
            {
                ReferenceMessage = $"Unable to find number for device ({vdev.Text})",
            });
        }

        return (vdev, type == "cdrom");
    }

    private static DiskAccess ReadMode(Field field, ImmutableArray<SpecIssue>.Builder issues)
    {
        if (DiskWords.XmMode.Find(field.Text) is { } access)
        {
            return access;
        }

        var trimmed = field.Text.Trim() switch { "rw" => "w", "ro" => "r", var other => other };
        issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, field.Start, field.Text.Length,
            $"'{field.Text}' is no mode; it is {SpecMessages.OneOf(DiskWords.XmMode.Words.Select(w => w.Word))}")
        {
            Help = DiskWords.XmMode.Find(trimmed) is null ? null : $"write '{trimmed}'",
            Replacement = DiskWords.XmMode.Find(trimmed) is null ? null : trimmed,
            ReferenceMessage = "Invalid mode",
        });
        return default;
    }

    private static DiskSpec ReadTarget(Field field, bool isCdrom, ImmutableArray<SpecIssue>.Builder issues)
    {
        var disk = new DiskSpec { Vdev = "" };
        if (field.Text.Length == 0)
        {
            if (!isCdrom)
            {
                issues.Add(new SpecIssue(SpecIssueKind.Missing, SpecSeverity.Refused, field.Start, 0,
                    "the disk has no target, and only a CD drive may be empty")
                {
                    Help = FieldHelp,
                    ReferenceMessage = "Block device must have physical details specified",
                });
            }

            return disk with { Format = DiskFormat.Empty, TargetPlace = (field.Start, 0) };
        }

        var colon = field.Text.IndexOf(':');
        if (colon < 0)
        {
            var scheme = field.Text.StartsWith("/dev/", StringComparison.Ordinal) ? "phy" : "file";
            issues.Add(new SpecIssue(SpecIssueKind.Missing, SpecSeverity.Refused, field.Start, field.Text.Length,
                $"'{field.Text}' does not say what it is; xm wants 'phy:' before a block device and 'file:' or 'tap:aio:' before an image")
            {
                Help = $"write '{scheme}:{field.Text}'",
                Replacement = $"{scheme}:{field.Text}",
                ReferenceMessage = "Block device must have physical details specified",
            });
            return disk;
        }

        return field.Text[..colon] switch
        {
            "tap" or "tap2" => ReadTap(field, colon, issues),
            "phy" => Located(disk with { Prefix = "phy" }, field.From(colon + 1), below: "/dev/"),
            "file" => Located(disk with { Prefix = "file" }, field.From(colon + 1)),
            var scheme => ReadScript(disk, scheme, field, colon, issues),
        };
    }

    private static DiskSpec ReadTap(Field field, int colon, ImmutableArray<SpecIssue>.Builder issues)
    {
        var disk = new DiskSpec { Vdev = "" };
        var prefix = field.Text[..colon];
        var rest = field.From(colon + 1);
        foreach (var driver in (string[])["tapdisk:", "ioemu:"])
        {
            if (rest.Text.StartsWith(driver, StringComparison.Ordinal) && rest.Text.IndexOf(':', driver.Length) >= 0)
            {
                prefix += ":" + driver[..^1];
                rest = rest.From(driver.Length);
                break;
            }
        }

        var typeEnd = rest.Text.IndexOf(':');
        if (typeEnd < 0)
        {
            issues.Add(new SpecIssue(SpecIssueKind.Missing, SpecSeverity.Refused, field.Start, field.Text.Length,
                $"'{field.Text}' does not say the image's type; xm wants '{prefix}:TYPE:PATH', with a type of {SpecMessages.OneOf(DiskWords.TapType.Words.Select(w => w.Word))}")
            {
                Help = $"write '{prefix}:aio:{rest.Text}' for a plain image",
                Replacement = $"{prefix}:aio:{rest.Text}",
                ReferenceMessage = $"tap:{rest.Text} not a valid disk type",
            });
            return disk;
        }

        var type = rest.Text[..typeEnd];
        if (DiskWords.TapType.Find(type) is not { } format)
        {
            var near = Spelling.Nearest(type, DiskWords.TapType.Words.Select(w => w.Word));
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, rest.Start, type.Length,
                $"'{type}' is no image type of blktap; it is {SpecMessages.OneOf(DiskWords.TapType.Words.Select(w => w.Word))}")
            {
                Help = near is null ? null : $"did you mean '{near}'?",
                Replacement = near,
                ReferenceMessage = $"tap:{type} not a valid disk type",
            });
            return disk;
        }

        return Located(disk with { Prefix = $"{prefix}:{type}", Format = format }, rest.From(typeEnd + 1));
    }

    private static DiskSpec ReadScript(DiskSpec disk, string scheme, Field field, int colon, ImmutableArray<SpecIssue>.Builder issues)
    {
        if (!ScriptSchemes.Contains(scheme))
        {
            var near = Spelling.Nearest(scheme, ["phy", "file", "tap", "tap2", .. ScriptSchemes]);
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.FailsAtStart, field.Start, colon,
                $"'{scheme}:' is no scheme of xm's own ('phy:', 'file:', 'tap:', 'tap2:'); xend takes it only with a script 'block-{scheme}' in /etc/xen/scripts")
            {
                Help = near is null ? null : $"did you mean '{near}:'?",
                Replacement = near,
                ReferenceMessage = $"Block device type \"{scheme}\" is invalid.",
            });
        }

        return Located(disk with { Prefix = scheme, Script = $"block-{scheme}" }, field.From(colon + 1));
    }

    private static DiskSpec Located(DiskSpec disk, Field path, string below = "") => disk with
    {
        Target = path.Text.Length == 0 ? null : path.Text.StartsWith('/') ? path.Text : below + path.Text,
        TargetPlace = (path.Start, path.Text.Length),
    };

    /// <summary>A part of a spec and where it begins.</summary>
    private readonly record struct Field(string Text, int Start)
    {
        /// <summary>The part from an index on.</summary>
        public Field From(int index) => new(Text[index..], Start + index);
    }
}

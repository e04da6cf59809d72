using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Devices;

/// <summary>Makes a disk of the items that <see cref="DiskXlScanner"/> finds, as libxlu's xlu_disk_parse does.</summary>
internal ref struct DiskXlReader
{
    private readonly string _text;
    private ImmutableArray<SpecIssue>.Builder? _issues;
    private List<string>? _prefixes;

    private bool _refused;
    private bool _accessGiven;
    private string? _target;
    private (int Start, int Length) _targetPlace;
    private string? _vdev;
    private (int Start, int Length) _vdevPlace;
    private DiskFormat? _format;
    private DiskBackend _backend;
    private DiskProtocol? _protocol;
    private bool _readOnly;
    private bool _cdrom;
    private string? _backendDomain;
    private string? _script;
    private bool? _discard;
    private bool _directIoSafe;
    private bool? _trusted;
    private DiskColo? _colo;

    public DiskXlReader(string text) => _text = text.IndexOf('\0') is >= 0 and var nul ? text[..nul] : text;

    private ImmutableArray<SpecIssue> Issues => _issues?.ToImmutable() ?? [];

    public SpecResult<DiskSpec> Read()
    {
        for (var at = 0; at < _text.Length;)
        {
            DiskXlScanner.Next(_text, at, out var item);
            if (!Take(item))
            {
                return new SpecResult<DiskSpec>(null, Issues);
            }

            at = item.End;
        }

        return Finish();
    }

    /// <summary>Takes an item in; false when libxlu would read no further.</summary>
    private bool Take(in DiskItem item)
    {
        switch (item.Kind)
        {
            case DiskItemKind.Option:
                ReadOption(item);
                return true;
            case DiskItemKind.Target:
                SaveTarget(item.Value, _text[item.Value..item.ValueEnd]);
                return true;
            case DiskItemKind.UnknownOption:
                ReportUnknown(item);
                return true;
            case DiskItemKind.Flag:
                ReadFlag(item.Name);
                return true;
            case DiskItemKind.Prefix:
                ReadPrefix(item.Name, item.Start);
                return true;
            case DiskItemKind.UnknownPrefix:
                Refuse(SpecIssueKind.BadValue, item.Start, item.End - item.Start, $"{item.Name}:", "unknown deprecated disk prefix",
                    $"'{item.Name}:' is no disk prefix that xl knows",
                    "leave it out and say the format, and the script where the target needs one: 'TARGET,FORMAT,VDEV,ACCESS,script=…'");
                return false;
            case DiskItemKind.Positional:
                return ReadPositional(item);
            case DiskItemKind.Bad when item.End == item.Start + 1 && item.End == _text.Length:
                // libxlu's scanner meets the end of the text before it can complain.
                return true;
            case DiskItemKind.Bad:
                var text = _text[item.Start..item.End];
                Refuse(SpecIssueKind.Syntax, item.Start, text.Length, text, "bad disk syntax", $"'{text}' is no part of a disk",
                    "a disk is 'TARGET,FORMAT,VDEV,ACCESS', with options such as 'backendtype=phy' after it");
                return false;
            default:
                return true;
        }
    }

    private void ReadFlag(string flag)
    {
        switch (flag)
        {
            case "cdrom": _cdrom = true; break;
            case "direct-io-safe": _directIoSafe = true; break;
            case "discard": _discard = true; break;
            case "no-discard": _discard = false; break;
            case "trusted": _trusted = true; break;
            case "untrusted": _trusted = false; break;
            default: _colo = (_colo ?? new DiskColo()) with { IsEnabled = flag == "colo" }; break;
        }
    }

    private void ReadOption(in DiskItem item)
    {
        var start = item.Value;
        var value = _text[item.Value..item.ValueEnd];
        switch (item.Name)
        {
            case "format": SetFormat(start, value); break;
            case "access": SetAccess(start, value); break;
            case "backend": Save(ref _backendDomain, value, start, "backend"); break;
            case "backendtype": Set(ref _backend, DiskWords.Backend, start, value, "backendtype", "backend"); break;
            case "specification": SetProtocol(start, value); break;
            case "vdev": SaveVdev(start, value); break;
            case "script": Save(ref _script, value, start, "script"); break;
            case "devtype": SetDevtype(item, value); break;
            case "colo-port": SetColoPort(start, value); break;
            default: SaveColo(item.Name, start, value); break;
        }
    }

    private bool ReadPositional(in DiskItem item)
    {
        var at = item.Start;
        var value = _text.AsSpan(item.Value..item.ValueEnd);
        if (_refused)
        {
            // One error may be the cause of the next: libxlu says no more either.
            return true;
        }

        if (_target is null)
        {
            SaveTarget(at, value.ToString());
        }
        else if (_prefixes is null && _format is null)
        {
            if (_target.Length == 0 && value.Contains(':'))
            {
                ReadVdevAndType(at, value);
                _format = DiskFormat.Empty;
            }
            else
            {
                SetFormat(at, value);
            }
        }
        else if (_vdev is null)
        {
            if (value.Contains(':'))
            {
                ReadVdevAndType(at, value);
            }
            else
            {
                SaveVdev(at, value.ToString());
            }
        }
        else if (!_accessGiven)
        {
            _accessGiven = true;
            SetAccess(at, value);
        }
        else
        {
            var field = value.ToString();
            Refuse(SpecIssueKind.TooManyFields, at, value.Length, field, "too many positional parameters",
                $"'{field}' is one field too many; the fields are target, format, vdev and access",
                Spelling.Nearest(field, DiskSpec.Grammar.NamesIn(Dialect.Xl)) is { } near ? $"did you mean the option '{near}'?" : null);
            return false;
        }

        return true;
    }

    /// <summary>The old <c>VDEV:cdrom</c>.</summary>
    private void ReadVdevAndType(int at, ReadOnlySpan<char> value)
    {
        var colon = value.LastIndexOf(':');
        SaveVdev(at, value[..colon].ToString());
        var type = value[(colon + 1)..].ToString();
        if (type is "cdrom" or "disk")
        {
            _cdrom = type == "cdrom";
            Outdated(at + colon, type.Length + 1, $"':{type}' after the vdev is the old way to say 'devtype={type}'", null);
        }
        else
        {
            Refuse(SpecIssueKind.BadValue, at + colon + 1, type.Length, type, "unknown deprecated type",
                $"'{type}' is no kind of drive; it is 'cdrom' or 'disk'", null);
        }
    }

    private void ReadPrefix(string prefix, int at)
    {
        (_prefixes ??= []).Add(prefix);
        if (DiskXlScanner.FormatPrefixes.Contains(prefix))
        {
            SetFormat(at, prefix);
            Outdated(at, prefix.Length + 1, $"the prefix '{prefix}:' is the old way to say 'format={prefix}'", null);
        }
        else if (DiskXlScanner.ScriptPrefixes.Contains(prefix))
        {
            Save(ref _script, $"block-{prefix}", at, "script");
            Outdated(at, prefix.Length + 1, $"the prefix '{prefix}:' is the old way to say 'script=block-{prefix}'", null);
        }
        else
        {
            Outdated(at, prefix.Length + 1, $"the prefix '{prefix}:' means nothing to xl, which finds out for itself what serves the disk", null);
        }
    }

    private void SetFormat(int start, ReadOnlySpan<char> written)
    {
        var format = written.Length == 0 ? DiskFormat.Raw : DiskWords.Format.Find(written);
        if (format is null)
        {
            var value = written.ToString();
            var (help, replacement) = FormatHelp(start, value);
            Refuse(SpecIssueKind.BadValue, start, value.Length, value, "unknown value for format",
                $"'{value}' is no disk format; it is {SpecMessages.OneOf(DiskWords.Format.Words.Select(w => w.Word))}", help, replacement);
        }
        else if (_format is { } old && old != format)
        {
            RefuseRepeated(start, written.Length, written.ToString(), "format", DiskWords.Format.WordOf(old)!);
        }
        else
        {
            _format = format;
        }
    }

    private static (string? Help, string? Replacement) FormatHelp(int start, string value)
    {
        if (DiskWords.Format.Find(value.ToLowerInvariant()) is not null)
        {
            return ("write it in small letters", value.ToLowerInvariant());
        }

        return VirtualDevice.Parse(value.Split(':')[0], Dialect.Xl) is not null && start > 0
            ? ("xl wants the format between target and vdev", $"raw,{value}")
            : Spelling.Nearest(value, DiskWords.Format.Words.Select(w => w.Word)) is { } near
                ? ($"did you mean '{near}'?", near)
                : (null, null);
    }

    private void SetAccess(int start, ReadOnlySpan<char> written)
    {
        var access = written.Length == 0 ? DiskAccess.ReadWrite : DiskWords.Access.Find(written);
        if (access is null)
        {
            var value = written.ToString();
            var shared = value is "w!" or "rw!" or "!";
            Refuse(SpecIssueKind.BadValue, start, value.Length, value, "unknown value for access",
                $"'{value}' is no access mode; it is 'rw', 'w', 'ro' or 'r'",
                shared ? "xl has no shared write mode; it does not check whether a disk is in use elsewhere, so 'w' does the same" : null,
                shared ? "w" : DiskWords.Access.Find(value.ToLowerInvariant()) is null ? null : value.ToLowerInvariant());
        }
        else
        {
            _readOnly = access == DiskAccess.ReadOnly;
        }
    }

    private void SetProtocol(int start, string value)
    {
        var protocol = _protocol ?? default;
        if (_protocol is { } old && DiskWords.Protocol.Find(value) is { } found && found != old)
        {
            RefuseRepeated(start, value.Length, value, "specification", DiskWords.Protocol.WordOf(old)!);
        }
        else if (Set(ref protocol, DiskWords.Protocol, start, value, "specification", "specification", mayRepeat: true))
        {
            _protocol = protocol;
        }
    }

    private bool Set<T>(ref T field, Vocabulary<T> words, int start, string value, string option, string member, bool mayRepeat = false)
        where T : struct, Enum
    {
        if (words.Find(value) is not { } found)
        {
            var near = Spelling.Nearest(value, words.Words.Select(w => w.Word));
            Refuse(SpecIssueKind.BadValue, start, value.Length, value, $"unknown value for {option}",
                $"'{value}' is no {option}; it is {SpecMessages.OneOf(words.Words.Select(w => w.Word))}",
                near is null ? null : $"did you mean '{near}'?", near);
            return false;
        }

        if (!mayRepeat && !field.Equals(default(T)) && !field.Equals(found))
        {
            RefuseRepeated(start, value.Length, value, member, words.WordOf(field)!);
            return false;
        }

        field = found;
        return true;
    }

    private void SetDevtype(DiskItem item, string value)
    {
        if (value is "cdrom" or "disk")
        {
            _cdrom = value == "cdrom";
        }
        else
        {
            Refuse(SpecIssueKind.BadValue, item.Value, value.Length, _text[item.Start..item.End], "unknown value for type",
                $"'{value}' is no kind of drive; devtype is 'cdrom' or 'disk'", null);
        }
    }

    private void SetColoPort(int start, string value)
    {
        var port = CNumber.Atoi(value);
        if (port == 0)
        {
            Refuse(SpecIssueKind.BadValue, start, value.Length, value, "unknown value for colo_port",
                $"'{value}' is no port; it is a number from 1 to 65535", null);
        }
        else
        {
            _colo = (_colo ?? new DiskColo()) with { Port = port };
        }
    }

    private void SaveColo(string option, int start, string value)
    {
        var colo = _colo ?? new DiskColo();
        var (host, export, active, hidden) = (colo.Host, colo.Export, colo.ActiveDisk, colo.HiddenDisk);
        switch (option)
        {
            case "colo-host": Save(ref host, value, start, option); break;
            case "colo-export": Save(ref export, value, start, option); break;
            case "active-disk": Save(ref active, value, start, option); break;
            default: Save(ref hidden, value, start, option); break;
        }

        _colo = colo with { Host = host, Export = export, ActiveDisk = active, HiddenDisk = hidden };
    }

    private void SaveTarget(int start, string value)
    {
        if (Save(ref _target, value, start, "target"))
        {
            _targetPlace = (start, value.Length);
        }
    }

    private void SaveVdev(int start, string value)
    {
        if (Save(ref _vdev, value, start, "vdev"))
        {
            _vdevPlace = (start, value.Length);
        }
    }

    /// <summary>Keeps a string that may be given once; an empty one may be given again.</summary>
    private bool Save(ref string? field, string value, int start, string what)
    {
        if (!string.IsNullOrEmpty(field))
        {
            RefuseRepeated(start, value.Length, value, what, field);
            return false;
        }

        field = value;
        return true;
    }

    private void RefuseRepeated(int start, int length, string value, string what, string old) =>
        Refuse(SpecIssueKind.Repeated, start, length, value, $"{what} respecified",
            $"{what} is given twice, as '{SpecMessages.Cut(old)}' and as '{value}'", "keep one of them");

    private void ReportUnknown(DiskItem item)
    {
        var near = Spelling.Nearest(item.Name, DiskSpec.Grammar.NamesIn(Dialect.Xl));
        Refuse(SpecIssueKind.UnknownOption, item.Start, item.Name.Length, _text[item.Start..item.End], "unknown parameter",
            $"'{item.Name}' is no option of a disk; they are {SpecMessages.OneOf(DiskSpec.Grammar.NamesIn(Dialect.Xl))}",
            near is null ? null : $"did you mean '{near}'?", near);
    }

    private void AddIssue(SpecIssue issue) => (_issues ??= ImmutableArray.CreateBuilder<SpecIssue>()).Add(issue);

    private void Outdated(int start, int length, string message, string? help) =>
        AddIssue(new SpecIssue(SpecIssueKind.Deprecated, SpecSeverity.Outdated, start, length, message) { Help = help });

    private void Refuse(
        SpecIssueKind kind, int start, int length, string? near, string reference, string message, string? help, string? replacement = null)
    {
        _refused = true;
        AddIssue(new SpecIssue(kind, SpecSeverity.Refused, start, length, message)
        {
            Help = help,
            Replacement = replacement,
            ReferenceMessage = near is null ? $"{reference} in `{SpecMessages.Cut(_text)}'" : $"{reference}: near `{near}' in `{SpecMessages.Cut(_text)}'",
        });
    }

    private SpecResult<DiskSpec> Finish()
    {
        var empty = string.IsNullOrEmpty(_target);
        if (!_refused && _vdev is null)
        {
            var swallowed = _target is not null && _target.Contains(',') && _targetPlace.Start >= 7;
            Refuse(SpecIssueKind.Missing, _text.Length, 0, null, "no vdev specified",
                "the disk has no vdev, the name that the guest gives it",
                swallowed
                    ? "'target=' takes the rest of the string, commas and all: move it to the end"
                    : "say which, as in 'TARGET,raw,xvda,rw'");
        }

        if (!_refused && _target is null && !_cdrom)
        {
            Refuse(SpecIssueKind.Missing, _text.Length, 0, null, "no target specified (and device not removable)",
                "the disk has no target, the image or block device behind it, and only a CD drive may be empty",
                "name an image or a block device, or add 'cdrom'");
        }

        if (_refused)
        {
            return new SpecResult<DiskSpec>(null, Issues);
        }

        if (VirtualDevice.Parse(_vdev!, Dialect.Xl) is null)
        {
            AddIssue(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.FailsAtStart, _vdevPlace.Start, _vdevPlace.Length,
                $"'{_vdev}' is no vdev that xl knows; it is xvda and on, hda to hdd, sda to sdp, with a partition number or without, or a number"));
        }

        return new SpecResult<DiskSpec>(
            new DiskSpec
            {
                Target = empty ? null : _target,
                Format = _cdrom && empty ? DiskFormat.Empty : _format ?? DiskFormat.Raw,
                Vdev = _vdev!,
                Access = _cdrom || _readOnly ? DiskAccess.ReadOnly : DiskAccess.ReadWrite,
                IsCdrom = _cdrom,
                Backend = _backend,
                BackendDomain = _backendDomain,
                Script = _script,
                Discard = _discard,
                IsDirectIoSafe = _directIoSafe,
                IsTrusted = _trusted,
                Protocol = _protocol,
                Colo = _colo is null || _colo == new DiskColo() ? null : _colo,
                Prefix = _prefixes is null ? "" : string.Join(':', _prefixes),
                TargetPlace = _targetPlace,
                VdevPlace = _vdevPlace,
            },
            Issues);
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>What a rule sees of a config, and where it reports. One context serves all rules on one document.</summary>
/// <param name="document">The document.</param>
/// <param name="options">What to look for.</param>
public sealed class LintContext(ConfigDocument document, LintOptions options)
{
    private readonly List<Diagnostic> _found = [];
    private ImmutableArray<DeviceEntry<DiskSpec>> _disks;
    private ImmutableArray<DeviceEntry<VifSpec>> _vifs;
    private ImmutableArray<DeviceEntry<VfbSpec>> _vfbs;
    private ImmutableArray<DeviceEntry<PciSpec>> _pciDevices;
    private GuestType? _guestType;
    private bool _knowsGuestType;

    /// <summary>The document.</summary>
    public ConfigDocument Document { get; } = document;

    /// <summary>What to look for.</summary>
    public LintOptions Options { get; } = options;

    /// <summary>The dialect it was read in.</summary>
    public Dialect Dialect => Document.Dialect;

    /// <summary>The Xen release that the config is for.</summary>
    public XenRelease Xen => Options.XenFor(Dialect);

    /// <summary>
    /// Whether every setting is known, so that a rule may say that something is missing. Half-written files, and those that only
    /// the static engine could read, may make settings that nobody saw.
    /// </summary>
    public bool IsComplete => Document.IsComplete;

    /// <summary>The kind of guest; null when the config names one that does not exist, or when it is not known.</summary>
    public GuestType? GuestType
    {
        get
        {
            if (!_knowsGuestType)
            {
                (_guestType, _knowsGuestType) = (FindGuestType(), true);
            }

            return _guestType;
        }
    }

    /// <summary>The disks, each spec parsed once for all rules.</summary>
    public ImmutableArray<DeviceEntry<DiskSpec>> Disks => Parse(ref _disks, "disk", DiskSpec.Parse);

    /// <summary>The network interfaces.</summary>
    public ImmutableArray<DeviceEntry<VifSpec>> Vifs => Parse(ref _vifs, "vif", VifSpec.Parse);

    /// <summary>The frame buffers of <c>vfb</c>.</summary>
    public ImmutableArray<DeviceEntry<VfbSpec>> Vfbs => Parse(ref _vfbs, "vfb", VfbSpec.Parse);

    /// <summary>The PCI devices handed to the guest.</summary>
    public ImmutableArray<DeviceEntry<PciSpec>> PciDevices => Parse(ref _pciDevices, "pci", PciSpec.Parse);

    /// <summary>What was found up to now.</summary>
    internal IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>The setting of that name, or null.</summary>
    public Setting? Find(string name) => Document.Find(name);

    /// <summary>The key of a setting that one of the toolstacks knows.</summary>
    internal static Key KeyOf(Setting setting) => KeyCatalogue.Find(setting.Name)!;

    /// <summary>How the dialect reads a setting that it knows.</summary>
    internal KeyUse UseOf(Setting setting) => KeyOf(setting).In(Dialect)!;

    /// <summary>The text of a setting that is a string or a number; null for another one, or none.</summary>
    public string? Text(string name) => Values.Text(Find(name)?.Value);

    /// <summary>The integer that the toolstack makes of a setting; null when it makes none.</summary>
    public long? Integer(string name) => Values.Integer(Find(name)?.Value, Dialect);

    /// <summary>The setting of a related key, where the relation holds for this guest and the release reads that key, and it is on; null otherwise.</summary>
    internal Setting? FindOn(KeyRelation relation) =>
        (relation.Guests == GuestTypes.All || (GuestType is { } type && relation.Guests.Includes(type)))
        && Find(relation.Key) is { } setting
        && IsOn(setting)
            ? setting
            : null;

    /// <summary>
    /// Whether a setting does anything: the release reads its key, and the value is neither an empty list nor 0 where a number says on or off, nor the
    /// word that stands for 0 (<c>altp2m = "disabled"</c>).
    /// </summary>
    internal bool IsOn(Setting setting)
    {
        if (KeyCatalogue.Find(setting.Name)?.In(Dialect) is not { } use || !use.IsReadBy(Xen))
        {
            return false;
        }

        return setting.Value switch
        {
            ConfigList list => !list.Items.IsEmpty,
            ConfigString text when use.Type.FindWord(text.Text) is { } word => word.Number is not 0,
            var value => !use.Type.TakesNumber || Values.Integer(value, Dialect) is not 0,
        };
    }

    /// <summary>Whether the config makes a setting of that name, its value known or not.</summary>
    public bool Has(string name) => Find(name) is not null || IsUnknown(name);

    /// <summary>A place in the document's own source.</summary>
    public Location At(TextSpan span) => new(Document.Source, span);

    /// <summary>Reports a finding.</summary>
    public void Report(Diagnostic diagnostic) => _found.Add(diagnostic);

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="location">The best place for it.</param>
    /// <param name="message">What is wrong, quoting the value.</param>
    /// <param name="help">What to do.</param>
    /// <param name="severity">How bad it is, where that is not the rule's own severity.</param>
    /// <param name="fix">The edits that mend it.</param>
    /// <param name="notes">Other places that explain it.</param>
    public void Report(
        Rule rule, Location location, string message, string? help = null, Severity? severity = null, Fix? fix = null,
        ImmutableArray<DiagnosticNote> notes = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Report(new Diagnostic
        {
            Rule = rule,
            Severity = severity ?? rule.Severity,
            Message = message,
            Location = location,
            Help = help,
            Fixes = fix is null ? [] : [fix],
            Notes = notes.IsDefault ? [] : notes,
        });
    }

    private ImmutableArray<DeviceEntry<T>> Parse<T>(
        ref ImmutableArray<DeviceEntry<T>> entries, string key, Func<string, Dialect, SpecResult<T>> parse)
        where T : class
    {
        if (entries.IsDefault)
        {
            entries = Find(key)?.Value is ConfigList list ? ParseAll(list, key, parse) : [];
        }

        return entries;
    }

    private ImmutableArray<DeviceEntry<T>> ParseAll<T>(ConfigList list, string key, Func<string, Dialect, SpecResult<T>> parse)
        where T : class
    {
        var entries = new DeviceEntry<T>[list.Items.Length];
        var count = 0;
        foreach (var item in list.Items)
        {
            if (item is ConfigString text)
            {
                entries[count++] = new DeviceEntry<T>(key, text, parse(text.Text, Dialect));
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == entries.Length ? entries : entries[..count]);
    }

    private bool IsUnknown(string name)
    {
        foreach (var unknown in Document.Unknown)
        {
            if (unknown.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private GuestType? FindGuestType()
    {
        if (IsUnknown("type") || IsUnknown("builder"))
        {
            return null;
        }

        if (Dialect == Dialect.Xl && Text("type") is { } type)
        {
            return GuestTypeWords.Type.Find(type);
        }

        return Text("builder") is { Length: > 0 } builder ? (Dialect == Dialect.Xl ? GuestTypeWords.XlBuilder : GuestTypeWords.XmBuilder).Find(builder) : Keys.GuestType.Pv;
    }
}

using System.Collections.Immutable;
using System.Text;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Conversion;

/// <summary>
/// Keeps account of what a writer carries over. Whatever of the config no writer has taken when the account is closed is a loss: a writer cannot forget a
/// setting without its being reported.
/// </summary>
/// <param name="domain">The guest that is written.</param>
internal sealed class LossLedger(Domain domain)
{
    /// <summary>Characters after which a value is cut: it is there to be recognised, and a list may have thousands of elements.</summary>
    private const int LongestValue = 200;

    /// <summary>Up to so many settings are looked through one by one.</summary>
    private const int FewSettings = 64;

    // By the places of the settings.
    private readonly bool[] _taken = new bool[domain.Settings.Length];
    private Dictionary<object, int>? _places;
    private readonly ImmutableArray<Loss>.Builder _losses = ImmutableArray.CreateBuilder<Loss>(0);

    /// <summary>Marks what made a property as carried over, or as meaning nothing to the result, and hands the property on.</summary>
    public Property<T> Take<T>(Property<T> property)
    {
        if (!property.HasManySources)
        {
            Take(property.Source);
            return property;
        }

        foreach (var setting in property.Sources)
        {
            Take(setting);
        }

        return property;
    }

    /// <summary>Marks a setting as carried over.</summary>
    public void Take(Setting? setting)
    {
        if (setting is not null && PlaceOf(setting) is >= 0 and var place)
        {
            _taken[place] = true;
        }
    }

    /// <summary>Whether a setting is carried over.</summary>
    public bool IsTaken(Setting setting) => PlaceOf(setting) is >= 0 and var place && _taken[place];

    /// <summary>Reports that the result does not say what a property says. The settings that made it count as dealt with.</summary>
    public void Lose<T>(Property<T> property, string reason, string? help = null)
    {
        Take(property);
        _losses.Add(property.Source is { } setting
            ? new Loss(LossKind.ChangesGuest, setting.Name, Show(setting), setting.Value.Origin, reason, help)
            : new Loss(LossKind.ChangesGuest, "domain", property.Value?.ToString() ?? "", null, reason, help));
    }

    /// <summary>Reports that a setting is left out, as the toolstack left it out too.</summary>
    public void Ignore(Setting setting, string reason)
    {
        if (!IsTaken(setting))
        {
            Take(setting);
            _losses.Add(new Loss(LossKind.HadNoEffect, setting.Name, Show(setting), setting.Value.Origin, reason));
        }
    }

    /// <summary>Reports that the result does not say what an option of a device says.</summary>
    /// <param name="device">The device's key.</param>
    /// <param name="option">The option.</param>
    /// <param name="value">Its value.</param>
    /// <param name="text">The spec; null when it was not read from a config.</param>
    /// <param name="reason">Why.</param>
    /// <param name="help">What to do.</param>
    public void LoseOption(string device, string option, string value, ConfigString? text, string reason, string? help = null) =>
        _losses.Add(new Loss(LossKind.ChangesGuest, $"{device}: {option}", value, text?.Origin, reason, help));

    /// <summary>Closes the account.</summary>
    /// <param name="reasonOf">Why a setting that nobody took is lost, and what to do.</param>
    public ImmutableArray<Loss> Close(Func<Setting, (string Reason, string? Help)> reasonOf)
    {
        var problems = domain.Problems.IsEmpty ? null : domain.Problems.ToLookup(p => p.Setting.Name, StringComparer.Ordinal);
        for (var i = 0; i < domain.Settings.Length; i++)
        {
            var setting = domain.Settings[i];
            DomainProblem[] ownProblems = problems is null ? [] : [.. problems[setting.Name]];
            foreach (var problem in ownProblems)
            {
                _losses.Add(new Loss(
                    problem.IsFatal ? LossKind.ChangesGuest : LossKind.HadNoEffect, setting.Name, Show(setting, problem.Value), problem.Origin, problem.Message));
            }

            if (!_taken[i] && ownProblems.Length == 0 && !SaysNothing(setting.Value))
            {
                _losses.Add(Untaken(setting, reasonOf));
            }
            else if (setting.Value is ConfigString { IsUtf8: false })
            {
                _losses.Add(new Loss(
                    LossKind.ChangesGuest, setting.Name, Show(setting), setting.Value.Origin, "its bytes are no UTF-8 and are taken for Latin-1"));
            }
        }

        foreach (var unknown in domain.UnknownSettings)
        {
            _losses.Add(new Loss(LossKind.ChangesGuest, unknown.Name, "?", unknown.Origin, $"its value could not be known: {unknown.Reason}"));
        }

        return _losses.Count == 0 ? [] : [.. _losses.OrderBy(l => l.Origin?.Span.Start ?? 0)];
    }

    // A guest has few settings, for which a walk is faster than a table.
    private int PlaceOf(Setting setting)
    {
        var settings = domain.Settings;
        if (settings.Length > FewSettings)
        {
            _places ??= settings.Index().ToDictionary(s => (object)s.Item, s => s.Index, ReferenceEqualityComparer.Instance);
            return _places.GetValueOrDefault(setting, -1);
        }

        var place = settings.Length - 1;
        while (place >= 0 && !ReferenceEquals(settings[place], setting))
        {
            place--;
        }

        return place;
    }

    private Loss Untaken(Setting setting, Func<Setting, (string Reason, string? Help)> reasonOf)
    {
        if (domain.Dialect is { } dialect && KeyCatalogue.Find(setting.Name, dialect) is not { } known)
        {
            var toolstack = dialect == Dialect.Xl ? "xl" : "xm";
            return new Loss(
                LossKind.HadNoEffect, setting.Name, Show(setting), setting.Value.Origin, $"{toolstack} knows no such key and ignores it");
        }

        var key = KeyCatalogue.Find(setting.Name);
        if (key?.In(domain.Dialect ?? Dialect.Xl) is { IsIgnored: true })
        {
            return new Loss(LossKind.HadNoEffect, setting.Name, Show(setting), setting.Value.Origin, "the toolstack reads it and does nothing with it");
        }

        if (key is not null && domain.Type.HasValue && !key.GuestsIn(domain.Dialect ?? Dialect.Xl).Includes(domain.Type.Value))
        {
            return new Loss(
                LossKind.HadNoEffect, setting.Name, Show(setting), setting.Value.Origin,
                $"it has no meaning for a {GuestTypeWords.Type.WordOf(domain.Type.Value)} guest");
        }

        var (reason, help) = reasonOf(setting);
        return new Loss(LossKind.ChangesGuest, setting.Name, Show(setting), setting.Value.Origin, reason, help);
    }

    /// <summary>Whether the value is as good as none: an empty string, an empty list.</summary>
    private static bool SaysNothing(ConfigValue value) => value is ConfigString { Text: "" } or ConfigList { Items.IsEmpty: true };

    /// <summary>A setting's value as text; a secret's is not shown.</summary>
    private static string Show(Setting setting) => Show(setting, setting.Value);

    /// <summary>A setting's value, or an element of it, as text that a line has room for; a secret's is not shown.</summary>
    private static string Show(Setting setting, ConfigValue value) =>
        KeyCatalogue.Find(setting.Name) is { } key && (key.Xl ?? key.Xm)!.Type.IsSecret ? "…" : Show(value);

    private static string Show(ConfigValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ConfigValue value)
    {
        if (value is not ConfigList list)
        {
            var plain = BoundedRepr.Elide(value.ToString() ?? "", LongestValue);
            text.Append(value is ConfigString ? $"\"{plain}\"" : plain);
            return;
        }

        text.Append('[');
        for (var i = 0; i < list.Items.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            if (text.Length >= LongestValue)
            {
                text.Append('…');
                break;
            }

            Append(text, list.Items[i]);
        }

        text.Append(']');
    }
}

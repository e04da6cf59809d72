using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Keys;

/// <summary>A setting name that a toolstack knows.</summary>
public sealed record Key
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The theme under which it is listed.</summary>
    public KeyTheme Theme { get; init; }

    /// <summary>How xl reads it; null when xl has no such key.</summary>
    public KeyUse? Xl { get; init; }

    /// <summary>How xm reads it; null when xm has no such key.</summary>
    public KeyUse? Xm { get; init; }

    /// <summary>The guest kinds it applies to, where a dialect does not say otherwise.</summary>
    public GuestTypes Guests { get; init; } = GuestTypes.All;

    /// <summary>What it means, a paragraph.</summary>
    public required string Meaning { get; init; }

    /// <summary>Where that is from: a section of xl.cfg(5), or another source.</summary>
    public required string Source { get; init; }

    /// <summary>A line of config that shows it.</summary>
    public required string Example { get; init; }

    /// <summary>Its place in libvirt's domain XML (<c>domain/os/kernel</c>); null when libvirt has none.</summary>
    public string? Libvirt { get; init; }

    /// <summary>Keys beside which the toolstack refuses it.</summary>
    public ImmutableArray<KeyRelation> ConflictsWith { get; init; } = [];

    /// <summary>Keys beside which it is ignored.</summary>
    public ImmutableArray<KeyRelation> IgnoredWith { get; init; } = [];

    /// <summary>Keys without which it has no effect.</summary>
    public ImmutableArray<KeyRelation> Needs { get; init; } = [];

    /// <summary>How a dialect reads it; null when the dialect has no such key.</summary>
    public KeyUse? In(Dialect dialect) => dialect == Dialect.Xl ? Xl : Xm;

    /// <summary>The guest kinds it applies to in a dialect.</summary>
    public GuestTypes GuestsIn(Dialect dialect) => In(dialect)?.Guests ?? Guests;
}

/// <summary>What another key does to a key: refuses it, silences it, or is needed for it.</summary>
/// <param name="Key">The other key.</param>
/// <param name="Reason">Why, a clause.</param>
public sealed record KeyRelation(string Key, string Reason)
{
    /// <summary>The guest kinds for which it is so.</summary>
    public GuestTypes Guests { get; init; } = GuestTypes.All;

    /// <summary>Whether the two bear each other with some values, as <see cref="Reason"/> says; otherwise it is so whenever both are on.</summary>
    public bool DependsOnValues { get; init; }

    /// <summary>The one value of the key itself with which it is so; null for any that is on.</summary>
    public string? OwnValue { get; init; }

    /// <summary>The one value of the other key with which it is so; null for any that is on.</summary>
    public string? OtherValue { get; init; }

    /// <summary>A further key that does as well as the other where that is needed; null for none.</summary>
    public string? OrKey { get; init; }
}

/// <summary>How one dialect reads a key.</summary>
/// <param name="Type">What its value may be.</param>
/// <param name="Since">The first release that reads it.</param>
/// <param name="Last">The last release that reads it; null when the newest one does (xm ended with 4.4).</param>
public sealed record KeyUse(KeyType Type, XenRelease Since, XenRelease? Last = null)
{
    /// <summary>The guest kinds it applies to in this dialect; null for <see cref="Key.Guests"/>.</summary>
    public GuestTypes? Guests { get; init; }

    /// <summary>What holds without the key, as one would write it or as a clause; null when nothing does or it is not known.</summary>
    public string? Default { get; init; }

    /// <summary>Whether the toolstack refuses a config without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The first release that warns of it or lists it as deprecated; null when none does.</summary>
    public XenRelease? DeprecatedSince { get; init; }

    /// <summary>The key to write in its place; null when there is none.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Whether the toolstack reads it and does nothing with it.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>What else is worth knowing in this dialect; null when nothing is.</summary>
    public string? Note { get; init; }

    /// <summary>Whether that release reads it.</summary>
    public bool IsReadBy(XenRelease release) => Since <= release && (Last is not { } last || release <= last);
}

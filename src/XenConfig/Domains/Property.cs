using System.Collections.Immutable;
using System.Runtime.InteropServices;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>What is known of a property.</summary>
public enum PropertyState
{
    /// <summary>The config does not set it, and the toolstack has no default worth a value.</summary>
    Absent,

    /// <summary>The config does not set it; the value is the toolstack's default.</summary>
    Default,

    /// <summary>The config sets it.</summary>
    Given,

    /// <summary>The config sets it, but its value could not be known without running the file.</summary>
    Unknown,
}

/// <summary>A property of a guest: its value, and where that came from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Property<T>
{
    // A setting, or several in an array: nearly every property is made by one setting or none.
    private readonly object? _sources;

    internal Property(PropertyState state, T? value, object? sources)
    {
        State = state;
        Value = value;
        _sources = sources;
    }

    /// <summary>What is known of it.</summary>
    public PropertyState State { get; }

    /// <summary>The value; the type's default when <see cref="HasValue"/> is false.</summary>
    public T? Value { get; }

    /// <summary>
    /// The settings that made it, first the one that says most; none for a default, or when the guest was not read from a config.
    /// </summary>
    public ImmutableArray<Setting> Sources => _sources switch
    {
        null => [],
        Setting setting => [setting],
        var several => ImmutableCollectionsMarshal.AsImmutableArray((Setting[])several),
    };

    /// <summary>Whether there is a value, given or by default.</summary>
    public bool HasValue => State is PropertyState.Default or PropertyState.Given;

    /// <summary>Whether the config sets it.</summary>
    public bool IsGiven => State == PropertyState.Given;

    /// <summary>The setting that made it, or null.</summary>
    public Setting? Source => _sources as Setting ?? (_sources is Setting[] several ? several[0] : null);

    /// <summary>Whether several settings made it.</summary>
    internal bool HasManySources => _sources is Setting[];

    /// <summary>This property, or a default for one that the config does not set.</summary>
    /// <param name="value">The toolstack's default.</param>
    public Property<T> OrDefault(T value) => State == PropertyState.Absent ? Property.Default(value) : this;

    /// <summary>The value, or another when there is none.</summary>
    /// <param name="fallback">The other value.</param>
    public T Or(T fallback) => HasValue ? Value! : fallback;

    /// <summary>Another value that the same settings give.</summary>
    internal Property<TOther> Give<TOther>(TOther value) => new(PropertyState.Given, value, _sources);
}

/// <summary>Makes properties.</summary>
public static class Property
{
    /// <summary>A value that the config gives.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="sources">The settings that made it; none when it was not read from a config.</param>
    public static Property<T> Given<T>(T value, params ImmutableArray<Setting> sources) => new(
        PropertyState.Given, value, sources switch { [] => null, [var one] => one, _ => ImmutableCollectionsMarshal.AsArray(sources) });

    /// <summary>A value that one setting gives.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="source">The setting.</param>
    internal static Property<T> Given<T>(T value, Setting? source) => new(PropertyState.Given, value, source);

    /// <summary>A value that holds because the config gives none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The toolstack's default.</param>
    public static Property<T> Default<T>(T value) => new(PropertyState.Default, value, null);

    /// <summary>A property that the config sets to something that could not be known.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static Property<T> Unknown<T>() => new(PropertyState.Unknown, default, null);
}

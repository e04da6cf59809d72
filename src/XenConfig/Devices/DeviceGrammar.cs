using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>The small language of one device's specs, for explaining it.</summary>
/// <param name="Name">The name by which a key's type refers to it: <c>disk</c>, <c>vif</c>.</param>
/// <param name="Summary">What a spec describes, a sentence.</param>
/// <param name="XlForm">How xl wants it written; null when xl has no such device.</param>
/// <param name="XmForm">How xm wants it written; null when xm has no such device.</param>
/// <param name="Source">Where that is from.</param>
public sealed record DeviceGrammar(string Name, string Summary, string? XlForm, string? XmForm, string Source)
{
    /// <summary>Its options.</summary>
    public ImmutableArray<DeviceOption> Options { get; init; } = [];

    /// <summary>The option of that name in a dialect; null when there is none.</summary>
    public DeviceOption? Find(string name, Dialect dialect) => Options.FirstOrDefault(o => o.Name == name && o.IsIn(dialect));

    /// <summary>The names of a dialect's options.</summary>
    public IEnumerable<string> NamesIn(Dialect dialect) => Options.Where(o => o.IsIn(dialect)).Select(o => o.Name);
}

using System.Collections.Immutable;

namespace XenConfig.Domains;

/// <summary>One <c>name=value</c> of a spec.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value; empty for a name alone.</param>
public readonly record struct NamedOption(string Name, string Value);

/// <summary>A device spec that is nothing but options: <c>type=qusb,version=2,ports=6</c>.</summary>
/// <param name="Options">The options, in order.</param>
public sealed record OptionList(ImmutableArray<NamedOption> Options)
{
    /// <summary>The last value of an option, which is the one that counts; null when it is not there.</summary>
    public string? Find(string name) => Options.LastOrDefault(o => o.Name == name) is { Name: not null } option ? option.Value : null;

    /// <summary>Reads a spec: commas between the options, blanks before a name skipped, empty ones too, as C's strtok leaves them.</summary>
    public static OptionList Parse(string text) => new(
    [
        .. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var option = part.TrimStart(' ');
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            return equals < 0 ? new NamedOption(option, "") : new NamedOption(option[..equals], option[(equals + 1)..]);
        }),
    ]);

    /// <inheritdoc/>
    public bool Equals(OptionList? other) => other is not null && Options.SequenceEqual(other.Options);

    /// <inheritdoc/>
    public override int GetHashCode() => Options.Length;

    /// <inheritdoc/>
    public override string ToString() => string.Join(',', Options.Select(o => $"{o.Name}={o.Value}"));
}

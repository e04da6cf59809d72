using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>An element of a device list and what its spec says.</summary>
/// <typeparam name="T">The device.</typeparam>
/// <param name="Key">The key in whose list it stands.</param>
/// <param name="Text">The element.</param>
/// <param name="Result">What the spec says, and what is wrong with it.</param>
public sealed record DeviceEntry<T>(string Key, ConfigString Text, SpecResult<T> Result)
    where T : class
{
    /// <summary>The device; null when the toolstack would refuse the spec.</summary>
    public T? Device => Result.Value;

    /// <summary>The whole spec.</summary>
    public Location Location => Location.Within(Text, 0, Text.Text.Length);

    /// <summary>A part of the spec.</summary>
    public Location At((int Start, int Length) place) => Location.Within(Text, place.Start, place.Length);

    /// <summary>A fix that replaces a part of the spec; null where the source does not show the spec as it is.</summary>
    /// <param name="document">The config.</param>
    /// <param name="safety">Whether the guest stays as it is.</param>
    /// <param name="start">Index of the part's first char.</param>
    /// <param name="length">The part's length in chars.</param>
    /// <param name="replacement">What comes in its place.</param>
    public Fix? Replace(ConfigDocument document, FixSafety safety, int start, int length, string replacement) =>
        Fix.ReplaceWithin(document, Text, safety, start, length, replacement);
}

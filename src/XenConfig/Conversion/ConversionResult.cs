using System.Collections.Immutable;
using XenConfig.Python.Runtime;

namespace XenConfig.Conversion;

/// <summary>The formats that a guest can be written in.</summary>
public enum ConversionTarget
{
    /// <summary>libvirt's domain XML.</summary>
    Libvirt,

    /// <summary>A config of the xl dialect.</summary>
    Xl,

    /// <summary>The guest's model as JSON.</summary>
    Json,
}

/// <summary>What kept a conversion from yielding a text, or what is wrong with the guest that it yields.</summary>
/// <param name="Origin">The place in the source; null when it has none.</param>
/// <param name="Message">What is wrong, without a place.</param>
/// <param name="Help">What to do; null when the message says it.</param>
/// <param name="IsFatal">Whether there is no text because of it.</param>
public sealed record ConversionProblem(Origin? Origin, string Message, string? Help, bool IsFatal);

/// <summary>What a conversion yields.</summary>
/// <param name="Text">The text in the target's format, with a newline at its end; null when a problem was fatal.</param>
/// <param name="Losses">All that the text does not carry, in source order.</param>
/// <param name="Problems">What is wrong, in source order.</param>
public sealed record ConversionResult(string? Text, ImmutableArray<Loss> Losses, ImmutableArray<ConversionProblem> Problems)
{
    /// <summary>Whether the guest may come out other than it was.</summary>
    public bool IsLossy => Losses.Any(l => l.Kind == LossKind.ChangesGuest);
}

using System.Collections.Immutable;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>Whether a fix may be applied without a look.</summary>
public enum FixSafety
{
    /// <summary>The rule has no fix.</summary>
    None,

    /// <summary>The toolstack makes the same guest of the file as before.</summary>
    Safe,

    /// <summary>The guest comes out otherwise than before: as was plainly, or probably, meant.</summary>
    Unsafe,
}

/// <summary>One replacement of bytes.</summary>
/// <param name="Span">The bytes that go; empty for an insertion.</param>
/// <param name="Replacement">What comes in their place, written as UTF-8.</param>
public readonly record struct TextEdit(TextSpan Span, string Replacement);

/// <summary>A change that mends a finding.</summary>
/// <param name="Title">What it does, as an order: <c>Rename 'vcpu' to 'vcpus'</c>.</param>
/// <param name="Safety">Whether it may be applied without a look.</param>
/// <param name="Edits">The edits, in the finding's source; they do not overlap, and belong together.</param>
public sealed record Fix(string Title, FixSafety Safety, ImmutableArray<TextEdit> Edits)
{
    /// <summary>A fix of one replacement.</summary>
    public static Fix Replace(string title, FixSafety safety, TextSpan span, string replacement) =>
        new(title, safety, [new TextEdit(span, replacement)]);

    /// <summary>A fix that replaces a part of a string; null where the source does not show the string as it is.</summary>
    /// <param name="document">The config.</param>
    /// <param name="text">The string.</param>
    /// <param name="safety">Whether the guest stays as it is.</param>
    /// <param name="start">Index of the part's first char.</param>
    /// <param name="length">The part's length in chars.</param>
    /// <param name="replacement">What comes in its place.</param>
    public static Fix? ReplaceWithin(ConfigDocument document, ConfigString text, FixSafety safety, int start, int length, string replacement)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(text);
        var isPlain = text.Origin.VerbatimStart >= 0 && text.Origin.Source == document.Source;
        return isPlain && replacement.AsSpan().IndexOfAny("\"'\\\n") < 0
            ? Replace($"Write '{replacement}'", safety, text.Locate(start, length), replacement)
            : null;
    }
}

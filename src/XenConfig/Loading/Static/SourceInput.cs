using Sprache;

namespace XenConfig.Loading.Static;

/// <summary>
/// A place in a text, for Sprache. Its own <see cref="Input"/> moves by one character and makes a dictionary for each; this one jumps
/// over a token at once, and begins wherever it is told to, so that positions are offsets in the whole file.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="position">The place.</param>
/// <param name="end">Where the text ends for the grammar.</param>
internal sealed class SourceInput(string source, int position, int end) : IInput
{
    private Dictionary<object, object>? _memos;

    /// <inheritdoc/>
    public string Source => source;

    /// <inheritdoc/>
    public char Current => source[position];

    /// <inheritdoc/>
    public bool AtEnd => position >= end;

    /// <inheritdoc/>
    public int Position => position;

    /// <summary>Where the text ends for the grammar.</summary>
    public int End => end;

    /// <summary>Not counted: places are told by <see cref="Position"/>.</summary>
    public int Line => 1;

    /// <summary>Not counted: places are told by <see cref="Position"/>.</summary>
    public int Column => position + 1;

    /// <inheritdoc/>
    public IDictionary<object, object> Memos => _memos ??= [];

    /// <inheritdoc/>
    public IInput Advance() => MoveTo(position + 1);

    /// <summary>The place <paramref name="target"/> in the same text.</summary>
    public SourceInput MoveTo(int target) => new(source, target, end);

    /// <inheritdoc/>
    public bool Equals(IInput? other) => other is not null && other.Position == position && ReferenceEquals(other.Source, source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IInput);

    /// <inheritdoc/>
    public override int GetHashCode() => position;
}

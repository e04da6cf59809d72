using System.Text;

namespace XenConfig.Python.Runtime;

/// <summary>
/// The text of a <c>str</c> that <c>+=</c> made: the beginning of a buffer that the next <c>+=</c> goes on filling, so that building a
/// long text piece by piece does not copy it each time. CPython reallocates the string in place to the same end.
/// </summary>
internal sealed class GrowingText
{
    /// <summary>The length from which it pays.</summary>
    public const int ShortestLength = 256;

    private readonly StringBuilder _buffer;

    private GrowingText(StringBuilder buffer)
    {
        _buffer = buffer;
        Length = buffer.Length;
    }

    /// <summary>How many characters of the buffer are this text's.</summary>
    public int Length { get; }

    /// <summary>Begins a buffer with two texts.</summary>
    public static GrowingText Begin(string left, string right) => new(new StringBuilder(left, (left.Length + right.Length) * 2).Append(right));

    /// <summary>This text with more behind it; null when another text has gone on from here before.</summary>
    public GrowingText? TryAppend(string more) => _buffer.Length == Length ? new GrowingText(_buffer.Append(more)) : null;

    /// <summary>The characters.</summary>
    public override string ToString() => _buffer.ToString(0, Length);
}

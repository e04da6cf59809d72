using System.Collections.Immutable;

namespace XenConfig.Python.Syntax;

/// <summary>The kinds of number literal.</summary>
public enum NumberKind
{
    /// <summary>An <c>int</c> literal, or one that is too large for it and is therefore a <c>long</c>.</summary>
    Integer,

    /// <summary>A literal with the suffix <c>L</c>.</summary>
    Long,

    /// <summary>A literal with a point or an exponent.</summary>
    Float,

    /// <summary>A literal with the suffix <c>j</c>.</summary>
    Imaginary,

    /// <summary>A number of the xl dialect: text that starts with a digit, whose value xl reads only when a key asks for it.</summary>
    XlText,
}

/// <summary>A number as it stands in the source; its value is computed by who needs it.</summary>
/// <param name="span">The bytes of the literal.</param>
/// <param name="kind">What kind of number it is.</param>
/// <param name="text">The literal's text, prefix and suffix included.</param>
public sealed class NumberLiteral(TextSpan span, NumberKind kind, string text) : Expression(span)
{
    /// <summary>What kind of number it is.</summary>
    public NumberKind Kind { get; } = kind;

    /// <summary>The literal's text, prefix and suffix included: <c>0x1F</c>, <c>512L</c>.</summary>
    public string Text { get; } = text;
}

/// <summary>
/// A string literal, escapes decoded. Adjacent literals are one node, as in Python; <see cref="Parts"/> tells them apart.
/// </summary>
/// <param name="span">The bytes from the first prefix or quote to the last quote.</param>
/// <param name="value">The value; see <see cref="Value"/>.</param>
/// <param name="isUnicode">Whether it is a <c>unicode</c> literal.</param>
/// <param name="verbatimStart">See <see cref="VerbatimStart"/>.</param>
/// <param name="parts">The adjacent literals, or default when there is just one.</param>
public sealed class StringLiteral(
    TextSpan span, string value, bool isUnicode, int verbatimStart, ImmutableArray<TextSpan> parts = default) : Expression(span)
{
    /// <summary>
    /// The value. A <c>str</c> holds one char a byte (Latin-1 of the bytes, whatever the file's coding);
    /// a <c>unicode</c> holds UTF-16.
    /// </summary>
    public string Value { get; } = value;

    /// <summary>Whether this is a <c>unicode</c> literal (<c>u''</c>, or under <c>unicode_literals</c>).</summary>
    public bool IsUnicode { get; } = isUnicode;

    /// <summary>
    /// Offset in the source where the content begins when source bytes and value are the same one for one (no escapes,
    /// one part), so that a place inside the value can be shown in the source; -1 otherwise.
    /// </summary>
    public int VerbatimStart { get; } = verbatimStart;

    /// <summary>The spans of the adjacent literals that were joined; empty when there is just one.</summary>
    public ImmutableArray<TextSpan> Parts { get; } = parts.IsDefault ? [] : parts;
}

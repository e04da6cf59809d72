using System.Collections.Immutable;
using System.Text;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>A value of a setting, or an element of a list, and the place that made it.</summary>
/// <param name="origin">The place that made it.</param>
public abstract class ConfigValue(Origin origin)
{
    /// <summary>The place that made it.</summary>
    public Origin Origin { get; } = origin;
}

/// <summary>A string.</summary>
public sealed class ConfigString : ConfigValue
{
    private readonly bool _isVerbatim;
    private readonly bool _isUtf8;

    // Null until somebody asks for the text of a literal that the source has byte for byte: many settings are only looked for.
    private string? _text;
    private bool? _isAscii;

    /// <summary>Makes a string of its text.</summary>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="isUtf8">See <see cref="IsUtf8"/>.</param>
    /// <param name="origin">The place that made it.</param>
    public ConfigString(string text, bool isUtf8, Origin origin)
        : base(origin)
    {
        _text = text;
        _isUtf8 = isUtf8;
    }

    private ConfigString(Origin origin)
        : base(origin)
    {
        _isVerbatim = true;
    }

    /// <summary>The text: the bytes read as UTF-8 where they are, as Latin-1 otherwise.</summary>
    public string Text => _text ??= ByteText.Decode(VerbatimBytes);

    /// <summary>Whether <see cref="Text"/> came from valid UTF-8 (ASCII included); otherwise each char is one byte.</summary>
    public bool IsUtf8 => _isVerbatim ? System.Text.Unicode.Utf8.IsValid(VerbatimBytes) : _isUtf8;

    private ReadOnlySpan<byte> VerbatimBytes => Origin.Source.Bytes[Origin.VerbatimStart..(Origin.Span.End - 1)];

    /// <summary>Makes a string of a literal whose content, up to the closing quote, is its value.</summary>
    internal static ConfigString Verbatim(Origin origin) => new(origin);

    /// <summary>Makes a string of a Python <c>str</c> held as one char a byte.</summary>
    public static ConfigString FromBytes(string latin1, Origin origin)
    {
        if (Ascii.IsValid(latin1))
        {
            return new ConfigString(latin1, true, origin);
        }

        var bytes = Encoding.Latin1.GetBytes(latin1);
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? new ConfigString(Encoding.UTF8.GetString(bytes), true, origin)
            : new ConfigString(latin1, false, origin);
    }

    /// <summary>The bytes that the toolstack would have got.</summary>
    public byte[] GetBytes() => (IsUtf8 ? Encoding.UTF8 : Encoding.Latin1).GetBytes(Text);

    /// <summary>
    /// The place of a part of <see cref="Text"/> in the source: exact inside a plain literal, the whole expression otherwise.
    /// </summary>
    /// <param name="start">Index of the first char of the part.</param>
    /// <param name="length">Its length in chars.</param>
    public TextSpan Locate(int start, int length)
    {
        if (Origin.VerbatimStart < 0)
        {
            return Origin.Span;
        }

        // A long text may be asked for very many parts of it.
        if ((_isAscii ??= Ascii.IsValid(Text)) || !IsUtf8)
        {
            return new TextSpan(Origin.VerbatimStart + start, length);
        }

        var before = Encoding.UTF8.GetByteCount(Text.AsSpan(0, start));
        return new TextSpan(Origin.VerbatimStart + before, Encoding.UTF8.GetByteCount(Text.AsSpan(start, length)));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>An integer.</summary>
/// <param name="text">See <see cref="Text"/>.</param>
/// <param name="value">See <see cref="Value"/>.</param>
/// <param name="origin">The place that made it.</param>
public sealed class ConfigInteger(string text, long? value, Origin origin) : ConfigValue(origin)
{
    /// <summary>The number as xl holds it, or in decimal for a number that Python computed.</summary>
    public string Text { get; } = text;

    /// <summary>The value (xl: by C's base rule, 0x hex and leading 0 octal); null for a text of the xl dialect that is no number (<c>1x</c>).</summary>
    public long? Value { get; } = value;

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>A float; xm only.</summary>
/// <param name="value">The value.</param>
/// <param name="text">The value as Python 2.7's <c>repr</c> gives it.</param>
/// <param name="origin">The place that made it.</param>
public sealed class ConfigFloat(double value, string text, Origin origin) : ConfigValue(origin)
{
    /// <summary>The value.</summary>
    public double Value { get; } = value;

    /// <summary>The value as Python 2.7's <c>repr</c> gives it.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>A list.</summary>
/// <param name="items">The elements.</param>
/// <param name="origin">The place that made it.</param>
public sealed class ConfigList(ImmutableArray<ConfigValue> items, Origin origin) : ConfigValue(origin)
{
    /// <summary>The elements.</summary>
    public ImmutableArray<ConfigValue> Items { get; } = items;
}

/// <summary>
/// A Python value of another type: never a setting of its own (xm drops those), but possible inside a list, as in <c>vif = [ ('a', 'b') ]</c>.
/// </summary>
/// <param name="typeName">Python's name of the type: <c>tuple</c>, <c>NoneType</c>.</param>
/// <param name="text">The value as <c>repr</c> gives it, cut when long.</param>
/// <param name="origin">The place that made it.</param>
/// <param name="plain">See <see cref="Plain"/>.</param>
public sealed class ConfigOther(string typeName, string text, Origin origin, ConfigValue? plain = null) : ConfigValue(origin)
{
    /// <summary>Python's name of the type.</summary>
    public string TypeName { get; } = typeName;

    /// <summary>The value as <c>repr</c> gives it, cut when long.</summary>
    public string Text { get; } = text;

    /// <summary>
    /// The same value in the form that a setting could have: a list for a <c>tuple</c>, a string for a <c>unicode</c>, an integer for a
    /// <c>bool</c> or a <c>long</c>. Null for a value that has no such form.
    /// </summary>
    public ConfigValue? Plain { get; } = plain;

    /// <inheritdoc/>
    public override string ToString() => Text;
}

using System.Collections.Immutable;

namespace XenConfig.Keys;

/// <summary>The forms of value that a key takes.</summary>
[Flags]
public enum ValueForms
{
    /// <summary>None; the key is read no more.</summary>
    None = 0,

    /// <summary>A string.</summary>
    String = 1,

    /// <summary>An integer.</summary>
    Integer = 2,

    /// <summary>A truth value, written as a number: 0 is off, any other number on.</summary>
    Boolean = 4,

    /// <summary>A list of plain strings.</summary>
    StringList = 8,

    /// <summary>A list of device specs or of other strings with a grammar of their own.</summary>
    SpecList = 16,

    /// <summary>A list of lists (<c>vnuma</c>, <c>vsnd</c>).</summary>
    NestedList = 32,

    /// <summary>Any list.</summary>
    AnyList = StringList | SpecList | NestedList,
}

/// <summary>What an integer counts.</summary>
public enum KeyUnit
{
    /// <summary>Nothing, or a bare count.</summary>
    None,

    /// <summary>MiB, 1024 × 1024 bytes.</summary>
    Mebibytes,

    /// <summary>KiB, 1024 bytes.</summary>
    Kibibytes,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Microseconds.</summary>
    Microseconds,

    /// <summary>Nanoseconds.</summary>
    Nanoseconds,

    /// <summary>Percent of one physical CPU.</summary>
    PercentOfCpu,

    /// <summary>Bits.</summary>
    Bits,
}

/// <summary>What a key's value may be, in one dialect.</summary>
/// <param name="Forms">The forms it may have.</param>
public sealed record KeyType(ValueForms Forms)
{
    /// <summary>A string.</summary>
    public static KeyType Text { get; } = new(ValueForms.String);

    /// <summary>A path on the host.</summary>
    public static KeyType Path { get; } = new(ValueForms.String) { IsPath = true };

    /// <summary>A truth value, as a number.</summary>
    public static KeyType Boolean { get; } = new(ValueForms.Boolean);

    /// <summary>A list of strings.</summary>
    public static KeyType Strings { get; } = new(ValueForms.StringList);

    /// <summary>A list of strings, or one string for a list of one.</summary>
    public static KeyType StringOrStrings { get; } = new(ValueForms.String | ValueForms.StringList);

    /// <summary>What an integer counts.</summary>
    public KeyUnit Unit { get; init; }

    /// <summary>The least integer that makes sense; null for no bound.</summary>
    public long? Minimum { get; init; }

    /// <summary>The greatest integer that makes sense; null for no bound.</summary>
    public long? Maximum { get; init; }

    /// <summary>The words that a string may be, where there is a set of them.</summary>
    public ImmutableArray<KeyWord> Words { get; init; } = [];

    /// <summary>Whether <see cref="Words"/> are all there are; otherwise they are the usual ones.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether <see cref="Words"/> may be written in capitals too, as the enumerations may that libxl reads for itself.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Whether a string is a path on the host.</summary>
    public bool IsPath { get; init; }

    /// <summary>Whether the value is a secret, not to be shown (<c>vncpasswd</c>).</summary>
    public bool IsSecret { get; init; }

    /// <summary>The grammar of a string or of a list's elements, by the name of its device or spec (<c>disk</c>, <c>cpus</c>); null for plain text.</summary>
    public string? Spec { get; init; }

    /// <summary>The word of <see cref="Words"/> that is exactly the text; null when there is none.</summary>
    internal KeyWord? FindWord(string text)
    {
        foreach (var word in Words)
        {
            if (word.Word == text)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether the value may be a list.</summary>
    public bool TakesList => (Forms & ValueForms.AnyList) != 0;

    /// <summary>Whether the value may be a string, a number that the toolstack reads as one included.</summary>
    public bool TakesString => (Forms & ValueForms.String) != 0;

    /// <summary>Whether the value may be a number.</summary>
    public bool TakesNumber => (Forms & (ValueForms.Integer | ValueForms.Boolean)) != 0;

    /// <summary>An integer.</summary>
    /// <param name="unit">What it counts.</param>
    /// <param name="minimum">The least that makes sense.</param>
    /// <param name="maximum">The greatest that makes sense.</param>
    public static KeyType Integer(KeyUnit unit = KeyUnit.None, long? minimum = 0, long? maximum = null) =>
        new(ValueForms.Integer) { Unit = unit, Minimum = minimum, Maximum = maximum };

    /// <summary>One word of a closed set.</summary>
    public static KeyType OneOf(params ImmutableArray<KeyWord> words) => new(ValueForms.String) { Words = words, IsClosed = true };

    /// <summary>A string for which the usual values are known, and others possible.</summary>
    public static KeyType TextLike(params ImmutableArray<KeyWord> words) => new(ValueForms.String) { Words = words };

    /// <summary>One of the words for a libxl enumeration, or the number that stands for it.</summary>
    public static KeyType IntegerOrWord(params ImmutableArray<KeyWord> words) =>
        new(ValueForms.String | ValueForms.Integer) { Words = words, IsClosed = true, IgnoresCase = true };

    /// <summary>One of the words for a libxl enumeration, in which case does not count.</summary>
    public static KeyType LibxlWord(params ImmutableArray<KeyWord> words) => OneOf(words) with { IgnoresCase = true };

    /// <summary>A list of specs.</summary>
    /// <param name="spec">The grammar's name.</param>
    public static KeyType Specs(string spec) => new(ValueForms.SpecList) { Spec = spec };

    /// <summary>One string with a grammar of its own.</summary>
    /// <param name="spec">The grammar's name.</param>
    public static KeyType SpecText(string spec) => new(ValueForms.String) { Spec = spec };

    /// <summary>A list of specs, or one spec as a string.</summary>
    /// <param name="spec">The grammar's name.</param>
    public static KeyType SpecOrSpecs(string spec) => new(ValueForms.String | ValueForms.SpecList) { Spec = spec };
}

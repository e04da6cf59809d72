using System.Collections.Frozen;
using System.Collections.Immutable;

namespace XenConfig.Keys;

/// <summary>One word of a <see cref="Vocabulary{T}"/>.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <param name="Value">What it stands for.</param>
/// <param name="Word">The word as a config has it.</param>
/// <param name="Meaning">What it means, a clause.</param>
public sealed record VocabularyWord<T>(T Value, string Word, string Meaning)
    where T : struct, Enum
{
    /// <summary>The first release that knows the word; null when it is as old as its key.</summary>
    public XenRelease? Since { get; init; }

    /// <summary>The number that the config may have in its place, where there is one (<c>tsc_mode = 1</c>).</summary>
    public int? Number { get; init; }

    /// <summary>Other spellings, which are read and not written.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}

/// <summary>The words that a config has for the members of an enumeration, declared once for reading, writing, checking and explaining.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
public sealed class Vocabulary<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, VocabularyWord<T>>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    private readonly FrozenDictionary<T, VocabularyWord<T>> _byValue;

    /// <summary>Makes a vocabulary of its words, in the order in which they are shown.</summary>
    /// <param name="words">The words; a value's first word is the one written.</param>
    public Vocabulary(params ImmutableArray<VocabularyWord<T>> words)
        : this(StringComparer.Ordinal, words)
    {
    }

    private Vocabulary(StringComparer comparer, ImmutableArray<VocabularyWord<T>> words)
    {
        Words = words;
        _byWord = words
            .SelectMany(w => w.Aliases.Prepend(w.Word).Select(spelling => KeyValuePair.Create(spelling, w)))
            .ToFrozenDictionary(comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _byValue = words.DistinctBy(w => w.Value).ToFrozenDictionary(w => w.Value);
    }

    /// <summary>The words, in the order in which they are shown.</summary>
    public ImmutableArray<VocabularyWord<T>> Words { get; }

    /// <summary>The value of a word or one of its other spellings; null for any other text. Case counts unless the vocabulary ignores it.</summary>
    public T? Find(ReadOnlySpan<char> word) => _byWord.TryGetValue(word, out var entry) ? entry.Value : null;

    /// <summary>The value of a number; null when no word has it.</summary>
    public T? Find(long number) => Words.FirstOrDefault(w => w.Number == number)?.Value;

    /// <summary>The word of a value; null for a value that a config cannot write.</summary>
    public string? WordOf(T value) => _byValue.TryGetValue(value, out var entry) ? entry.Word : null;

    /// <summary>The same words, in which case does not count.</summary>
    internal Vocabulary<T> IgnoringCase() => new(StringComparer.OrdinalIgnoreCase, Words);

    /// <summary>The words as a key's allowed values.</summary>
    public ImmutableArray<KeyWord> AsKeyWords() =>
        [.. Words.Select(w => new KeyWord(w.Word, w.Meaning) { Since = w.Since, Number = w.Number })];
}

/// <summary>Makes vocabularies.</summary>
public static class Vocabulary
{
    /// <summary>A vocabulary in which case does not count: the enumerations that libxl reads for itself.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="words">The words, in the order in which they are shown.</param>
    public static Vocabulary<T> IgnoringCase<T>(params ImmutableArray<VocabularyWord<T>> words)
        where T : struct, Enum => new Vocabulary<T>(words).IgnoringCase();
}

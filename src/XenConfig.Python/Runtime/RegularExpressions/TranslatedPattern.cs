using System.Text.RegularExpressions;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>
/// A pattern in .NET's syntax, the same one for all interpreters: configs look for the same few things, and to parse, translate and compile a pattern
/// takes longer than to match it. Those that are kept are bounded in number and length, and for any thread: a slot is only ever replaced whole.
/// </summary>
internal sealed class TranslatedPattern
{
    /// <summary>The timeout of shared engines. Most matches take some thousandths of it.</summary>
    public static readonly TimeSpan SharedTimeout = TimeSpan.FromMilliseconds(10);

    private const int LongestKept = 64;

    private static readonly TranslatedPattern?[] Slots = new TranslatedPattern?[64];

    private readonly (string Text, bool IsUnicode, PatternFlags Flags) _key;
    private readonly string _translation;
    private Regex? _search;
    private Regex? _match;

    private TranslatedPattern((string Text, bool IsUnicode, PatternFlags Flags) key)
    {
        _key = key;
        Parsed = PatternParser.Parse(key.Text, key.IsUnicode, key.Flags);
        Cost = PatternCost.Of(Parsed.Root);
        _translation = PatternTranslator.Translate(Parsed);
    }

    /// <summary>What it means.</summary>
    public ParsedPattern Parsed { get; }

    /// <summary>What matching it may take.</summary>
    public PatternCost Cost { get; }

    /// <summary>Translates a pattern, unless that was done before.</summary>
    /// <exception cref="PatternException">CPython rejects it.</exception>
    /// <exception cref="PythonException">CPython gives up on it: it is nested too deep, or has too many groups.</exception>
    public static TranslatedPattern Of(Interpreter py, string text, bool isUnicode, PatternFlags flags)
    {
        if (text.Length > LongestKept)
        {
            // What is nested deep takes more stack than there is for sure.
            return text.AsSpan().Count('(') > LongestKept
                ? OnFreshStack(py, text, isUnicode, flags)
                : new TranslatedPattern((text, isUnicode, flags));
        }

        var key = (text, isUnicode, flags);

        ref var slot = ref Slots[(uint)key.GetHashCode() % (uint)Slots.Length];
        var known = slot;
        return known is not null && known._key == key ? known : slot = new TranslatedPattern(key);
    }

    // Apart, so that a closure is made only here.
    private static TranslatedPattern OnFreshStack(Interpreter py, string text, bool isUnicode, PatternFlags flags) =>
        DeepStack.Run(py.Budget, () => new TranslatedPattern((text, isUnicode, flags)));

    /// <summary>The engine that all configs use.</summary>
    public Regex Shared(bool anchored)
    {
        ref var regex = ref anchored ? ref _match : ref _search;
        return regex ??= Compile(anchored, SharedTimeout);
    }

    /// <summary>Lets go of a shared engine, which keeps whatever memory its last match took.</summary>
    public void Forget(Regex engine)
    {
        _search = _search == engine ? null : _search;
        _match = _match == engine ? null : _match;
    }

    /// <summary>An engine with a timeout of its own.</summary>
    public Regex Compile(bool anchored, TimeSpan timeout) =>
        new(anchored ? $"\\G(?:{_translation})" : _translation, RegexOptions.CultureInvariant, timeout);
}

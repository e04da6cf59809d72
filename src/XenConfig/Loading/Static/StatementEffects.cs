using System.Collections.Frozen;

namespace XenConfig.Loading.Static;

/// <summary>What a statement may do to a name.</summary>
internal enum EffectKind
{
    /// <summary>Bind it to a value.</summary>
    Bind,

    /// <summary>Bind it to something that is no setting: a module, a function, a class.</summary>
    BindObject,

    /// <summary>Unbind it (<c>del</c>).</summary>
    Delete,

    /// <summary>Change the value that it has, or let somebody else do so: call a method of it, assign to an item, pass it on, give it another name.</summary>
    Change,

    /// <summary>Bind or change any name at all: <c>exec</c>, <c>from m import *</c>, <c>globals()</c>. The name is the word that does it.</summary>
    Anything,
}

/// <summary>What a statement may do to a name.</summary>
/// <param name="Kind">What it may do.</param>
/// <param name="Name">The name.</param>
/// <param name="Token">Where the name stands.</param>
internal readonly record struct Effect(EffectKind Kind, string Name, StaticToken Token);

/// <summary>
/// Finds the names that a statement binds or changes from its tokens alone, so that it works for statements that do not parse. It
/// takes in too much rather than too little: a name that may change is not known.
/// </summary>
internal static class StatementEffects
{
    // How far a construct reaches that one statement may hold many of, so that the whole stays linear.
    private const int LookAhead = 1000;

    private static readonly FrozenSet<string> BindAnything =
        FrozenSet.ToFrozenSet(["exec", "execfile", "eval", "globals", "locals", "vars"], StringComparer.Ordinal);

    // Functions and methods that make something new of what they are given.
    private static readonly FrozenSet<string> OnlyLook = FrozenSet.ToFrozenSet(
        ["len", "str", "repr", "list", "tuple", "set", "sorted", "enumerate", "min", "max", "sum", "any", "all", "bool", "isinstance", "type", "join"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> AugmentedOperators = FrozenSet.ToFrozenSet(
        ["+=", "-=", "*=", "/=", "//=", "%=", "**=", "&=", "|=", "^=", ">>=", "<<="], StringComparer.Ordinal);

    /// <summary>The effects of a statement in the order in which they stand there.</summary>
    public static IEnumerable<Effect> Of(string text, StaticStatement statement)
    {
        var tokens = statement.Tokens;
        var clauseStart = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = Word(text, tokens[i]);
            var isTopLevel = tokens[i].Bracket == '\0';
            switch (word)
            {
                case ";" or ":" when isTopLevel:
                    clauseStart = i + 1;
                    break;
                case "=" when isTopLevel:
                    foreach (var effect in Targets(text, tokens, clauseStart, i))
                    {
                        yield return effect;
                    }

                    clauseStart = i + 1;
                    break;
                case "del":
                    foreach (var effect in Targets(text, tokens, i + 1, EndOfClause(text, tokens, i)))
                    {
                        yield return effect.Kind == EffectKind.Bind ? effect with { Kind = EffectKind.Delete } : effect;
                    }

                    break;
                case "for" when tokens[i].Bracket is '\0' or '[':
                    // A list comprehension leaks its variable; a generator expression does not.
                    foreach (var effect in Targets(text, tokens, i + 1, IndexOf(text, tokens, i, "in")))
                    {
                        yield return effect;
                    }

                    break;
                case "as" or "except":
                    // "except Error, name:" binds what stands after the comma.
                    var start = word == "as" ? i + 1 : IndexOf(text, tokens, i, ",", '\0') + 1;
                    foreach (var effect in Targets(text, tokens, start, EndOfClause(text, tokens, i)))
                    {
                        yield return effect;
                    }

                    break;
                case "import" or "from" when i == clauseStart:
                    foreach (var effect in Imports(text, tokens, i))
                    {
                        yield return effect;
                    }

                    i = EndOfClause(text, tokens, i) - 1;
                    break;
                case "def" or "class" when i == clauseStart && i + 1 < tokens.Count:
                    yield return new Effect(EffectKind.BindObject, Word(text, tokens[i + 1]), tokens[i + 1]);
                    yield break;
                default:
                    if (NameEffect(text, tokens, i, isAssigned: clauseStart > 0 && Word(text, tokens[clauseStart - 1]) == "=") is { } nameEffect)
                    {
                        yield return nameEffect;
                    }

                    break;
            }
        }
    }

    private static Effect? NameEffect(string text, IReadOnlyList<StaticToken> tokens, int index, bool isAssigned)
    {
        if (tokens[index].Kind != StaticTokenKind.Name || (index > 0 && Word(text, tokens[index - 1]) == "."))
        {
            return null;
        }

        var word = Word(text, tokens[index]);
        var next = index + 1 < tokens.Count ? Word(text, tokens[index + 1]) : "";
        if (BindAnything.Contains(word) && (word == "exec" || next == "("))
        {
            if (OnlyReads(text, tokens, index, word, out var key))
            {
                // Who gets the value of a name may change it.
                return key is { } token ? new Effect(EffectKind.Change, text[(token.Start + 1)..(token.End - 1)], token) : null;
            }

            return new Effect(EffectKind.Anything, word, tokens[index]);
        }

        if (AugmentedOperators.Contains(next))
        {
            return new Effect(EffectKind.Bind, word, tokens[index]);
        }

        // A method may change the value (disk.append), and so may an assignment to an item or a slice, and whoever gets hold of it.
        var isChanged = next == "."
            || (next == "[" && AfterSubscript(text, tokens, index + 1) is var after && (after == "=" || AugmentedOperators.Contains(after)))
            || IsPassedOn(text, tokens, index, next, isAssigned);
        return isChanged ? new Effect(EffectKind.Change, word, tokens[index]) : null;
    }

    /// <summary>
    /// Whether a call of <c>globals()</c>, <c>locals()</c> or <c>vars()</c> hands the names to nobody who could change them: they go into a template that is
    /// written there, one is asked for by a single literal in a place that is not assigned to, or they are those of something else.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="tokens">The statement.</param>
    /// <param name="index">Where the word stands.</param>
    /// <param name="word">The word.</param>
    /// <param name="key">The one name whose value is asked for, as a string; null when there is none.</param>
    private static bool OnlyReads(string text, IReadOnlyList<StaticToken> tokens, int index, string word, out StaticToken? key)
    {
        key = null;
        var closing = index + 2;
        if (word is not ("globals" or "locals" or "vars") || closing >= tokens.Count)
        {
            return false;
        }

        if (Word(text, tokens[closing]) is not ")" and var argument)
        {
            // Nothing at all may be unpacked, and then they are these names.
            return word == "vars" && argument is not ("*" or "**");
        }

        var end = closing + 1;
        switch (WordAt(text, tokens, end))
        {
            case "[" when WordAt(text, tokens, end + 2) == "]":
                key = LiteralAt(text, tokens, end + 1);
                return key is not null && IsNoTarget(text, tokens, index, end + 3);
            case "." when WordAt(text, tokens, end + 1) is "get" or "has_key" && WordAt(text, tokens, end + 2) == "(" && WordAt(text, tokens, end + 4) is ")" or ",":
                key = LiteralAt(text, tokens, end + 3);
                return key is not null && IsNoTarget(text, tokens, index, IndexOf(text, tokens, end + 3, ")", tokens[end + 2].Bracket) + 1);
            default:
                return IsInTemplate(text, tokens, index, end) || IsSearched(text, tokens, index, end);
        }
    }

    /// <summary>Whether a value is neither assigned to or unbound, as by a loop or in a list of targets, nor changed where it stands.</summary>
    private static bool IsNoTarget(string text, IReadOnlyList<StaticToken> tokens, int index, int end)
    {
        var after = WordAt(text, tokens, end);
        return tokens.Count < LookAhead && after is not ("." or "[" or "=" or ",") && !AugmentedOperators.Contains(after)
            && !tokens.Take(index).Any(token => Word(text, token) is "for" or "del" or "as" or "except")
            && IndexOf(text, tokens, end, "=", '\0') == tokens.Count;
    }

    /// <summary>
    /// Whether the names go into a string that is written there. An operator of the same rank before it would make something else of the string first, and
    /// one of a higher rank behind the names would get them.
    /// </summary>
    private static bool IsInTemplate(string text, IReadOnlyList<StaticToken> tokens, int index, int end) =>
        index > 1 && Word(text, tokens[index - 1]) == "%" && tokens[index - 2].Kind == StaticTokenKind.String
        && !(index > 2 && Word(text, tokens[index - 3]) is "*" or "/" or "//" or "%" or "**" or "\"")
        && (EndsOperand(WordAt(text, tokens, end)) || WordAt(text, tokens, end) == "+");

    /// <summary>Whether a string that is written there is looked for among the names, and no loop goes over them.</summary>
    private static bool IsSearched(string text, IReadOnlyList<StaticToken> tokens, int index, int end)
    {
        var literal = index > 1 && Word(text, tokens[index - 2]) == "not" ? index - 3 : index - 2;
        return literal >= 0 && Word(text, tokens[index - 1]) == "in" && tokens[literal].Kind == StaticTokenKind.String && EndsOperand(WordAt(text, tokens, end))
            && tokens.Count < LookAhead && !tokens.Any(token => Word(text, token) == "for");
    }

    /// <summary>Whether what follows a value leaves it to the operator before it.</summary>
    private static bool EndsOperand(string after) => after is "" or ")" or "]" or "}" or "," or ";" or ":" or "and" or "or" or "if" or "else";

    /// <summary>The token when it is a string without a prefix, escapes or triple quotes.</summary>
    private static StaticToken? LiteralAt(string text, IReadOnlyList<StaticToken> tokens, int index) =>
        index < tokens.Count && tokens[index] is { Kind: StaticTokenKind.String } token && text[token.Start] is '"' or '\''
            && text.AsSpan(token.Start + 1, Math.Max(0, token.End - token.Start - 2)).IndexOfAny('"', '\'', '\\') < 0 && token.End - token.Start > 2 ? token : null;

    private static string WordAt(string text, IReadOnlyList<StaticToken> tokens, int index) => index < tokens.Count ? Word(text, tokens[index]) : "";

    /// <summary>Whether the value itself goes somewhere: into a call, into another container, to another name.</summary>
    private static bool IsPassedOn(string text, IReadOnlyList<StaticToken> tokens, int index, string next, bool isAssigned)
    {
        var before = index > 0 ? Word(text, tokens[index - 1]) : "";
        if (next == "[" || before == "in" || (next == "=" && tokens[index].Bracket != '\0'))
        {
            // An item of it, what a loop goes over, the name of a keyword argument.
            return false;
        }

        if (tokens[index].Bracket == '\0')
        {
            return isAssigned && (next is "" or ";" or "," or "or" or "and" or "if" or "else") && (before is "=" or "," or "or" or "and" or "else");
        }

        return !(before == "(" && index > 1 && OnlyLook.Contains(Word(text, tokens[index - 2])));
    }

    /// <summary>The names that a target list binds, and those whose items or attributes it sets.</summary>
    private static IEnumerable<Effect> Targets(string text, IReadOnlyList<StaticToken> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != StaticTokenKind.Name || (i > 0 && Word(text, tokens[i - 1]) == "."))
            {
                continue;
            }

            var word = Word(text, tokens[i]);
            if (word == "lambda")
            {
                // The "=" was that of a default value.
                yield break;
            }

            if (!StaticKeywords.IsKeyword(word))
            {
                var next = i + 1 < tokens.Count ? Word(text, tokens[i + 1]) : "";
                yield return new Effect(next is "." or "[" or "(" ? EffectKind.Change : EffectKind.Bind, word, tokens[i]);
            }
        }
    }

    private static IEnumerable<Effect> Imports(string text, IReadOnlyList<StaticToken> tokens, int start)
    {
        var end = EndOfClause(text, tokens, start);
        var isFrom = Word(text, tokens[start]) == "from";
        var first = isFrom ? IndexOf(text, tokens, start, "import") + 1 : start + 1;
        for (var i = first; i < end; i++)
        {
            if (Word(text, tokens[i]) == "*")
            {
                yield return new Effect(EffectKind.Anything, "import *", tokens[i]);
            }

            var isBound = tokens[i].Kind == StaticTokenKind.Name && Word(text, tokens[i]) != "as" && Word(text, tokens[i - 1]) != "."
                && !(i + 1 < end && Word(text, tokens[i + 1]) == "as");
            if (isBound)
            {
                yield return new Effect(isFrom ? EffectKind.Bind : EffectKind.BindObject, Word(text, tokens[i]), tokens[i]);
            }
        }
    }

    private static string AfterSubscript(string text, IReadOnlyList<StaticToken> tokens, int opening)
    {
        // The closing bracket is the next one that stands in the same bracket as the opening one.
        var closing = IndexOf(text, tokens, opening + 1, "]", tokens[opening].Bracket);
        return closing + 1 < tokens.Count ? Word(text, tokens[closing + 1]) : "";
    }

    private static int EndOfClause(string text, IReadOnlyList<StaticToken> tokens, int start) =>
        Math.Min(IndexOf(text, tokens, start, ";", '\0'), IndexOf(text, tokens, start, ":", '\0'));

    /// <summary>The next token that is this word, in this bracket when one is given; the end of what is looked at when there is none.</summary>
    private static int IndexOf(string text, IReadOnlyList<StaticToken> tokens, int start, string word, char? bracket = null)
    {
        var end = Math.Min(tokens.Count, start + LookAhead);
        for (var i = start; i < end; i++)
        {
            if ((bracket is null || tokens[i].Bracket == bracket) && Word(text, tokens[i]) == word)
            {
                return i;
            }
        }

        return end;
    }

    private static string Word(string text, StaticToken token) =>
        token.Kind == StaticTokenKind.String ? "\"" : text[token.Start..token.End];
}

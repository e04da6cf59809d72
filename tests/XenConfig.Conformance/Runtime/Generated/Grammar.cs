using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace XenConfig.Conformance.Runtime.Generated;

/// <summary>One way to write a symbol: texts with symbols between them.</summary>
/// <param name="Texts">The texts; one more than there are symbols.</param>
/// <param name="Symbols">The symbols between the texts.</param>
internal sealed record Alternative(ImmutableArray<string> Texts, ImmutableArray<string> Symbols);

/// <summary>
/// A grammar that programs are drawn from. A line <c>name:</c> begins a symbol. Words behind the colon are its alternatives; else each line
/// below, indented by four, is one, and lines that are indented further, or begin with <c>|</c> there, belong to the alternative above. In words,
/// <c>~</c> is a blank and a lone <c>_</c> nothing. <c>&lt;name&gt;</c> stands for a symbol. The symbols that <c>any</c> lists are values, and each may turn up where another is asked for.
/// </summary>
internal sealed partial class Grammar
{
    private const int Indent = 4;
    private const int OneOfSoManyIsAnything = 25;
    private const string Anything = "any";

    private readonly Dictionary<string, ImmutableArray<Alternative>> _alternatives = [];
    private readonly Dictionary<string, int> _heights = [];
    private readonly HashSet<string> _values;

    public Grammar(string text)
    {
        Read(text);
        FindHeights();
        _values = [.. _alternatives[Anything].SelectMany(alternative => alternative.Symbols)];
    }

    /// <summary>Draws a text of a symbol, about as deep as <paramref name="depth"/>.</summary>
    public Derivation Derive(Random random, string symbol, int depth)
    {
        if (_values.Contains(symbol) && random.Next(OneOfSoManyIsAnything) == 0)
        {
            symbol = Anything;
        }

        var all = _alternatives[symbol];
        var fitting = all.Where(alternative => HeightOf(alternative) <= depth).ToArray();
        var chosen = fitting.Length > 0 ? fitting[random.Next(fitting.Length)] : Lowest(all, random);
        return new Derivation(symbol, chosen, [.. chosen.Symbols.Select(part => Derive(random, part, depth - 1))]);
    }

    /// <summary>The shortest texts of a symbol, for shrinking.</summary>
    public IEnumerable<Derivation> Simplest(string symbol)
    {
        var random = new Random(0);
        return _alternatives[symbol].Where(alternative => alternative.Symbols.IsEmpty)
            .OrderBy(alternative => alternative.Texts[0].Length).Take(3)
            .Select(alternative => new Derivation(symbol, alternative, []))
            .DefaultIfEmpty(Derive(random, symbol, 0));
    }

    [GeneratedRegex("<([a-z]+)>")]
    private static partial Regex Hole();

    private static Alternative ToAlternative(string text)
    {
        var parts = Hole().Split(text);
        return new Alternative([.. parts.Where((_, i) => i % 2 == 0)], [.. parts.Where((_, i) => i % 2 == 1)]);
    }

    private void Read(string text)
    {
        var symbol = "";
        var lines = new List<string>();
        void Close()
        {
            if (symbol.Length > 0)
            {
                _alternatives.Add(symbol, [.. lines.Select(ToAlternative)]);
            }
        }

        foreach (var line in text.Split('\n').Where(line => line.Trim().Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ')
            {
                Close();
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                symbol = line[..colon];
                lines = [.. line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "_" ? "" : word.Replace('~', ' '))];
            }
            else if (line[Indent] is ' ' or '|')
            {
                lines[^1] += "\n" + line[Indent..].TrimStart('|');
            }
            else
            {
                lines.Add(line[Indent..]);
            }
        }

        Close();
    }

    private void FindHeights()
    {
        foreach (var unknown in _alternatives.Values.SelectMany(all => all).SelectMany(alternative => alternative.Symbols))
        {
            if (!_alternatives.ContainsKey(unknown))
            {
                throw new FormatException($"The grammar uses <{unknown}> and does not say what it is.");
            }
        }

        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (symbol, all) in _alternatives)
            {
                var height = all.Min(HeightOf);
                if (height < _heights.GetValueOrDefault(symbol, int.MaxValue))
                {
                    _heights[symbol] = height;
                    changed = true;
                }
            }
        }
    }

    private int HeightOf(Alternative alternative)
    {
        var height = 0;
        foreach (var symbol in alternative.Symbols)
        {
            if (!_heights.TryGetValue(symbol, out var part))
            {
                return int.MaxValue;
            }

            height = Math.Max(height, part + 1);
        }

        return height;
    }

    private Alternative Lowest(ImmutableArray<Alternative> all, Random random)
    {
        var least = all.Min(HeightOf);
        var lowest = all.Where(alternative => HeightOf(alternative) == least).ToArray();
        return lowest[random.Next(lowest.Length)];
    }
}

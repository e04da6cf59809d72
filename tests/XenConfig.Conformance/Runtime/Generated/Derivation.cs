using System.Collections.Immutable;
using System.Text;

namespace XenConfig.Conformance.Runtime.Generated;

/// <summary>A text drawn from a <see cref="Grammar"/>, as the tree of the choices that made it.</summary>
internal sealed record Derivation(string Symbol, Alternative Alternative, ImmutableArray<Derivation> Parts)
{
    /// <summary>The text. Lines of a part are indented as the line that the part stands in.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Alternative.Texts[0]);
        for (var i = 0; i < Parts.Length; i++)
        {
            text.Append(Parts[i].ToString().Replace("\n", "\n" + IndentOfLastLine(text), StringComparison.Ordinal)).Append(Alternative.Texts[i + 1]);
        }

        return text.ToString();
    }

    /// <summary>A smaller derivation for which <paramref name="holds"/> is still true: the smallest that single replacements lead to.</summary>
    public Derivation Shrink(Grammar grammar, Predicate<Derivation> holds)
    {
        var current = this;
        while (current.Smaller(grammar).FirstOrDefault(smaller => holds(smaller)) is { } better)
        {
            current = better;
        }

        return current;
    }

    private static string IndentOfLastLine(StringBuilder text)
    {
        var line = text.ToString();
        line = line[(line.LastIndexOf('\n') + 1)..];
        return line[..^line.TrimStart(' ').Length];
    }

    private IEnumerable<Derivation> Smaller(Grammar grammar)
    {
        var length = ToString().Length;
        foreach (var replacement in Inner().Where(inner => inner.Symbol == Symbol).Concat(grammar.Simplest(Symbol)))
        {
            if (replacement.ToString().Length < length)
            {
                yield return replacement;
            }
        }

        for (var i = 0; i < Parts.Length; i++)
        {
            foreach (var smaller in Parts[i].Smaller(grammar))
            {
                yield return this with { Parts = Parts.SetItem(i, smaller) };
            }
        }
    }

    private IEnumerable<Derivation> Inner() => Parts.SelectMany(part => part.Inner().Prepend(part));
}

using System.Collections.Immutable;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>Reads a set of characters in a regular expression: <c>[a-z\d]</c>.</summary>
/// <param name="tokens">The pattern, after the <c>[</c>.</param>
/// <param name="escapes">Reads its escapes.</param>
internal sealed class PatternSetParser(PatternTokens tokens, PatternEscapes escapes)
{
    /// <summary>Reads the set to its <c>]</c>.</summary>
    public SetNode Parse()
    {
        var items = ImmutableArray.CreateBuilder<SetItem>();
        var negated = tokens.Accept("^");
        while (true)
        {
            var token = tokens.Take() ?? throw new PatternException("unexpected end of regular expression");
            if (token == "]" && items.Count > 0)
            {
                break;
            }

            var item = token[0] == '\\' ? ParseEscape(token) : new SetItem(token[0], token[0]);
            if (!tokens.Accept("-"))
            {
                items.Add(item);
                continue;
            }

            var end = tokens.Take() ?? throw new PatternException("unexpected end of regular expression");
            if (end == "]")
            {
                items.Add(item);
                items.Add(new SetItem('-', '-'));
                break;
            }

            var last = end[0] == '\\' ? ParseEscape(end) : new SetItem(end[0], end[0]);
            if (item.Category != '\0' || last.Category != '\0' || last.First < item.First)
            {
                throw new PatternException("bad character range");
            }

            items.Add(new SetItem(item.First, last.First));
        }

        return new SetNode(negated, items.ToImmutable());
    }

    private SetItem ParseEscape(string token)
    {
        var c = token[1];
        if (c is 'd' or 'D' or 's' or 'S' or 'w' or 'W')
        {
            return new SetItem('\0', '\0', c);
        }

        var value = PatternEscapes.Control(token) ?? (c == 'b' ? '\b' : c switch
        {
            'x' => escapes.Hexadecimal(inSet: true),
            >= '0' and <= '7' => escapes.Octal(token),
            '8' or '9' => throw escapes.Bogus(token),
            _ => c,
        });
        return new SetItem(value, value);
    }
}

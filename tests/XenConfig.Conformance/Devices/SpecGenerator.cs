namespace XenConfig.Conformance.Devices;

/// <summary>Makes specs: pieces of a grammar in any order, and slips of the finger in them. The same seed gives the same specs.</summary>
public sealed class SpecGenerator(int seed, IReadOnlyList<string> pieces, string separator, string letters)
{
    private readonly Random _random = new(seed);

    /// <summary>That many specs; one in three is spoilt by a few edits of single chars.</summary>
    public IEnumerable<string> Make(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var spec = string.Join(separator, Enumerable.Range(0, _random.Next(1, 7)).Select(_ => pieces[_random.Next(pieces.Count)]));
            for (var edits = _random.Next(3) == 0 ? _random.Next(1, 4) : 0; edits > 0; edits--)
            {
                spec = Edit(spec);
            }

            yield return spec;
        }
    }

    private string Edit(string spec)
    {
        var at = _random.Next(spec.Length + 1);
        var letter = letters[_random.Next(letters.Length)].ToString();
        return _random.Next(3) switch
        {
            0 => spec.Insert(at, letter),
            1 when at < spec.Length => spec.Remove(at, 1),
            _ when at < spec.Length => spec.Remove(at, 1).Insert(at, letter),
            _ => spec,
        };
    }
}

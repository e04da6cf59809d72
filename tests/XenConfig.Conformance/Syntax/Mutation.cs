using System.Text;

namespace XenConfig.Conformance.Syntax;

/// <summary>Makes odd sources out of good ones, the same ones in every run.</summary>
internal sealed class Mutation(int seed, IReadOnlyList<string> fragments)
{
    private readonly Random _random = new(seed);

    /// <summary>A source made of a few lines of the seeds, with a few edits; sometimes plain noise.</summary>
    public byte[] Next(IReadOnlyList<string> seeds)
    {
        if (_random.Next(20) == 0)
        {
            var noise = new byte[_random.Next(1, 12)];
            _random.NextBytes(noise);
            return noise;
        }

        var text = new StringBuilder(seeds[_random.Next(seeds.Count)]);
        if (_random.Next(3) == 0)
        {
            text.Append(seeds[_random.Next(seeds.Count)]);
        }

        for (var edits = _random.Next(4); edits > 0; edits--)
        {
            Edit(text);
        }

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private void Edit(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        switch (_random.Next(4))
        {
            case 0 when at < text.Length:
                text.Remove(at, Math.Min(_random.Next(1, 4), text.Length - at));
                break;
            case 1 when at < text.Length:
                var from = _random.Next(text.Length);
                text.Insert(at, text.ToString(from, Math.Min(_random.Next(1, 12), text.Length - from)));
                break;
            case 2 when at < text.Length:
                text.Length = at;
                break;
            default:
                text.Insert(at, fragments[_random.Next(fragments.Count)]);
                break;
        }
    }
}

using System.Runtime.InteropServices;

namespace XenConfig.Python.Runtime;

/// <summary>The C3 linearisation of new-style classes.</summary>
internal static class MethodResolutionOrder
{
    public static PyType[] Of(PyType type, PyType[] bases)
    {
        for (var i = 1; i < bases.Length; i++)
        {
            if (Array.IndexOf(bases, bases[i], 0, i) >= 0)
            {
                throw Raise.TypeError($"duplicate base class {bases[i].Name}");
            }
        }

        var order = new List<PyType> { type };
        var sequences = bases.Select(static b => (IReadOnlyList<PyType>)b.Mro).Append(bases).ToArray();
        var heads = new int[sequences.Length];

        // In how many sequences a class still stands behind the head: as long as it does, it cannot be next.
        var behind = new Dictionary<PyType, int>();
        foreach (var candidate in sequences.SelectMany(static sequence => sequence.Skip(1)))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(behind, candidate, out _)++;
        }

        while (Heads() is [_, ..] candidates)
        {
            var next = candidates.Find(candidate => behind.GetValueOrDefault(candidate) == 0)
                ?? throw Raise.TypeError(
                    "Cannot create a consistent method resolution\norder (MRO) for bases " + string.Join(", ", candidates.Select(static head => head.Name).Distinct()));
            order.Add(next);
            for (var i = 0; i < sequences.Length; i++)
            {
                if (heads[i] < sequences[i].Count && sequences[i][heads[i]] == next && ++heads[i] < sequences[i].Count)
                {
                    behind[sequences[i][heads[i]]]--;
                }
            }
        }

        return [.. order];

        List<PyType> Heads() => [.. sequences.Zip(heads).Where(static pair => pair.Second < pair.First.Count).Select(static pair => pair.First[pair.Second])];
    }
}

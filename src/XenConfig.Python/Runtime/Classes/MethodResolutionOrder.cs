namespace XenConfig.Python.Runtime;

/// <summary>The C3 linearisation of new-style classes.</summary>
internal static class MethodResolutionOrder
{
    public static PyType[] Of(PyType type, PyType[] bases)
    {
        var order = new List<PyType> { type };
        var sequences = bases.Select(static b => new Queue<PyType>(b.Mro)).Append(new Queue<PyType>(bases)).ToList();
        while (true)
        {
            sequences.RemoveAll(static sequence => sequence.Count == 0);
            if (sequences.Count == 0)
            {
                return [.. order];
            }

            var next = sequences.Select(static sequence => sequence.Peek())
                .FirstOrDefault(candidate => sequences.TrueForAll(sequence => !sequence.Skip(1).Contains(candidate)));
            if (next is null)
            {
                var names = string.Join(", ", sequences.Select(static sequence => sequence.Peek().Name).Distinct());
                throw Raise.TypeError(
                    "Cannot create a consistent method resolution\norder (MRO) for bases " + names);
            }

            order.Add(next);
            foreach (var sequence in sequences.Where(sequence => sequence.Peek() == next))
            {
                sequence.Dequeue();
            }
        }
    }
}

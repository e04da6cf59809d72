using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>A stack for lists of nodes that are being read, each inside the one below it: a list is made once its length is known.</summary>
internal readonly struct PendingNodes<T>()
    where T : SyntaxNode
{
    private const int UsualDepth = 16;

    private readonly List<T> _nodes = new(UsualDepth);

    /// <summary>Where the next list begins: a mark for <see cref="TakeFrom"/>.</summary>
    public int Mark => _nodes.Count;

    /// <summary>Adds a node to the list being read.</summary>
    public void Push(T node) => _nodes.Add(node);

    /// <summary>The nodes since the mark, as a list of their own.</summary>
    public ImmutableArray<T> TakeFrom(int mark)
    {
        if (mark == _nodes.Count)
        {
            return [];
        }

        var taken = CollectionsMarshal.AsSpan(_nodes)[mark..].ToArray();
        CollectionsMarshal.SetCount(_nodes, mark);
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }
}

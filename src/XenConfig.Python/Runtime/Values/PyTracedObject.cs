using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A value that remembers the expression that made it.</summary>
public abstract class PyTracedObject : PyObject
{
    // Where it was made and the expression there. They are put into an Origin when one asks: most values are gone before.
    private IOriginPlace? _place;
    private TextSpan _expression;

    private protected PyTracedObject()
    {
    }

    /// <summary>The place that made the value; null for one that a builtin made and nothing has named yet.</summary>
    public Origin? Origin => HasPlace ? _place!.OriginOf(_expression) : null;

    /// <summary>The place that made the value, or another where there is none.</summary>
    internal Origin OriginOr(in Origin other) => HasPlace ? _place!.OriginOf(_expression) : other;

    /// <summary>Whether it stands in code, as a literal or a name.</summary>
    internal bool IsOfCode => _place is LiteralPlace || _place == SharedMark.Instance;

    /// <summary>Whether an origin would be ignored: the value has one, or is shared by all.</summary>
    internal bool HasOrigin => _place is not null;

    private bool HasPlace => _place is not null && _place != SharedMark.Instance;

    /// <summary>Sets the origin unless the value has one.</summary>
    internal void MarkOrigin(IOriginPlace place, TextSpan expression)
    {
        if (_place is null)
        {
            _place = place;
            _expression = expression;
        }
    }

    /// <summary>Takes the origin of the container that the value was in, unless it has one.</summary>
    /// <returns>Whether the container has one.</returns>
    internal bool InheritOrigin(PyTracedObject container)
    {
        if (!container.HasPlace)
        {
            return false;
        }

        MarkOrigin(container._place!, container._expression);
        return true;
    }

    /// <summary>Keeps a value that all interpreters share free from origins.</summary>
    internal void MarkShared() => _place = SharedMark.Instance;

    private sealed class SharedMark : IOriginPlace
    {
        public static readonly SharedMark Instance = new();

        public Origin OriginOf(TextSpan expression) => throw new InvalidOperationException("A shared value has no origin.");
    }
}

/// <summary>Code, one turn of a loop or one call: what makes an origin of an expression in it.</summary>
internal interface IOriginPlace
{
    Origin OriginOf(TextSpan expression);
}

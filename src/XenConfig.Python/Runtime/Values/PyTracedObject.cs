namespace XenConfig.Python.Runtime;

/// <summary>A value that remembers the expression that made it.</summary>
public abstract class PyTracedObject : PyObject
{
    private object? _origin;

    private protected PyTracedObject()
    {
    }

    /// <summary>The place that made the value; null for one that a builtin made and nothing has named yet.</summary>
    public Origin? Origin => _origin switch
    {
        Origin origin => origin,
        IOriginSource source => source.Origin,
        _ => null,
    };

    /// <summary>Whether an origin would be ignored: the value has one, or is shared by all.</summary>
    internal bool HasOrigin => _origin is not null;

    /// <summary>The origin for handing on to a value taken out of this one.</summary>
    internal object? OriginMark => _origin is SharedMark ? null : _origin;

    /// <summary>Sets the origin unless the value has one.</summary>
    /// <param name="mark">A boxed <see cref="Runtime.Origin"/> or an <see cref="IOriginSource"/>.</param>
    internal void MarkOrigin(object mark) => _origin ??= mark;

    /// <summary>Keeps a value that all interpreters share free from origins.</summary>
    internal void MarkShared() => _origin = SharedMark.Instance;

    private sealed class SharedMark
    {
        public static readonly SharedMark Instance = new();
    }
}

/// <summary>Something that knows an origin when it is asked: a node of the executable tree, or a node with its context.</summary>
internal interface IOriginSource
{
    Origin Origin { get; }
}

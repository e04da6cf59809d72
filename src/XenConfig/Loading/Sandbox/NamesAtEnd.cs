using XenConfig.Python.Runtime;

namespace XenConfig.Loading.Sandbox;

/// <summary>
/// The names that an evaluation has left behind. No code of the config's runs any more to look one up: keys of its own classes, which it may have
/// put among the names, are not asked what they are equal to.
/// </summary>
/// <param name="names">The dictionary that holds them.</param>
internal sealed class NamesAtEnd(PyDict names)
{
    private Dictionary<string, PyObject>? _texts;

    /// <summary>How many keys there are, whatever they are.</summary>
    public int Count => names.Count;

    /// <summary>The value of a name, or null.</summary>
    public PyObject? Get(PyStr name)
    {
        if (_texts is null)
        {
            try
            {
                return names.Peek(name);
            }
            catch (EvaluationStoppedException)
            {
                // Keys were made to collide, and no steps are left to look one up with; to go through all of them once takes none.
                _texts = Texts();
            }
        }

        return _texts.GetValueOrDefault(name.Value);
    }

    /// <inheritdoc cref="Get(PyStr)"/>
    public PyObject? Get(string name) => Get(new PyStr(name));

    /// <summary>Walks the keys that are texts, in the dictionary's order.</summary>
    /// <param name="position">Where the walk stands; 0 at first.</param>
    /// <param name="name">The text of the key.</param>
    /// <param name="value">Its value.</param>
    public bool TryNext(ref int position, out PyStr name, out PyObject value)
    {
        while (names.TryNext(ref position, out var key, out value))
        {
            if (key is PyStr text)
            {
                name = text;
                return true;
            }
        }

        name = PyStr.Empty;
        return false;
    }

    private Dictionary<string, PyObject> Texts()
    {
        var texts = new Dictionary<string, PyObject>(names.Count);
        var position = 0;
        while (TryNext(ref position, out var name, out var value))
        {
            if (name.GetType() == typeof(PyStr))
            {
                texts[name.Value] = value;
            }
        }

        return texts;
    }
}

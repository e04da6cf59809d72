using System.Runtime.InteropServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The questions to the clock, to chance and to the host that the top-level statement under way has asked, each at the expression that asked it.</summary>
internal sealed class AskedQuestions
{
    private readonly List<(TextSpan Place, HostDependence Dependence)> _asked = [];

    // The same once more, where they are many.
    private HashSet<(TextSpan, HostDependence)>? _known;
    private bool _isInOrder = true;

    /// <summary>How many there are.</summary>
    public int Count => _asked.Count;

    /// <summary>What they are about, all together.</summary>
    public HostDependence All => _asked.Aggregate(HostDependence.None, static (all, asked) => all | asked.Dependence);

    /// <summary>Adds a question, if it was not asked at that place before.</summary>
    public void Add(TextSpan place, HostDependence dependence)
    {
        if (!IsKnown((place, dependence)))
        {
            _isInOrder &= _asked.Count == 0 || _asked[^1].Place.Start <= place.Start;
            _asked.Add((place, dependence));
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _asked.Clear();
        _known?.Clear();
        _isInOrder = true;
    }

    /// <summary>Forgets the questions after the first ones. To be asked before they are looked for by their places.</summary>
    public void Cut(int count)
    {
        _known?.Clear();
        CollectionsMarshal.SetCount(_asked, count);
    }

    /// <summary>What was asked in a part of the statement, except in a part of that.</summary>
    public HostDependence In(TextSpan span, TextSpan? except = null)
    {
        SortByPlace();
        var all = HostDependence.None;
        var (first, last) = (0, _asked.Count);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = _asked[middle].Place.Start < span.Start ? (middle + 1, last) : (first, middle);
        }

        for (; first < _asked.Count && _asked[first].Place.Start <= span.End; first++)
        {
            var (place, dependence) = _asked[first];
            all |= IsIn(place, span) && !(except is { } part && IsIn(place, part)) ? dependence : HostDependence.None;
        }

        return all;
    }

    /// <summary>What was asked at a place, and not in a part of it.</summary>
    public HostDependence At(TextSpan place) =>
        _asked.Where(asked => asked.Place == place).Aggregate(HostDependence.None, static (all, asked) => all | asked.Dependence);

    private static bool IsIn(TextSpan place, TextSpan span) => place.Start >= span.Start && place.End <= span.End;

    /// <summary>Whether a question was asked before; it is known from now on.</summary>
    private bool IsKnown((TextSpan, HostDependence) question)
    {
        const int few = 8;
        if (_asked.Count < few)
        {
            return _asked.Contains(question);
        }

        _known ??= [];
        if (_known.Count == 0)
        {
            _known.UnionWith(_asked);
        }

        return !_known.Add(question);
    }

    private void SortByPlace()
    {
        if (!_isInOrder)
        {
            _asked.Sort(static (a, b) => a.Place.Start.CompareTo(b.Place.Start));
            _isInOrder = true;
        }
    }
}

using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>bisect</c>: places in sorted lists.</summary>
internal static class BisectModule
{
    private static readonly PyStr InsertName = PyStr.MakeShared("insert");
    private static readonly string[] Parameters = ["a", "x", "lo", "hi"];

    /// <summary>The module. Either name of what looks to the right is a function of its own, with the words of one.</summary>
    public static NativeModule Module { get; } = new("bisect", static () =>
    [
        Search("bisect_left", isLeft: true),
        Search("bisect_right", isLeft: false),
        Search("bisect", isLeft: false),
        Insertion("insort_left", isLeft: true),
        Insertion("insort_right", isLeft: false),
        Insertion("insort", isLeft: false),
    ]);

    private static NativeMember Search(string name, bool isLeft) => Native.Function(
        name, Arity.Between(2, 4), (py, list, item, low, high) => PyInt.Of(Find(py, list, item, low, high, isLeft)), Parameters);

    private static NativeMember Insertion(string name, bool isLeft) => Native.Function(
        name, Arity.Between(2, 4), (py, list, item, low, high) => Insert(py, list, item, Find(py, list, item, low, high, isLeft)), Parameters);

    /// <summary>The first place whose item is not less (to the left), or is greater.</summary>
    private static long Find(Interpreter py, PyObject list, PyObject item, PyObject? from, PyObject? to, bool isLeft)
    {
        var low = Bound(py, from, 0);
        var high = Bound(py, to, -1);
        if (low < 0)
        {
            throw Raise.ValueError("lo must be non-negative");
        }

        high = high == -1 ? Protocol.Length(py, list) : high;
        while (low < high)
        {
            py.Budget.Step();
            var middle = low + ((high - low) / 2);
            var other = Protocol.GetItem(py, list, PyInt.Of(middle));
            var isBefore = isLeft
                ? Protocol.IsTrue(py, Comparison.Compare(py, ComparisonOperator.Less, other, item))
                : !Protocol.IsTrue(py, Comparison.Compare(py, ComparisonOperator.Less, item, other));
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static long Bound(Interpreter py, PyObject? bound, long missing) => bound switch
    {
        null => missing,
        PyFloat => throw Raise.TypeError("integer argument expected, got float"),
        _ => Protocol.ToLong(py, bound),
    };

    private static PyNone Insert(Interpreter py, PyObject list, PyObject item, long place)
    {
        if (list.Type == BuiltinTypes.List)
        {
            var items = ((PyList)list).Items;
            py.Budget.CheckCount(items.Count + 1L);
            py.Budget.Scan(items.Count - place);
            items.Insert((int)Math.Clamp(place, 0, items.Count), item);
        }
        else
        {
            Attributes.Get(py, list, InsertName).Call(py, PyInt.Of(place), item);
        }

        return PyNone.Instance;
    }
}

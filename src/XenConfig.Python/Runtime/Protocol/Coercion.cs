using System.Numerics;

namespace XenConfig.Python.Runtime;

/// <summary>Coercion, CPython's <c>PyNumber_CoerceEx</c>: two values made fit to be computed with.</summary>
internal static class Coercion
{
    /// <summary>
    /// Whether an operation that neither operand's functions of numbers answered goes on to coercion: one of the two is of a builtin type that takes
    /// only its own kind, and the other may have a <c>__coerce__</c>.
    /// </summary>
    public static bool Concerns(PyObject left, PyObject right) => (MayCoerce(left) && TakesOwnKind(right)) || (MayCoerce(right) && TakesOwnKind(left));

    /// <summary>What the two make of each other; null where neither knows the other.</summary>
    public static (PyObject Left, PyObject Right)? Try(Interpreter py, PyObject left, PyObject right)
    {
        if (left.Type == right.Type && TakesOwnKind(left))
        {
            return (left, right);
        }

        return Ask(py, left, right) ?? (Ask(py, right, left) is var (b, a) ? (a, b) : null);
    }

    /// <summary>The <c>__coerce__</c> of numbers: <c>NotImplemented</c> where the other one is wider or is no number.</summary>
    public static PyObject Method(Interpreter py, PyObject self, PyObject other) =>
        Rank(other) >= 0 && Rank(other) <= Rank(self) ? new PyTuple(self, Widen(other, Rank(self))) : PyNotImplemented.Instance;

    /// <summary>Whether a value is of a builtin type whose functions know no other: CPython's types without <c>Py_TPFLAGS_CHECKTYPES</c>.</summary>
    public static bool TakesOwnKind(PyObject value) => value.Type is not PyUserType
        && value is not (PyInt or PyLong or PyFloat or PyComplex or PyStr or PyUnicode or PyAnySet or PyInstance or PyDictView
            or Modules.PyDate or Modules.PyTimeDelta or Modules.PyTime);

    private static bool MayCoerce(PyObject value) => value is PyInstance || (value.Type is PyUserType type && type.FindSpecial(Names.Coerce) is not null);

    private static (PyObject Self, PyObject Other)? Ask(Interpreter py, PyObject self, PyObject other) => self switch
    {
        PyInstance => OldStyleCoercion.Ask(py, self, other),
        { Type: PyUserType type } when type.FindSpecial(Names.Coerce) is not null => NewStyleCoercion.AskBoth(py, self, other),
        _ => Rank(self) is var rank && Rank(other) is >= 0 and var narrower && narrower <= rank ? (self, Widen(other, rank)) : null,
    };

    private static int Rank(PyObject value) => value switch { PyInt => 0, PyLong => 1, PyFloat => 2, PyComplex => 3, _ => -1 };

    private static PyObject Widen(PyObject value, int rank) => rank switch
    {
        0 => value,
        1 => value as PyLong ?? new PyLong(Arithmetic.ToBigInteger(value)),
        2 => value as PyFloat ?? new PyFloat(Arithmetic.ToDouble(value)),
        _ => value as PyComplex ?? new PyComplex(new Complex(Arithmetic.ToDouble(value), 0)),
    };
}

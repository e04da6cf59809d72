using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The operators of <c>set</c> and <c>frozenset</c>. Between the two, the result is of the left one's type.</summary>
internal static class SetOperations
{
    public static bool Contains(Interpreter py, PyAnySet set, PyObject item)
    {
        // A set looked for in a set is looked for as a frozenset, although it cannot be hashed.
        return set.Table.Contains(item, SetMethods.HashForLookup(py, item));
    }

    public static PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyAnySet set, PyObject other)
    {
        if (other is not PyAnySet otherSet)
        {
            return null;
        }

        var (a, b) = (set.Table, otherSet.Table);
        return PyBool.Of(comparison switch
        {
            ComparisonOperator.Equal => a.Count == b.Count && SetAlgebra.IsSubset(a, b),
            ComparisonOperator.NotEqual => a.Count != b.Count || !SetAlgebra.IsSubset(a, b),
            ComparisonOperator.Less => a.Count < b.Count && SetAlgebra.IsSubset(a, b),
            ComparisonOperator.LessOrEqual => SetAlgebra.IsSubset(a, b),
            ComparisonOperator.Greater => b.Count < a.Count && SetAlgebra.IsSubset(b, a),
            _ => SetAlgebra.IsSubset(b, a),
        });
    }

    public static PyObject? Binary(Interpreter py, BinaryOperator operation, PyAnySet set, PyObject right)
    {
        if (right is not PyAnySet other)
        {
            return null;
        }

        var table = operation switch
        {
            BinaryOperator.BitAnd => SetAlgebra.Intersection(set.Table, other.Table),
            BinaryOperator.BitOr => Union(set.Table, other.Table),
            BinaryOperator.BitXor => SetAlgebra.SymmetricDifference(set.Table, other.Table),
            BinaryOperator.Subtract => SetAlgebra.Difference(set.Table, other.Table),
            _ => null,
        };
        return table is null ? null : SetMethods.Like(py, set, table);
    }

    public static PyObject? InPlace(Interpreter py, BinaryOperator operation, PySet set, PyObject right)
    {
        if (right is not PyAnySet other)
        {
            return null;
        }

        switch (operation)
        {
            case BinaryOperator.BitOr:
                set.Table.Merge(other.Table);
                return set;
            case BinaryOperator.BitAnd:
                set.Table.Swap(SetAlgebra.Intersection(set.Table, other.Table));
                return set;
            case BinaryOperator.Subtract:
                SetAlgebra.DifferenceUpdate(set.Table, other.Table);
                return set;
            case BinaryOperator.BitXor:
                SetAlgebra.SymmetricDifferenceUpdate(set.Table, other.Table);
                return set;
            default:
                return null;
        }
    }

    private static HashTable Union(HashTable first, HashTable second)
    {
        var result = first.Copy();
        result.Merge(second);
        return result;
    }
}

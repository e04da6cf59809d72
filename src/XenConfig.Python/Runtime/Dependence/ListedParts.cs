using System.Runtime.InteropServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The elements by which a list depends, where the statement that made it writes its elements out.</summary>
internal static class ListedParts
{
    /// <summary>Whether a value is told from others that are equal: numbers, truth values and None are shared.</summary>
    public static bool IsKnownByItself(PyObject value) => value is PyTracedObject;

    /// <summary>The elements; null where they are not known.</summary>
    /// <param name="flow">What expressions depend on.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="name">The name that it binds.</param>
    /// <param name="list">Its value.</param>
    public static List<PyObject>? Of(DependenceFlow flow, Statement statement, string name, PyList list)
    {
        var parts = new List<PyObject>();
        return statement switch
        {
            AssignmentStatement s when s.Name == name =>
                TryTake(flow, s.Value, CollectionsMarshal.AsSpan(list.Items), parts) ? parts : null,
            AugmentedAssignmentStatement { Target: NameExpression, Operator: BinaryOperator.Add, Value: ListDisplay added }
                when added.Elements.Length <= list.Items.Count =>
                TryTake(flow, added, CollectionsMarshal.AsSpan(list.Items)[^added.Elements.Length..], parts) ? parts : null,
            _ => null,
        };
    }

    private static bool TryTake(DependenceFlow flow, Expression expression, ReadOnlySpan<PyObject> items, List<PyObject> parts)
    {
        if (expression is ListDisplay display && display.Elements.Length == items.Length)
        {
            for (var i = 0; i < items.Length; i++)
            {
                if (flow.OfExpression(display.Elements[i]) != HostDependence.None)
                {
                    if (!IsKnownByItself(items[i]))
                    {
                        return false;
                    }

                    parts.Add(items[i]);
                }
            }

            return true;
        }

        if (expression is BinaryExpression { Operator: BinaryOperator.Add, Right: ListDisplay right } sum && right.Elements.Length <= items.Length)
        {
            var split = items.Length - right.Elements.Length;
            return TryTake(flow, sum.Left, items[..split], parts) && TryTake(flow, right, items[split..], parts);
        }

        return flow.OfExpression(expression) == HostDependence.None || (expression is NameExpression name && flow.PartsOf(name.Name) is not null);
    }
}

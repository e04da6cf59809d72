namespace XenConfig.Python.Runtime;

/// <summary>
/// Puts the arguments of a native's call, positional and by name, in the order of its parameters. What is wrong is told in the order in which
/// CPython's <c>PyArg_ParseTupleAndKeywords</c> finds it: too many arguments, then each parameter in turn, then names that are no parameter's.
/// </summary>
internal static class KeywordBinding
{
    /// <summary>Binds a call; parameters that were not given stay null.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="name">The native as CPython calls it in a message: <c>replace()</c>, or <c>function</c> where it knows no name.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="minimum">How many parameters must be given.</param>
    /// <param name="parameters">The names of the parameters.</param>
    public static PyObject?[] Bind(Interpreter py, string name, Arguments arguments, int minimum, params ReadOnlySpan<string> parameters)
    {
        if (arguments.TotalCount > parameters.Length)
        {
            throw Raise.TypeError($"{name} takes at most {parameters.Length} argument{(parameters.Length == 1 ? "" : "s")} ({arguments.TotalCount} given)");
        }

        var values = new PyObject?[parameters.Length];
        Place(py, arguments, minimum, parameters, values);
        return values;
    }

    /// <summary>The same of arguments that are known to be no more than the parameters.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="minimum">How many parameters must be given.</param>
    /// <param name="parameters">The names of the parameters.</param>
    /// <param name="values">Where they go.</param>
    /// <param name="check">Refuses a value where the parser converts what it is given, before it looks at names that it does not know.</param>
    public static void Place(
        Interpreter py, in Arguments arguments, int minimum, ReadOnlySpan<string> parameters, Span<PyObject?> values, ParameterCheck? check = null)
    {
        arguments.Positional.CopyTo(values!);
        var unknown = FirstUnknown(py, arguments, parameters);
        for (var i = 0; i < parameters.Length; i++)
        {
            if (arguments.Keyword(parameters[i]) is { } named)
            {
                values[i] = i >= arguments.Count ? named : throw Raise.TypeError($"Argument given by name ('{parameters[i]}') and position ({i + 1})");
            }

            if (values[i] is { } value)
            {
                if (unknown is not null)
                {
                    check?.Invoke(py, i, value);
                }
            }
            else if (i < minimum)
            {
                throw Raise.TypeError($"Required argument '{parameters[i]}' (pos {i + 1}) not found");
            }
        }

        if (unknown is not null)
        {
            throw Raise.TypeError($"'{unknown}' is an invalid keyword argument for this function");
        }
    }

    /// <summary>The name that is no parameter's; of several, the first in the order of CPython's dict of the names.</summary>
    private static string? FirstUnknown(Interpreter py, in Arguments arguments, ReadOnlySpan<string> parameters)
    {
        string? first = null;
        var isOne = true;
        foreach (var given in arguments.KeywordNames)
        {
            if (!parameters.Contains(given))
            {
                isOne = first is null;
                first ??= given;
            }
        }

        if (isOne)
        {
            return first;
        }

        var names = new PyDict(py);
        foreach (var given in arguments.KeywordNames)
        {
            names.Set(given, PyNone.Instance);
        }

        foreach (var (name, _) in names.Items)
        {
            if (!parameters.Contains(((PyStr)name).Value))
            {
                return ((PyStr)name).Value;
            }
        }

        return null;
    }
}

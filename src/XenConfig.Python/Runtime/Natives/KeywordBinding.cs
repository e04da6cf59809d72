namespace XenConfig.Python.Runtime;

/// <summary>Puts the arguments of a native's call, positional and by name, in the order of its parameters.</summary>
internal static class KeywordBinding
{
    /// <summary>Binds a call; parameters that were not given stay null.</summary>
    /// <param name="name">The native as CPython calls it in a message: <c>replace()</c>, or <c>function</c> where it knows no name.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="minimum">How many parameters must be given.</param>
    /// <param name="parameters">The names of the parameters.</param>
    public static PyObject?[] Bind(string name, Arguments arguments, int minimum, params ReadOnlySpan<string> parameters)
    {
        if (arguments.TotalCount > parameters.Length)
        {
            throw Raise.TypeError($"{name} takes at most {parameters.Length} argument{(parameters.Length == 1 ? "" : "s")} ({arguments.TotalCount} given)");
        }

        var values = new PyObject?[parameters.Length];
        arguments.Positional.CopyTo(values!);
        for (var i = 0; i < arguments.KeywordNames.Length; i++)
        {
            var index = parameters.IndexOf(arguments.KeywordNames[i]);
            if (index < 0)
            {
                throw Raise.TypeError($"'{arguments.KeywordNames[i]}' is an invalid keyword argument for this function");
            }

            values[index] = values[index] is null
                ? arguments.KeywordValues[i]
                : throw Raise.TypeError($"Argument given by name ('{parameters[index]}') and position ({index + 1})");
        }

        for (var i = 0; i < minimum; i++)
        {
            if (values[i] is null)
            {
                throw Raise.TypeError($"Required argument '{parameters[i]}' (pos {i + 1}) not found");
            }
        }

        return values;
    }
}

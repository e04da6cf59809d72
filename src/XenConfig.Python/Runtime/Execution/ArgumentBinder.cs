namespace XenConfig.Python.Runtime;

/// <summary>Puts the arguments of a call into the slots of a function's parameters, with CPython's words for what does not fit.</summary>
internal static class ArgumentBinder
{
    public static void Bind(Interpreter py, PyFunction function, in Arguments arguments, Slot[] slots)
    {
        var code = function.Code;
        var parameters = code.Parameters;
        var values = new PyObject?[parameters.Length];
        var given = arguments.Count;
        if (parameters.Length == 0 && arguments.TotalCount > 0 && code.StarParameter is null && code.DoubleStarParameter is null)
        {
            throw Raise.TypeError($"{code.Name}() takes no arguments ({arguments.TotalCount} given)");
        }

        if (given > parameters.Length && code.StarParameter is null)
        {
            throw CountMismatch(function, arguments);
        }

        arguments.Positional[..Math.Min(given, parameters.Length)].CopyTo(values!);
        var extra = BindKeywords(py, function, arguments, values);
        FillDefaults(function, arguments, values);

        for (var i = 0; i < values.Length; i++)
        {
            Put(slots, parameters[i], values[i]!);
        }

        if (code.StarParameter is { } star)
        {
            Put(slots, star, given > parameters.Length ? new PyTuple(arguments.Positional[parameters.Length..].ToArray()) : PyTuple.Empty);
        }

        if (code.DoubleStarParameter is { } doubleStar)
        {
            Put(slots, doubleStar, extra ?? new PyDict(py));
        }
    }

    private static PyDict? BindKeywords(Interpreter py, PyFunction function, in Arguments arguments, PyObject?[] values)
    {
        var parameters = function.Code.Parameters;
        PyDict? extra = null;
        for (var i = 0; i < arguments.KeywordNames.Length; i++)
        {
            var name = arguments.KeywordNames[i];
            var index = Array.FindIndex(parameters, parameter => parameter.Name == name);
            if (index < 0)
            {
                if (function.Code.DoubleStarParameter is null)
                {
                    throw Raise.TypeError($"{function.Code.Name}() got an unexpected keyword argument '{name}'");
                }

                (extra ??= new PyDict(py)).Set(py.Intern(name), arguments.KeywordValues[i]);
            }
            else if (values[index] is not null)
            {
                throw Raise.TypeError($"{function.Code.Name}() got multiple values for keyword argument '{name}'");
            }
            else
            {
                values[index] = arguments.KeywordValues[i];
            }
        }

        return extra;
    }

    private static void FillDefaults(PyFunction function, in Arguments arguments, PyObject?[] values)
    {
        var required = values.Length - function.Defaults.Length;
        for (var i = Math.Min(arguments.Count, values.Length); i < values.Length; i++)
        {
            if (values[i] is not null)
            {
                continue;
            }

            values[i] = i >= required ? function.Defaults[i - required] : throw CountMismatch(function, arguments, values);
        }
    }

    private static void Put(Slot[] slots, ParameterSlot parameter, PyObject value) =>
        slots[parameter.Slot].Value = parameter.IsCell ? new PyCell { Value = value } : value;

    private static PythonException CountMismatch(PyFunction function, in Arguments arguments, PyObject?[]? values = null)
    {
        var code = function.Code;
        var count = code.Parameters.Length;
        var given = arguments.Count + (values is null ? arguments.KeywordNames.Length : 0);
        if (values is not null)
        {
            // CPython counts the keywords that fit a parameter, too.
            given = 0;
            foreach (var value in values)
            {
                given += value is null ? 0 : 1;
            }

        }

        if (count == 0 && code.StarParameter is null)
        {
            return Raise.TypeError($"{function.Code.Name}() takes no arguments ({given} given)");
        }

        var required = count - function.Defaults.Length;
        var tooMany = arguments.Count > count;
        var how = function.Defaults.Length == 0 && code.StarParameter is null ? "exactly" : tooMany ? "at most" : "at least";
        var bound = tooMany ? count : how == "exactly" ? count : required;
        return Raise.TypeError($"{function.Code.Name}() takes {how} {bound} argument{(bound == 1 ? "" : "s")} ({given} given)");
    }
}

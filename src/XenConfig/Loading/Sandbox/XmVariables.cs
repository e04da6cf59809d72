using XenConfig.Python.Runtime;

namespace XenConfig.Loading.Sandbox;

/// <summary>A variable that a config declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Use">What the config says of it, or null.</param>
/// <param name="Check">The function that turns the command line's text into its value, or null.</param>
internal sealed record XmVariable(string Name, string? Use, PyObject? Check);

/// <summary>
/// xm's <c>xm_vars</c>: <c>var()</c> declares a variable, <c>check()</c> hands each one's text from the command line (None where there is
/// none) to its check and stores what that returns among the config's names. An exception of a check is raised again with the variable's
/// name before its text.
/// </summary>
/// <param name="given">The command line's texts by name.</param>
/// <param name="names">The config's names.</param>
internal sealed class XmVariables(IReadOnlyDictionary<string, string> given, PyDict names)
{
    private static readonly PyType VarsType = PyType.CreateNative("Vars", static () =>
    [
        Native.Method<PyNativeObject>(
            "var", Arity.Between(1, 3), static (_, self, name, use, check) => Of(self).Declare(name, use, check), "name", "use", "check"),
        Native.Method<PyNativeObject>("check", static (py, self) => Of(self).Check(py)),
    ]);

    private readonly List<XmVariable> _declared = [];

    /// <summary>The variables, in the order in which they were declared.</summary>
    public IReadOnlyList<XmVariable> Declared => _declared;

    /// <summary>Whether a variable of that name was declared.</summary>
    public bool Declares(string name) => _declared.Exists(variable => variable.Name == name);

    /// <summary>The variable whose check failed because nothing was given for it; null when none did.</summary>
    public XmVariable? Missing { get; private set; }

    /// <summary>The object that the config sees.</summary>
    public PyObject ToObject() => new PyNativeObject(VarsType, this);

    private static XmVariables Of(PyNativeObject self) => (XmVariables)self.State;

    private PyNone Declare(PyObject name, PyObject? use, PyObject? check)
    {
        if (name is not PyStr text)
        {
            throw Raise.TypeError("xm_vars.var() takes the variable's name as a str");
        }

        _declared.Add(new XmVariable(text.Value, (use as PyStr)?.Value, check is PyNone ? null : check));
        return PyNone.Instance;
    }

    private PyNone Check(Interpreter py)
    {
        foreach (var variable in _declared)
        {
            var text = given.GetValueOrDefault(variable.Name);
            PyObject value = text is null ? PyNone.Instance : new PyStr(text);
            if (variable.Check is { } check)
            {
                try
                {
                    value = check.Call(py, new PyStr(variable.Name), value);
                }
                catch (PythonException exception)
                {
                    Missing = text is null ? variable : null;
                    throw Prefixed(py, variable, exception);
                }
            }

            names.Set(variable.Name, value);
        }

        return PyNone.Instance;
    }

    private static PythonException Prefixed(Interpreter py, XmVariable variable, PythonException exception)
    {
        if (exception.Value is not PyException { Type: var type } value)
        {
            return exception;
        }

        var prefixed = new PythonException(new PyException(type, new PyStr($"{variable.Name} - {Protocol.Str(py, value)}")));
        prefixed.Trace.AddRange(exception.Trace);
        return prefixed;
    }
}

namespace XenConfig.Python.Runtime;

/// <summary>A method of a class of the config's own: bound to an instance, or (with <see cref="Self"/> null) unbound, as in Python 2.</summary>
/// <param name="function">The function.</param>
/// <param name="self">The instance, or null.</param>
/// <param name="owner">The class it was looked up on; None for one that was made without.</param>
public sealed class PyBoundMethod(PyObject function, PyObject? self, PyObject owner) : PyObject
{
    /// <summary>The function.</summary>
    public PyObject Function { get; } = function;

    /// <summary>The instance, or null for an unbound method.</summary>
    public PyObject? Self { get; } = self;

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Method;

    internal PyObject Owner => owner;

    internal override string Repr(Interpreter py)
    {
        var name = Function.GetAttribute(py, Names.Name) is PyStr own ? own.Value : "?";
        return Self is null
            ? $"<unbound method {OwnerName}.{name}>"
            : $"<bound method {OwnerName}.{name} of {Recursion.Nest(py, Self, Protocol.Repr)}>";
    }

    internal override long Hash(Interpreter py) =>
        (Self is null ? 0 : Protocol.Hash(py, Self)) ^ Recursion.Nest(py, Function, static (py, function) => Protocol.Hash(py, function));

    internal override PyObject? Compare(Interpreter py, Syntax.ComparisonOperator comparison, PyObject other)
    {
        if (other is not PyBoundMethod method || comparison is not (Syntax.ComparisonOperator.Equal or Syntax.ComparisonOperator.NotEqual))
        {
            return null;
        }

        var equal = method.Function == Function && (Self == method.Self || (Self is not null && method.Self is not null && Comparison.AreEqual(py, Self, method.Self)));
        return PyBool.Of(equal == (comparison == Syntax.ComparisonOperator.Equal));
    }

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) =>
        Self is not null || instance is null || !Instances.IsInstance(py, instance, Owner) ? this : new PyBoundMethod(Function, instance, owner);

    internal override PyObject? GetAttribute(Interpreter py, PyStr name) =>
        GenericAttributes.Get(py, this, name) ?? Recursion.Nest(py, (Function, name), static (py, part) => part.Function.GetAttribute(py, part.name));

    internal override PyObject Call(Interpreter py, in Arguments arguments)
    {
        if (Function is PyBoundMethod)
        {
            return CallNested(py, arguments);
        }

        if (Self is not null)
        {
            return Function.Call(py, arguments.Prepend(Self));
        }

        CheckFirst(py, arguments.At(0));
        return Function.Call(py, arguments);
    }

    internal override PyObject Call(Interpreter py) => Self is null || Function is PyBoundMethod ? Call(py, Arguments.None) : Function.Call(py, Self);

    internal override PyObject Call(Interpreter py, PyObject first)
    {
        if (Function is PyBoundMethod)
        {
            return CallNested(py, new Arguments([first]));
        }

        if (Self is not null)
        {
            return Function.Call(py, Self, first);
        }

        CheckFirst(py, first);
        return Function.Call(py, first);
    }

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second)
    {
        if (Function is PyBoundMethod)
        {
            return CallNested(py, new Arguments([first, second]));
        }

        if (Self is not null)
        {
            return Function.Call(py, Self, first, second);
        }

        CheckFirst(py, first);
        return Function.Call(py, first, second);
    }

    /// <summary>Calls a method made of a method: those may be many inside each other.</summary>
    private PyObject CallNested(Interpreter py, in Arguments arguments)
    {
        if (Self is null)
        {
            CheckFirst(py, arguments.At(0));
        }

        return Recursion.Call(
            py,
            Recursion.WhileCalling,
            (Function, Arguments: Self is null ? arguments : arguments.Prepend(Self)),
            static (py, call) => call.Function.Call(py, call.Arguments));
    }

    private string OwnerName => owner switch
    {
        PyType type => type.Name,
        PyClass old => old.Name,
        _ => "?",
    };

    private void CheckFirst(Interpreter py, PyObject? first)
    {
        if (first is null || !Instances.IsInstance(py, first, owner))
        {
            var name = Function is PyFunction function ? function.Name : "?";
            var got = first switch
            {
                null => "nothing",
                PyInstance instance => instance.Class.Name + " instance",
                _ => first.Type.Name + " instance",
            };
            throw Raise.TypeError(
                $"unbound method {name}() must be called with {OwnerName} instance as first argument (got {got} instead)");
        }
    }
}

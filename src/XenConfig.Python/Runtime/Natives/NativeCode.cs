namespace XenConfig.Python.Runtime;

/// <summary>
/// The code behind a native function or method: checks the number of arguments and calls the delegate, without an array where the
/// arguments are few. A function is called with itself as <c>self</c>, which it ignores. The classes below answer the call with as many
/// arguments as their delegate takes themselves, without the way over <see cref="Invoke"/>.
/// </summary>
internal abstract class NativeCode(string name, Arity arity, string[] keywords)
{
    /// <summary>The most arguments that are passed without an array.</summary>
    private const int MaximumDirect = 4;

    public string Name { get; } = name;

    /// <summary>Whether this is a special method made from a type's slot.</summary>
    public bool IsSlot => Arity.IsSlot;

    /// <summary>Whether that slot is one of numbers: it computes with a value on either side, and may leave it to the other's type.</summary>
    public bool IsOfNumber { get; init; }

    /// <summary>The type that a method belongs to; set when the type takes its table in.</summary>
    public PyType Owner { get; set; } = BuiltinTypes.Object;

    /// <summary>What the parser of arguments refuses before it looks at names that are no parameter's.</summary>
    public ParameterCheck? Check { get; init; }

    protected Arity Arity { get; } = arity;

    /// <summary>The object that a method is called on, if it is one that the method can work on.</summary>
    /// <exception cref="PythonException">TypeError: it is not, whatever its type says.</exception>
    public TSelf Receiver<TSelf>(PyObject self)
        where TSelf : PyObject => self as TSelf ?? throw WrongReceiver(self);

    /// <summary>The TypeError for a method of one type that is called on a value of another.</summary>
    public PythonException WrongReceiver(PyObject self) =>
        Raise.TypeError($"descriptor '{Name}' requires a '{Owner.Name}' object but received a '{(self is PyInstance ? "instance" : self.Type.Name)}'");

    // A special method may be a builtin that asks for that same method again. So natives that call what the config gave them go one level down for
    // each native that they call by its object; the code of the config itself calls natives as they are, as each of its frames is a level.
    public PyObject CallNested(Interpreter py, PyObject self) =>
        Recursion.Call(py, Recursion.WhileCalling, (Code: this, self), static (py, call) => call.Code.Call(py, call.self));

    public PyObject CallNested(Interpreter py, PyObject self, PyObject a) =>
        Recursion.Call(py, Recursion.WhileCalling, (Code: this, self, a), static (py, call) => call.Code.Call(py, call.self, call.a));

    public PyObject CallNested(Interpreter py, PyObject self, PyObject a, PyObject b) =>
        Recursion.Call(py, Recursion.WhileCalling, (Code: this, self, a, b), static (py, call) => call.Code.Call(py, call.self, call.a, call.b));

    public PyObject CallNested(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c) => Recursion.Call(
        py, Recursion.WhileCalling, (Code: this, self, a, b, c), static (py, call) => call.Code.Call(py, call.self, call.a, call.b, call.c));

    public PyObject CallNested(Interpreter py, PyObject self, in Arguments arguments) => Recursion.Call(
        py, Recursion.WhileCalling, (Code: this, self, arguments), static (py, call) => call.Code.Call(py, call.self, call.arguments));

    public virtual PyObject Call(Interpreter py, PyObject self) =>
        Arity.Minimum == 0 ? Invoke(py, self, null!, null!, null!, null!) : throw Mismatch(0);

    public virtual PyObject Call(Interpreter py, PyObject self, PyObject a) =>
        Arity.Accepts(1) ? Invoke(py, self, a, null!, null!, null!) : throw Mismatch(1);

    public virtual PyObject Call(Interpreter py, PyObject self, PyObject a, PyObject b) =>
        Arity.Accepts(2) ? Invoke(py, self, a, b, null!, null!) : throw Mismatch(2);

    public virtual PyObject Call(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c) =>
        Arity.Accepts(3) ? Invoke(py, self, a, b, c, null!) : throw Mismatch(3);

    public virtual PyObject Call(Interpreter py, PyObject self, in Arguments arguments)
    {
        if (arguments.HasKeywords)
        {
            return CallWithKeywords(py, self, arguments);
        }

        if (!Arity.Accepts(arguments.Count))
        {
            throw Mismatch(arguments.Count);
        }

        return Invoke(py, self, arguments.At(0)!, arguments.At(1)!, arguments.At(2)!, arguments.At(3)!);
    }

    /// <summary>The TypeError for a wrong number of positional arguments; of a function with keywords, too few are told by the first that is missing.</summary>
    private PythonException Mismatch(int given) => given < Arity.Minimum && keywords.Length > 0
        ? Raise.TypeError($"Required argument '{keywords[given]}' (pos {given + 1}) not found")
        : Arity.Mismatch(Name, given);

    /// <summary>Calls the delegate; arguments that were not given are null.</summary>
    protected abstract PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d);

    private PyObject CallWithKeywords(Interpreter py, PyObject self, in Arguments arguments)
    {
        if (keywords.Length == 0)
        {
            throw Raise.TypeError(IsSlot ? $"wrapper {Name} doesn't take keyword arguments" : $"{Name}() takes no keyword arguments");
        }

        if (arguments.TotalCount > Arity.Maximum)
        {
            throw Arity.Mismatch(Name, arguments.TotalCount);
        }

        var values = new PyObject?[MaximumDirect];
        KeywordBinding.Place(py, arguments, Arity.Minimum, keywords, values, Check);
        return Invoke(py, self, values[0]!, values[1]!, values[2]!, values[3]!);
    }
}

internal sealed class NativeCode0(string name, Arity arity, string[] keywords, Native0 code) : NativeCode(name, arity, keywords)
{
    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) => code(py);
}

internal sealed class NativeCode1(string name, Arity arity, string[] keywords, Native1 code) : NativeCode(name, arity, keywords)
{
    public override PyObject Call(Interpreter py, PyObject self, PyObject a) => Arity.Accepts(1) ? code(py, a) : base.Call(py, self, a);

    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) => code(py, a);
}

internal sealed class NativeCode2(string name, Arity arity, string[] keywords, Native2 code) : NativeCode(name, arity, keywords)
{
    public override PyObject Call(Interpreter py, PyObject self, PyObject a, PyObject b) =>
        Arity.Accepts(2) ? code(py, a, b) : base.Call(py, self, a, b);

    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) => code(py, a, b);
}

internal sealed class NativeCode3(string name, Arity arity, string[] keywords, Native3 code) : NativeCode(name, arity, keywords)
{
    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) => code(py, a, b, c);
}

internal sealed class NativeCode4(string name, Arity arity, string[] keywords, Native4 code) : NativeCode(name, arity, keywords)
{
    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) => code(py, a, b, c, d);
}

internal sealed class NativeMethodCode0<TSelf>(string name, Arity arity, string[] keywords, NativeMethod0<TSelf> code)
    : NativeCode(name, arity, keywords)
    where TSelf : PyObject
{
    public override PyObject Call(Interpreter py, PyObject self) => code(py, Receiver<TSelf>(self));

    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) =>
        code(py, Receiver<TSelf>(self));
}

internal sealed class NativeMethodCode1<TSelf>(string name, Arity arity, string[] keywords, NativeMethod1<TSelf> code)
    : NativeCode(name, arity, keywords)
    where TSelf : PyObject
{
    public override PyObject Call(Interpreter py, PyObject self, PyObject a) => Arity.Accepts(1) ? code(py, Receiver<TSelf>(self), a) : base.Call(py, self, a);

    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) =>
        code(py, Receiver<TSelf>(self), a);
}

internal sealed class NativeMethodCode2<TSelf>(string name, Arity arity, string[] keywords, NativeMethod2<TSelf> code)
    : NativeCode(name, arity, keywords)
    where TSelf : PyObject
{
    public override PyObject Call(Interpreter py, PyObject self, PyObject a, PyObject b) =>
        Arity.Accepts(2) ? code(py, Receiver<TSelf>(self), a, b) : base.Call(py, self, a, b);

    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) =>
        code(py, Receiver<TSelf>(self), a, b);
}

internal sealed class NativeMethodCode3<TSelf>(string name, Arity arity, string[] keywords, NativeMethod3<TSelf> code)
    : NativeCode(name, arity, keywords)
    where TSelf : PyObject
{
    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) =>
        code(py, Receiver<TSelf>(self), a, b, c);
}

/// <summary>Code that takes its arguments as they come, keywords included.</summary>
internal sealed class NativeVariadicCode(string name, Arity arity, Func<Interpreter, PyObject, Arguments, PyObject> code)
    : NativeCode(name, arity, [])
{
    public override PyObject Call(Interpreter py, PyObject self) => Call(py, self, Arguments.None);

    public override PyObject Call(Interpreter py, PyObject self, PyObject a) => Call(py, self, new Arguments([a]));

    public override PyObject Call(Interpreter py, PyObject self, PyObject a, PyObject b) => Call(py, self, new Arguments([a, b]));

    public override PyObject Call(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c) =>
        Call(py, self, new Arguments([a, b, c]));

    public override PyObject Call(Interpreter py, PyObject self, in Arguments arguments) =>
        Arity.Accepts(arguments.Count) ? code(py, self, arguments) : throw Arity.Mismatch(Name, arguments.Count);

    protected override PyObject Invoke(Interpreter py, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) =>
        throw new InvalidOperationException("A variadic native is never called without its argument list.");
}

using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>What kind of code a block is.</summary>
internal enum CodeKind
{
    Module,
    Class,
    Function,
}

/// <summary>A parameter: its slot, and how a tuple parameter is unpacked.</summary>
/// <param name="Name">The name; <c>.0</c> … for a tuple.</param>
/// <param name="Slot">Its slot.</param>
/// <param name="IsCell">Whether inner functions share it.</param>
internal readonly record struct ParameterSlot(string Name, int Slot, bool IsCell);

/// <summary>Lowered code: what a frame runs.</summary>
internal sealed class CodeBlock : IOriginPlace
{
    private PyCode? _object;
    private const int NotCounted = -2;

    private int _plainParameters = NotCounted;
    private bool? _isSelfContained;
    private readonly ReturnNode? _only;

    // The frames of its calls under way, the innermost last, and behind them those of calls that are over, which the next ones use again.
    private Frame?[] _frames = [];
    private int _depth;

    public required CodeKind Kind { get; init; }

    public required string Name { get; init; }

    public required SourceText Source { get; init; }

    public required StatementNode Body
    {
        get;
        init
        {
            field = value;
            _only = (value as BlockNode)?.Only as ReturnNode;
        }
    }

    /// <summary>How many slots a frame has.</summary>
    public required int SlotCount { get; init; }

    /// <summary>The name of each slot, for messages and for <c>locals()</c>; null for the evaluator's own.</summary>
    public required string?[] SlotNames { get; init; }

    public ParameterSlot[] Parameters { get; init; } = [];

    public ParameterSlot? StarParameter { get; init; }

    public ParameterSlot? DoubleStarParameter { get; init; }

    /// <summary>The slots of variables that inner functions share and that are no parameters: a cell is made for each.</summary>
    public int[] CellSlots { get; init; } = [];

    /// <summary>The slots that the function's closure fills, in its order.</summary>
    public int[] FreeSlots { get; init; } = [];

    /// <summary>Whether a call makes a generator.</summary>
    public bool IsGenerator { get; init; }

    /// <summary>Whether names are bound in a dictionary although this is a function: it has a bare <c>exec</c> or an <c>import *</c>.</summary>
    public bool HasDynamicLocals { get; init; }

    public PyObject Documentation { get; init; } = PyNone.Instance;

    /// <summary>The <c>from __future__</c> imports in force, which code run from a string inherits.</summary>
    public CodeOptions Options { get; init; }

    /// <summary>Where the definition begins in the source; a decorator belongs to it.</summary>
    public int Start { get; init; }

    /// <summary>Whether it stands inside another function.</summary>
    public bool IsNested { get; init; }

    /// <summary>Whether this is the expression of an <c>eval</c>, which has a value.</summary>
    public bool IsExpression { get; init; }

    /// <summary>The code as the config sees it.</summary>
    public PyCode Object => _object ??= new PyCode(this);

    /// <summary>
    /// How many parameters there are, where positional arguments go into the first slots as they come; -1 where there are stars, or
    /// parameters that inner functions share.
    /// </summary>
    public int PlainParameters => _plainParameters != NotCounted ? _plainParameters : _plainParameters = CountPlainParameters();

    /// <summary>Whether a call runs at once and with slots of its own only: it makes no generator, shares no variables and has no dictionary of names.</summary>
    public bool IsSelfContained => _isSelfContained ??= !IsGenerator && !HasDynamicLocals && CellSlots.Length == 0 && FreeSlots.Length == 0;

    /// <summary>The names of the parameters in order, the starred ones last.</summary>
    public IEnumerable<string> ParameterNames => Parameters.Select(static p => p.Name);

    public Origin OriginOf(TextSpan expression) => new(Source, expression);

    /// <summary>Runs the code in a frame and gives what it returns.</summary>
    public PyObject Run(Frame frame)
    {
        // What is no more than a return has no need to put its value by.
        if (_only is not null)
        {
            frame.Statement = _only.Span;
            return _only.Evaluate(frame);
        }

        Body.Execute(frame);
        return frame.ReturnValue ?? PyNone.Instance;
    }

    /// <summary>
    /// A frame for a call of a function, its slots empty: one of an earlier call where one is at hand. A frame that a generator keeps, or one
    /// with names of its own, is made for it alone.
    /// </summary>
    public Frame TakeFrame(Interpreter py, PyDict globals)
    {
        if (_depth < _frames.Length && _frames[_depth] is { } frame)
        {
            _depth++;
            frame.Reuse(globals);
            return frame;
        }

        return MakeFrame(py, globals);
    }

    /// <summary>
    /// Takes back the frame of a call that is at its end. It is used again unless somebody has it: closures have only its cells and
    /// origins only its context, but an exception's trace has the frame itself.
    /// </summary>
    public void GiveBack(Frame frame)
    {
        if (frame.Position < 0)
        {
            return;
        }

        _depth = frame.Position;
        if (frame.IsKept)
        {
            _frames[_depth] = null;
        }
        else
        {
            frame.Clear();
        }
    }

    private Frame MakeFrame(Interpreter py, PyDict globals)
    {
        if (Kind != CodeKind.Function || IsGenerator || HasDynamicLocals)
        {
            return new Frame(py, this, globals, null, new Slot[SlotCount], null);
        }

        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, Math.Max(1, _depth * 2));
        }

        var frame = new Frame(py, this, globals, null, new Slot[SlotCount], null) { Position = _depth };
        _frames[_depth++] = frame;
        return frame;
    }

    private int CountPlainParameters()
    {
        if (StarParameter is not null || DoubleStarParameter is not null)
        {
            return -1;
        }

        for (var i = 0; i < Parameters.Length; i++)
        {
            if (Parameters[i].IsCell || Parameters[i].Slot != i)
            {
                return -1;
            }
        }

        return Parameters.Length;
    }
}

/// <summary>A variable that functions share.</summary>
internal sealed class PyCell : PyObject
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyCell>("cell_contents", static (_, self) => self.Value ?? throw Raise.ValueError("Cell is empty")),
        Native.Slot<PyCell>("__cmp__", static (py, self, other) => PyInt.Of(Comparison.Order(py, self, other))),
    ];

    public PyObject? Value { get; set; }

    public override PyType Type => BuiltinTypes.Cell;

    internal override string Repr(Interpreter py) => Value is { } value
        ? $"<cell at {py.AddressOf(this)}: {value.Type.Name} object at {py.AddressOf(value)}>"
        : $"<cell at {py.AddressOf(this)}: empty>";
}

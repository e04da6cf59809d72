using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>for</c> loop under way.</summary>
/// <param name="outer">The loop around it, or null.</param>
/// <param name="code">The code that it stands in.</param>
/// <param name="target">What its values are assigned to.</param>
internal sealed class ActiveLoop(ActiveLoop? outer, CodeBlock code, TextSpan target)
{
    private PyObject? _value;
    private PyObject? _second;
    private LiveContext? _context;

    public ActiveLoop? Outer => outer;

    public CodeBlock Code => code;

    public TextSpan Target => target;

    /// <summary>Goes on to the next value.</summary>
    public void Advance(PyObject value)
    {
        _value = value;
        _context = null;
    }

    /// <summary>Goes on to the next value, a pair that nobody has put into a tuple.</summary>
    public void Advance(PyObject first, PyObject second)
    {
        _value = first;
        _second = second;
        _context = null;
    }

    /// <summary>The turn under way; made when something asks for it, as many turns mark nothing.</summary>
    public LiveContext Context(Frame frame) => _context ??= new LoopTurn(
        outer is null ? frame.CallContext() : outer.Context(frame), this, _second is null ? _value : new PyTuple(_value!, _second));
}

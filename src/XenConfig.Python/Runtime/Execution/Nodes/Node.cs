using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A node of the executable tree: an expression.</summary>
internal abstract class ExpressionNode(TextSpan span)
{
    public TextSpan Span => span;

    public abstract PyObject Evaluate(Frame frame);

    /// <summary>The value as a key or an index, which is no value of any name: a tuple made for it needs no origin.</summary>
    public virtual PyObject EvaluateKey(Frame frame) => Evaluate(frame);

    /// <summary>The value as a condition; comparisons need not make a bool for it.</summary>
    public virtual bool EvaluateCondition(Frame frame) => Protocol.IsTrue(frame.Py, Evaluate(frame));
}

/// <summary>A node of the executable tree: a statement.</summary>
internal abstract class StatementNode(TextSpan span)
{
    public TextSpan Span => span;

    /// <summary>Whether a <c>yield</c> is in it, so that it is run by <see cref="Resume"/>.</summary>
    public bool ContainsYield { get; init; }

    public abstract Completion Execute(Frame frame);

    /// <summary>
    /// Runs a part of a generator: gives what it yields, and leaves how it ended in <see cref="Frame.Completion"/>.
    /// </summary>
    public virtual IEnumerable<PyObject> Resume(Frame frame)
    {
        frame.Completion = Execute(frame);
        yield break;
    }
}

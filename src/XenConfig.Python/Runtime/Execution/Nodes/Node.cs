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
    public virtual bool EvaluateCondition(Frame frame)
    {
        var value = Evaluate(frame);
        if (value is PyInstance or IUserInstance)
        {
            // The truth test runs code of the config's own.
            frame.Span = Span;
        }

        return Protocol.IsTrue(frame.Py, value);
    }
}

/// <summary>
/// An expression deep inside others: it is evaluated where the stack has room. Calls ask for themselves, but the expressions of a function may be
/// tall enough to use up, between two calls, what a call asks for.
/// </summary>
internal sealed class TallNode(ExpressionNode node) : ExpressionNode(node.Span)
{
    public override PyObject Evaluate(Frame frame) =>
        frame.Py.Budget.HasStack ? node.Evaluate(frame) : DeepStack.Run(frame.Py.Budget, () => node.Evaluate(frame));

    public override PyObject EvaluateKey(Frame frame) =>
        frame.Py.Budget.HasStack ? node.EvaluateKey(frame) : DeepStack.Run(frame.Py.Budget, () => node.EvaluateKey(frame));

    public override bool EvaluateCondition(Frame frame) =>
        frame.Py.Budget.HasStack ? node.EvaluateCondition(frame) : DeepStack.Run(frame.Py.Budget, () => node.EvaluateCondition(frame));
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

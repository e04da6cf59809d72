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
/// An expression deep inside others: it is counted as levels of nesting, and is evaluated where the stack has room. Calls do both for themselves, but
/// the expressions of a function may be tall enough to use up, between two calls, what a call asks for; and an exception takes its time through each
/// of them, which nothing can cut short.
/// </summary>
internal sealed class TallNode(ExpressionNode node) : ExpressionNode(node.Span)
{
    /// <summary>How many expressions inside each other are evaluated without a node like this.</summary>
    public const int Height = 32;

    /// <summary>The levels that so many expressions are worth: a level of values takes the stack of about four of them.</summary>
    private const int Levels = Height / 4;

    public override PyObject Evaluate(Frame frame) => Nest(frame, node, static (node, frame) => node.Evaluate(frame));

    public override PyObject EvaluateKey(Frame frame) => Nest(frame, node, static (node, frame) => node.EvaluateKey(frame));

    public override bool EvaluateCondition(Frame frame) => Nest(frame, node, static (node, frame) => node.EvaluateCondition(frame));

    private static T Nest<T>(Frame frame, ExpressionNode node, Func<ExpressionNode, Frame, T> evaluate)
    {
        var budget = frame.Py.Budget;
        budget.Enter(Levels);
        try
        {
            return budget.HasStack ? evaluate(node, frame) : OnFreshStack(frame, node, evaluate);
        }
        finally
        {
            budget.Leave(Levels);
        }
    }

    // Apart, so that a closure is made only here.
    private static T OnFreshStack<T>(Frame frame, ExpressionNode node, Func<ExpressionNode, Frame, T> evaluate) =>
        DeepStack.Run(frame.Py.Budget, () => evaluate(node, frame));
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

using XenConfig.Python.Syntax;
using XenConfig.Python.Syntax.Checking;

namespace XenConfig.Python.Runtime;

/// <summary>
/// Marks what an expression may change in modules that are written in C#, whether it does or not: <c>os.sep = x</c> changes that member, a module that
/// is handed on (<c>setattr(os, name, x)</c>) or whose dict is may have any of them changed, and of one that is only asked for a member
/// (<c>sys.path.append(x)</c>) nothing else is changed than what can be in place.
/// </summary>
/// <param name="valueOf">The value of a name, or null.</param>
/// <param name="value">What the change depends on in all.</param>
/// <param name="decision">What it depends on whether it is made.</param>
internal sealed class TouchedModules(Func<string, PyObject?> valueOf, HostDependence value, HostDependence decision) : ExpressionWalker
{
    /// <summary>Marks what the expression changes that is run, or that has an attribute or an item set where it is a target.</summary>
    public void Touch(Expression expression, bool isTarget)
    {
        if (isTarget && expression is AttributeExpression target)
        {
            Visit(target, isTarget: true);
        }
        else
        {
            Visit(expression);
        }
    }

    protected override void VisitName(NameExpression name) => ModuleNamed(name)?.Changes.TouchAll(value);

    protected override void VisitAttribute(AttributeExpression attribute) => Visit(attribute, isTarget: false);

    protected override void VisitLambda(LambdaExpression lambda)
    {
        VisitDefaults(lambda.Parameters);
        Visit(lambda.Body);
    }

    protected override void VisitComprehension(Comprehension comprehension)
    {
        VisitClauses(comprehension, skipsFirst: false);
        Visit(comprehension.Element);
        Visit(comprehension.Value);
    }

    protected override void VisitYield(YieldExpression yield) => Visit(yield.Value);

    private void Visit(AttributeExpression attribute, bool isTarget)
    {
        var members = new Stack<string>();
        Expression root = attribute;
        for (; root is AttributeExpression inner; root = inner.Value)
        {
            members.Push(inner.Name);
        }

        if (root is not NameExpression name)
        {
            Visit(root);
        }
        else if (ModuleNamed(name) is { } module)
        {
            Touch(module, members, isTarget);
        }
    }

    private void Touch(PyModule module, Stack<string> members, bool isTarget)
    {
        while (members.TryPop(out var member))
        {
            if (isTarget && members.Count == 0)
            {
                module.Changes.Touch(member, value);
            }
            else if (module.ModuleIn(member) is { } inner)
            {
                module = inner;
                continue;
            }
            else if (member.StartsWith("__", StringComparison.Ordinal))
            {
                module.Changes.TouchAll(value);
            }
            else
            {
                module.Changes.DependsOn |= decision;
            }

            return;
        }

        module.Changes.TouchAll(value);
    }

    private PyModule? ModuleNamed(NameExpression name) => valueOf(name.Name) is PyModule { IsNative: true } module ? module : null;
}

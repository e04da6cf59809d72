using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>An <see cref="OriginContext"/> not yet put into text: what is around the expressions of a call, or of one turn of a loop.</summary>
/// <param name="parent">The next one outwards, or null.</param>
internal abstract class LiveContext(LiveContext? parent) : IOriginPlace
{
    /// <summary>The longest value or name shown.</summary>
    protected const int LongestText = 80;

    private OriginContext? _text;

    public OriginContext ToOriginContext()
    {
        if (_text is not null || Parent is not { _text: null })
        {
            return _text ??= Describe(Parent?._text);
        }

        // From the outside in: the calls of a recursion are too many to recurse over.
        var missing = new Stack<LiveContext>();
        for (var context = this; context is { _text: null }; context = context.Parent)
        {
            missing.Push(context);
        }

        while (missing.TryPop(out var context))
        {
            context._text = context.Describe(context.Parent?._text);
        }

        return _text!;
    }

    public Origin OriginOf(TextSpan expression) => new(Code.Source, expression, -1, ToOriginContext());

    /// <summary>The code of the expressions.</summary>
    protected abstract CodeBlock Code { get; }

    private LiveContext? Parent { get; } = parent;

    protected abstract OriginContext Describe(OriginContext? parent);
}

/// <summary>One turn of a loop. There may be one of these for each value that a config makes, so what all turns share is in the loop.</summary>
/// <param name="parent">The next context outwards, or null.</param>
/// <param name="loop">The loop.</param>
/// <param name="value">The loop variable's value.</param>
internal sealed class LoopTurn(LiveContext? parent, ActiveLoop loop, PyObject? value) : LiveContext(parent)
{
    protected override CodeBlock Code => loop.Code;

    protected override OriginContext Describe(OriginContext? parent) => new(
        parent, OriginContextKind.Loop, Name(Code.Source, loop.Target), value is null ? null : BoundedRepr.OfImmutable(value, LongestText),
        Code.Source, loop.Target);

    private static string Name(SourceText source, TextSpan target) =>
        target.Length <= LongestText ? source.GetText(target) : source.GetText(new TextSpan(target.Start, LongestText - 1)) + "…";
}

/// <summary>A call.</summary>
/// <param name="parent">The next context outwards, or null.</param>
/// <param name="code">The function's code.</param>
/// <param name="source">The source of the call site.</param>
/// <param name="site">The call site.</param>
internal sealed class CallUnderWay(LiveContext? parent, CodeBlock code, SourceText source, TextSpan site) : LiveContext(parent)
{
    protected override CodeBlock Code => code;

    protected override OriginContext Describe(OriginContext? parent) =>
        new(parent, OriginContextKind.Call, BoundedRepr.Elide(code.Name, LongestText), null, source, site);
}

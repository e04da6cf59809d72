using System.Collections.Immutable;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>What the parts of the parser share: the tokens, how deep they are, and a stack for lists that are being read.</summary>
internal sealed class ParserState(TokenStream tokens, bool unicodeLiterals)
{
    private readonly PendingNodes<Expression> _pending = new();

    /// <summary>The tokens.</summary>
    public TokenStream Tokens { get; } = tokens;

    /// <summary>Whether plain string literals are <c>unicode</c>.</summary>
    public bool UnicodeLiterals { get; } = unicodeLiterals;

    /// <summary>Whether the file asks for unicode literals anywhere; they hold for the whole file, also above the line that asks.</summary>
    public bool WantsUnicodeLiterals { get; set; }

    /// <summary>Whether the file has anything that only CPython's compiler checks: scopes, flow, future imports.</summary>
    public bool NeedsCompilerChecks { get; set; }

    /// <summary>The depth on CPython's parser stack of the rule that holds the expression being read; see <see cref="Nesting"/>.</summary>
    public int Depth { get; set; }

    /// <summary>The height of the expression read last, left-leaning chains of binary operators excepted.</summary>
    public int Height { get; set; }

    /// <summary>How many expressions are pending: a mark for <see cref="TakeFrom"/>.</summary>
    public int Mark => _pending.Mark;

    /// <summary>Adds an expression to the list being read.</summary>
    public void Push(Expression expression) => _pending.Push(expression);

    /// <summary>The expressions since the mark, as a list of their own.</summary>
    public ImmutableArray<Expression> TakeFrom(int mark) => _pending.TakeFrom(mark);

    /// <summary>Whether CPython's parser has room for <paramref name="more"/> rules; reports it once when it has not.</summary>
    public bool HasRoom(int more)
    {
        if (Depth + more <= Nesting.MaxStack || Tokens.IsLost)
        {
            return !Tokens.IsLost;
        }

        Refuse("This nests too deep for Python 2.7.", "Give the inner parts names of their own.", isOwnLimit: false);
        return false;
    }

    /// <summary>Counts one more level of the expression; reports it once when that is too many.</summary>
    public bool Grow(int height)
    {
        Height = height;
        if (height <= Nesting.MaxHeight || Tokens.IsLost)
        {
            return true;
        }

        Refuse($"This expression is a chain of more than {Nesting.MaxHeight} calls, subscripts or attributes, more than is read here.", "Give a part of it a name of its own.", isOwnLimit: true);
        return false;
    }

    /// <summary>The node that stands where there is no expression.</summary>
    public ErrorExpression Error() => new(new TextSpan(Tokens.Current.Start, 0));

    private void Refuse(string message, string help, bool isOwnLimit) => Tokens.Lose(new SyntaxProblem
    {
        Span = Tokens.Current.Span,
        Message = message,
        Help = help,
        IsOwnLimit = isOwnLimit,
        ReferenceLine = Tokens.LineOf(Tokens.Current),
        ReferenceMessage = "MemoryError: s_push: parser stack overflow",
    });
}

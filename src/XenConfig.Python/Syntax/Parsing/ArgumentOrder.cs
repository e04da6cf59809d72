namespace XenConfig.Python.Syntax.Parsing;

/// <summary>
/// What CPython's compiler checks about the arguments of one call: their order, their number, repeated names. It counts first and
/// looks at each argument afterwards, so a fault in the count comes first.
/// </summary>
internal struct ArgumentOrder(TokenStream tokens)
{
    private HashSet<string>? _names;
    private int _positional;
    private int _keywords;
    private int _generators;
    private readonly int _reported = tokens.CompileProblemCount;

    public void AddGenerator() => _generators++;

    public void AddPositional(Expression value, int start, bool isAfterStar)
    {
        _positional++;
        if (_keywords > 0)
        {
            tokens.ReportCompile(
                value.Span, "A positional argument must stand before the keyword arguments.", "SyntaxError: non-keyword arg after keyword arg", start,
                "Move it before them, or give it by its name.");
        }
        else if (isAfterStar)
        {
            tokens.ReportCompile(
                value.Span, "Only keyword arguments may follow a \"*\" argument.", "SyntaxError: only named arguments may follow *expression", start);
        }
    }

    public void AddKeyword(Expression name, int start)
    {
        _keywords++;
        switch (name)
        {
            case LambdaExpression:
                tokens.ReportCompile(name.Span, "A lambda cannot hold an assignment.", "SyntaxError: lambda cannot contain assignment", start);
                break;
            case NameExpression known:
                if (TargetRules.CheckName(tokens, known.Name, known.Span, start)
                    && !(_names ??= new HashSet<string>(StringComparer.Ordinal)).Add(known.Name))
                {
                    tokens.ReportCompile(
                        known.Span, $"The keyword argument \"{known.Name}\" is given twice.", "SyntaxError: keyword argument repeated", start, "Remove one of the two.");
                }

                break;
            default:
                tokens.ReportCompile(
                    name.Span, "Before the \"=\" of a keyword argument stands a plain name; a comparison is written \"==\".",
                    "SyntaxError: keyword can't be an expression", start);
                break;
        }
    }

    /// <summary>Checks the count, once all arguments are known.</summary>
    /// <param name="start">Where the first argument starts.</param>
    /// <param name="most">How many there may be.</param>
    public readonly void CheckWhole(int start, int most)
    {
        var isAmbiguous = _generators > 1 || (_generators == 1 && _positional + _keywords > 0);
        if (!isAmbiguous && _positional + _keywords + _generators <= most)
        {
            return;
        }

        var later = tokens.CompileProblems[_reported..];
        tokens.CompileProblems.RemoveRange(_reported, later.Count);
        var span = new TextSpan(start, 0);
        if (isAmbiguous)
        {
            tokens.ReportCompile(
                span, "A generator expression that is not the only argument needs parentheses of its own.",
                "SyntaxError: Generator expression must be parenthesized if not sole argument", start);
        }
        else
        {
            tokens.ReportCompile(span, $"A call takes {most} arguments at most.", $"SyntaxError: more than {most} arguments", start);
        }

        tokens.CompileProblems.AddRange(later);
    }
}

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>
/// Says how far a line is to be indented. In columns, as CPython counts them: an editor may show tabs narrower, so that lines that look alike are not,
/// and to remove what seems too much may move a line into another block.
/// </summary>
/// <param name="Source">The source.</param>
/// <param name="Indents">How far the open blocks are indented, outermost first; the last is the line's own.</param>
/// <param name="Ended">How far the block is indented that the line has ended.</param>
/// <param name="TabSize">A tab goes to the next multiple of so many columns.</param>
/// <param name="HasTabs">Whether another line begins with a tab.</param>
internal readonly record struct IndentationAdvice(SourceText Source, int[] Indents, int Ended, int TabSize, bool HasTabs)
{
    /// <summary>The problem of a line that is indented deeper than the one above, which opens no block.</summary>
    public SyntaxProblem TooDeep(SyntaxProblem problem)
    {
        var outer = Indents.Length > 1 ? Indents[^2] : 0;
        return problem with
        {
            Message = $"This line is indented deeper than the one above, which opens no block: by {Columns(Indents[^1])}, and the line above by {outer}.",
            Help = (outer == 0 ? "Remove the blanks at its start" : $"Indent it by {Columns(outer)}") + ", or end the line above with a colon if it is to open a block." + AboutTabs(problem.Span),
        };
    }

    /// <summary>The problem of a line whose indentation is that of no block around it.</summary>
    public SyntaxProblem Unmatched(SyntaxProblem problem)
    {
        var around = string.Join(", ", Indents[..^1]);
        return problem with
        {
            Message = $"This line is indented by {Columns(Indents[^1])}, as no block around it.",
            Help = $"Indent it exactly as far as the block it belongs to, by {around} or {Columns(Ended)}." + AboutTabs(problem.Span),
        };
    }

    private static string Columns(int count) => count == 1 ? "1 column" : $"{count} columns";

    /// <summary>Tabs matter where this line or any other has some at its start.</summary>
    private string AboutTabs(TextSpan line) =>
        HasTabs || Source.GetBytes(line).Contains((byte)'\t')
            ? $" A tab goes to the next multiple of {TabSize} columns here, however wide an editor shows it; blanks alone are safe."
            : "";
}

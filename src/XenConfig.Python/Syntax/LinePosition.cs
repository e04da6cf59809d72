namespace XenConfig.Python.Syntax;

/// <summary>A place in a text as people and editors count it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters (Unicode code points; a byte where the text is not UTF-8), from 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Line}:{Column}";
}

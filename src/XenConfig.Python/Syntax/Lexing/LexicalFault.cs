namespace XenConfig.Python.Syntax.Lexing;

/// <summary>Why bytes are no token: the ways in which CPython's tokenizer gives up.</summary>
internal enum LexicalFault
{
    None,

    /// <summary>A line ends inside a '…' or "…" string.</summary>
    UnclosedString,

    /// <summary>The file ends inside a triple-quoted string.</summary>
    UnclosedTripleString,

    /// <summary>A number that is none: <c>0x</c>, <c>08</c>, <c>1e+</c>.</summary>
    BadNumber,

    /// <summary>Something follows a continuation backslash on its line.</summary>
    BadContinuation,

    /// <summary>A line returns to an indentation that no enclosing block has.</summary>
    BadUnindent,

    /// <summary>More indentation levels than CPython keeps (100, the outermost counted).</summary>
    TooManyIndents,
}

namespace XenConfig.Python.Syntax.Xl;

/// <summary>What a value of an xl config is.</summary>
internal enum XlValueKind : byte
{
    /// <summary>A number, which is text that starts with a digit.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>A list.</summary>
    List,
}

/// <summary>A value of an xl config, where it stands. A list's elements are the values after it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="HasEscapes">Whether it is a string with a backslash in it.</param>
/// <param name="Start">Offset of its first byte, a string's quote included.</param>
/// <param name="End">Offset just past its last byte.</param>
/// <param name="Next">The index of the first value that is neither this one nor within it.</param>
internal readonly record struct XlValue(XlValueKind Kind, bool HasEscapes, int Start, int End, int Next)
{
    /// <summary>The bytes of the value.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>The bytes of a string, its quotes excluded.</summary>
    public TextSpan Content => TextSpan.FromBounds(Start + 1, End - 1);
}

/// <summary>What a statement of an xl config does.</summary>
internal enum XlStatementKind : byte
{
    /// <summary>Nothing that libxlu understands.</summary>
    Error,

    /// <summary><c>name = value</c>.</summary>
    Assign,

    /// <summary><c>name += value</c>.</summary>
    Append,
}

/// <summary>A statement of an xl config, where it stands.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Span">Its bytes.</param>
/// <param name="NameLength">The length of the name, with which it begins.</param>
/// <param name="Value">The index of its value, or <see cref="NoValue"/>.</param>
internal readonly record struct XlStatement(XlStatementKind Kind, TextSpan Span, int NameLength = 0, int Value = XlStatement.NoValue)
{
    /// <summary>What is broken has no value.</summary>
    public const int NoValue = -1;

    /// <summary>The bytes of the name.</summary>
    public TextSpan Name => new(Span.Start, NameLength);
}

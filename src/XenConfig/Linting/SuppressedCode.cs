using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>One code of a comment that silences rules: <c># xenconfig: ignore[XC301] reason</c> or <c># xenconfig: ignore-file[XC3]</c>.</summary>
/// <param name="text">The code, or a prefix of codes.</param>
/// <param name="span">Its place.</param>
internal sealed class SuppressedCode(string text, TextSpan span)
{
    /// <summary>The code, or a prefix of codes.</summary>
    public string Text { get; } = text;

    /// <summary>Its place.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Whether it has silenced anything.</summary>
    public bool IsUsed { get; set; }
}

/// <summary>A comment that begins like a suppression and is none.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Message">What is wrong with it.</param>
internal readonly record struct MalformedSuppression(TextSpan Span, string Message);

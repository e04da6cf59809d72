using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>A comment that silences rules: <c># xenconfig: ignore[XC301] reason</c> or <c># xenconfig: ignore-file[XC3]</c>.</summary>
internal sealed class Suppression
{
    /// <summary>The comment.</summary>
    public required TextSpan Comment { get; init; }

    /// <summary>The codes or prefixes of codes, with their places.</summary>
    public required ImmutableArray<SuppressedCode> Codes { get; init; }

    /// <summary>The first and last line it silences.</summary>
    public required (int First, int Last) Lines { get; init; }

    /// <summary>Silences a finding of that code that begins on that line; says whether it did.</summary>
    public bool Silences(string code, int line)
    {
        if (line < Lines.First || line > Lines.Last)
        {
            return false;
        }

        var silenced = false;
        foreach (var suppressed in Codes)
        {
            if (code.StartsWith(suppressed.Text, StringComparison.OrdinalIgnoreCase))
            {
                suppressed.IsUsed = true;
                silenced = true;
            }
        }

        return silenced;
    }
}

/// <summary>One code of a suppression.</summary>
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

namespace XenConfig.Linting.Reports;

/// <summary>What a piece of text is, so that it can be coloured.</summary>
internal enum TextStyle
{
    /// <summary>A place in a file.</summary>
    Place,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Information.</summary>
    Info,

    /// <summary>A rule's code, a line number: less important.</summary>
    Faint,

    /// <summary>The words <c>note</c> and <c>help</c>.</summary>
    Label,
}

/// <summary>ANSI colours, or none.</summary>
/// <param name="isOn">Whether there are colours.</param>
internal readonly struct Ansi(bool isOn)
{
    /// <summary>The text in the colour of its style.</summary>
    public string Paint(string text, TextStyle style) => isOn ? $"\e[{Code(style)}m{text}\e[0m" : text;

    /// <summary>The style of a severity.</summary>
    public static TextStyle Of(Severity severity) => severity switch
    {
        Severity.Error => TextStyle.Error,
        Severity.Warning => TextStyle.Warning,
        _ => TextStyle.Info,
    };

    private static string Code(TextStyle style) => style switch
    {
        TextStyle.Place => "1",
        TextStyle.Error => "1;31",
        TextStyle.Warning => "1;33",
        TextStyle.Info => "1;36",
        TextStyle.Faint => "2",
        _ => "1;32",
    };
}

using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>A place in a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Span">The bytes.</param>
public readonly record struct Location(SourceText Source, TextSpan Span)
{
    /// <summary>The source's path.</summary>
    public string Path => Source.Path;

    /// <summary>Line and column of the first character.</summary>
    public LinePosition Start => Source.GetPosition(Span.Start);

    /// <summary>Line and column just past the last character.</summary>
    public LinePosition End => Source.GetPosition(Span.End);

    /// <summary>The expression that made a value.</summary>
    public static Location Of(Origin origin) => new(origin.Source, origin.Span);

    /// <summary>The expression that made a value.</summary>
    public static Location Of(ConfigValue value) => Of(value.Origin);

    /// <summary>The name of a setting, in the statement that bound it last.</summary>
    public static Location OfName(Setting setting) => new(setting.Origin.Source, setting.NameSpan);

    /// <summary>A part of a string: exact inside a plain literal, the whole expression otherwise.</summary>
    /// <param name="text">The string.</param>
    /// <param name="start">Index of the part's first char in its text.</param>
    /// <param name="length">The part's length in chars.</param>
    public static Location Within(ConfigString text, int start, int length) => new(text.Origin.Source, text.Locate(start, length));
}

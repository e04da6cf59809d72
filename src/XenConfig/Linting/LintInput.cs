using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>A file to lint.</summary>
/// <param name="Path">Its path as the user gave it or as the walk found it.</param>
/// <param name="Read">Reads it; asked a second time when the file has something in common with another one.</param>
/// <param name="IsExplicit">Whether the user named it, so that it is linted whatever it looks like.</param>
public sealed record LintInput(string Path, Func<SourceText> Read, bool IsExplicit)
{
    /// <summary>A file on disk.</summary>
    public static LintInput FromFile(string path, bool isExplicit = true) =>
        new(path, () => SourceText.From(File.ReadAllBytes(path), path), isExplicit);

    /// <summary>A text at hand, such as standard input.</summary>
    public static LintInput FromSource(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(source.Path, () => source, true);
    }
}

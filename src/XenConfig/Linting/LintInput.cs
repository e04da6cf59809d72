using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>A file to lint.</summary>
/// <param name="Path">Its path as the user gave it or as the walk found it.</param>
/// <param name="Read">Reads it; asked a second time when the file has something in common with another one.</param>
/// <param name="IsExplicit">Whether the user named it, so that it is linted whatever it looks like.</param>
public sealed record LintInput(string Path, Func<SourceText> Read, bool IsExplicit)
{
    /// <summary>A file on disk.</summary>
    public static LintInput FromFile(string path, bool isExplicit = true)
    {
        // A pipe, such as a shell's <(command), has no length and can be read only once.
        if (new FileInfo(path) is { Exists: true, Length: 0 })
        {
            var once = new Lazy<SourceText>(ReadAll);
            return new(path, () => once.Value, isExplicit);
        }

        return new(path, ReadAll, isExplicit);

        SourceText ReadAll() => SourceText.From(BoundedRead.File(path), path);
    }

    /// <summary>A text at hand, such as standard input.</summary>
    public static LintInput FromSource(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(source.Path, () => source, true);
    }
}

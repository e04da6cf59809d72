using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli;

/// <summary>Reads what a verb is to work on.</summary>
internal static class Input
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What standard input is called in messages when <c>--stdin-filename</c> does not say.</summary>
    public const string StandardInputName = "<stdin>";

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <param name="path">The path as the user gave it.</param>
    /// <param name="standardInputName">What to call standard input; null for <see cref="StandardInputName"/>.</param>
    /// <param name="context">Where standard input comes from.</param>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static SourceText Read(string path, string? standardInputName, CommandContext context)
    {
        if (path == StandardInput)
        {
            return SourceText.From(Guard(path, ReadToEnd), standardInputName ?? StandardInputName);
        }

        return SourceText.From(Read(path, takesStandardInput: true), path);

        byte[] ReadToEnd()
        {
            using var input = context.OpenInput();
            return BoundedRead.Stream(input);
        }
    }

    /// <summary>Reads a file that an option names, which cannot be standard input.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static byte[] ReadNamed(string path) => Read(path, takesStandardInput: false);

    private static byte[] Read(string path, bool takesStandardInput) => SpecialFile.WhyNotRead(path, takesStandardInput) is { } reason
        ? throw new CommandException($"cannot read '{path}': {reason}")
        : Guard(path, () => BoundedRead.File(path));

    private static byte[] Guard(string path, Func<byte[]> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"cannot read {(path == StandardInput ? "standard input" : $"'{path}'")}: {ReadFailure.Describe(path, e)}", e);
        }
    }
}

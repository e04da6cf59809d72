using System.Diagnostics.CodeAnalysis;
using System.Security;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>The bytes of a config, or why they could not be read.</summary>
public sealed class ConfigReading
{
    private ConfigReading(string path, SourceText? source, string? error)
    {
        Path = path;
        Source = source;
        Error = error;
    }

    /// <summary>The path as it was given, or the name that standard input goes by.</summary>
    public string Path { get; }

    /// <summary>The source; null when it could not be read.</summary>
    public SourceText? Source { get; }

    /// <summary>Why it could not be read, as a clause for the user; null when it was.</summary>
    public string? Error { get; }

    /// <summary>Whether it was read.</summary>
    [MemberNotNullWhen(true, nameof(Source))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Source is not null;

    /// <summary>Reads a file.</summary>
    public static ConfigReading FromFile(string path)
    {
        return SpecialFile.WhyNotRead(path) is { } reason ? new ConfigReading(path, null, reason) : Read(path, () => BoundedRead.File(path));
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">Standard input, as a rule.</param>
    /// <param name="name">The name that it goes by: <see cref="LoadOptions.StandardInputName"/>.</param>
    public static ConfigReading FromStream(Stream stream, string name) => Read(name, () => BoundedRead.Stream(stream));

    private static ConfigReading Read(string path, Func<byte[]> read)
    {
        try
        {
            return new ConfigReading(path, SourceText.From(read(), path), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            return new ConfigReading(path, null, ReadFailure.Describe(path, error));
        }
    }
}

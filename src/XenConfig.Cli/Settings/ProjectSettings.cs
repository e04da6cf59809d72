using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Linting;
using XenConfig.Loading;

namespace XenConfig.Cli.Settings;

/// <summary>What a <c>xenconfig.toml</c> says; documented in docs/xenconfig-toml.md. What the command line says wins over it.</summary>
internal sealed record ProjectSettings
{
    /// <summary>The file's name, looked for beside the configs and in every folder above.</summary>
    public const string FileName = "xenconfig.toml";

    /// <summary>What holds where there is no file.</summary>
    public static ProjectSettings None { get; } = new();

    /// <summary>The folder that <see cref="PerFile"/> patterns start from; null where there is no file.</summary>
    public string? Folder { get; init; }

    /// <summary><c>select</c>: codes, prefixes of codes or names of rules; null when it is not set.</summary>
    public ImmutableArray<string>? Select { get; init; }

    /// <summary><c>ignore</c>; null when it is not set.</summary>
    public ImmutableArray<string>? Ignore { get; init; }

    /// <summary><c>fail-on</c>, one of <see cref="Verbs.LintVerb.FailOnWords"/>; null when it is not set.</summary>
    public string? FailOn { get; init; }

    /// <summary><c>dialect</c>; null when it is not set, or <c>auto</c>.</summary>
    public Dialect? Dialect { get; init; }

    /// <summary><c>xen-version</c>; null when it is not set.</summary>
    public XenRelease? XenVersion { get; init; }

    /// <summary>The <c>[per-file."PATTERN"]</c> tables, in the file's order; the last one that matches and says something wins.</summary>
    public ImmutableArray<FileSettings> PerFile { get; init; } = [];

    /// <summary>The tables that hold for a file, in order.</summary>
    public IEnumerable<FileSettings> For(string path) =>
        Folder is null ? [] : PerFile.Where(settings => settings.Pattern.Matches(Path.GetRelativePath(Folder, path)));

    /// <summary>The dialect for a file: its own tables' before the whole file's; null to decide by what the file holds.</summary>
    public Dialect? DialectOf(string path) => For(path).LastOrDefault(settings => settings.Dialect is not null)?.Dialect ?? Dialect;

    /// <summary>Whether a file's own tables ignore the finding.</summary>
    public bool Ignores(Diagnostic diagnostic) => For(diagnostic.Location.Path)
        .Any(settings => !settings.Ignore.IsEmpty && !(LintOptions.Default with { Ignore = settings.Ignore }).Runs(diagnostic.Rule));
}

/// <summary>A <c>[per-file."PATTERN"]</c> table.</summary>
/// <param name="Pattern">The files it is about.</param>
/// <param name="Dialect">Their dialect; null when the table does not say.</param>
/// <param name="Ignore">Rules that are not reported in them.</param>
internal sealed record FileSettings(PathPattern Pattern, Dialect? Dialect, ImmutableArray<string> Ignore);

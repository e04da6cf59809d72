using System.Collections.Immutable;

namespace XenConfig.Linting.Reports;

/// <summary>All output formats.</summary>
public static class ReportFormats
{
    /// <summary>The formats; the first is the default.</summary>
    public static ImmutableArray<IReport> All { get; } =
    [
        new TextReport(), new ConciseReport(), new JsonReport(), new SarifReport(), new GitHubReport(), new GitLabReport(), new JUnitReport(),
        new CheckstyleReport(),
    ];

    /// <summary>The format of that name; null when there is none.</summary>
    public static IReport? Find(string name) => All.FirstOrDefault(r => r.Name == name);
}

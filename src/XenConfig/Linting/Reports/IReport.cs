namespace XenConfig.Linting.Reports;

/// <summary>How a report may look.</summary>
/// <param name="Colour">Whether the text form may use ANSI colours.</param>
public sealed record ReportOptions(bool Colour = false);

/// <summary>An output format of findings.</summary>
public interface IReport
{
    /// <summary>The format's name on the command line.</summary>
    string Name { get; }

    /// <summary>What it is for, in one line.</summary>
    string Summary { get; }

    /// <summary>Writes the findings.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="result">The findings.</param>
    /// <param name="options">How it may look.</param>
    void Write(TextWriter output, LintResult result, ReportOptions options);
}

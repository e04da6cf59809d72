namespace XenConfig.Linting.Reports;

/// <summary>One line a finding, for editors and grep.</summary>
internal sealed class ConciseReport : IReport
{
    /// <inheritdoc/>
    public string Name => "concise";

    /// <inheritdoc/>
    public string Summary => "one line a finding: path:line:column: severity: message [code]";

    /// <inheritdoc/>
    public void Write(TextWriter output, LintResult result, ReportOptions options)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            var message = DisplayText.Escape(diagnostic.Message);
            output.WriteLine(
                $"{DisplayText.Escape(diagnostic.Location.Path)}:{diagnostic.Location.Start}: {diagnostic.Severity.Word()}: {message} [{diagnostic.Code}]");
        }
    }
}

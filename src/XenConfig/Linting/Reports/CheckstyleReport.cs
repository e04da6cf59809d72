using System.Globalization;

namespace XenConfig.Linting.Reports;

/// <summary>Checkstyle's XML, which many review tools read.</summary>
internal sealed class CheckstyleReport : IReport
{
    /// <inheritdoc/>
    public string Name => "checkstyle";

    /// <inheritdoc/>
    public string Summary => "Checkstyle XML, for review tools";

    /// <inheritdoc/>
    public void Write(TextWriter output, LintResult result, ReportOptions options) => ReportXml.Write(output, xml =>
    {
        xml.WriteStartElement("checkstyle");
        xml.WriteAttributeString("version", "4.3");
        foreach (var file in result.Diagnostics.GroupBy(d => d.Location.Path, StringComparer.Ordinal))
        {
            xml.WriteStartElement("file");
            xml.WriteAttributeString("name", ReportXml.Clean(file.Key));
            foreach (var diagnostic in file)
            {
                var start = diagnostic.Location.Start;
                xml.WriteStartElement("error");
                xml.WriteAttributeString("line", start.Line.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("column", start.Column.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("severity", diagnostic.Severity.Word());
                xml.WriteAttributeString("message", ReportXml.Clean(diagnostic.Message));
                xml.WriteAttributeString("source", $"xenconfig.{diagnostic.Code}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}

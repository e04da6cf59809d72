using System.Globalization;

namespace XenConfig.Linting.Reports;

/// <summary>JUnit's XML, which most CI systems show: one test case a finding, each file with findings a suite.</summary>
internal sealed class JUnitReport : IReport
{
    /// <inheritdoc/>
    public string Name => "junit";

    /// <inheritdoc/>
    public string Summary => "JUnit XML, for CI systems that show test results";

    /// <inheritdoc/>
    public void Write(TextWriter output, LintResult result, ReportOptions options) => ReportXml.Write(output, xml =>
    {
        var count = result.Diagnostics.Length.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "xenconfig");
        xml.WriteAttributeString("tests", count);
        xml.WriteAttributeString("failures", count);
        foreach (var file in result.Diagnostics.GroupBy(d => d.Location.Path, StringComparer.Ordinal))
        {
            var failures = file.Count().ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", ReportXml.Clean(file.Key));
            xml.WriteAttributeString("tests", failures);
            xml.WriteAttributeString("failures", failures);
            foreach (var diagnostic in file)
            {
                xml.WriteStartElement("testcase");
                xml.WriteAttributeString("name", $"{diagnostic.Code} {diagnostic.Rule.Name} at {diagnostic.Location.Start}");
                xml.WriteAttributeString("classname", ReportXml.Clean(file.Key));
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("type", diagnostic.Severity.Word());
                xml.WriteAttributeString("message", ReportXml.Clean(diagnostic.Message));
                xml.WriteString(ReportXml.Clean($"{file.Key}:{diagnostic.Location.Start}: {diagnostic.Message}"));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}

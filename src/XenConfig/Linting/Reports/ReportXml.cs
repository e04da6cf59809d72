using System.Xml;

namespace XenConfig.Linting.Reports;

/// <summary>Writes the XML of reports.</summary>
internal static class ReportXml
{
    /// <summary>Writes a document.</summary>
    public static void Write(TextWriter output, Action<XmlWriter> content)
    {
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, CloseOutput = false }))
        {
            content(xml);
        }

        output.WriteLine();
    }

    /// <summary>The text with the characters replaced that XML cannot hold.</summary>
    public static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));
}

using System.Text;
using XenConfig.Conversion;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Conversion;

public sealed class XmlCodingTests
{
    [Theory]
    [InlineData("utf-8", "", false)]
    [InlineData("utf-8", "", true)]
    [InlineData("utf-8", "UTF-8", false)]
    [InlineData("iso-8859-1", "ISO-8859-1", false)]
    [InlineData("utf-16", "", true)]
    [InlineData("utf-16", "UTF-16", true)]
    [InlineData("utf-16", "UTF-8", true)]
    [InlineData("utf-16", "UTF-16", false)]
    [InlineData("utf-16BE", "", true)]
    [InlineData("utf-16BE", "", false)]
    public void Xml_is_read_in_the_encoding_that_it_is_in(string encoding, string declared, bool hasMark)
    {
        var (xml, result) = Convert(Encoding.GetEncoding(encoding), declared, hasMark);
        Assert.True(Converter.IsXml(xml));
        Assert.Empty(result.Problems);
        Assert.StartsWith("name = \"café\"\n", result.Text, StringComparison.Ordinal);
        var loss = Assert.Single(result.Losses, l => l.Name == "domain/foo");
        Assert.Equal(declared == "" ? 2 : 3, loss.Origin!.Value.Source.GetPosition(loss.Origin.Value.Span.Start).Line);
    }

    [Theory]
    [InlineData("UTF-16", "café", "the XML says that it is 'UTF-16', which it is not; it is read as UTF-8")]
    [InlineData("ISO-8859-1", "cafÃ©", "the XML says that it is 'ISO-8859-1', and its bytes read as UTF-8; they are taken for what it says")]
    public void A_declaration_that_is_not_true_is_told(string declared, string name, string message)
    {
        var (_, result) = Convert(Encoding.UTF8, declared, hasMark: false);
        Assert.StartsWith($"name = \"{name}\"\n", result.Text, StringComparison.Ordinal);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((message, declared), (problem.Message, problem.Origin!.Value.Source.GetText(problem.Origin.Value.Span)));
    }

    [Theory]
    [InlineData("", "the byte 0xe9 is no UTF-8, and XML is UTF-8 where it does not say otherwise")]
    [InlineData("windows-1252", "the XML is in 'windows-1252', by what it says, which is not read; UTF-8, UTF-16 and ISO-8859-1 are")]
    public void What_cannot_be_read_is_told_with_what_can(string declared, string message)
    {
        var (_, result) = Convert(Encoding.Latin1, declared, hasMark: false);
        Assert.Null(result.Text);
        Assert.Equal(message, Assert.Single(result.Problems).Message);
    }

    private static (SourceText Xml, ConversionResult Result) Convert(Encoding encoding, string declared, bool hasMark)
    {
        var declaration = declared == "" ? "" : $"<?xml version='1.0' encoding='{declared}'?>\n";
        var text = $"{declaration}<domain type='xen'><name>café</name><memory>1024</memory><os><type>linux</type></os>\n<foo/></domain>\n";
        var xml = SourceText.From([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)], "guest.xml");
        return (xml, Converter.ConvertLibvirt(xml, ConversionTarget.Xl));
    }
}

using System.Xml;
using System.Xml.Linq;
using XenConfig.Conversion;
using XenConfig.Conversion.Libvirt;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Conversion;

/// <summary>The tree holds what the text does, by LINQ to XML's reading of it.</summary>
public sealed class XmlTreeTests
{
    private const string Guest = """
        <!--
        made by virsh edit
        -->
        <domain type='xen' xmlns:xen="http://libvirt.org/schemas/domain/xen/1.0">
          <name>web1</name>
          <description>a &lt;web&gt; &amp; mail "server"
            on two lines <!-- of text --> </description>
          <memory unit='KiB'>1048576</memory>
          <os><type arch="x86_64" machine='xenpv'>linux</type><kernel/></os>
          <devices >
            <disk type='block' device="disk">
              <source dev='/dev/vg0/it&apos;s'/>
              <target dev="xvda" bus="xen"  />
              <readonly></readonly >
            </disk>
          </devices>
          <xen:commandline><xen:arg value='-device'/></xen:commandline>
        </domain>

        """;

    [Theory]
    [InlineData(Guest)]
    [InlineData("<a/>")]
    [InlineData("\n<a b='' c=\">\">\t</a>\n<!---->")]
    [InlineData("<a>&#32;b<![CDATA[<c>]]></a>")]
    [InlineData("<?xml version='1.0'?>\r\n<a b='1\r\n2'>\r\nä</a>")]
    public void The_tree_has_the_names_attributes_texts_and_lines_of_the_text(string text)
    {
        var (root, problem) = XmlTree.Parse(SourceText.From(text, "guest.xml"));
        Assert.Null(problem);
        Assert.NotNull(root);
        AssertSame(XDocument.Parse(text, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root!, root);
        AssertNothingElse(root);
    }

    [Fact]
    public void Elements_that_nest_too_deep_are_a_problem()
    {
        Assert.NotNull(XmlTree.Parse(Nested(XmlTree.MostDepth)).Root);
        var (root, problem) = XmlTree.Parse(Nested(XmlTree.MostDepth + 1));
        Assert.Null(root);
        Assert.Equal("this is no XML that can be read: elements nest deeper than 64", problem!.Message);

        static SourceText Nested(int depth) =>
            SourceText.From(string.Concat(Enumerable.Repeat("<a>", depth).Concat(Enumerable.Repeat("</a>", depth))), "deep.xml");
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY n SYSTEM 'file:///etc/passwd'>]><a>&n;</a>", "&n;", "'&n;' is not known: a document type (<!DOCTYPE …>) is not read, as what it declares may grow without end or stand in other files")]
    [InlineData("<a>x&nbsp;y</a>", "&nbsp;", "'&nbsp;' is not known; XML has &amp; &lt; &gt; &quot; &apos; and numbers such as &#233;")]
    [InlineData("<a b='salt & pepper'/>", "&", "'&' begins the name of a character, and there is none")]
    [InlineData("<a>\n<b>\n", "", "this is no XML that can be read: Unexpected end of file has occurred. The following elements are not closed: b, a")]
    public void What_is_wrong_is_told_at_its_place(string text, string place, string message)
    {
        var problem = XmlTree.Parse(SourceText.From(text, "guest.xml")).Problem!;
        Assert.Equal((message, place), (problem.Message, problem.Origin!.Value.Source.GetText(problem.Origin.Value.Span)));
    }

    [Fact]
    public void A_text_of_many_pieces_costs_what_it_is_long()
    {
        const int pieces = 1 << 16;
        var source = SourceText.From($"<a>{string.Concat(Enumerable.Repeat("x<!---->", pieces))}</a>", "guest.xml");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = XmlTree.Parse(source).Root!.Text;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(new string('x', pieces), text);
        Assert.InRange(allocated, 0, 100 * source.Length);
    }

    /// <summary>Compares an element, and marks all that .NET finds in it as read.</summary>
    private static void AssertSame(XElement expected, XmlElementNode actual)
    {
        Assert.Equal(NameOf(expected), actual.MarkRead().Name);
        Assert.Equal(((IXmlLineInfo)expected).LineNumber, actual.Origin.Source.GetLine(actual.Origin.Span.Start));
        Assert.Equal(string.Concat(expected.Nodes().OfType<XText>().Select(t => t.Value).Where(t => !t.All(char.IsWhiteSpace))), actual.Text);
        foreach (var attribute in expected.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            Assert.Equal(attribute.Value, actual.Attribute(attribute.Name.LocalName));
        }

        foreach (var group in expected.Elements().GroupBy(NameOf))
        {
            var children = actual.Children(group.Key).ToArray();
            Assert.Equal(group.Count(), children.Length);
            foreach (var (one, other) in group.Zip(children))
            {
                AssertSame(one, other);
            }
        }
    }

    private static void AssertNothingElse(XmlElementNode root)
    {
        var unread = new List<Loss>();
        root.ReportUnread(unread, "it is not in the text");
        Assert.Empty(unread);
    }

    private static string NameOf(XElement element) =>
        element.GetPrefixOfNamespace(element.Name.Namespace) is { Length: > 0 } prefix ? $"{prefix}:{element.Name.LocalName}" : element.Name.LocalName;
}

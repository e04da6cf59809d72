using System.Text;
using System.Xml;
using System.Xml.Linq;
using XenConfig.Conversion;
using XenConfig.Conversion.Libvirt;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Conversion;

/// <summary>The reader of plain XML gives what .NET's gives, or nothing.</summary>
public sealed class PlainXmlReaderTests
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
    [InlineData("<a>]] ></a>")]
    public void A_plain_text_is_read_as_dotnet_reads_it(string text)
    {
        var root = PlainXmlReader.TryRead(SourceText.From(text, "guest.xml"));
        Assert.NotNull(root);
        AssertSame(XDocument.Parse(text, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root!, root);
        AssertNothingElse(root);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("<a>")]
    [InlineData("<a></b>")]
    [InlineData("</a>")]
    [InlineData("<a/><b/>")]
    [InlineData("<a/>text")]
    [InlineData("<a b='1'c='2'/>")]
    [InlineData("<a b='1' b='2'/>")]
    [InlineData("<a b=1/>")]
    [InlineData("<a b/>")]
    [InlineData("<a b='<'/>")]
    [InlineData("<a b='1\n2'/>")]
    [InlineData("<a / >")]
    [InlineData("<1/>")]
    [InlineData("<:a/>")]
    [InlineData("<x:a/>")]
    [InlineData("<a x:b='1'/>")]
    [InlineData("<a xmlns='urn:a'/>")]
    [InlineData("<a><b xmlns:x='urn:x'/><x:c/></a>")]
    [InlineData("<a xmlns:xml='urn:x'/>")]
    [InlineData("<a xml:space='preserve'> </a>")]
    [InlineData("<a>]]></a>")]
    [InlineData("<a>&unknown;</a>")]
    [InlineData("<a>& </a>")]
    [InlineData("<a>&#32;</a>")]
    [InlineData("<a><!-- -- --></a>")]
    [InlineData("<a><!-- </a>")]
    [InlineData("<a><![CDATA[b]]></a>")]
    [InlineData("<?xml version='1.0'?><a/>")]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("<a>ä</a>")]
    [InlineData("<a>\r\n</a>")]
    [InlineData("<a>\u0001</a>")]
    public void What_is_not_plain_or_no_XML_is_left_alone(string text) =>
        Assert.Null(PlainXmlReader.TryRead(SourceText.From(text, "guest.xml")));

    [Fact]
    public void Elements_that_nest_too_deep_are_left_alone()
    {
        Assert.NotNull(PlainXmlReader.TryRead(Nested(XmlTree.MostDepth)));
        Assert.Null(PlainXmlReader.TryRead(Nested(XmlTree.MostDepth + 1)));

        static SourceText Nested(int depth) =>
            SourceText.From(string.Concat(Enumerable.Repeat("<a>", depth).Concat(Enumerable.Repeat("</a>", depth))), "deep.xml");
    }

    [Fact]
    public void An_element_of_many_attributes_is_left_alone()
    {
        Assert.NotNull(PlainXmlReader.TryRead(WithAttributes(32)));
        Assert.Null(PlainXmlReader.TryRead(WithAttributes(33)));

        static SourceText WithAttributes(int count) =>
            SourceText.From($"<a {string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}=''"))}/>", "many.xml");
    }

    [Fact]
    public void A_text_with_mistakes_is_read_as_dotnet_reads_it_or_left_alone()
    {
        var random = new Random(1);
        var read = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var text = Damage(Guest, random);
            if (PlainXmlReader.TryRead(SourceText.From(text, "guest.xml")) is not { } root)
            {
                continue;
            }

            AssertSame(XDocument.Parse(text, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root!, root);
            AssertNothingElse(root);
            read++;
        }

        Assert.InRange(read, 250, 4_750);
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var slips = random.Next(1, 4); slips > 0; slips--)
        {
            var at = random.Next(damaged.Length);
            _ = random.Next(3) switch
            {
                0 => damaged.Remove(at, 1),
                1 => damaged.Insert(at, damaged[random.Next(damaged.Length)]),
                _ => damaged.Insert(at, "<>&;:/!-='\"] \n"[random.Next(14)]),
            };
        }

        return damaged.ToString();
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

using System.Globalization;
using System.Text;
using System.Xml;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Parses XML. Depth and size are bounded; a document type is passed over, so that no entity of its is known.</summary>
internal static class XmlTree
{
    /// <summary>How long a text may be, in chars.</summary>
    private const int MostChars = 16 << 20;

    /// <summary>How deep elements may nest.</summary>
    public const int MostDepth = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostChars,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Parses a text.</summary>
    /// <returns>The root element, or a problem.</returns>
    public static (XmlElementNode? Root, ConversionProblem? Problem) Parse(SourceText source)
    {
        using var stream = new MemoryStream(source.Bytes.ToArray());
        using var reader = XmlReader.Create(stream, Settings);
        try
        {
            return (Read(reader, source), null);
        }
        catch (XmlException e)
        {
            return (null, new ConversionProblem(PlaceOf(source, e), $"this is no XML that can be read: {Describe(e)}", null, IsFatal: true));
        }
    }

    /// <summary>What .NET says, without the place at its end, which the problem has already.</summary>
    private static string Describe(XmlException e) => e.Message
        .Replace(string.Create(CultureInfo.InvariantCulture, $" Line {e.LineNumber}, position {e.LinePosition}."), "", StringComparison.Ordinal)
        .TrimEnd('.');

    private static Origin PlaceOf(SourceText source, XmlException e)
    {
        var line = source.GetLineSpan(Math.Clamp(e.LineNumber, 1, source.LineCount));
        var text = source.GetText(line);
        var offset = Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Clamp(e.LinePosition - 1, 0, text.Length)));
        return new Origin(source, new TextSpan(Math.Min(line.Start + offset, line.End), 0));
    }

    private static XmlElementNode Read(XmlReader reader, SourceText source)
    {
        XmlElementNode? root = null;
        XmlElementNode? open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth >= MostDepth)
                    {
                        throw new XmlException($"elements nest deeper than {MostDepth}", null, ((IXmlLineInfo)reader).LineNumber, 1);
                    }

                    var element = ReadStart(reader, source, open);
                    root ??= element;
                    open?.AddChild(element);
                    open = reader.IsEmptyElement ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open!.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open!.AddText(reader.Value);
                    break;
            }
        }

        return root!;
    }

    private static XmlElementNode ReadStart(XmlReader reader, SourceText source, XmlElementNode? parent)
    {
        var name = reader.NamespaceURI.Length == 0 || reader.Prefix.Length == 0 ? reader.LocalName : $"{reader.Prefix}:{reader.LocalName}";
        var line = ((IXmlLineInfo)reader).LineNumber;
        var attributes = new List<XmlAttribute>(reader.AttributeCount);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
            {
                attributes.Add(new XmlAttribute(reader.Name, reader.Value));
            }
        }

        reader.MoveToElement();
        return new XmlElementNode(name, source, line, [.. attributes], parent);
    }
}

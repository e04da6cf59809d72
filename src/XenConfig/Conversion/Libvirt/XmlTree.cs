using System.Buffers;
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

    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-"u8);

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostChars,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Parses a text.</summary>
    /// <param name="source">The text, in UTF-8, whatever its declaration says.</param>
    /// <returns>The root element, or a problem.</returns>
    public static (XmlElementNode? Root, ConversionProblem? Problem) Parse(SourceText source)
    {
        // A reader of text believes no declaration.
        using var text = new StringReader(source.GetText(TextSpan.FromBounds(source.HasByteOrderMark ? 3 : 0, source.Length)));
        using var reader = XmlReader.Create(text, Settings);
        try
        {
            return (Read(reader, source), null);
        }
        catch (XmlException e)
        {
            var place = PlaceOf(source, e);
            return (null, Reference(source, place)
                ?? new ConversionProblem(new Origin(source, new TextSpan(place, 0)), $"this is no XML that can be read: {Describe(e)}", null, IsFatal: true));
        }
    }

    /// <summary>What is wrong with <c>&amp;name;</c>, behind whose <c>&amp;</c> .NET stopped; null where it stopped elsewhere.</summary>
    private static ConversionProblem? Reference(SourceText source, int place)
    {
        var bytes = source.Bytes;
        if (place == 0 || bytes[place - 1] != '&')
        {
            return null;
        }

        const string predefined = "&amp; &lt; &gt; &quot; &apos; and numbers such as &#233;";
        var length = bytes[place..].IndexOfAnyExcept(NameBytes);
        var name = length > 0 && bytes[place + length] == ';' ? source.GetText(new TextSpan(place, length)) : null;
        var (message, help) = name is null
            ? ("'&' begins the name of a character, and there is none", "write '&amp;' where '&' itself is meant")
            : bytes[..place].IndexOf("<!DOCTYPE"u8) >= 0
            ? ($"'&{name};' is not known: a document type (<!DOCTYPE …>) is not read, as what it declares may grow without end or stand in other files",
                "write what it stands for in its place, and leave the document type out")
            : ($"'&{name};' is not known; XML has {predefined}", $"write '&amp;{name};' where these letters are meant");
        return new ConversionProblem(new Origin(source, new TextSpan(place - 1, (name?.Length + 2) ?? 1)), message, help, IsFatal: true);
    }

    /// <summary>What .NET says, without the place at its end, which the problem has already.</summary>
    private static string Describe(XmlException e) => e.Message
        .Replace(string.Create(CultureInfo.InvariantCulture, $" Line {e.LineNumber}, position {e.LinePosition}."), "", StringComparison.Ordinal)
        .TrimEnd('.');

    private static int PlaceOf(SourceText source, XmlException e)
    {
        if (e.LineNumber > source.LineCount)
        {
            return source.Length;
        }

        var line = source.GetLineSpan(Math.Max(e.LineNumber, 1));
        var text = source.GetText(line);
        var offset = Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Clamp(e.LinePosition - 1, 0, text.Length)));
        return Math.Min(line.Start + offset, line.End);
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

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conversion.Libvirt;

/// <summary>An element of a parsed XML text. It knows what of it was read; the rest is a loss.</summary>
/// <param name="name">The name; one of another namespace with that namespace's prefix.</param>
/// <param name="origin">The line that it begins on.</param>
internal sealed class XmlElementNode(string name, Origin origin)
{
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly List<XmlElementNode> _children = [];
    private readonly HashSet<string> _readAttributes = new(StringComparer.Ordinal);
    private bool _isRead;
    private bool _isRejected;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The line that it begins on.</summary>
    public Origin Origin { get; } = origin;

    /// <summary>The text in it, without what stands in its children.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The child of that name, marked as read; null when there is none.</summary>
    public XmlElementNode? Child(string name) => _children.Find(c => c.Name == name)?.MarkRead();

    /// <summary>The children of that name, marked as read.</summary>
    public IEnumerable<XmlElementNode> Children(string name) => _children.Where(c => c.Name == name).Select(c => c.MarkRead());

    /// <summary>The child's text; null when there is no such child.</summary>
    public string? ChildText(string name) => Child(name)?.Text;

    /// <summary>The attribute's value, marked as read; null when there is none.</summary>
    public string? Attribute(string name)
    {
        _readAttributes.Add(name);
        return _attributes.Find(a => a.Name == name).Value;
    }

    /// <summary>Marks attributes that say nothing to a Xen toolstack as read.</summary>
    public void Skip(params ReadOnlySpan<string> attributes)
    {
        foreach (var attribute in attributes)
        {
            _readAttributes.Add(attribute);
        }
    }

    /// <summary>Marks the element with all that is in it as read.</summary>
    public void SkipAll()
    {
        _isRead = true;
        foreach (var (name, _) in _attributes)
        {
            _readAttributes.Add(name);
        }

        foreach (var child in _children)
        {
            child.SkipAll();
        }
    }

    /// <summary>Marks the children of those names, with all that is in them, as read.</summary>
    public void SkipChildren(params ReadOnlySpan<string> names)
    {
        foreach (var child in _children)
        {
            if (names.Contains(child.Name))
            {
                child.SkipAll();
            }
        }
    }

    /// <summary>Has the element reported as a whole, whatever of it was read.</summary>
    public void Reject() => _isRejected = true;

    /// <summary>Marks the element as read.</summary>
    public XmlElementNode MarkRead()
    {
        _isRead = true;
        return this;
    }

    /// <summary>All that was not read: an element as a whole, or attributes and children of one that was.</summary>
    public IEnumerable<Loss> Unread(string path, string reason)
    {
        if (!_isRead || _isRejected)
        {
            return [new Loss(LossKind.ChangesGuest, path, Summary(), Origin, reason)];
        }

        var attributes = _attributes
            .Where(a => !_readAttributes.Contains(a.Name))
            .Select(a => new Loss(LossKind.ChangesGuest, $"{path}/@{a.Name}", a.Value, Origin, reason));
        return attributes.Concat(_children.SelectMany(c => c.Unread($"{path}/{c.Name}", reason)));
    }

    /// <summary>Parses a text. Depth and size are bounded; a document type is passed over, so that no entity of its is known.</summary>
    public static (XmlElementNode? Root, ConversionProblem? Problem) Parse(SourceText source)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = MostChars,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var stream = new MemoryStream(source.Bytes.ToArray());
        using var reader = XmlReader.Create(stream, settings);
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
        var line = LineOf(source, e.LineNumber);
        var text = source.GetText(line.Span);
        var offset = Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Clamp(e.LinePosition - 1, 0, text.Length)));
        return new Origin(source, new TextSpan(Math.Min(line.Span.Start + offset, line.Span.End), 0));
    }

    private const int MostChars = 16 << 20;
    private const int MostDepth = 64;

    private static XmlElementNode Read(XmlReader reader, SourceText source)
    {
        var open = new Stack<XmlElementNode>();
        XmlElementNode? root = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth >= MostDepth)
                    {
                        throw new XmlException($"elements nest deeper than {MostDepth}", null, ((IXmlLineInfo)reader).LineNumber, 1);
                    }

                    var element = ReadStart(reader, source);
                    root ??= element;
                    if (open.TryPeek(out var parent))
                    {
                        parent._children.Add(element);
                    }

                    if (!reader.IsEmptyElement)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open.Peek().Text += reader.Value;
                    break;
            }
        }

        return root!;
    }

    private static XmlElementNode ReadStart(XmlReader reader, SourceText source)
    {
        var name = reader.NamespaceURI.Length == 0 || reader.Prefix.Length == 0 ? reader.LocalName : $"{reader.Prefix}:{reader.LocalName}";
        var element = new XmlElementNode(name, LineOf(source, ((IXmlLineInfo)reader).LineNumber));
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
            {
                element._attributes.Add((reader.Name, reader.Value));
            }
        }

        reader.MoveToElement();
        return element;
    }

    private static Origin LineOf(SourceText source, int line) =>
        new(source, source.GetLineSpan(Math.Clamp(line, 1, source.LineCount)));

    private string Summary() =>
        Text.Trim() is { Length: > 0 } text ? text : string.Join(' ', _attributes.Select(a => $"{a.Name}='{a.Value}'"));
}

using System.Text;
using System.Xml;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes XML elements. A char that XML cannot have becomes U+FFFD, and the element is remembered as damaged.</summary>
internal sealed class XmlText
{
    private readonly StringBuilder _text = new();
    private readonly XmlWriter _writer;
    private readonly List<string> _damaged = [];

    public XmlText()
    {
        _writer = XmlWriter.Create(_text, new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
            CheckCharacters = false,
        });
    }

    /// <summary>Elements and attributes in which a char had to be replaced.</summary>
    public IReadOnlyList<string> Damaged => _damaged;

    /// <summary>Begins an element.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _writer.WriteStartElement(name);
        Attributes(name, attributes);
    }

    /// <summary>Begins an element of another namespace.</summary>
    public void OpenQualified(string prefix, string name, string ns, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _writer.WriteStartElement(prefix, name, ns);
        Attributes(name, attributes);
    }

    /// <summary>Declares a namespace on the element that was just begun.</summary>
    public void DeclareNamespace(string prefix, string ns) => _writer.WriteAttributeString("xmlns", prefix, null, ns);

    /// <summary>Ends the element begun last.</summary>
    public void Close() => _writer.WriteEndElement();

    /// <summary>Writes an element without content; an attribute whose value is null is left out.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>Writes an element that holds a text.</summary>
    public void Element(string name, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        _writer.WriteString(Clean(name, content));
        Close();
    }

    /// <summary>The text, with a newline at its end.</summary>
    public string Finish()
    {
        _writer.Close();
        return _text.Append('\n').ToString();
    }

    private void Attributes(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _writer.WriteAttributeString(name, Clean(element, value));
            }
        }
    }

    private string Clean(string element, string text)
    {
        if (IsXml(text))
        {
            return text;
        }

        _damaged.Add(element);
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else
            {
                clean.Append('\uFFFD');
            }
        }

        return clean.ToString();
    }

    private static bool IsXml(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '\uD7FF' && !XmlConvert.IsXmlChar(c))
            {
                return !text.Where((_, i) => !XmlConvert.IsXmlChar(text[i])
                    && !(i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                    && !(i > 0 && XmlConvert.IsXmlSurrogatePair(text[i], text[i - 1]))).Any();
            }
        }

        return true;
    }
}

using System.Buffers;
using System.Text;
using System.Xml;

namespace XenConfig.Conversion.Libvirt;

/// <summary>
/// Writes XML elements, indented by two blanks. A char that XML cannot have becomes U+FFFD, and the element is remembered as damaged. An element
/// holds elements or a text, never both. It writes the text itself, because the names are ours and known to be good: what
/// <see cref="XmlWriter"/> checks of them takes longer than the whole conversion.
/// </summary>
internal sealed class XmlText
{
    private const int UsualLength = 2048;

    /// <summary>What stands for itself in texts and attributes alike.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly StringBuilder _text = new(UsualLength);
    private readonly Stack<string> _open = new();
    private readonly List<string> _damaged = [];

    // Whether the tag of the element begun last has not got its `>` yet, as nothing stands in the element so far.
    private bool _isTagOpen;

    /// <summary>Elements and attributes in which a char had to be replaced.</summary>
    public IReadOnlyList<string> Damaged => _damaged;

    /// <summary>Begins an element; an attribute whose value is null is left out.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BeginTag(name, attributes);
        _open.Push(name);
        _isTagOpen = true;
    }

    /// <summary>Ends the element begun last.</summary>
    public void Close()
    {
        var name = _open.Pop();
        if (_isTagOpen)
        {
            _text.Append(" />");
            _isTagOpen = false;
        }
        else
        {
            Indent();
            _text.Append("</").Append(name).Append('>');
        }
    }

    /// <summary>Writes an element without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BeginTag(name, attributes);
        _text.Append(" />");
    }

    /// <summary>Writes an element that holds a text.</summary>
    public void Element(string name, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BeginTag(name, attributes);
        _text.Append('>');
        Content(name, content, isAttribute: false);
        _text.Append("</").Append(name).Append('>');
    }

    /// <summary>The text, with a newline at its end.</summary>
    public string Finish() => _text.Append('\n').ToString();

    private void BeginTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (_isTagOpen)
        {
            _text.Append('>');
            _isTagOpen = false;
        }

        Indent();
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(attribute).Append("=\"");
                Content(name, value, isAttribute: true);
                _text.Append('"');
            }
        }
    }

    private void Indent()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n').Append(' ', 2 * _open.Count);
        }
    }

    private void Content(string element, string text, bool isAttribute)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            _text.Append(text);
            return;
        }

        var isDamaged = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var escaped = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' when isAttribute => "&quot;",
                '\t' when isAttribute => "&#x9;",
                '\n' when isAttribute => "&#xA;",
                '\r' when isAttribute => "&#xD;",
                // What a reader of the XML would make of it anyway.
                '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n",
                _ => null,
            };
            if (escaped is not null)
            {
                _text.Append(escaped);
            }
            else if (XmlConvert.IsXmlChar(c))
            {
                _text.Append(c);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c))
            {
                _text.Append(c).Append(text[++i]);
            }
            else
            {
                _text.Append('\uFFFD');
                isDamaged = true;
            }
        }

        if (isDamaged)
        {
            _damaged.Add(element);
        }
    }
}

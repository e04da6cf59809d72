using System.Buffers;
using System.Runtime.CompilerServices;
using System.Xml;

namespace XenConfig.Conversion.Libvirt;

/// <summary>
/// Writes XML elements, indented by two blanks. A char that XML cannot have becomes U+FFFD, and the element is remembered as damaged. An element
/// holds elements or a text, never both. It writes the text itself, because the names are ours and known to be good: with an
/// <see cref="XmlWriter"/>, which checks them, a conversion takes half as long again (11.0 µs in place of 7.4, of the benchmarks' config), and
/// what to do about chars that XML cannot have would be left to do.
/// </summary>
internal sealed class XmlText
{
    private const int UsualLength = 4096;
    private const int UsualDepth = 8;

    /// <summary>What stands for itself in texts and attributes alike.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly Stack<string> _open = new(UsualDepth);
    private readonly List<string> _damaged = [];
    private char[] _buffer = ArrayPool<char>.Shared.Rent(UsualLength);
    private int _length;

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
            Append(" />");
            _isTagOpen = false;
        }
        else
        {
            Indent();
            Append("</", name, ">");
        }
    }

    /// <summary>Writes an element without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BeginTag(name, attributes);
        Append(" />");
    }

    /// <summary>Writes an element that holds a text.</summary>
    public void Element(string name, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BeginTag(name, attributes);
        Append(">");
        Content(name, content, isAttribute: false);
        Append("</", name, ">");
    }

    /// <summary>The text, with a newline at its end.</summary>
    public string Finish()
    {
        Append("\n");
        var text = new string(_buffer, 0, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        (_buffer, _length) = ([], 0);
        return text;
    }

    private void BeginTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (_isTagOpen)
        {
            Append(">");
            _isTagOpen = false;
        }

        Indent();
        Append("<", name, "");
        foreach (ref readonly var attribute in attributes)
        {
            if (attribute.Value is { } value)
            {
                Append(" ", attribute.Name, "=\"");
                Content(name, value, isAttribute: true);
                Append("\"");
            }
        }
    }

    private void Indent()
    {
        if (_length > 0)
        {
            var line = Room(1 + (2 * _open.Count));
            line.Fill(' ');
            line[0] = '\n';
        }
    }

    private void Content(string element, string text, bool isAttribute)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            Append(text);
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
                Append(escaped);
            }
            else if (XmlConvert.IsXmlChar(c))
            {
                Append([c]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c))
            {
                Append(text.AsSpan(i++, 2));
            }
            else
            {
                Append("\uFFFD");
                isDamaged = true;
            }
        }

        if (isDamaged)
        {
            _damaged.Add(element);
        }
    }

    // Inlined, so that what stands around a name is known where it is copied.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(ReadOnlySpan<char> text) => text.CopyTo(Room(text.Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(ReadOnlySpan<char> before, string name, ReadOnlySpan<char> after)
    {
        var room = Room(before.Length + name.Length + after.Length);
        before.CopyTo(room);
        name.CopyTo(room[before.Length..]);
        after.CopyTo(room[(before.Length + name.Length)..]);
    }

    /// <summary>Room for so many more chars, which the caller must fill.</summary>
    private Span<char> Room(int length)
    {
        if (length > _buffer.Length - _length)
        {
            Grow(length);
        }

        var room = _buffer.AsSpan(_length, length);
        _length += length;
        return room;
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + length));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

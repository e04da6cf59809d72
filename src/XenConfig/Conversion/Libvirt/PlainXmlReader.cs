using System.Buffers;
using System.Text;
using System.Xml;
using XenConfig.Python.Syntax;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Conversion.Libvirt;

/// <summary>
/// Reads the XML that libvirt writes: elements, attributes, texts and comments in ASCII, entities by name, prefixes that the root declares.
/// It takes half as long as an <see cref="XmlReader"/>. What it does not know (a declaration, a document type, other
/// letters, a mistake) it leaves to that reader, and it gives no other answer.
/// </summary>
internal ref struct PlainXmlReader
{
    /// <summary>How many attributes, and prefixes, are compared each with each.</summary>
    private const int MostNames = 32;

    private static readonly SearchValues<byte> PlainBytes = SearchValues.Create(
        "\t\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8);

    // What may end a value, or keeps it from being the bytes that stand there.
    private static readonly SearchValues<byte> ValueSigns = SearchValues.Create("\"'&<\t\n"u8);

    // What may end a text, or keeps it from being the bytes that stand there; and newlines, to be counted.
    private static readonly SearchValues<byte> TextSigns = SearchValues.Create("<&]\n"u8);

    private static readonly bool[] IsNamePart = [.. Enumerable.Range(0, 256).Select(b => char.IsAsciiLetterOrDigit((char)b) || b is '_' or '.' or '-')];

    private readonly SourceText _source;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly List<XmlAttribute> _attributes = [];
    private readonly List<string> _prefixes = [];
    private int _at;
    private int _line = 1;
    private XmlElementNode? _root;
    private XmlElementNode? _open;
    private int _depth;

    private PlainXmlReader(SourceText source)
    {
        _source = source;
        _bytes = source.Bytes;
    }

    private readonly ReadOnlySpan<byte> Rest => _bytes[_at..];

    /// <summary>The root element of a text; null for a text that is not plain, or no XML.</summary>
    public static XmlElementNode? TryRead(SourceText source) =>
        source.Length > XmlTree.MostChars || source.Bytes.ContainsAnyExcept(PlainBytes) ? null : new PlainXmlReader(source).ReadDocument();

    private XmlElementNode? ReadDocument()
    {
        while (TakeText())
        {
            if (_at == _bytes.Length)
            {
                return _open is null ? _root : null;
            }

            if (!TakeMarkup())
            {
                return null;
            }
        }

        return null;
    }

    private bool TakeMarkup() => Rest switch
    {
        [_, (byte)'/', ..] => TakeEnd(),
        [_, (byte)'!', (byte)'-', (byte)'-', ..] => TakeComment(),
        [_, (byte)'!' or (byte)'?', ..] => false,
        _ => TakeStart(),
    };

    /// <summary>Takes what stands before the next element; white space between elements is no text.</summary>
    private bool TakeText()
    {
        var start = _at;
        PassBlanks();
        if (_at == _bytes.Length || _bytes[_at] == '<')
        {
            return true;
        }

        if (_open is null)
        {
            return false;
        }

        // Usually nothing stands in a text but what it says.
        var length = Rest.IndexOfAny(TextSigns);
        if (length < 0 || Rest[length] != '<')
        {
            return TakeLongText(start);
        }

        _at += length;
        _open.AddText(Encoding.Latin1.GetString(_bytes[start.._at]));
        return true;
    }

    /// <summary>Takes a text that may have entities and lines in it.</summary>
    private bool TakeLongText(int start)
    {
        var length = Rest.IndexOf((byte)'<');
        if (length < 0)
        {
            return false;
        }

        _line += Rest[..length].Count((byte)'\n');
        _at += length;
        var text = _bytes[start.._at];
        if (text.IndexOf("]]>"u8) >= 0 || Decode(text) is not { } decoded)
        {
            return false;
        }

        _open!.AddText(decoded);
        return true;
    }

    private bool TakeComment()
    {
        _at += "<!--".Length;
        if (Rest.IndexOf("--"u8) is not (>= 0 and var length))
        {
            return false;
        }

        _line += Rest[..length].Count((byte)'\n');
        _at += length + "--".Length;
        return Take((byte)'>');
    }

    private bool TakeEnd()
    {
        _at += "</".Length;
        if (_open is not { Name: var name } || Rest.Length < name.Length || !Ascii.Equals(Rest[..name.Length], name))
        {
            return false;
        }

        _at += name.Length;
        Close();
        PassBlanks();
        return Take((byte)'>');
    }

    private bool TakeStart()
    {
        var line = _line;
        _at++;
        var name = PassName();
        if (!IsKnownName(name) || (_open is null && _root is not null) || _depth == XmlTree.MostDepth || !TakeAttributes())
        {
            return false;
        }

        var element = new XmlElementNode(NameCache.Get(name), _source, line, [.. _attributes], _open);
        _root ??= element;
        _open?.AddChild(element);
        _open = element;
        _depth++;
        if (Take((byte)'/'))
        {
            Close();
        }

        return Take((byte)'>');
    }

    private void Close()
    {
        _open = _open!.Parent;
        _depth--;
    }

    private bool TakeAttributes()
    {
        _attributes.Clear();
        while (PassBlanks() && Rest is not [(byte)'/' or (byte)'>', ..])
        {
            var name = PassName();
            PassBlanks();
            if (!Take((byte)'='))
            {
                return false;
            }

            PassBlanks();
            if (name.IsEmpty || PassValue() is not { } value || !(name.Contains((byte)':') ? Declare(name, value) : AddAttribute(name, value)))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool AddAttribute(ReadOnlySpan<byte> name, string value)
    {
        if (_attributes.Count == MostNames)
        {
            return false;
        }

        foreach (var (known, _) in _attributes)
        {
            if (Ascii.Equals(name, known))
            {
                return false;
            }
        }

        _attributes.Add(new XmlAttribute(NameCache.Get(name), value));
        return !name.SequenceEqual("xmlns"u8);
    }

    /// <summary>Takes <c>xmlns:PREFIX</c>, of the root and for the whole text.</summary>
    private readonly bool Declare(ReadOnlySpan<byte> name, string value)
    {
        if (_root is not null || !name.StartsWith("xmlns:"u8) || value.Length == 0 || value.Contains("w3.org", StringComparison.Ordinal))
        {
            return false;
        }

        var prefix = name["xmlns:".Length..];
        if (prefix.StartsWith("xml"u8) || _prefixes.Count == MostNames || IsDeclared(prefix))
        {
            return false;
        }

        _prefixes.Add(NameCache.Get(prefix));
        return true;
    }

    private readonly bool IsKnownName(ReadOnlySpan<byte> name) =>
        !name.IsEmpty && (name.IndexOf((byte)':') is not (>= 0 and var colon) || IsDeclared(name[..colon]));

    private readonly bool IsDeclared(ReadOnlySpan<byte> prefix)
    {
        foreach (var known in _prefixes)
        {
            if (Ascii.Equals(prefix, known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes an attribute's value with its quotes; null for one that is none, or that has white space to be made blanks of.</summary>
    private string? PassValue()
    {
        if (Rest is not [(byte)'"' or (byte)'\'', ..])
        {
            return null;
        }

        var quote = _bytes[_at++];
        var length = 0;
        while (Rest[length..].IndexOfAny(ValueSigns) is >= 0 and var next)
        {
            length += next;
            var sign = Rest[length];
            if (sign == quote)
            {
                var value = Rest[..length];
                _at += length + 1;
                return Decode(value);
            }

            if (sign is not ((byte)'&' or (byte)'"' or (byte)'\''))
            {
                return null;
            }

            length++;
        }

        return null;
    }

    /// <summary>The text with its entities resolved; null for one that has others than those every XML has.</summary>
    private static string? Decode(ReadOnlySpan<byte> text)
    {
        if (!text.Contains((byte)'&'))
        {
            return Encoding.Latin1.GetString(text);
        }

        var decoded = new StringBuilder(text.Length);
        while (text.IndexOf((byte)'&') is >= 0 and var start)
        {
            decoded.Append(Encoding.Latin1.GetString(text[..start]));
            text = text[(start + 1)..];
            var end = text.IndexOf((byte)';');
            var letter = end < 0 ? null : Encoding.Latin1.GetString(text[..end]) switch
            {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                "apos" => "'",
                _ => null,
            };
            if (letter is null)
            {
                return null;
            }

            decoded.Append(letter);
            text = text[(end + 1)..];
        }

        return decoded.Append(Encoding.Latin1.GetString(text)).ToString();
    }

    /// <summary>Passes a name, with its prefix; empty where none stands.</summary>
    private ReadOnlySpan<byte> PassName()
    {
        var length = NameLength(Rest);
        if (length > 0 && length < Rest.Length && Rest[length] == ':')
        {
            length = NameLength(Rest[(length + 1)..]) is > 0 and var local ? length + 1 + local : 0;
        }

        var name = Rest[..length];
        _at += length;
        return name;
    }

    private static int NameLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        if (text is [(>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_', ..])
        {
            var isPart = IsNamePart;
            while (length < text.Length && isPart[text[length]])
            {
                length++;
            }
        }

        return length;
    }

    /// <summary>Passes white space; whether there is any.</summary>
    private bool PassBlanks()
    {
        var start = _at;
        while (_at < _bytes.Length && _bytes[_at] is (byte)' ' or (byte)'\t' or (byte)'\n')
        {
            _line += _bytes[_at] == '\n' ? 1 : 0;
            _at++;
        }

        return _at > start;
    }

    private bool Take(byte expected)
    {
        if (_at == _bytes.Length || _bytes[_at] != expected)
        {
            return false;
        }

        _at++;
        return true;
    }
}

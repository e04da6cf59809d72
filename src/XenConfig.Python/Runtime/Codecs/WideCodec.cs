using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>UTF-16 and UTF-32 in both byte orders.</summary>
/// <param name="name">The name in error messages.</param>
/// <param name="size">Bytes a unit: 2 or 4.</param>
/// <param name="bigEndian">The byte order; null writes a mark in little-endian order and reads what a mark says.</param>
internal sealed class WideCodec(string name, int size, bool? bigEndian)
{
    /// <summary>The bytes, one char each.</summary>
    public string Encode(string text)
    {
        var bytes = new StringBuilder((text.Length + 1) * size);
        if (bigEndian is null)
        {
            Append(bytes, '\uFEFF');
        }

        if (size == 2)
        {
            foreach (var c in text)
            {
                Append(bytes, c);
            }
        }
        else
        {
            foreach (var code in CodePoints.Of(text))
            {
                Append(bytes, code);
            }
        }

        return bytes.ToString();
    }

    /// <summary>The text of bytes that are held one char each.</summary>
    public string Decode(string bytes, string errors)
    {
        var big = bigEndian ?? false;
        var position = 0;
        if (bigEndian is null && bytes.Length >= size)
        {
            var mark = Read(bytes, 0, big: false);
            var swapped = size == 2 ? 0xFFFEL : 0xFFFE0000L;
            big = mark == swapped;
            position = mark == 0xFEFF || big ? size : 0;
        }

        var text = new StringBuilder(bytes.Length / size);
        while (position < bytes.Length)
        {
            if (position + size > bytes.Length)
            {
                text.Append(EncodingErrors.OnDecode(errors, name, bytes, position, bytes.Length, "truncated data"));
                break;
            }

            var unit = Read(bytes, position, big);
            if (unit > 0x10FFFF)
            {
                text.Append(EncodingErrors.OnDecode(errors, name, bytes, position, position + size, "code point not in range(0x110000)"));
            }
            else if (size == 2 && char.IsLowSurrogate((char)unit) && !(text.Length > 0 && char.IsHighSurrogate(text[^1])))
            {
                text.Append(EncodingErrors.OnDecode(errors, name, bytes, position, position + size, "illegal encoding"));
            }
            else if (size == 2 && char.IsHighSurrogate((char)unit) && position + (2 * size) > bytes.Length)
            {
                text.Append(EncodingErrors.OnDecode(errors, name, bytes, position, bytes.Length, "unexpected end of data"));
                break;
            }
            else if (size == 2 && char.IsHighSurrogate((char)unit) && !char.IsLowSurrogate((char)Read(bytes, position + size, big)))
            {
                text.Append(EncodingErrors.OnDecode(errors, name, bytes, position, position + size, "illegal UTF-16 surrogate"));
            }
            else
            {
                text.Append(CodePoints.Text((int)unit));
            }

            position += size;
        }

        return text.ToString();
    }

    private void Append(StringBuilder bytes, int unit)
    {
        for (var i = 0; i < size; i++)
        {
            var shift = 8 * (bigEndian == true ? size - 1 - i : i);
            bytes.Append((char)((unit >> shift) & 0xFF));
        }
    }

    private long Read(string bytes, int position, bool big)
    {
        long unit = 0;
        for (var i = 0; i < size; i++)
        {
            unit |= (long)bytes[position + i] << (8 * (big ? size - 1 - i : i));
        }

        return unit;
    }
}

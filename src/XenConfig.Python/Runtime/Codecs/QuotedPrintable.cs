using System.Globalization;
using System.Text;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>The <c>quopri</c> codec: quoted-printable with blanks quoted, too, as CPython's codec has it.</summary>
internal static class QuotedPrintable
{
    private const int LongestLine = 76;

    public static string Encode(string bytes)
    {
        var text = new StringBuilder(bytes.Length * 2);
        var column = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var c = bytes[i];
            if (c == '\n')
            {
                text.Append('\n');
                column = 0;
                continue;
            }

            var isPlain = c is > ' ' and < '\x7f' and not '=' && !(c == '.' && column == 0 && (i + 1 == bytes.Length || bytes[i + 1] is '\n' or '\r' or '\0'));
            var piece = isPlain ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"={(int)c:X2}");
            var endsLine = i + 1 == bytes.Length || bytes[i + 1] == '\n';
            if (column + piece.Length >= LongestLine && !(endsLine && column + piece.Length < LongestLine))
            {
                text.Append("=\n");
                column = 0;
            }

            text.Append(piece);
            column += piece.Length;
        }

        return text.ToString();
    }

    public static string Decode(string text)
    {
        var bytes = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.Append(text[i]);
                continue;
            }

            if (i + 1 >= text.Length)
            {
                break;
            }

            if (text[i + 1] is '\n' or '\r')
            {
                // A soft break: up to the end of the line.
                var end = text.IndexOf('\n', i + 1);
                i = end < 0 ? text.Length : end;
            }
            else if (text[i + 1] == '=')
            {
                bytes.Append('=');
                i++;
            }
            else if (i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Append((char)Convert.ToInt32(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                bytes.Append('=');
            }
        }

        return bytes.ToString();
    }
}

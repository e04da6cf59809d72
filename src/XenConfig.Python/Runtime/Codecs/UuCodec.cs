using System.Text;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>The <c>uu</c> codec: lines of 45 bytes between <c>begin</c> and <c>end</c>.</summary>
internal static class UuCodec
{
    private const int LineBytes = 45;

    public static string Encode(string bytes)
    {
        var text = new StringBuilder("begin 666 <data>\n");
        for (var start = 0; start < bytes.Length; start += LineBytes)
        {
            var line = bytes.AsSpan(start, Math.Min(LineBytes, bytes.Length - start));
            text.Append(Character(line.Length));
            for (var i = 0; i < line.Length; i += 3)
            {
                var group = (line[i] << 16) | (At(line, i + 1) << 8) | At(line, i + 2);
                for (var shift = 18; shift >= 0; shift -= 6)
                {
                    text.Append(Character((group >> shift) & 0x3F));
                }
            }

            text.Append('\n');
        }

        return text.Append(" \nend\n").ToString();
    }

    public static string Decode(string text)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, static line => line.StartsWith("begin", StringComparison.Ordinal));
        if (first < 0)
        {
            throw Raise.ValueError("Missing \"begin\" line in input data");
        }

        var bytes = new StringBuilder(text.Length);
        for (var i = first + 1; ; i++)
        {
            if (i >= lines.Length || (i == lines.Length - 1 && lines[i].Length == 0))
            {
                throw Raise.ValueError("Truncated input data");
            }

            if (lines[i] == "end")
            {
                return bytes.ToString();
            }

            DecodeLine(lines[i], bytes);
        }
    }

    private static void DecodeLine(string line, StringBuilder bytes)
    {
        var count = line.Length == 0 ? 0 : (line[0] - ' ') & 0x3F;
        for (var (i, group, bits) = (1, 0, 0); count > 0; i++)
        {
            var value = i < line.Length ? line[i] is >= ' ' and <= '`' ? (line[i] - ' ') & 0x3F : throw Raise.Exception(BinaryCodecs.Error, "Illegal char") : 0;
            group = (group << 6) | value;
            bits += 6;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Append((char)((group >> bits) & 0xFF));
                count--;
            }
        }
    }

    private static int At(ReadOnlySpan<char> line, int index) => index < line.Length ? line[index] : 0;

    private static char Character(int value) => (char)(value + ' ');
}

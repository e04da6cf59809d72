using System.Text;

namespace XenConfig.Conformance.Loading;

/// <summary>Makes xl configs of a few names, so that they are assigned and added to again and again; the same ones in every run.</summary>
internal sealed class XlGenerator(int seed)
{
    private static readonly string[] Names = ["a", "b", "name", "disk", "x.y", "a_b", "a.0"];

    private static readonly string[] StringParts =
    [
        "x", "Xen 4", " ", "\t", ",", "#", "[", "=", ";", "\u00e9", "\u00c3\u00a9", "\\n", "\\t", "\\r", "\\a", "\\b", "\\f", "\\v", "\\\\", "\\'", "\\\"", "\\x41", "\\xe9", "\\101",
        "\\7", "\\12", "\\377", "12", "0x1f", "-7", "'", "\"",
    ];

    private static readonly string[] Numbers =
        ["0", "1", "512", "010", "09", "0x1f", "0xffffffffffffffff", "9223372036854775807", "9223372036854775808", "1f", "0x", "2x", "0777"];

    private readonly Random _random = new(seed);

    /// <summary>A config; most of them are accepted, a few are not, for a string that is added to a list or a bad escape.</summary>
    public byte[] Next()
    {
        var text = new StringBuilder();
        for (var count = _random.Next(1, 7); count > 0; count--)
        {
            text.Append(Pick(["", "", " ", "\t"])).Append(Pick(Names)).Append(Pick([" = ", "=", " += ", "+="]));
            AppendValue(text, 0);
            text.Append(Pick(["\n", "\n", ";", " # c\n", "\n\n", " ;\n"]));
        }

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    /// <summary>Appends a value of any kind: a number, a string with escapes, a list, nested a few levels.</summary>
    public void AppendValue(StringBuilder text, int depth)
    {
        switch (_random.Next(depth > 3 ? 2 : 4))
        {
            case 0:
                text.Append(Pick(Numbers));
                break;
            case 1 or 2:
                AppendString(text);
                break;
            default:
                text.Append(Pick(["[", "[ ", "[\n", "[ # c\n"]));
                for (var count = _random.Next(4); count > 0; count--)
                {
                    AppendValue(text, depth + 1);
                    text.Append(count > 1 || _random.Next(4) == 0 ? Pick([",", ", ", " ,\n"]) : "");
                }

                text.Append(Pick(["]", " ]", "\n]"]));
                break;
        }
    }

    private void AppendString(StringBuilder text)
    {
        var quote = Pick(["'", "\""]);
        text.Append(quote);
        for (var count = _random.Next(5); count > 0; count--)
        {
            var part = Pick(StringParts);
            text.Append(part == quote ? "" : part);
        }

        text.Append(quote);
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}

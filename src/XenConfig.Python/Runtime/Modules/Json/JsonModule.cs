using System.Globalization;
using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>json</c>: its classes are Python, what reads and writes is here, as <c>_json</c>.</summary>
internal static class JsonModule
{
    /// <summary>The length of <c>\u0001</c>.</summary>
    private const int LongEscape = 6;

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("errmsg", Arity.Between(3, 4), static (py, message, document, position, end) => new PyStr(Describe(
            Protocol.Str(py, message), Text(document), (int)Protocol.ToLong(py, position), end is null ? null : (int)Protocol.ToLong(py, end)))),
        Native.Function("scan_once", Arity.Exactly(3), static (py, decoder, document, start) =>
            new JsonReader(py, decoder, document).Scan(Protocol.ToLong(py, start))),
        Native.Function("encode_basestring_ascii", Arity.One, static (py, text) => new PyStr(Quote(py, text))),
        Native.VariadicFunction("chunks", Arity.Exactly(2), static (py, arguments) => new JsonWriter(py, arguments[0]).Write(arguments[1])),
    ];

    /// <summary>The natives behind the package.</summary>
    public static NativeModule Natives { get; } = new("_json", static () => Members);

    /// <summary>The package and its modules.</summary>
    public static IEnumerable<NativeModule> Modules { get; } =
        [.. new[] { "json", "json.decoder", "json.encoder" }.Select(static name => new NativeModule(name, static () => []) { HasLibraryPart = true })];

    /// <summary>The chars of a document: bytes of a <c>str</c>, UTF-16 of a <c>unicode</c>.</summary>
    public static string Text(PyObject document) => document switch
    {
        PyStr text => text.Value,
        PyUnicode text => text.Value,
        _ => throw Raise.TypeError($"first argument must be a string, not {document.Type.Name}"),
    };

    /// <summary>A message with its place, in lines and columns from 1 and in characters from 0.</summary>
    public static string Describe(string message, string document, int position, int? end)
    {
        var (line, column) = Place(document, position);
        var at = Characters(document, position);
        if (end is not { } last)
        {
            return $"{message}: line {line} column {column} (char {at})";
        }

        var (endLine, endColumn) = Place(document, last);
        return $"{message}: line {line} column {column} - line {endLine} column {endColumn} (char {at} - {Characters(document, last)})";
    }

    private static int Characters(string document, int position) => CodePoints.Count(Before(document, position)) + Math.Min(position, 0);

    private static ReadOnlySpan<char> Before(string document, int position) => document.AsSpan(0, Math.Clamp(position, 0, document.Length));

    /// <summary>A string literal in ASCII; the bytes of a <c>str</c> are UTF-8.</summary>
    private static string Quote(Interpreter py, PyObject value)
    {
        var text = value switch
        {
            PyStr bytes => Ascii.IsValid(bytes.Value) ? bytes.Value : Codecs.Utf8Codec.Decode(bytes.Value, "strict"),
            _ => Text(value),
        };
        var length = QuotedLength(text);
        py.Budget.CheckString(length);
        var quoted = new StringBuilder((int)length).Append('"');
        foreach (var c in text)
        {
            if (ShortEscape(c) is { } escape)
            {
                quoted.Append(escape);
            }
            else if (IsPlain(c))
            {
                quoted.Append(c);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
        }

        return quoted.Append('"').ToString();
    }

    private static long QuotedLength(string text)
    {
        var length = 2L;
        foreach (var c in text)
        {
            length += ShortEscape(c)?.Length ?? (IsPlain(c) ? 1 : LongEscape);
        }

        return length;
    }

    private static bool IsPlain(char c) => c is >= ' ' and <= '~';

    private static string? ShortEscape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => null,
    };

    private static (int Line, int Column) Place(string document, int position)
    {
        var before = Before(document, position);
        var lastBreak = before.LastIndexOf('\n');
        return (before.Count('\n') + 1, lastBreak < 0 ? CodePoints.Count(before) + 1 + Math.Min(position, 0) : CodePoints.Count(before[(lastBreak + 1)..]) + 1);
    }
}

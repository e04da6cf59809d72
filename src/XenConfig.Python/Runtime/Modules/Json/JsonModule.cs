using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>json</c>: its classes are Python, what reads and writes is here, as <c>_json</c>.</summary>
internal static class JsonModule
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("errmsg", Arity.Between(3, 4), static (py, message, document, position, end) => new PyStr(Describe(
            Protocol.Str(py, message), Text(document), (int)Protocol.ToLong(py, position), end is null ? null : (int)Protocol.ToLong(py, end)))),
        Native.Function("scan_once", Arity.Exactly(3), static (py, decoder, document, start) =>
            new JsonReader(py, decoder, document).Scan(Protocol.ToLong(py, start))),
        Native.Function("encode_basestring_ascii", Arity.One, static (_, text) => new PyStr(Quote(text))),
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
        var at = CodePoints.Count(document.AsSpan(0, Math.Clamp(position, 0, document.Length))) + Math.Min(position, 0);
        if (end is not { } last)
        {
            return $"{message}: line {line} column {column} (char {at})";
        }

        var (endLine, endColumn) = Place(document, last);
        return $"{message}: line {line} column {column} - line {endLine} column {endColumn} (char {at} - {CodePoints.Count(document.AsSpan(0, last))})";
    }

    /// <summary>A string literal in ASCII; the bytes of a <c>str</c> are UTF-8.</summary>
    public static string Quote(PyObject value)
    {
        var text = value switch
        {
            PyStr bytes => Ascii.IsValid(bytes.Value) ? bytes.Value : Codecs.Utf8Codec.Decode(bytes.Value, "strict"),
            _ => Text(value),
        };
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                >= ' ' and <= '~' => quoted.Append(c),
                _ => quoted.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static (int Line, int Column) Place(string document, int position)
    {
        var before = document.AsSpan(0, Math.Clamp(position, 0, document.Length));
        var lastBreak = before.LastIndexOf('\n');
        return (before.Count('\n') + 1, lastBreak < 0 ? CodePoints.Count(before) + 1 + Math.Min(position, 0) : CodePoints.Count(before[(lastBreak + 1)..]) + 1);
    }
}

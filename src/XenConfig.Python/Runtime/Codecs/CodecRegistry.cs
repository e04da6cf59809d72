using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>One codec: what <c>encode</c> and <c>decode</c> do with a name. Texts are .NET strings, bytes one char each.</summary>
/// <param name="Names">Its names, normalised: small letters, underscores for hyphens and blanks.</param>
/// <param name="Encode">From text (or bytes, for the codecs between bytes) to bytes, with an error handler.</param>
/// <param name="Decode">From bytes to text, or to bytes, with an error handler.</param>
internal sealed record Codec(string[] Names, Func<string, string, string> Encode, Func<string, string, string> Decode)
{
    /// <summary>Whether it converts bytes to bytes.</summary>
    public bool IsBinary { get; init; }

    /// <summary>Whether it asserts that the error handler is <c>strict</c>.</summary>
    public bool IsStrict { get; init; }
}

/// <summary>The codecs by name, and the <c>encode</c> and <c>decode</c> methods over them.</summary>
internal static class CodecRegistry
{
    private static readonly WideCodec Utf16 = new("utf16", 2, null);
    private static readonly WideCodec Utf16Little = new("utf16", 2, false);
    private static readonly WideCodec Utf16Big = new("utf16", 2, true);
    private static readonly WideCodec Utf32 = new("utf32", 4, null);
    private static readonly WideCodec Utf32Little = new("utf32", 4, false);
    private static readonly WideCodec Utf32Big = new("utf32", 4, true);

    private static readonly Codec[] All =
    [
        new(["ascii", "us_ascii", "646", "us", "ansi_x3.4_1968", "iso646_us", "iso_646.irv_1991", "cp367", "ibm367"], AsciiCodec.Encode, AsciiCodec.Decode),
        new(["latin_1", "latin1", "latin", "iso_8859_1", "iso8859_1", "iso8859", "8859", "cp819", "l1"], AsciiCodec.EncodeLatin1, static (bytes, _) => bytes),
        new(["utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4"], static (text, _) => Utf8Codec.Encode(text), Utf8Codec.Decode),
        new(["utf_8_sig"], static (text, _) => "\xEF\xBB\xBF" + Utf8Codec.Encode(text), DecodeUtf8WithMark),
        new(["utf_16", "utf16", "u16"], static (text, _) => Utf16.Encode(text), Utf16.Decode),
        new(["utf_16_le", "utf_16le", "unicodelittleunmarked"], static (text, _) => Utf16Little.Encode(text), Utf16Little.Decode),
        new(["utf_16_be", "utf_16be", "unicodebigunmarked"], static (text, _) => Utf16Big.Encode(text), Utf16Big.Decode),
        new(["utf_32", "utf32", "u32"], static (text, _) => Utf32.Encode(text), Utf32.Decode),
        new(["utf_32_le", "utf_32le"], static (text, _) => Utf32Little.Encode(text), Utf32Little.Decode),
        new(["utf_32_be", "utf_32be"], static (text, _) => Utf32Big.Encode(text), Utf32Big.Decode),
        new(["unicode_escape"], static (text, _) => Text.StringEscapes.UnicodeEscape(text), EscapeCodec.DecodeUnicode),
        new(["raw_unicode_escape"], static (text, _) => Text.StringEscapes.RawUnicodeEscape(text), EscapeCodec.DecodeRawUnicode),
        new(["string_escape"], static (bytes, _) => Text.StringEscapes.StringEscape(bytes), EscapeCodec.DecodeString) { IsBinary = true },
        new(["hex", "hex_codec"], static (bytes, _) => BinaryCodecs.EncodeHex(bytes), static (digits, _) => BinaryCodecs.DecodeHex(digits)) { IsBinary = true, IsStrict = true },
        new(["base64", "base64_codec", "base_64"], static (bytes, _) => BinaryCodecs.EncodeBase64(bytes), static (text, _) => BinaryCodecs.DecodeBase64(text)) { IsBinary = true, IsStrict = true },
        new(["quopri_codec", "quopri", "quoted_printable", "quotedprintable"], static (bytes, _) => QuotedPrintable.Encode(bytes), static (text, _) => QuotedPrintable.Decode(text)) { IsBinary = true, IsStrict = true },
        new(["uu_codec", "uu"], static (bytes, _) => UuCodec.Encode(bytes), static (text, _) => UuCodec.Decode(text)) { IsBinary = true, IsStrict = true },
        new(["rot_13", "rot13"], static (text, errors) => BinaryCodecs.Rotate13(AsciiCodec.EncodeBytes(text, errors)), static (text, _) => BinaryCodecs.Rotate13(text)),
    ];

    /// <summary>CPython's codecs that are not here: East Asian and mainframe codings, compression, host names.</summary>
    private static readonly HashSet<string> Absent =
    [
        "big5", "big5hkscs", "bz2", "bz2_codec", "charmap", "cp037", "cp1006", "cp1026", "cp1140", "cp424", "cp500", "cp720", "cp737", "cp775", "cp856", "cp857",
        "cp861", "cp862", "cp864", "cp869", "cp874", "cp875", "cp932", "cp949", "cp950", "euc_jis_2004", "euc_jisx0213", "euc_jp", "eucjp", "euc_kr", "euckr", "gb18030",
        "gb2312", "gbk", "hp_roman8", "hz", "idna", "iso2022_jp", "iso2022_kr", "iso_2022_jp", "iso_2022_kr", "iso8859_11", "iso_8859_11", "johab", "mac_arabic",
        "mac_centeuro", "mac_croatian", "mac_cyrillic", "mac_farsi", "mac_greek", "mac_iceland", "mac_latin2", "mac_romanian", "mac_turkish", "mbcs", "palmos",
        "ptcp154", "punycode", "shift_jis", "sjis", "shift_jis_2004", "shift_jisx0213", "tis_620", "undefined", "unicode_internal", "utf_7", "utf7", "zip", "zlib",
        "zlib_codec",
    ];

    private static readonly Dictionary<string, Codec> ByName =
        All.SelectMany(static codec => codec.Names.Select(name => (name, codec))).ToDictionary(static pair => pair.name, static pair => pair.codec);

    /// <summary><c>value.encode(encoding, errors)</c>. A <c>str</c> is decoded by ASCII first, but for the codecs between bytes.</summary>
    public static PyStr Encode(Interpreter py, PyObject value, string encoding, string errors)
    {
        var codec = Find(encoding, errors);
        py.Budget.CheckString(Length(value) * 4L);
        var text = (value, codec.IsBinary) switch
        {
            (PyStr bytes, true) => bytes.Value,
            (PyUnicode, true) when codec.Names[0] == "string_escape" => throw Raise.TypeError("escape_encode() argument 1 must be string, not unicode"),
            (PyUnicode unicode, true) => AsciiCodec.Encode(unicode.Value),
            (PyStr bytes, false) => AsciiCodec.Decode(bytes.Value),
            _ => ((PyUnicode)value).Value,
        };
        var encoded = codec.Encode(text, errors);
        py.Budget.CheckString(encoded.Length);
        return new PyStr(encoded);
    }

    /// <summary><c>value.decode(encoding, errors)</c>.</summary>
    public static PyObject Decode(Interpreter py, PyObject value, string encoding, string errors)
    {
        var codec = Find(encoding, errors);
        py.Budget.CheckString(Length(value) * 2L);
        var bytes = value is PyStr text ? text.Value : AsciiCodec.Encode(((PyUnicode)value).Value);
        var decoded = codec.Decode(bytes, errors);
        py.Budget.CheckString(decoded.Length);
        return codec.IsBinary ? new PyStr(decoded) : new PyUnicode(decoded);
    }

    private static int Length(PyObject value) => value is PyStr bytes ? bytes.Value.Length : ((PyUnicode)value).Value.Length;

    private static Codec? Mapped(string name) => CharacterMaps.Find(name) is { } map
        ? new Codec([name], (text, errors) => CharacterMapCodec.Encode(map, text, errors), (bytes, errors) => CharacterMapCodec.Decode(map, bytes, errors))
        : null;

    // Quietly lacking one of CPython's would send the config into its "except LookupError".
    private static Exception Unknown(string encoding, string name) => Absent.Contains(name)
        ? new EvaluationStoppedException(
            EvaluationProblemKind.NotSupported, $"The codec '{encoding}' is part of Python 2.7 but not of this evaluator; save the text as UTF-8 and name that.")
        : Raise.LookupError($"unknown encoding: {encoding}");

    private static Codec Find(string encoding, string errors)
    {
        var name = encoding.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
        var codec = ByName.GetValueOrDefault(name) ?? Mapped(name) ?? throw Unknown(encoding, name);
        return codec.IsStrict && errors != "strict" ? throw Raise.AssertionError(null) : codec;
    }

    private static string DecodeUtf8WithMark(string bytes, string errors) =>
        Utf8Codec.Decode(bytes.StartsWith("\xEF\xBB\xBF", StringComparison.Ordinal) ? bytes[3..] : bytes, errors);
}

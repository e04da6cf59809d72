using System.Runtime.InteropServices;
using System.Text;

namespace XenConfig.Conformance.Reference;

/// <summary>A value as libxlu holds it: a text (Latin-1 of its bytes; numbers are text too) or a list.</summary>
/// <param name="Text">The text, or null for a list.</param>
/// <param name="Items">The list's items, or null for a text.</param>
public sealed record XluValue(string? Text, IReadOnlyList<XluValue>? Items);

/// <summary>A config as libxlu 4.17 reads it. The bytes given are what <c>xl</c> would read from the file.</summary>
public sealed unsafe partial class LibXlu : IDisposable
{
    /// <summary>Why a test without the library is skipped.</summary>
    public const string MissingReason = "no libxlutil.so.4.17 (Debian: libxenmisc4.17)";

    private const string Library = "libxlutil.so.4.17";
    private const string Libc = "libc.so.6";
    private const int XluList = 1;

    private nint _config;

    private LibXlu(nint config, int error, string report)
    {
        _config = config;
        Error = error;
        Report = report;
    }

    /// <summary>Whether the library is on this machine.</summary>
    public static bool IsThere { get; } = NativeLibrary.TryLoad(Library, out _);

    /// <summary>The errno of the parse: 0 when the config is accepted.</summary>
    public int Error { get; }

    /// <summary>Whether the config is accepted.</summary>
    public bool IsAccepted => Error == 0;

    /// <summary>Everything the library wrote while parsing, as Latin-1 of its bytes.</summary>
    public string Report { get; }

    /// <summary>Parses a config; skips the running test when the library is not there.</summary>
    public static LibXlu Parse(ReadOnlySpan<byte> source, string name = "config")
    {
        ReferenceProgram.Require(IsThere, MissingReason);
        nint buffer;
        nuint length;
        var stream = OpenMemoryStream(&buffer, &length);
        var config = Init(stream, name);
        int error;

        // A null pointer is what an empty span pins to, and is not what xl passes.
        fixed (byte* data = source.IsEmpty ? new byte[1] : source)
        {
            error = ReadData(config, data, source.Length);
        }

        _ = Close(stream);
        var report = Encoding.Latin1.GetString(new ReadOnlySpan<byte>((void*)buffer, checked((int)length)));
        Free(buffer);
        return new LibXlu(config, error, report);
    }

    /// <summary>The last value assigned to <paramref name="name"/>, or null when there is none.</summary>
    public XluValue? Get(string name)
    {
        ObjectDisposedException.ThrowIf(_config == 0, this);
        nint text;
        if (GetString(_config, name, &text, 1) == 0)
        {
            return new XluValue(ReadText(text), null);
        }

        nint list;
        int count;
        return GetList(_config, name, &list, &count, 1) == 0 ? ReadList(list, count) : null;
    }

    /// <summary>The value of <paramref name="name"/> as xl reads a number; null when there is none, or it is no number that it can read.</summary>
    public long? GetLong(string name)
    {
        ObjectDisposedException.ThrowIf(_config == 0, this);
        nint value;
        return GetLong(_config, name, &value, 1) == 0 ? value : null;
    }

    /// <summary>The value of <paramref name="name"/> as xl reads a number between bounds (<c>max_grant_frames</c>); null when it has none there.</summary>
    public long? GetBoundedLong(string name, long minimum, long maximum)
    {
        ObjectDisposedException.ThrowIf(_config == 0, this);
        nint value;
        return GetBoundedLong(_config, name, (nint)minimum, (nint)maximum, &value, 1) == 0 ? value : null;
    }

    /// <summary>The value of <paramref name="name"/> as xl reads a truth value: 0 is off, any other number on; null when it is neither.</summary>
    public bool? GetBoolean(string name)
    {
        ObjectDisposedException.ThrowIf(_config == 0, this);

        // libxl_defbool is a struct of one int: below 0 off, above 0 on.
        int value;
        return GetDefbool(_config, name, &value, 1) == 0 ? value > 0 : null;
    }

    /// <summary>The value of <paramref name="name"/> as xl reads a list of specs: a text each, null for an element that is a list itself.</summary>
    public IReadOnlyList<string?>? GetItems(string name)
    {
        ObjectDisposedException.ThrowIf(_config == 0, this);
        nint list;
        int count;
        if (GetList(_config, name, &list, &count, 1) != 0)
        {
            return null;
        }

        var items = new string?[count];
        for (var i = 0; i < count; i++)
        {
            var text = GetListItemText(list, i);
            items[i] = text == 0 ? null : ReadText(text);
        }

        return items;
    }

    /// <summary>The value of <paramref name="name"/> as xl reads a list of plain strings (<c>bootloader_args</c>), up to the first that is none.</summary>
    public IReadOnlyList<string>? GetStrings(string name)
    {
        ObjectDisposedException.ThrowIf(_config == 0, this);
        nint* texts;
        if (GetListAsStringList(_config, name, &texts, 1) != 0)
        {
            return null;
        }

        var strings = new List<string>();
        for (var i = 0; texts[i] != 0; i++)
        {
            strings.Add(ReadText(texts[i]));
            Free(texts[i]);
        }

        Free((nint)texts);
        return strings;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_config != 0)
        {
            Destroy(_config);
            _config = 0;
        }
    }

    private XluValue ReadList(nint list, int count)
    {
        var items = new XluValue[count];
        for (var i = 0; i < count; i++)
        {
            var item = GetListItem(list, i);
            if (ValueType(item) == XluList)
            {
                nint inner;
                _ = ValueGetList(_config, item, &inner, 1);
                var innerCount = 0;
                while (GetListItem(inner, innerCount) != 0)
                {
                    innerCount++;
                }

                items[i] = ReadList(inner, innerCount);
            }
            else
            {
                nint text;
                _ = ValueGetString(_config, item, &text, 1);
                items[i] = new XluValue(ReadText(text), null);
            }
        }

        return new XluValue(null, items);
    }

    private static string ReadText(nint text) =>
        Encoding.Latin1.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text));

    [LibraryImport(Libc, EntryPoint = "open_memstream")]
    private static partial nint OpenMemoryStream(nint* buffer, nuint* length);

    [LibraryImport(Libc, EntryPoint = "fclose")]
    private static partial int Close(nint stream);

    [LibraryImport(Libc, EntryPoint = "free")]
    private static partial void Free(nint memory);

    // The library keeps a copy of the name, but keeps the stream itself: nothing may be reported after it is closed, hence dont_warn below.
    [LibraryImport(Library, EntryPoint = "xlu_cfg_init", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Init(nint report, string name);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_destroy")]
    private static partial void Destroy(nint config);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_readdata")]
    private static partial int ReadData(nint config, byte* data, int length);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_string", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetString(nint config, string name, nint* value, int dontWarn);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_long", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetLong(nint config, string name, nint* value, int dontWarn);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_list", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetList(nint config, string name, nint* list, int* count, int dontWarn);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_bounded_long", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetBoundedLong(nint config, string name, nint minimum, nint maximum, nint* value, int dontWarn);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_defbool", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetDefbool(nint config, string name, int* value, int dontWarn);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_list_as_string_list", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetListAsStringList(nint config, string name, nint** texts, int dontWarn);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_listitem")]
    private static partial nint GetListItemText(nint list, int entry);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_listitem2")]
    private static partial nint GetListItem(nint list, int entry);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_value_type")]
    private static partial int ValueType(nint value);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_value_get_string")]
    private static partial int ValueGetString(nint config, nint value, nint* text, int dontWarn);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_value_get_list")]
    private static partial int ValueGetList(nint config, nint value, nint* list, int dontWarn);
}

using System.Text;

namespace XenConfig.Python.Syntax;

/// <summary>
/// The bytes of a source and where its lines are. Facts that a reference program trips over (byte order mark, CR, coding line,
/// missing last newline) are kept, never repaired.
/// </summary>
public sealed class SourceText
{
    private readonly byte[] _bytes;
    private int[]? _lineStarts;

    private SourceText(byte[] bytes, string path)
    {
        _bytes = bytes;
        Path = path;
    }

    /// <summary>The file's path as the user gave it, or a name such as <c>&lt;stdin&gt;</c>.</summary>
    public string Path { get; }

    /// <summary>All bytes, a byte order mark included.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The bytes as the array they are in; to be read only.</summary>
    internal byte[] Buffer => _bytes;

    /// <summary>How many bytes there are.</summary>
    public int Length => _bytes.Length;

    /// <summary>Whether the source begins with a UTF-8 byte order mark.</summary>
    public bool HasByteOrderMark => _bytes.AsSpan().StartsWith("\uFEFF"u8);

    /// <summary>Whether a CR stands anywhere.</summary>
    public bool HasCarriageReturn => _bytes.AsSpan().Contains((byte)'\r');

    /// <summary>Whether the last byte is a newline, or there is none.</summary>
    public bool EndsWithNewline => _bytes.Length == 0 || _bytes[^1] is (byte)'\n' or (byte)'\r';

    /// <summary>How many lines there are; a last line without a newline counts, an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLines(_bytes);

    /// <summary>Takes the bytes as they are; they are not copied and must not change any more.</summary>
    public static SourceText From(byte[] bytes, string path) => new(bytes, path);

    /// <summary>The source of a text, in UTF-8. For tests and editors.</summary>
    public static SourceText From(string text, string path) => new(Encoding.UTF8.GetBytes(text), path);

    /// <summary>The line, from 1, that <paramref name="offset"/> is on. CR LF, LF and CR each end a line.</summary>
    public int GetLine(int offset)
    {
        var index = Array.BinarySearch(LineStarts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The line and column of <paramref name="offset"/>.</summary>
    public LinePosition GetPosition(int offset)
    {
        var line = GetLine(offset);
        var start = LineStarts[line - 1];
        return new LinePosition(line, CountCharacters(_bytes.AsSpan(start, Math.Max(0, Math.Min(offset, _bytes.Length) - start))) + 1);
    }

    /// <summary>The bytes of a line (from 1), its line end excluded.</summary>
    public TextSpan GetLineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : _bytes.Length;
        while (end > start && _bytes[end - 1] is (byte)'\n' or (byte)'\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The bytes of a span.</summary>
    public ReadOnlySpan<byte> GetBytes(TextSpan span) => _bytes.AsSpan(span.Start, span.Length);

    /// <summary>The text of a span: UTF-8 where the bytes are, Latin-1 otherwise.</summary>
    public string GetText(TextSpan span) => ByteText.Decode(GetBytes(span));

    private static int CountCharacters(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (!bytes.IsEmpty)
        {
            _ = Rune.DecodeFromUtf8(bytes, out _, out var length);
            bytes = bytes[length..];
            count++;
        }

        return count;
    }

    private static int[] FindLines(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < bytes.Length && bytes[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }

        if (starts.Count > 1 && starts[^1] == bytes.Length)
        {
            starts.RemoveAt(starts.Count - 1);
        }

        return [.. starts];
    }
}

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

    // Many findings on one long line are common, and must not read it anew each time.
    private LongLines? _longLines;

    private SourceText(byte[] bytes, string path, string programPath)
    {
        _bytes = bytes;
        Path = path;
        ProgramPath = programPath;
    }

    /// <summary>The file's path as the user gave it, or a name such as <c>&lt;stdin&gt;</c>.</summary>
    public string Path { get; }

    /// <summary>The path under which a program knows the file, where that is another one: the config's folder lies elsewhere on its host.</summary>
    internal string ProgramPath { get; }

    /// <summary>Whether it is part of the evaluator: no finding is shown in it, and values that it makes come from where it was called.</summary>
    internal bool IsLibrary { get; init; }

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
    public static SourceText From(byte[] bytes, string path) => new(bytes, path, path);

    /// <summary>The same for a file that a program knows under another path.</summary>
    internal static SourceText From(byte[] bytes, string path, string programPath) => new(bytes, path, programPath);

    /// <summary>The source of a text, in UTF-8. For tests and editors.</summary>
    public static SourceText From(string text, string path) => new(Encoding.UTF8.GetBytes(text), path, path);

    /// <summary>A source that is part of the evaluator.</summary>
    internal static SourceText OfLibrary(byte[] bytes, string path) => new(bytes, path, path) { IsLibrary = true };

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
        var end = Math.Max(start, Math.Min(offset, _bytes.Length));
        var (known, count) = end - start > LongLines.Stride ? (_longLines ??= LongLines.Of(this)).Before(end) : (start, 0);
        return new LinePosition(line, count + CountCharacters(_bytes.AsSpan(known, end - known)) + 1);
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

    /// <summary>How many characters of a long line stand before each of some places in it, for all long lines.</summary>
    /// <param name="Places">Offsets where a character begins, about <see cref="Stride"/> bytes apart, and the line's characters before them.</param>
    private sealed record LongLines((int Offset, int Count)[] Places)
    {
        public const int Stride = 1024;

        public static LongLines Of(SourceText source)
        {
            var places = new List<(int, int)>();
            for (var line = 1; line <= source.LineCount; line++)
            {
                // An offset may lie in the line's end, which is two bytes long at most.
                var span = source.GetLineSpan(line);
                if (span.Length + 2 > Stride)
                {
                    Add(places, source._bytes, span);
                }
            }

            return new LongLines([.. places]);
        }

        /// <summary>The last place that is not behind <paramref name="offset"/>, which is in a long line.</summary>
        public (int Offset, int Count) Before(int offset)
        {
            var index = Array.BinarySearch(Places, (offset, int.MaxValue));
            return Places[~index - 1];
        }

        private static void Add(List<(int Offset, int Count)> places, ReadOnlySpan<byte> bytes, TextSpan line)
        {
            var (count, next) = (0, line.Start);
            for (var offset = line.Start; offset < line.End; count++)
            {
                if (offset >= next)
                {
                    places.Add((offset, count));
                    next = offset + Stride;
                }

                _ = Rune.DecodeFromUtf8(bytes[offset..line.End], out _, out var length);
                offset += length;
            }
        }
    }

    private static int[] FindLines(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<int>(bytes.Count((byte)'\n') + 1) { 0 };
        for (var next = 0; bytes[next..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var length;)
        {
            next += length + 1;
            if (bytes[next - 1] == '\r' && next < bytes.Length && bytes[next] == '\n')
            {
                next++;
            }

            starts.Add(next);
        }

        if (starts.Count > 1 && starts[^1] == bytes.Length)
        {
            starts.RemoveAt(starts.Count - 1);
        }

        return [.. starts];
    }
}

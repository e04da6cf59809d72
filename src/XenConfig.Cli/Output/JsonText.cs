using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace XenConfig.Cli.Output;

/// <summary>Writes JSON for people and programs: indented, with only those characters escaped that must be.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text that <paramref name="write"/> writes, with a newline at its end.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Prints what <paramref name="write"/> writes, with a newline at its end, as it comes: what a config leaves behind may be long.</summary>
    public static void Print(CommandContext context, Action<Utf8JsonWriter> write)
    {
        var buffer = new Buffer(context);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        buffer.Write("\n"u8);
        buffer.Flush();
    }

    /// <summary>Hands bytes on to standard output whenever there are many.</summary>
    private sealed class Buffer(CommandContext context) : IBufferWriter<byte>
    {
        private byte[] _bytes = new byte[32 * 1024];
        private int _count;

        public void Advance(int count) => _count += count;

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            Reserve(sizeHint);
            return _bytes.AsMemory(_count);
        }

        public Span<byte> GetSpan(int sizeHint = 0)
        {
            Reserve(sizeHint);
            return _bytes.AsSpan(_count);
        }

        public void Flush()
        {
            context.Write(_bytes.AsSpan(0, _count));
            _count = 0;
        }

        private void Reserve(int count)
        {
            if (_bytes.Length - _count >= Math.Max(count, 1))
            {
                return;
            }

            Flush();
            if (_bytes.Length < count)
            {
                _bytes = new byte[count];
            }
        }
    }
}

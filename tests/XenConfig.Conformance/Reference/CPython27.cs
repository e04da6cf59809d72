using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;

namespace XenConfig.Conformance.Reference;

/// <summary>
/// A running CPython 2.7 that answers requests one after another. The program given to <see cref="Start"/> is Python source that
/// defines <c>handle(request)</c>, from <c>str</c> to <c>str</c>; both travel as bytes with a length before them.
/// </summary>
public sealed class CPython27 : IDisposable
{
    /// <summary>Why a test without an interpreter is skipped.</summary>
    public const string MissingReason = "no CPython 2.7: name one in XENCONFIG_PYTHON2, or install one under ~/.pyenv/versions";

    // sys.stdout is redirected so that nothing a handler prints can get between the answers.
    private const string Loop = """

        import os as _os, struct as _struct, sys as _sys
        _answers = _os.fdopen(_os.dup(1), 'wb')
        _sys.stdout = _sys.stderr = open(_os.devnull, 'w')
        while True:
            _head = _sys.stdin.read(4)
            if len(_head) < 4:
                break
            _answer = handle(_sys.stdin.read(_struct.unpack('<i', _head)[0]))
            _answers.write(_struct.pack('<i', len(_answer)) + _answer)
            _answers.flush()
        """;

    private readonly string _program;
    private Process _process;

    private CPython27(string program)
    {
        _program = program;
        _process = Launch(program);
    }

    /// <summary>The interpreter: XENCONFIG_PYTHON2, else the newest 2.7 of pyenv, else null.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The folder of the interpreter's own standard library, or null.</summary>
    public static string? Library { get; } = FindLibrary();

    /// <summary>Starts an interpreter; skips the running test when there is none.</summary>
    public static CPython27 Start(string program)
    {
        ReferenceProgram.SkipUnless(Path is not null, MissingReason);
        return new CPython27(program);
    }

    /// <summary>The handler's answer; null when the interpreter died of the request (it is started again for the next one).</summary>
    public byte[]? Ask(ReadOnlySpan<byte> request)
    {
        Span<byte> head = stackalloc byte[4];
        try
        {
            var input = _process.StandardInput.BaseStream;
            BinaryPrimitives.WriteInt32LittleEndian(head, request.Length);
            input.Write(head);
            input.Write(request);
            input.Flush();
            var output = _process.StandardOutput.BaseStream;
            output.ReadExactly(head);
            var answer = new byte[BinaryPrimitives.ReadInt32LittleEndian(head)];
            output.ReadExactly(answer);
            return answer;
        }
        catch (IOException)
        {
            Dispose();
            _process = Launch(_program);
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static Process Launch(string program)
    {
        var start = new ProcessStartInfo(Path!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            ArgumentList = { "-u", "-E", "-c", program + Loop },
        };
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("XENCONFIG_PYTHON2") is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        var versions = System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".pyenv", "versions");
        return Directory.Exists(versions)
            ? Directory.GetDirectories(versions, "2.7*").Order(StringComparer.Ordinal)
                .Select(version => System.IO.Path.Combine(version, "bin", "python2.7"))
                .LastOrDefault(File.Exists)
            : null;
    }

    private static string? FindLibrary()
    {
        if (Path is null)
        {
            return null;
        }

        using var interpreter = new CPython27("import os\ndef handle(request): return os.path.dirname(os.__file__)");
        return interpreter.Ask([]) is { } answer ? Encoding.UTF8.GetString(answer) : null;
    }
}

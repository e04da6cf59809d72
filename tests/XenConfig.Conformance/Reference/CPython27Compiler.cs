using System.Globalization;
using System.Text;

namespace XenConfig.Conformance.Reference;

/// <summary>What CPython says of a source: line 0 and no message when it compiles.</summary>
/// <param name="Line">The line it reports; 0 when it reports none, as for a <c>ValueError</c>.</param>
/// <param name="Message">The exception's type and text, or null.</param>
public sealed record CPythonVerdict(int Line, string? Message);

/// <summary>
/// Compiles files with CPython 2.7 as <c>execfile</c> does, without running them. (The function <c>compile</c> reads a string, which has other rules
/// for coding and for the end of the file.)
/// </summary>
public sealed class CPython27Compiler : IDisposable
{
    private const string Program =
        """
        import ctypes, sys
        api = ctypes.PyDLL(None)
        libc = ctypes.CDLL(None)
        for name, result, arguments in [
                ('PyArena_New', ctypes.c_void_p, []),
                ('PyArena_Free', None, [ctypes.c_void_p]),
                ('PyParser_ASTFromFile', ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int] + [ctypes.c_void_p] * 5),
                ('PyAST_Compile', ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p])]:
            function = getattr(api, name)
            function.restype = result
            function.argtypes = arguments
        libc.fmemopen.restype = ctypes.c_void_p
        libc.fmemopen.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p]
        libc.fclose.argtypes = [ctypes.c_void_p]
        FILE_INPUT = 257

        def handle(source):
            arena = api.PyArena_New()
            # An empty buffer cannot be opened; a newline is the same to the compiler.
            source = source or '\n'
            stream = libc.fmemopen(source, len(source), 'r')
            flags = ctypes.c_int(0)
            try:
                module = api.PyParser_ASTFromFile(stream, 'config', FILE_INPUT, None, None, ctypes.addressof(flags), None, arena)
                api.PyAST_Compile(module, 'config', ctypes.addressof(flags), arena)
            except SyntaxError as error:
                return '%s\t%s: %s' % (error.lineno, type(error).__name__, error.msg)
            except Exception as error:
                return '0\t%s: %s' % (type(error).__name__, error)
            finally:
                libc.fclose(stream)
                api.PyArena_Free(arena)
            return ''
        """;

    private readonly CPython27 _python = CPython27.Start(Program);

    /// <summary>What CPython says of a source; null when it died of it.</summary>
    public CPythonVerdict? Compile(ReadOnlySpan<byte> source)
    {
        if (_python.Ask(source) is not { } answer)
        {
            return null;
        }

        var text = Encoding.Latin1.GetString(answer);
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        return tab < 0
            ? new CPythonVerdict(0, null)
            : new CPythonVerdict(int.TryParse(text[..tab], CultureInfo.InvariantCulture, out var line) ? line : 0, text[(tab + 1)..]);
    }

    /// <inheritdoc/>
    public void Dispose() => _python.Dispose();
}

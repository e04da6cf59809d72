using System.Collections.Concurrent;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// The parts of modules that are written in Python, in the folder Library: classes that a config may derive from, and functions made of others. They run in
/// the config's box and within its limits.
/// </summary>
internal static class PythonLibrary
{
    private static readonly ConcurrentDictionary<string, SyntaxTree> Trees = [];

    /// <summary>Runs a module's Python part.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="module">The module's name, with dots.</param>
    /// <param name="names">The module's namespace.</param>
    public static void Run(Interpreter py, string module, PyDict names)
    {
        var code = CodeLowering.Module(py, Trees.GetOrAdd(module, Load));
        Calls.Run(py, new Frame(py, code, names, names, new Slot[code.SlotCount], py.Current));
    }

    private static SyntaxTree Load(string module)
    {
        var file = module + ".py";
        using var stream = typeof(PythonLibrary).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The library has no {file}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Parser.Parse(SourceText.OfLibrary(bytes, file));
    }
}

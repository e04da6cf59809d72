using System.Collections.Frozen;

namespace XenConfig.Python.Syntax;

/// <summary>What people begin a statement with who think of another language, and what is written in its place.</summary>
internal static class ForeignWords
{
    private const string NoWord = "A name is assigned to without a word before it.";

    private static readonly FrozenDictionary<string, (string Message, string Help)> Known = Table(
        (["let", "var", "const", "my", "local", "our", "export", "declare", "set", "setenv", "readonly", "typeset", "auto", "static"], NoWord, "Write NAME = VALUE."),
        (["int", "bool", "string", "char", "double", "float", "long", "unsigned"], "A name is assigned to without its type before it.", "Write NAME = VALUE."),
        (["elseif", "elsif"], "Python writes \"elif\".", "Write elif CONDITION: in its place."),
        (["switch", "case", "match", "select"], "Python 2.7 has no statement that chooses among cases.", "Write if …:, elif …: and else:."),
        (["function", "func", "fn", "sub", "proc"], "Python writes \"def\".", "Write def NAME(PARAMETERS): and indent the lines of its body."),
        (["foreach"], "Python writes \"for\".", "Write for NAME in LIST:."),
        (["unless"], "Python has no \"unless\".", "Write if not CONDITION:."),
        (["until", "repeat"], "Python has no \"until\".", "Write while not CONDITION:."),
        (["include", "require", "source", "use", "using"], "Python has no such statement for reading another file.", "Write execfile(\"FILE\"), or import MODULE."),
        (["echo", "puts", "printf", "say"], "Python writes \"print\".", "Write print VALUE."),
        (["throw"], "Python writes \"raise\".", "Write raise ERROR."),
        (["catch", "rescue"], "Python writes \"except\".", "Write except ERROR:."),
        (["ensure"], "Python writes \"finally\".", "Write finally:."),
        (["end", "endif", "endfor", "endwhile", "fi", "done", "esac", "begin"], "A block of Python ends where its indentation ends.", "Remove the line."),
        (["nonlocal"], "Python 2.7 has no \"nonlocal\".", "Keep the value in a list or an object that both functions see, or hand it back with return."),
        (["async", "await"], "Python 2.7 has no \"async\" and no \"await\".", "Write the function without it, and call it as usual."));

    /// <summary>Words that begin Python's statements, for <see cref="Spelling"/>.</summary>
    private static readonly string[] Statements =
    [
        "assert", "break", "class", "continue", "def", "del", "elif", "else", "except", "exec", "finally", "for", "from", "global", "if", "import", "pass",
        "print", "raise", "return", "try", "while", "with", "yield",
    ];

    /// <summary>What is said of a word that begins a statement; null when the word means nothing in other languages.</summary>
    public static (string Message, string Help)? Find(string word) => Known.TryGetValue(word, out var found) ? found : null;

    /// <summary>The word of Python's that one is a slip of the finger away from, or null.</summary>
    public static string? FindMisspelt(string word) => word.Length > 2 && Spelling.Nearest(word, Statements) is { } near && near != word ? near : null;

    private static FrozenDictionary<string, (string Message, string Help)> Table(params (string[] Words, string Message, string Help)[] rows) =>
        rows.SelectMany(row => row.Words.Select(word => KeyValuePair.Create(word, (row.Message, row.Help)))).ToFrozenDictionary(StringComparer.Ordinal);
}

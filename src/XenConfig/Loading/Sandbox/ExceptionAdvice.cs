using System.Text.RegularExpressions;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>What to do about an exception, by what it says.</summary>
internal static partial class ExceptionAdvice
{
    private const string Nothing = "a value here is None, which is also what functions give that return nothing, such as list.append() and list.sort()";
    private const string AsText = "write str(VALUE) for what is no text, or put it into the text: \"… %s\" % VALUE";

    /// <summary>Says what to do: the first row of an exception's type whose words its message holds.</summary>
    private static readonly (string Type, string Words, string Help)[] ByWords =
    [
        ("AttributeError", "'NoneType'", Nothing),
        ("TypeError", "'NoneType'", Nothing),
        ("TypeError", "cannot concatenate 'str' and 'list'", "write [TEXT] + LIST for a longer list, or \",\".join(LIST) for a text"),
        ("TypeError", "cannot concatenate 'str'", AsText),
        ("TypeError", "can only concatenate list (not \"str\")", "put brackets around the text: LIST + [TEXT]"),
        ("TypeError", "for +: 'int' and 'str'", AsText),
        ("TypeError", "for +: 'float' and 'str'", AsText),
        ("TypeError", "for +: 'long' and 'str'", AsText),
        ("TypeError", "a number is required, not str", "write %s for a text, or int(TEXT) for the number in it"),
        ("TypeError", "not enough arguments for format string", "give a value for each % of the template, as a tuple: TEMPLATE % (A, B); a % that is to stay is written %%"),
        ("TypeError", "not all arguments converted during string formatting", "write a %s in the template for each value; a list or a single tuple goes in as (VALUE,)"),
        ("ValueError", "invalid literal for int()", "int() takes a text of digits, and blanks around them"),
        ("TypeError", "integer end argument expected, got str", "write int(TEXT) for the number in a text"),
        ("IndexError", "index out of range", "the first element has the index 0 and the last one -1; len(LIST) says how many there are"),
        ("TypeError", "is not callable", "remove the parentheses, or call the name otherwise if it hides a function"),
        ("UnicodeDecodeError", "'ascii' codec", "a text of bytes meets a unicode one: write TEXT.decode('utf-8') for the bytes"),
        ("UnicodeEncodeError", "'ascii' codec", "write TEXT.encode('utf-8') for the bytes of a unicode text"),
        ("SystemExit", "", "xm ends here as well and starts no guest; remove the call, and put what is to be skipped into an if"),
    ];

    /// <summary>Attributes that Python 3 has, by the type or module of theirs.</summary>
    private static readonly Dictionary<string, string> Python3 = new(StringComparer.Ordinal)
    {
        ["list.copy"] = "write LIST[:]",
        ["list.clear"] = "write del LIST[:]",
        ["str.removeprefix"] = "write TEXT[len(PREFIX):] if TEXT.startswith(PREFIX)",
        ["str.removesuffix"] = "write TEXT[:-len(SUFFIX)] if TEXT.endswith(SUFFIX)",
        ["str.casefold"] = "write TEXT.lower()",
        ["str.isnumeric"] = "write TEXT.isdigit()",
        ["subprocess.run"] = "write subprocess.call(ARGUMENTS), or check_output(ARGUMENTS) for what it prints",
        ["os.cpu_count"] = "write the number",
        ["time.monotonic"] = "write time.time()",
        ["time.perf_counter"] = "write time.time()",
    };

    /// <summary>The help for an exception; null when there is none to give.</summary>
    /// <param name="load">The problem that it is.</param>
    /// <param name="names">The names of the config at the end.</param>
    /// <param name="given">The texts that the command line gave.</param>
    public static string? Explain(LoadProblem load, NamesAtEnd names, IReadOnlyDictionary<string, string> given)
    {
        if (IsRaised(load.Origin) && !IsOf("SystemExit", load.Message))
        {
            return null;
        }

        var lacking = LackingAttribute().Match(load.Message);
        if (lacking.Success && lacking.Groups["type"].Value != "NoneType")
        {
            return OfAttribute(load.Origin, lacking.Groups["type"].Value, lacking.Groups["name"].Value, names);
        }

        var literal = NoInteger().Match(load.Message);
        return literal.Success && given.FirstOrDefault(variable => ByteText.Decode(variable.Value) == literal.Groups["text"].Value) is { Key: { } name }
            ? $"`{name}` was given as `-D {name}={literal.Groups["text"].Value}`; give a number"
            : ByWords.FirstOrDefault(row => IsOf(row.Type, load.Message) && load.Message.IndexOf(row.Words, row.Type.Length, StringComparison.Ordinal) >= 0).Help;
    }

    private static bool IsOf(string type, string message) =>
        message.StartsWith(type, StringComparison.Ordinal) && (message.Length == type.Length || message[type.Length] == ':');

    /// <summary>Whether the config raised the exception itself: then its message is the config's own words, whatever they are like.</summary>
    private static bool IsRaised(Origin place) => place.Source.GetBytes(place.Span) is var code && (StartsWithWord(code, "raise"u8) || StartsWithWord(code, "assert"u8));

    private static bool StartsWithWord(ReadOnlySpan<byte> code, ReadOnlySpan<byte> word) =>
        code.StartsWith(word) && (code.Length == word.Length || !(char.IsAsciiLetterOrDigit((char)code[word.Length]) || code[word.Length] == '_'));

    private static string? OfAttribute(Origin place, string type, string name, NamesAtEnd names)
    {
        var owner = type;
        if (type == "module")
        {
            var text = place.Source.GetText(place.Span);
            var end = text.IndexOf($".{name}", StringComparison.Ordinal);
            owner = end < 0 ? type : text[..end];
        }

        var python3 = Python3.TryGetValue($"{owner}.{name}", out var instead) ? $"Python 2.7 has no {owner}.{name}(); {instead}" : null;
        return python3
            ?? (type == "module" ? NearNames.OfModule(name, place, names) : NearNames.OfType(name, type)) switch
            {
                null => null,
                var near => $"did you mean `{near}`?",
            };
    }

    [GeneratedRegex(@"^AttributeError: '(?<type>\w+)' object has no attribute '(?<name>\w+)'$", RegexOptions.CultureInvariant)]
    private static partial Regex LackingAttribute();

    [GeneratedRegex(@"^ValueError: invalid literal for int\(\) with base \d+: '(?<text>[^'\\]*)'$", RegexOptions.CultureInvariant)]
    private static partial Regex NoInteger();
}

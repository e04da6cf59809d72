using System.Text.RegularExpressions;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>What to do about an exception, by what it says.</summary>
internal static partial class ExceptionAdvice
{
    private const string Nothing = "the value is None: what gives it has returned nothing, as list.append() and list.sort() do";
    private const string AsText = "write str(VALUE) for what is no text, or put it into the text: \"… %s\" % VALUE";

    /// <summary>The first row whose words an exception's message holds says what to do.</summary>
    private static readonly (string Words, string Help)[] ByWords =
    [
        ("'NoneType'", Nothing),
        ("cannot concatenate 'str' and 'list'", "write [TEXT] + LIST for a longer list, or \",\".join(LIST) for a text"),
        ("cannot concatenate 'str'", AsText),
        ("can only concatenate list (not \"str\")", "put brackets around the text: LIST + [TEXT]"),
        ("for +: 'int' and 'str'", AsText),
        ("for +: 'float' and 'str'", AsText),
        ("for +: 'long' and 'str'", AsText),
        ("a number is required, not str", "write %s for a text, or int(TEXT) for the number in it"),
        ("not enough arguments for format string", "give a value for each % of the template, as a tuple: TEMPLATE % (A, B); a % that is to stay is written %%"),
        ("not all arguments converted during string formatting", "write a %s in the template for each value; a list or a single tuple goes in as (VALUE,)"),
        ("invalid literal for int()", "int() takes a text of digits, and blanks around them"),
        ("integer end argument expected, got str", "write int(TEXT) for the number in a text"),
        ("index out of range", "the first element has the index 0 and the last one -1; len(LIST) says how many there are"),
        ("is not callable", "remove the parentheses, or call the name otherwise if it hides a function"),
        ("UnicodeDecodeError: 'ascii' codec", "a text of bytes meets a unicode one: write TEXT.decode('utf-8') for the bytes"),
        ("UnicodeEncodeError: 'ascii' codec", "write TEXT.encode('utf-8') for the bytes of a unicode text"),
        ("SystemExit", "xm ends here as well and starts no guest; remove the call, and put what is to be skipped into an if"),
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
        var lacking = LackingAttribute().Match(load.Message);
        if (lacking.Success && lacking.Groups["type"].Value != "NoneType")
        {
            return OfAttribute(load.Origin, lacking.Groups["type"].Value, lacking.Groups["name"].Value, names);
        }

        var literal = NoInteger().Match(load.Message);
        return literal.Success && given.FirstOrDefault(variable => ByteText.Decode(variable.Value) == literal.Groups["text"].Value) is { Key: { } name }
            ? $"`{name}` was given as `-D {name}={literal.Groups["text"].Value}`; give a number"
            : ByWords.FirstOrDefault(row => load.Message.Contains(row.Words, StringComparison.Ordinal)).Help;
    }

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

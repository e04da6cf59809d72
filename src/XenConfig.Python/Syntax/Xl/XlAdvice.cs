using System.Buffers;
using XenConfig.Python.Syntax.Lexing;
using XenConfig.Python.Syntax.Parsing;

namespace XenConfig.Python.Syntax.Xl;

/// <summary>Says what stands where libxlu says "lexical error": mostly Python, or a habit from another format.</summary>
internal static class XlAdvice
{
    private static readonly SearchValues<byte> NotInHeader = SearchValues.Create("\"',[]="u8);

    private const string OnlyAssignments = "xl runs no Python: it reads assignments of strings, numbers and lists. Write the values out, or evaluate the file and flatten it.";

    private static readonly HashSet<string> StatementWords = new(StringComparer.Ordinal)
    {
        "import", "from", "for", "if", "elif", "else", "while", "def", "class", "try", "except", "finally", "with", "print", "del", "return", "raise", "pass",
        "assert", "exec", "global", "break", "continue", "yield",
    };

    /// <summary>Words that begin a value in Python only.</summary>
    private static readonly HashSet<string> PythonWords = new(StringComparer.Ordinal) { "lambda", "not", "if", "for", "yield", "await", "new" };

    /// <summary>The problem of a fault.</summary>
    public static SyntaxProblem Explain(in XlFault fault)
    {
        var problem = new SyntaxProblem
        {
            Span = fault.Token.Kind is XlTokenKind.Newline ? new TextSpan(fault.Previous.End, 0) : fault.Token.Span,
            Message = "",
            ReferenceLine = fault.ReferenceLine,
            ReferenceMessage = fault.ReferenceMessage,
        };
        return Encoding(fault, problem)
            ?? PythonStatement(fault, problem)
            ?? fault.Place switch
            {
                XlPlace.Statement => Statement(fault, problem),
                XlPlace.Operator => Operator(fault, problem),
                XlPlace.Value or XlPlace.Element => Value(fault, problem),
                _ => After(fault, problem),
            };
    }

    /// <summary>An escape that libxlu rejects.</summary>
    public static SyntaxProblem BadEscape(SourceText source, XlLines lines, XlToken token, TextSpan escape, string referenceMessage) => new()
    {
        Span = escape,
        Message = $"xl does not know the escape \"{source.GetText(escape)}\".",
        Help = @"The escapes that work are \\ \' \"" \a \b \f \n \r \t \v; write other characters as they are.",
        ReferenceLine = lines.LineOf(token.Start),
        ReferenceMessage = referenceMessage,
    };

    /// <summary>A NUL byte inside a string, which stops libxlu with a failed assertion.</summary>
    public static SyntaxProblem NulInString(XlLines lines, XlToken token) => new()
    {
        Span = token.Span,
        Message = "A NUL byte stands in this string; xl crashes on it.",
        Help = "Remove the byte.",
        ReferenceLine = lines.LineOf(token.Start),
        ReferenceMessage = "Assertion `len>=2 && src[0]==src[len-1]' failed.",
    };

    /// <summary>A list added to a text, or a text to a list.</summary>
    public static SyntaxProblem MixedAddition(XlLines lines, string name, in XlValue value) => new()
    {
        Span = value.Span,
        Message = value.Kind == XlValueKind.List
            ? $"A list cannot be added to \"{name}\", which is a text or a number."
            : $"Only a list can be added to \"{name}\", which is a list.",
        Help = value.Kind == XlValueKind.List ? null : "Put the value into [ and ].",
        ReferenceLine = lines.LineOf(value.Start),
        ReferenceMessage = "can't add [list] to \"string\" or vice versa",
    };

    /// <summary>Lists in lists beyond the bound.</summary>
    public static SyntaxProblem TooDeep(XlLines lines, XlToken token, int most) => new()
    {
        Span = token.Span,
        Message = $"Lists nest more than {most} deep here.",
        Help = "No key of xl takes a list that nests more than once.",
        ReferenceLine = lines.LineOf(token.Start),
        ReferenceMessage = "memory exhausted",
    };

    private static SyntaxProblem? Encoding(in XlFault fault, SyntaxProblem problem)
    {
        var rest = fault.Rest;
        if (rest.StartsWith("\uFEFF"u8))
        {
            return problem with { Span = new TextSpan(fault.Token.Start, 3), Message = "The file begins with a byte order mark, which xl does not read.", Help = "Save it as UTF-8 without one." };
        }

        if (rest.StartsWith("\r"u8))
        {
            return problem with
            {
                Span = new TextSpan(fault.Token.Start, 1),
                Message = rest.StartsWith("\r\n"u8) ? "The line ends in CR LF, as on Windows; xl does not read CR." : "The line ends in CR alone, as on old Macs; xl does not read CR.",
                Help = "Convert all line ends of the file to LF.",
            };
        }

        if (rest.StartsWith("#"u8))
        {
            return problem with { Message = "This comment on the last line has no newline after it, and xl wants one.", Help = "Put a newline at the end of the file." };
        }

        if (rest.StartsWith("\\"u8))
        {
            return problem with { Span = new TextSpan(fault.Token.Start, 1), Message = "xl does not join lines with a backslash.", Help = "Write it on one line; a list may go over several." };
        }

        // A bare word ends for libxlu at its first letter beyond ASCII.
        return StrayText.Explain(fault.Source, fault.Token.Start, problem)
            ?? (fault.Token.Kind == XlTokenKind.Name ? StrayText.Explain(fault.Source, fault.Token.End, problem) : null)
            ?? StrayText.Comment(fault.Source, fault.Token.Start, problem)
            ?? (CommentSign(fault) is >= 0 and var sign ? StrayText.Comment(fault.Source, sign, problem) : null);
    }

    /// <summary>Where the line of the statement begins with a ";", which libxlu passes over; -1 when it does not.</summary>
    private static int CommentSign(in XlFault fault)
    {
        var before = fault.Source.Bytes[..fault.Start].TrimEnd(" \t"u8);
        return before is [.., (byte)';'] && StrayText.StartsLine(before, before.Length - 1) ? before.Length - 1 : -1;
    }

    private static SyntaxProblem? PythonStatement(in XlFault fault, SyntaxProblem problem)
    {
        if (fault.OpenLists.Count > 0 || fault.Place is not (XlPlace.Statement or XlPlace.Operator))
        {
            return null;
        }

        var line = fault.Source.Bytes[fault.Start..];
        var length = 0;
        while (length < line.Length && CharacterClass.IsNamePart(line[length]))
        {
            length++;
        }

        var word = System.Text.Encoding.Latin1.GetString(line[..length]);
        return StatementWords.Contains(word)
            ? problem with { Span = new TextSpan(fault.Start, length), Message = $"This is a Python statement: \"{word}\".", Help = OnlyAssignments }
            : null;
    }

    private static SyntaxProblem Statement(in XlFault fault, SyntaxProblem problem)
    {
        var rest = fault.Rest;
        var name = NameAt(rest);
        if (name > 0 && XlRecovery.IsAssignment(rest))
        {
            var span = new TextSpan(fault.Token.Start, name);
            var text = fault.Source.GetText(span);
            return text[0] == '_'
                ? problem with { Span = span, Message = $"The key \"{text}\" begins with an underscore; xl's keys begin with a letter." }
                : problem with { Span = span, Message = $"The key \"{text}\" has a capital letter; xl's keys are lower-case.", Help = $"Write {text.ToLowerInvariant()}." };
        }

        return fault.Token.Kind switch
        {
            XlTokenKind.Open when IsHeader(Line(rest).TrimEnd(" \t\r"u8)) =>
                problem with { Message = "A config has no sections; this looks like a file of another format (INI, TOML).", Help = "Remove the line, or put a \"#\" before it." },
            XlTokenKind.String when rest[fault.Token.Span.Length..].TrimStart(" \t"u8) is [(byte)'=' or (byte)':', ..] =>
                problem with { Message = "A name is written without quotes.", Help = TargetRules.Unquoted(fault.Source.GetText(fault.Token.Span)[1..^1]) },
            XlTokenKind.Number or XlTokenKind.String or XlTokenKind.Open =>
                problem with { Message = $"{Quote(fault)} stands where a setting should begin.", Help = "Write NAME = VALUE." },
            XlTokenKind.Close => problem with { Message = "This \"]\" closes no list.", Help = "Remove it, or put the \"[\" that it closes before the value." },
            XlTokenKind.Assign or XlTokenKind.AddAssign => problem with { Message = "The name before the \"=\" is missing.", Help = "Write NAME = VALUE." },
            _ when rest is [(byte)'$', ..] => problem with { Span = new TextSpan(fault.Token.Start, 1), Message = "\"$\" marks no name in xl.", Help = "Write the name alone." },
            _ => problem with { Message = $"{Quote(fault)} cannot begin a setting.", Help = "Write NAME = VALUE." },
        };
    }

    /// <summary>Whether a line is a section's header of an INI file: words in brackets.</summary>
    private static bool IsHeader(ReadOnlySpan<byte> line) =>
        line is [_, .. var words, (byte)']'] && !words.ContainsAny(NotInHeader) && words.TrimStart(" "u8) is [var first, ..] && char.IsAsciiLetter((char)first);

    private static SyntaxProblem Operator(in XlFault fault, SyntaxProblem problem)
    {
        var rest = fault.Rest;
        var key = TextSpan.FromBounds(fault.Start, fault.Previous.End);
        var isGlued = fault.Previous.End == fault.Token.Start;
        if (fault.Token.Kind == XlTokenKind.Bad && isGlued && rest[0] is (byte)'-' or (byte)'_' or (>= (byte)'A' and <= (byte)'Z'))
        {
            var whole = TextSpan.FromBounds(fault.Start, fault.Token.Start + Math.Max(1, NameAt(rest)));
            var text = fault.Source.GetText(whole);
            return rest[0] == '-'
                ? problem with { Span = whole, Message = $"The key \"{text}\" has a hyphen; xl's keys have letters, digits, \"_\" and \".\".", Help = $"Write {text.Replace('-', '_')}." }
                : problem with { Span = whole, Message = $"The key \"{text}\" has a capital letter; xl's keys are lower-case.", Help = $"Write {text.ToLowerInvariant()}." };
        }

        return rest switch
        {
            [(byte)':', ..] => problem with { Span = new TextSpan(fault.Token.Start, 1), Message = "A colon stands where \"=\" should.", Help = "Write name = value." },
            [(byte)'(', ..] => problem with { Message = $"\"{fault.Source.GetText(key)}(…)\" is a Python call.", Help = OnlyAssignments },
            [(byte)'[', ..] => problem with { Message = "xl cannot assign to an element of a list.", Help = OnlyAssignments },
            _ when fault.Token.Kind is XlTokenKind.Newline or XlTokenKind.End or XlTokenKind.Semicolon =>
                problem with { Span = key, Message = $"\"{fault.Source.GetText(key)}\" has no value.", Help = "Write name = value." },
            _ when XlRecovery.IsAssignment(rest) => problem with { Span = key, Message = "A name is assigned to without a word before it.", Help = $"Remove \"{fault.Source.GetText(key)}\"." },
            [(byte)'+' or (byte)'-' or (byte)'*' or (byte)'/', ..] => problem with { Message = $"{Quote(fault)} makes this a Python expression; xl computes nothing.", Help = OnlyAssignments },
            _ => problem with { Message = $"After the name \"{fault.Source.GetText(key)}\" an \"=\" is missing, before {Quote(fault)}.", Help = "Write NAME = VALUE." },
        };
    }

    private static SyntaxProblem Value(in XlFault fault, SyntaxProblem problem)
    {
        var rest = fault.Rest;
        if (UnclosedList(fault, problem) is { } unclosed)
        {
            return unclosed;
        }

        if (fault.Token.Kind is XlTokenKind.Newline or XlTokenKind.End or XlTokenKind.Semicolon)
        {
            return problem with { Span = new TextSpan(fault.Previous.End, 0), Message = "The value is missing.", Help = "Write a string, a number or a list." };
        }

        if (fault.Token.Kind == XlTokenKind.Assign && fault.Place == XlPlace.Value)
        {
            return problem with { Span = TextSpan.FromBounds(fault.Previous.Start, fault.Token.End), Message = "A setting is written with one \"=\".", Help = "Take one of them out." };
        }

        if (fault.Token.Kind == XlTokenKind.Comma)
        {
            return problem with { Message = "An element is missing before this comma.", Help = "Remove the comma, or write an empty string \"\"." };
        }

        var word = fault.Source.GetText(new TextSpan(fault.Token.Start, NameAt(rest)));
        var wordSpan = new TextSpan(fault.Token.Start, Math.Max(1, word.Length));
        return rest switch
        {
            [(byte)'"' or (byte)'\'', ..] => UnclosedString(fault, problem),
            [(byte)'-' or (byte)'+', >= (byte)'0' and <= (byte)'9', ..] =>
                problem with { Message = "xl reads no sign before a number.", Help = $"Quote it: \"{fault.Source.GetText(fault.Token.Span)}\"." },
            [(byte)'(', ..] => problem with { Span = new TextSpan(fault.Token.Start, 1), Message = "A tuple is Python; xl writes lists with [ ].", Help = "Use [ and ]." },
            [(byte)'{', ..] => problem with { Span = new TextSpan(fault.Token.Start, 1), Message = "A dictionary is Python; xl has none.", Help = OnlyAssignments },
            _ when word is "True" or "False" => problem with
            {
                Span = wordSpan,
                Message = $"\"{word}\" is Python; xl has no truth values.",
                Help = word == "True" ? "Write 1." : "Write 0.",
            },
            _ when word is "None" => problem with { Span = wordSpan, Message = "\"None\" is Python; xl has no such value.", Help = "Remove the setting." },
            _ when word.ToUpperInvariant() is "TRUE" or "FALSE" && IsOne(rest[word.Length..]) => problem with
            {
                Span = wordSpan,
                Message = $"xl has no truth values: \"{word}\" is none.",
                Help = $"Write {(word[0] is 't' or 'T' ? 1 : 0)}, or quotes around it if it is a text.",
            },
            _ when word.ToUpperInvariant() is "NULL" or "NIL" or "NONE" or "UNDEFINED" && IsOne(rest[word.Length..]) =>
                problem with { Span = wordSpan, Message = $"xl has no empty value such as \"{word}\".", Help = "Remove the setting, or put quotes around it if it is a text." },
            _ when PythonWords.Contains(word) => problem with { Span = wordSpan, Message = $"\"{word}\" begins a Python expression.", Help = OnlyAssignments },
            _ when word.Length is 1 or 2 && rest.Length > word.Length && rest[word.Length] is (byte)'"' or (byte)'\'' =>
                problem with { Span = wordSpan, Message = $"xl's strings have no prefix such as \"{word}\".", Help = "Remove it." },
            _ when word.Length > 0 && rest.Length > word.Length && rest[word.Length] is (byte)'(' or (byte)'.' or (byte)'[' =>
                problem with { Span = wordSpan, Message = $"\"{word}\" begins a Python expression.", Help = OnlyAssignments },
            _ when word.Length > 0 => problem with
            {
                Span = wordSpan,
                Message = $"The value \"{word}\" is not quoted.",
                Help = Bare(fault) is { } bare ? $"Write \"{bare}\", in quotes." : IsOne(rest[word.Length..]) ? $"Write \"{word}\", in quotes." : "Put quotes around the whole value.",
            },
            _ => problem with
            {
                Message = $"{Quote(fault)} is no value; a value is a string, a number or a list.",
                Help = Bare(fault) is { } text && text.Length > 1 ? $"If it is a text, put quotes around it: \"{text}\"." : "Write a string, a number or a list.",
            },
        };
    }

    private static SyntaxProblem UnclosedString(in XlFault fault, SyntaxProblem problem) => problem with
    {
        Span = new TextSpan(fault.Token.Start, 1),
        Message = "This string is never closed: its line ends first.",
        Help = "Put the same quote at its end.",
    };

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> rest) => rest.IndexOf((byte)'\n') is >= 0 and var end ? rest[..end] : rest;

    /// <summary>Whether nothing more follows a value on its line, or the next element.</summary>
    private static bool IsOne(ReadOnlySpan<byte> behind) =>
        Line(behind).TrimStart(" \t"u8) is var rest && (rest.IsEmpty || rest[0] is (byte)'#' or (byte)';' or (byte)',' or (byte)']' or (byte)'\r');

    /// <summary>The rest of the line, or of the element, when it would be a value if it stood in quotes; null where it would not.</summary>
    private static string? Bare(in XlFault fault) => fault.OpenLists.Count > 0 ? BareText.ReadElement(Line(fault.Rest)) : BareText.Read(Line(fault.Rest));

    private static SyntaxProblem After(in XlFault fault, SyntaxProblem problem)
    {
        var rest = fault.Rest;
        var bytes = fault.Source.Bytes;
        if (UnclosedList(fault, problem) is { } unclosed)
        {
            return unclosed;
        }

        var isGlued = fault.Previous.End == fault.Token.Start;
        if (fault.Previous.Kind == XlTokenKind.String && isGlued && fault.Previous.Span.Length == 2 && rest[0] == bytes[fault.Previous.Start])
        {
            return problem with
            {
                Span = new TextSpan(fault.Previous.Start, 3),
                Message = "xl has no triple-quoted strings.",
                Help = @"Write one string on one line, with \n for a line end.",
            };
        }

        if (fault.Token.Kind == XlTokenKind.Bad && rest[0] is (byte)'"' or (byte)'\'')
        {
            return UnclosedString(fault, problem);
        }

        if (fault.Previous.Kind == XlTokenKind.String && isGlued && rest[0] >= 0x80 || (isGlued && fault.Previous.Kind == XlTokenKind.String && CharacterClass.IsNamePart(rest[0])))
        {
            return MissingValue.EndsAtQuote(fault.Source, fault.Token.Span, problem);
        }

        if (fault.OpenLists.Count > 0 && rest is [(byte)')' or (byte)'}', ..])
        {
            return problem with
            {
                Span = new TextSpan(fault.Token.Start, 1),
                Message = $"This \"{(char)rest[0]}\" cannot close the \"[\".",
                Help = "Write \"]\" in its place.",
                Notes = [new SyntaxNote(new TextSpan(fault.OpenLists[^1], 1), "The \"[\" is here.")],
            };
        }

        if (fault.Previous.Kind == XlTokenKind.Number && isGlued)
        {
            var whole = TextSpan.FromBounds(fault.Previous.Start, fault.Token.End);
            return problem with
            {
                Span = whole,
                Message = rest[0] == '.' && fault.Source.GetBytes(whole).Count((byte)'.') == 1
                    ? $"\"{fault.Source.GetText(whole)}\" has a fraction; xl's numbers are whole."
                    : $"\"{fault.Source.GetText(whole)}\" is no number for xl.",
                Help = $"Write a whole number, or put quotes around it: \"{fault.Source.GetText(whole)}\".",
            };
        }

        if (rest is [(byte)'+' or (byte)'%' or (byte)'*' or (byte)'.' or (byte)'-' or (byte)'/', ..])
        {
            return problem with
            {
                Span = new TextSpan(fault.Token.Start, 1),
                Message = $"\"{(char)rest[0]}\" makes this a Python expression; xl computes nothing.",
                Help = OnlyAssignments,
            };
        }

        var gap = TextSpan.FromBounds(fault.Previous.End, Math.Max(fault.Previous.End, fault.Token.Start));
        if (fault.Place == XlPlace.ElementEnd)
        {
            return fault.Token.Kind is XlTokenKind.Name or XlTokenKind.Number or XlTokenKind.String or XlTokenKind.Open
                ? problem with { Span = gap, Message = "A comma is missing between these two elements.", Help = "Put a comma here." }
                : problem with { Message = $"{Quote(fault)} cannot stand in a list." };
        }

        if (fault.Token.Kind == XlTokenKind.Name && XlRecovery.IsAssignment(rest))
        {
            return problem with { Span = gap, Message = "Two settings stand on one line.", Help = "Put the second on a line of its own, or a \";\" between them." };
        }

        return fault.Token.Kind switch
        {
            XlTokenKind.String => problem with { Message = "xl does not join two strings that stand side by side.", Help = "Make them one string." },
            XlTokenKind.Comma => problem with { Message = "A comma makes this a Python tuple; xl's lists stand in [ ].", Help = "Put the values into [ and ]." },
            XlTokenKind.Close => problem with { Message = "This \"]\" closes no list." },
            _ => problem with { Message = $"{Quote(fault)} cannot follow a value.", Help = "A value ends its line." },
        };
    }

    /// <summary>A list that ran into the end of the file or into the next setting.</summary>
    private static SyntaxProblem? UnclosedList(in XlFault fault, SyntaxProblem problem)
    {
        if (fault.OpenLists.Count == 0
            || (fault.Token.Kind != XlTokenKind.End
                && !(fault.Token.Kind is XlTokenKind.Name or XlTokenKind.Bad && IsFirstOnLine(fault) && XlRecovery.IsAssignment(fault.Rest))))
        {
            return null;
        }

        return problem with
        {
            Span = new TextSpan(fault.OpenLists[^1], 1),
            Message = "This \"[\" is never closed.",
            Help = "Put a \"]\" after its last element.",
            Notes = [new SyntaxNote(
                fault.Token.Kind == XlTokenKind.End ? new TextSpan(fault.Token.Start, 0) : fault.Token.Span,
                fault.Source.GetLine(fault.Token.Start) == fault.ReferenceLine
                    ? $"xl reports it here, on line {fault.ReferenceLine}."
                    : $"xl reports it at the end of the file, as line {fault.ReferenceLine}.")],
        };
    }

    private static bool IsFirstOnLine(in XlFault fault)
    {
        var before = fault.Source.Bytes[..fault.Token.Start].TrimEnd(" \t"u8);
        return before.EndsWith("\n"u8);
    }

    private static int NameAt(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && (CharacterClass.IsNamePart(text[length]) || (length > 0 && text[length] == '-') || (length == 0 && text[length] == '-' && text.Length > 1 && CharacterClass.IsNamePart(text[1]))))
        {
            length++;
        }

        return length;
    }

    private static string Quote(in XlFault fault) => fault.Token.Kind switch
    {
        XlTokenKind.Newline => "The end of the line",
        XlTokenKind.End => "The end of the file",
        _ => $"\"{fault.Source.GetText(fault.Token.Span)}\"",
    };
}

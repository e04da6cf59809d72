using System.Globalization;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Checking;

/// <summary>What CPython rejects while it reads the lines of a file, before any of them is a token: bytes that its coding does not have.</summary>
internal static class CodingRules
{
    /// <summary>The problem of a source's coding, or null.</summary>
    /// <param name="source">The source.</param>
    /// <param name="coding">Its coding.</param>
    /// <param name="isText">Whether it is the text of a value: CPython decodes that only where it declares a coding.</param>
    public static SyntaxProblem? Check(SourceText source, SourceCoding coding, bool isText)
    {
        if (source.Bytes.IndexOf((byte)0) is >= 0 and var nul)
        {
            return Problem(
                source, new TextSpan(nul, 1), "A NUL byte stands here; this is no text.", "TypeError: compile() expected string without null bytes", "Save the file as text.");
        }

        if (source.HasByteOrderMark && coding.Name != "utf-8")
        {
            return Problem(
                source, coding.Span, $"The file begins with a UTF-8 byte order mark, but says its coding is \"{coding.Name}\".",
                $"SyntaxError: encoding problem: {coding.Name} with BOM", "Remove the byte order mark or the coding line.");
        }

        switch (coding.Family)
        {
            case CodingFamily.Other:
                return Problem(
                    source, coding.Span, $"The coding \"{coding.Name}\" is not read here.", $"SyntaxError: encoding problem: {coding.Name}",
                    "Save the file as UTF-8 and say so: # coding: utf-8.");
            case CodingFamily.Undeclared when isText:
                return null;
            case CodingFamily.Undeclared or CodingFamily.Ascii when source.Bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var offset:
                return NonAscii(source, coding, offset);
            case CodingFamily.Mapped when Undefined(source, CharacterMaps.Find(coding.Name)!) is { } undefined:
                var column = undefined - source.GetLineSpan(source.GetLine(undefined)).Start;
                return Problem(
                    source, new TextSpan(undefined, 1), $"This byte is no character in the coding \"{coding.Name}\".",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"SyntaxError: 'charmap' codec can't decode byte 0x{source.Buffer[undefined]:x2} in position {column}: character maps to <undefined>"),
                    "Say the coding in which the file is saved, or save it as UTF-8.");
            default:
                return null;
        }
    }

    private static int? Undefined(SourceText source, CharacterMap map)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (source.Buffer[i] >= 0x80 && map.Character(source.Buffer[i]) is null)
            {
                return i;
            }
        }

        return null;
    }

    private static SyntaxProblem NonAscii(SourceText source, SourceCoding coding, int offset)
    {
        var line = source.GetLine(offset);
        var value = source.Buffer[offset];
        var reference = coding.Family == CodingFamily.Undeclared
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Non-ASCII character '\\x{value:x2}' in file {source.ProgramPath} on line {line}, but no encoding declared; see http://python.org/dev/peps/pep-0263/ for details")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"'ascii' codec can't decode byte 0x{value:x2} in position {offset - source.GetLineSpan(line).Start}: ordinal not in range(128)");
        var length = System.Text.Rune.DecodeFromUtf8(source.Bytes[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done ? consumed : 1;
        return Problem(
            source, new TextSpan(offset, length), "A character beyond ASCII stands here, and the file does not say in which coding.", $"SyntaxError: {reference}",
            "Put \"# coding: utf-8\" on the first line, or replace the character.");
    }

    private static SyntaxProblem Problem(SourceText source, TextSpan span, string message, string reference, string help) => new()
    {
        Span = span,
        Message = message,
        ReferenceLine = source.GetLine(span.Start),
        ReferenceMessage = reference,
        Help = help,
    };
}

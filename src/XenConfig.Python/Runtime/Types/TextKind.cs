using System.Buffers;
using System.Globalization;
using System.Text;
using XenConfig.Python.Runtime.Codecs;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime;

/// <summary>
/// In what the methods of <c>str</c> and <c>unicode</c> differ. A method of a <c>str</c> that gets a <c>unicode</c> becomes one of the
/// <c>unicode</c> that the <c>str</c> decodes to (by ASCII), so every method first asks for the kind of all its texts.
/// </summary>
internal abstract class TextKind
{
    /// <summary>The kind of <c>str</c>.</summary>
    public static TextKind Bytes { get; } = new ByteKind();

    /// <summary>The kind of <c>unicode</c>.</summary>
    public static TextKind Unicode { get; } = new UnicodeKind();

    /// <summary>What <c>isspace()</c> accepts.</summary>
    public abstract SearchValues<char> Blanks { get; }

    /// <summary>The kind in which a method works: unicode if any of its texts is.</summary>
    public static TextKind Of(PyObject self, PyObject? first = null, PyObject? second = null) =>
        self is PyUnicode || first is PyUnicode || second is PyUnicode ? Unicode : Bytes;

    /// <summary>How long the text of a <c>str</c> or <c>unicode</c> is in either kind, which is not looked for by decoding it; 0 for any other value.</summary>
    public static int LengthOf(PyObject value) => value switch
    {
        PyStr bytes => bytes.Value.Length,
        PyUnicode text => text.Value.Length,
        _ => 0,
    };

    /// <summary>The text of an argument. Raises the TypeError for anything but a text.</summary>
    public abstract string Text(PyObject value);

    /// <summary>A value of the kind.</summary>
    public abstract PyObject Wrap(string text);

    /// <summary>What counts indices and lengths: bytes or code points.</summary>
    public abstract long Length(ReadOnlySpan<char> text);

    /// <summary>The offset in the .NET string of an index.</summary>
    public abstract int OffsetOf(string text, long index);

    public abstract char ToLower(char c);

    public abstract char ToUpper(char c);

    /// <summary>A text in lower case.</summary>
    public virtual string ToLower(string text) => string.Create(text.Length, (Kind: this, text), static (result, source) =>
    {
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = source.Kind.ToLower(source.text[i]);
        }
    });

    /// <summary>A text in upper case.</summary>
    public virtual string ToUpper(string text) => string.Create(text.Length, (Kind: this, text), static (result, source) =>
    {
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = source.Kind.ToUpper(source.text[i]);
        }
    });

    /// <summary>The case for the start of a word.</summary>
    public virtual char ToTitle(char c) => ToUpper(c);

    public abstract bool IsLower(char c);

    public abstract bool IsUpper(char c);

    public abstract bool IsTitle(char c);

    public abstract bool IsLetter(char c);

    public abstract bool IsDigit(char c);

    public abstract bool IsAlphanumeric(char c);

    /// <summary>Whether a character ends a line.</summary>
    public abstract bool IsLineEnd(char c);

    private sealed class ByteKind : TextKind
    {
        public override SearchValues<char> Blanks => PythonBlanks.Bytes;

        public override string Text(PyObject value) =>
            value is PyStr text ? text.Value : throw Raise.TypeError("expected a string or other character buffer object");

        public override PyObject Wrap(string text) => text.Length == 1 ? PyStr.OfCharacter(text[0]) : new PyStr(text);

        public override long Length(ReadOnlySpan<char> text) => text.Length;

        public override int OffsetOf(string text, long index) => (int)Math.Min(index, text.Length);

        public override char ToLower(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;

        public override char ToUpper(char c) => char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;

        public override string ToLower(string text) => string.Create(text.Length, text, static (result, source) =>
        {
            // As far as there is only ASCII, many at once.
            _ = Ascii.ToLower(source, result, out var done);
            for (; done < result.Length; done++)
            {
                result[done] = Bytes.ToLower(source[done]);
            }
        });

        public override string ToUpper(string text) => string.Create(text.Length, text, static (result, source) =>
        {
            // As far as there is only ASCII, many at once.
            _ = Ascii.ToUpper(source, result, out var done);
            for (; done < result.Length; done++)
            {
                result[done] = Bytes.ToUpper(source[done]);
            }
        });

        public override bool IsLower(char c) => char.IsAsciiLetterLower(c);

        public override bool IsUpper(char c) => char.IsAsciiLetterUpper(c);

        public override bool IsTitle(char c) => false;

        public override bool IsLetter(char c) => char.IsAsciiLetter(c);

        public override bool IsDigit(char c) => char.IsAsciiDigit(c);

        public override bool IsAlphanumeric(char c) => char.IsAsciiLetterOrDigit(c);

        public override bool IsLineEnd(char c) => c is '\n' or '\r';
    }

    private sealed class UnicodeKind : TextKind
    {
        public override SearchValues<char> Blanks => PythonBlanks.Unicode;

        public override string Text(PyObject value) => value switch
        {
            PyUnicode text => text.Value,
            PyStr bytes => AsciiCodec.Decode(bytes.Value),
            _ => throw Raise.TypeError($"coercing to Unicode: need string or buffer, {value.Type.Name} found"),
        };

        public override PyObject Wrap(string text) => new PyUnicode(text);

        public override long Length(ReadOnlySpan<char> text) => CodePoints.Count(text);

        public override int OffsetOf(string text, long index) => CodePoints.OffsetOf(text, index);

        // The dotted and the dotless i are left alone by .NET where no culture is asked.
        public override char ToLower(char c) => c == '\u0130' ? 'i' : char.ToLowerInvariant(c);

        public override char ToUpper(char c) => c == '\u0131' ? 'I' : char.ToUpperInvariant(c);

        public override char ToTitle(char c) => c switch
        {
            '\u01C4' or '\u01C5' or '\u01C6' => '\u01C5',
            '\u01C7' or '\u01C8' or '\u01C9' => '\u01C8',
            '\u01CA' or '\u01CB' or '\u01CC' => '\u01CB',
            '\u01F1' or '\u01F2' or '\u01F3' => '\u01F2',
            _ => ToUpper(c),
        };

        public override bool IsLower(char c) => char.IsLower(c);

        public override bool IsUpper(char c) => char.IsUpper(c);

        public override bool IsTitle(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.TitlecaseLetter;

        public override bool IsLetter(char c) => char.IsLetter(c);

        public override bool IsDigit(char c) => char.IsDigit(c) || (char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber && CharUnicodeInfo.GetDigitValue(c) >= 0);

        public override bool IsAlphanumeric(char c) => char.IsLetter(c) || char.IsNumber(c);

        public override bool IsLineEnd(char c) =>
            c is (>= '\n' and <= '\r') or (>= '\x1C' and <= '\x1E') or '\x85' or '\u2028' or '\u2029';
    }
}

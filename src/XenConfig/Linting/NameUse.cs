using System.Text;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>Whether an xm config's program uses its own names, so that a helper variable is not taken for a misspelt key.</summary>
internal static class NameUse
{
    /// <summary>
    /// Whether the name stands anywhere but in the given places and in comments. A mention in a string counts, since
    /// <c>'%(name)s' % locals()</c> reads it.
    /// </summary>
    /// <param name="document">The config.</param>
    /// <param name="name">The name.</param>
    /// <param name="bindings">The places that bind it: the names themselves.</param>
    public static bool IsUsedBeside(ConfigDocument document, string name, IEnumerable<TextSpan> bindings)
    {
        var source = document.Source;
        var word = Encoding.UTF8.GetBytes(name);
        var places = bindings.ToArray();
        for (var at = 0; at < source.Length;)
        {
            var found = source.Bytes[at..].IndexOf(word);
            if (found < 0)
            {
                return false;
            }

            var span = new TextSpan(at + found, word.Length);
            at = span.Start + 1;
            if (IsWholeWord(source, span) && !places.Contains(span) && !document.Tree.Comments.Any(c => c.Contains(span.Start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a statement stands at the top level of the file, where it is run whatever happens.</summary>
    public static AssignmentStatement? FindTopLevelAssignment(ConfigDocument document, TextSpan statement) =>
        document.Tree.Statements.OfType<AssignmentStatement>().FirstOrDefault(s => s.Span == statement);

    private static bool IsWholeWord(SourceText source, TextSpan span) =>
        !(span.Start > 0 && IsNameByte(source.Bytes[span.Start - 1])) && !(span.End < source.Length && IsNameByte(source.Bytes[span.End]));

    private static bool IsNameByte(byte b) => char.IsAsciiLetterOrDigit((char)b) || b == '_';
}

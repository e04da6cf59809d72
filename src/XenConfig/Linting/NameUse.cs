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
        var places = bindings.ToHashSet();
        for (var at = 0; at < source.Length;)
        {
            var found = source.Bytes[at..].IndexOf(word);
            if (found < 0)
            {
                return false;
            }

            var span = new TextSpan(at + found, word.Length);
            at = span.Start + 1;
            if (IsWholeWord(source, span) && !places.Contains(span) && !IsInComment(document.Tree, span.Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a statement stands at the top level of the file, where it is run whatever happens.</summary>
    public static AssignmentStatement? FindTopLevelAssignment(ConfigDocument document, TextSpan statement)
    {
        var statements = document.Tree.Statements;
        var at = FirstNotBefore(statements.Length, i => statements[i].Span.Start, statement.Start);
        return at < statements.Length && statements[at] is AssignmentStatement found && found.Span == statement ? found : null;
    }

    private static bool IsInComment(SyntaxTree tree, int offset)
    {
        var comments = tree.Comments;
        var next = FirstNotBefore(comments.Length, i => comments[i].Start, offset + 1);
        return next > 0 && comments[next - 1].Contains(offset);
    }

    /// <summary>The first of so many things, in the order of the source, that starts at an offset or behind it: by halves, as there may be very many.</summary>
    private static int FirstNotBefore(int count, Func<int, int> startOf, int offset)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = startOf(middle) < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsWholeWord(SourceText source, TextSpan span) =>
        !(span.Start > 0 && IsNameByte(source.Bytes[span.Start - 1])) && !(span.End < source.Length && IsNameByte(source.Bytes[span.End]));

    private static bool IsNameByte(byte b) => char.IsAsciiLetterOrDigit((char)b) || b == '_';
}

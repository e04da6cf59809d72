using System.Collections.Immutable;
using System.Runtime.InteropServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>The suppressions of one file. It notes which of them were used, so it serves one run.</summary>
internal sealed class SuppressionSet
{
    private const string Marker = "xenconfig:";

    private readonly SourceText _source;
    private readonly List<SuppressedCode> _codes = [];
    private readonly List<MalformedSuppression> _malformed = [];

    // By the code or prefix of codes: few, however many comments there are.
    private readonly Dictionary<string, List<(int First, int Last, SuppressedCode Code)>> _byCode = new(StringComparer.OrdinalIgnoreCase);

    // The lines of comments that were gone through last, and the line of code below them.
    private (int First, int Code) _stack;

    private SuppressionSet(SourceText source) => _source = source;

    /// <summary>The source that the comments stand in.</summary>
    public SourceText Source => _source;

    /// <summary>Comments that begin like a suppression and are none.</summary>
    public IReadOnlyList<MalformedSuppression> Malformed => _malformed;

    /// <summary>Codes that silenced nothing.</summary>
    public IEnumerable<SuppressedCode> Unused => _codes.Where(static code => !code.IsUsed);

    /// <summary>Reads the suppressions among a file's comments; null when there are none, which is the usual case.</summary>
    public static SuppressionSet? Read(SyntaxTree tree)
    {
        SuppressionSet? set = null;
        foreach (var comment in tree.Comments)
        {
            var bytes = tree.Source.GetBytes(comment);
            if (bytes.IndexOf("xenconfig:"u8) is var marker && marker > 0 && bytes[1..marker].Trim((byte)' ').TrimStart("#\t"u8).IsEmpty)
            {
                set ??= new SuppressionSet(tree.Source);
                set.Read(tree, comment);
            }
        }

        return set;
    }

    /// <summary>Whether a comment silences the finding.</summary>
    public bool Silences(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.Start.Line;
        var silenced = false;
        foreach (var (code, suppressed) in _byCode)
        {
            if (diagnostic.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase))
            {
                foreach (var one in suppressed)
                {
                    if (line >= one.First && line <= one.Last)
                    {
                        one.Code.IsUsed = true;
                        silenced = true;
                    }
                }
            }
        }

        return silenced;
    }

    private void Read(SyntaxTree tree, TextSpan comment)
    {
        // One char a byte, so that indexes in the text are offsets in the source.
        var text = System.Text.Encoding.Latin1.GetString(_source.GetBytes(comment));
        var at = text.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length;
        var body = text[at..].TrimStart();
        var start = comment.Start + text.Length - body.Length;
        var bracket = body.IndexOf('[', StringComparison.Ordinal);
        var end = body.IndexOf(']', StringComparison.Ordinal);
        var word = (bracket < 0 ? body : body[..bracket]).Trim();
        if (word is not ("ignore" or "ignore-file") || bracket < 0 || end < bracket)
        {
            Reject(comment, $"'{text.Trim()}' is no suppression that xenconfig knows");
            return;
        }

        var codes = ReadCodes(body, bracket + 1, end, start);
        if (codes.IsEmpty)
        {
            Reject(comment, "the suppression names no rule");
            return;
        }

        var unknown = codes.FirstOrDefault(c => !RuleCatalogue.All.Any(r => r.Code.StartsWith(c.Text, StringComparison.OrdinalIgnoreCase)));
        if (unknown is not null)
        {
            Reject(unknown.Span, $"'{unknown.Text}' is no rule, and no group of rules");
            return;
        }

        var line = _source.GetLine(comment.Start);
        if (word == "ignore-file" && tree.Statements.Length > 0 && tree.Statements[0].Span.Start < comment.Start)
        {
            Reject(comment, "'ignore-file' stands below the first statement, where it is easily overlooked");
            return;
        }

        var (first, last) = word == "ignore-file" ? (1, int.MaxValue) : (line, StandsAlone(comment, line) ? NextCodeLine(line) : line);
        foreach (var code in codes)
        {
            _codes.Add(code);
            (CollectionsMarshal.GetValueRefOrAddDefault(_byCode, code.Text, out _) ??= []).Add((first, last, code));
        }
    }

    private void Reject(TextSpan span, string message) => _malformed.Add(new MalformedSuppression(span, message));

    private static ImmutableArray<SuppressedCode> ReadCodes(string body, int from, int to, int offset)
    {
        var codes = ImmutableArray.CreateBuilder<SuppressedCode>();
        var start = from;
        foreach (var part in body[from..to].Split(','))
        {
            var code = part.Trim();
            if (code.Length > 0)
            {
                var leading = part.Length - part.TrimStart().Length;
                codes.Add(new SuppressedCode(code, new TextSpan(offset + start + leading, code.Length)));
            }

            start += part.Length + 1;
        }

        return codes.ToImmutable();
    }

    private bool StandsAlone(TextSpan comment, int line)
    {
        var start = _source.GetLineSpan(line).Start;
        return _source.Bytes[start..comment.Start].Trim(" \t\f"u8).IsEmpty;
    }

    // Comments may be stacked, so a comment on a line of its own reaches down to the next line that holds more than a comment.
    private int NextCodeLine(int line)
    {
        if (line >= _stack.First && line < _stack.Code)
        {
            return _stack.Code;
        }

        for (var next = line + 1; next <= _source.LineCount; next++)
        {
            var text = _source.GetBytes(_source.GetLineSpan(next)).TrimStart(" \t\f"u8);
            if (!text.StartsWith("#"u8))
            {
                _stack = (line, next);
                return next;
            }
        }

        return line;
    }
}

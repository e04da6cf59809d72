using System.Collections.Immutable;
using System.Text;
using XenConfig.Python.Runtime;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>Writes down what each statement does to names, for the engines that read literals instead of running a program.</summary>
internal sealed class LiteralTrace
{
    /// <summary>Stands for a value that could not be known.</summary>
    private const string Unknown = "?";

    private readonly ImmutableArray<TracedStatement>.Builder _statements = ImmutableArray.CreateBuilder<TracedStatement>();

    /// <summary>Begins a statement.</summary>
    /// <param name="statement">Its place.</param>
    /// <param name="isRead">Whether it could be read.</param>
    public void Begin(TextSpan statement, bool isRead) => _statements.Add(new TracedStatement(statement, [], isRead));

    /// <summary>The statement gives a name this value, or one that is not known.</summary>
    public void Bind(string name, ConfigValue? value) =>
        Add(new TracedChange(name, value is null ? Unknown : BoundedRepr.Elide(TextOf(value), BoundedRepr.LongestText)));

    /// <summary>The statement unbinds a name.</summary>
    public void Unbind(string name) => Add(new TracedChange(name, null));

    /// <summary>What was written down.</summary>
    public ImmutableArray<TracedStatement> ToTrace() => _statements.ToImmutable();

    private void Add(TracedChange change)
    {
        var statement = _statements[^1];
        _statements[^1] = statement with { Changes = [.. statement.Changes.Where(earlier => earlier.Name != change.Name), change] };
    }

    private static string TextOf(ConfigValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, ConfigValue value)
    {
        switch (value)
        {
            case ConfigString s:
                var quote = s.Text.Contains('"', StringComparison.Ordinal) ? '\'' : '"';
                text.Append(quote).Append(s.Text.ReplaceLineEndings("\\n")).Append(quote);
                break;
            case ConfigList list:
                text.Append('[');
                for (var i = 0; i < list.Items.Length && text.Length <= 2 * BoundedRepr.LongestText; i++)
                {
                    Write(text.Append(i == 0 ? "" : ", "), list.Items[i]);
                }

                text.Append(']');
                break;
            default:
                text.Append(value);
                break;
        }
    }
}

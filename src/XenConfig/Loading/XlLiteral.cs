using System.Collections.Immutable;
using System.Runtime.InteropServices;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;
using XenConfig.Python.Syntax.Xl;

namespace XenConfig.Loading;

/// <summary>The values of the xl dialect: strings, numbers as text, lists.</summary>
internal static class XlLiteral
{
    /// <summary>The value of that index.</summary>
    public static ConfigValue Read(SourceText source, XlStatements statements, int index)
    {
        ref readonly var value = ref statements.Values[index];
        return value switch
        {
            { Kind: XlValueKind.Number } => Number(source, statements.TextOf(value), value.Span),
            { Kind: XlValueKind.List } => new ConfigList(ReadElements(source, statements, index), new Origin(source, value.Span)),
            { HasEscapes: true } => ConfigString.FromBytes(statements.TextOf(value), new Origin(source, value.Span)),
            _ => ConfigString.Verbatim(new Origin(source, value.Span, value.Content.Start)),
        };
    }

    /// <summary>The value of an expression; null when it is none that xl has.</summary>
    public static ConfigValue? Read(SourceText source, Expression expression)
    {
        switch (expression)
        {
            case StringLiteral { IsUnicode: false } literal:
                return ConfigString.FromBytes(literal.Value, new Origin(source, literal.Span, literal.VerbatimStart));
            case NumberLiteral { Kind: NumberKind.XlText } literal:
                return Number(source, literal.Text, literal.Span);
            case ListDisplay list:
                var items = ImmutableArray.CreateBuilder<ConfigValue>(list.Elements.Length);
                foreach (var element in list.Elements)
                {
                    if (Read(source, element) is not { } item)
                    {
                        return null;
                    }

                    items.Add(item);
                }

                return new ConfigList(items.MoveToImmutable(), new Origin(source, list.Span));
            default:
                return null;
        }
    }

    /// <summary>
    /// What <c>+=</c> makes of two values: strings and numbers join as text, lists are appended; null for a list with anything else,
    /// which xl refuses. The text is a number only where both were, and never readable as one (<see cref="Setting.IsAppended"/>).
    /// </summary>
    public static ConfigValue? Append(ConfigValue left, ConfigValue right) => (left, right) switch
    {
        (ConfigList first, ConfigList second) => new ConfigList([.. first.Items, .. second.Items], second.Origin),
        (ConfigInteger first, ConfigInteger second) => new ConfigInteger(first.Text + second.Text, null, Joined(second)),
        (ConfigString or ConfigInteger, ConfigString or ConfigInteger) => ConfigString.FromBytes(Bytes(left) + Bytes(right), Joined(right)),
        _ => null,
    };

    /// <summary>The same value for a name that <c>+=</c> binds first: xl does not read it as a number either.</summary>
    public static ConfigValue AppendToNothing(ConfigValue value) =>
        value is ConfigInteger number ? new ConfigInteger(number.Text, null, number.Origin) : value;

    private static ConfigInteger Number(SourceText source, string text, TextSpan span) =>
        new(text, XlNumber.TryRead(text, out var value) ? value : null, new Origin(source, span));

    private static ImmutableArray<ConfigValue> ReadElements(SourceText source, XlStatements statements, int list)
    {
        var values = statements.Values;
        var items = new ConfigValue[values[list].Next - list - 1];
        var count = 0;
        for (var i = list + 1; i < values[list].Next; i = values[i].Next)
        {
            items[count++] = Read(source, statements, i);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == items.Length ? items : items[..count]);
    }

    private static Origin Joined(ConfigValue right) => right.Origin with { VerbatimStart = -1 };

    private static string Bytes(ConfigValue value) =>
        value is ConfigString text ? System.Text.Encoding.Latin1.GetString(text.GetBytes()) : ((ConfigInteger)value).Text;
}

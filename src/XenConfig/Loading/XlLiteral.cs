using System.Collections.Immutable;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>The values of the xl dialect: strings, numbers as text, lists.</summary>
internal static class XlLiteral
{
    /// <summary>The value of an expression; null when it is none that xl has.</summary>
    public static ConfigValue? Read(SourceText source, Expression expression)
    {
        switch (expression)
        {
            case StringLiteral { IsUnicode: false } literal:
                return ConfigString.FromBytes(literal.Value, new Origin(source, literal.Span, literal.VerbatimStart));
            case NumberLiteral { Kind: NumberKind.XlText } literal:
                return new ConfigInteger(
                    literal.Text, XlNumber.TryRead(literal.Text, out var value) ? value : null, new Origin(source, literal.Span));
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

    private static Origin Joined(ConfigValue right) => right.Origin with { VerbatimStart = -1 };

    private static string Bytes(ConfigValue value) =>
        value is ConfigString text ? System.Text.Encoding.Latin1.GetString(text.GetBytes()) : ((ConfigInteger)value).Text;
}

using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Conversion;

/// <summary>Loaded configs made of values, so that these tests need no engine.</summary>
internal static class Config
{
    /// <summary>A config of the dialect with those settings: strings, numbers, and arrays of them.</summary>
    public static ConfigDocument Of(Dialect dialect, params ReadOnlySpan<(string Name, object Value)> settings)
    {
        var source = SourceText.From("", "/etc/xen/guest.cfg");
        var origin = new Origin(source, new TextSpan(0, 0));
        var list = ImmutableArray.CreateBuilder<Setting>();
        foreach (var (name, value) in settings)
        {
            list.Add(new Setting(name, ValueOf(value, origin), origin, new TextSpan(0, 0)));
        }

        return new ConfigDocument
        {
            Source = source,
            Dialect = dialect,
            DialectReason = "given",
            Engine = EngineKind.Literal,
            Tree = Parser.Parse(source),
            Settings = list.ToImmutable(),
        };
    }

    private static ConfigValue ValueOf(object value, Origin origin) => value switch
    {
        string text => new ConfigString(text, true, origin),
        int number => new ConfigInteger(number.ToString(CultureInfo.InvariantCulture), number, origin),
        object[] items => new ConfigList([.. items.Select(item => ValueOf(item, origin))], origin),
        _ => throw new ArgumentException($"no config value: {value}", nameof(value)),
    };
}

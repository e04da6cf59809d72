using System.Collections.Immutable;
using XenConfig.Conformance.Reference;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Conversion;

/// <summary>Configs as libxlu reads them, so that what is compared is the conversion and not our reading.</summary>
internal static class XluConfig
{
    /// <summary>The config with the catalogue's keys; null when libxlu does not accept it.</summary>
    public static ConfigDocument? Load(byte[] bytes, string path, Dialect dialect)
    {
        using var config = LibXlu.Parse(bytes, path);
        if (!config.IsAccepted)
        {
            return null;
        }

        var source = SourceText.From(bytes, path);
        var origin = new Origin(source, new TextSpan(0, 0));
        return new ConfigDocument
        {
            Source = source,
            Dialect = dialect,
            DialectReason = "given",
            Engine = EngineKind.Literal,
            Tree = Parser.Parse(SourceText.From("", path)),
            Settings =
            [
                .. from key in KeyCatalogue.All
                   let value = config.Get(key.Name)
                   where value is not null
                   select new Setting(key.Name, ValueOf(value, origin), origin, default),
            ],
        };
    }

    private static ConfigValue ValueOf(XluValue value, Origin origin) => value.Items is { } items
        ? new ConfigList(items.Select(item => ValueOf(item, origin)).ToImmutableArray(), origin)
        : ConfigString.FromBytes(value.Text!, origin);
}

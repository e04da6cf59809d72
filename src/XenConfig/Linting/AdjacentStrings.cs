using XenConfig.Devices;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>Strings of a device list that Python joins because a comma is missing between them.</summary>
internal static class AdjacentStrings
{
    /// <summary>Two strings that are each a device, and that the file makes one.</summary>
    /// <param name="Key">The key in whose list they stand.</param>
    /// <param name="Joined">The literal that they are parts of.</param>
    /// <param name="Left">The first.</param>
    /// <param name="Right">The second.</param>
    public readonly record struct Pair(string Key, StringLiteral Joined, TextSpan Left, TextSpan Right);

    /// <summary>The pairs of a config, in source order.</summary>
    public static IEnumerable<Pair> Find(ConfigDocument document)
    {
        foreach (var statement in document.Tree.Statements)
        {
            if (statement is not AssignmentStatement
                { Targets: [NameExpression { Name: "disk" or "vif" or "vfb" or "pci" } key], Value: ListDisplay list })
            {
                continue;
            }

            foreach (var literal in list.Elements.OfType<StringLiteral>().Where(l => l.Parts.Length > 1))
            {
                foreach (var (left, right) in literal.Parts.Zip(literal.Parts.Skip(1)))
                {
                    if (IsDevice(key.Name, Content(document.Source, left)) && IsDevice(key.Name, Content(document.Source, right)))
                    {
                        yield return new Pair(key.Name, literal, left, right);
                    }
                }
            }
        }
    }

    private static string Content(SourceText source, TextSpan literal) => source.GetText(literal).Trim('"', '\'');

    private static bool IsDevice(string key, string text) => text.Length > 0 && key switch
    {
        "disk" => DiskSpec.Parse(text, Dialect.Xm).IsAccepted,
        "vif" => VifSpec.Parse(text, Dialect.Xm).IsAccepted,
        "vfb" => VfbSpec.Parse(text, Dialect.Xm).IsAccepted,
        _ => PciSpec.Parse(text, Dialect.Xm).IsAccepted,
    };
}

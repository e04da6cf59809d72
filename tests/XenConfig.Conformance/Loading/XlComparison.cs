using XenConfig.Conformance.Reference;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Loading;

/// <summary>A source beside libxlu: accepted by both with the same values, also as numbers, for every name, or rejected by both.</summary>
internal static class XlComparison
{
    /// <summary>What we make of a source and what libxlu makes of it.</summary>
    public static (string Ours, string Theirs, bool IsAccepted) Of(SourceText source)
    {
        using var reference = LibXlu.Parse(source.Bytes, source.Path);
        var document = ConfigLoader.Load(source, new LoadOptions { Dialect = Dialect.Xl });
        if (document.IsRefused || !reference.IsAccepted)
        {
            return (document.IsRefused ? "rejected" : "accepted", reference.IsAccepted ? "accepted" : "rejected", false);
        }

        // libxlu does not list its names; those of the tree are all that the file could set.
        var names = document.Tree.Statements.Select(NameOf).Distinct().ToList();
        return (
            string.Join(' ', names.Select(name => document.Find(name) is { } setting
                ? $"{name}={ShownValue.Of(setting.Value, numbersAreText: true)} {ShownValue.Of(XlNumber.Read(setting))}"
                : $"{name}=missing")),
            string.Join(' ', names.Select(name => reference.Get(name) is { } value
                ? $"{name}={ShownValue.Of(value)} {ShownValue.Of(reference.GetLong(name))}"
                : $"{name}=missing")),
            true);
    }

    private static string NameOf(Statement statement) => statement switch
    {
        AssignmentStatement { Targets: [NameExpression name] } => name.Name,
        AugmentedAssignmentStatement { Target: NameExpression name } => name.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(statement)),
    };
}

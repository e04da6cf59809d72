using XenConfig.Conformance.Reference;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Loading;

/// <summary>A source beside libxlu: accepted by both with the same values for every name, by each of the ways in which xl asks for one, or rejected by both.</summary>
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
            string.Join(' ', names.Select(name => document.Find(name) is { } setting ? $"{name}={Shown(setting)}" : $"{name}=missing")),
            string.Join(' ', names.Select(name => reference.Get(name) is { } value ? $"{name}={Shown(reference, name, value)}" : $"{name}=missing")),
            true);
    }

    private static string Shown(Setting setting)
    {
        var number = XlNumber.Read(setting);
        var items = (setting.Value as ConfigList)?.Items.Select(item => item is ConfigList ? null : ShownValue.Of(item, numbersAreText: true)).ToArray();
        return Shown(
            ShownValue.Of(setting.Value, numbersAreText: true), number, number is >= 0 and <= int.MaxValue ? number : null, number is { } n ? n != 0 : null,
            items, items?.TakeWhile(item => item is not null));
    }

    private static string Shown(LibXlu reference, string name, XluValue value) => Shown(
        ShownValue.Of(value), reference.GetLong(name), reference.GetBoundedLong(name, 0, int.MaxValue), reference.GetBoolean(name),
        reference.GetItems(name)?.Select(item => item is null ? null : $"'{item}'"), reference.GetStrings(name)?.Select(item => $"'{item}'"));

    private static string Shown(
        string value, long? number, long? bounded, bool? truth, IEnumerable<string?>? items, IEnumerable<string?>? strings) =>
        $"{value} {ShownValue.Of(number)} {ShownValue.Of(bounded)} {truth} {Joined(items)} {Joined(strings)}";

    private static string Joined(IEnumerable<string?>? items) => items is null ? "no list" : $"[{string.Join(',', items.Select(item => item ?? "no string"))}]";

    private static string NameOf(Statement statement) => statement switch
    {
        AssignmentStatement { Targets: [NameExpression name] } => name.Name,
        AugmentedAssignmentStatement { Target: NameExpression name } => name.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(statement)),
    };
}

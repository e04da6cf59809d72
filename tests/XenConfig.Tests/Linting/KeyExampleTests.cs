using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Tests.Linting;

/// <summary>The examples of keys whose values have a grammar of their own.</summary>
public sealed class KeyExampleTests
{
    private static readonly string[] SpecRules = ["XC301", "XC401", "XC607", "XC609", "XC704", "XC801"];

    public static IEnumerable<TheoryDataRow<string, Dialect>> Examples() =>
        from key in KeyCatalogue.All
        from dialect in new[] { Dialect.Xl, Dialect.Xm }
        where key.In(dialect)?.Type.Spec is not null && (dialect == Dialect.Xl || key.Xl is null)
        select new TheoryDataRow<string, Dialect>(key.Name, dialect);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_keys_example_is_a_spec_that_the_toolstack_takes(string name, Dialect dialect) =>
        Assert.Empty(Lint.Text(KeyCatalogue.Find(name, dialect)!.Example + "\n", dialect).Where(d => SpecRules.Contains(d.Code)).Select(d => d.Message));
}

using System.Text.RegularExpressions;
using XenConfig.Linting;

namespace XenConfig.Tests.Linting;

public partial class RuleCatalogueTests
{
    [Fact]
    public void Every_rule_is_listed_once_in_the_order_of_the_codes()
    {
        var types = typeof(Rule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract).Select(t => t.Name);
        Assert.Equal(types.Order(StringComparer.Ordinal), RuleCatalogue.All.Select(r => r.GetType().Name));
        Assert.Equal(RuleCatalogue.All.Length, RuleCatalogue.All.Select(r => r.Name).Distinct().Count());
    }

    [Fact]
    public void A_rules_class_bears_its_code_and_name()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            var words = string.Concat(rule.Name.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
            Assert.StartsWith(rule.Code, rule.GetType().Name, StringComparison.Ordinal);
            Assert.Matches(CodePattern(), rule.Code);
            Assert.DoesNotContain(' ', words);
        }
    }

    [Fact]
    public void A_rule_says_in_one_line_what_it_finds()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            Assert.DoesNotContain('\n', rule.Summary);
            Assert.False(rule.Summary.EndsWith('.'), rule.Code);
            Assert.NotEmpty(rule.Explanation);
        }
    }

    [Fact]
    public void Every_rule_that_needs_no_host_shows_what_it_finds() => Assert.Equal(
        ["XC105", "XC109", "XC308", "XC411", "XC608"],
        RuleCatalogue.All.Where(r => r.Examples.All(e => e.IsGood)).Select(r => r.Code));

    [Theory]
    [InlineData("XC407", "XC407")]
    [InlineData("xc407", "XC407")]
    [InlineData("duplicate-mac", "XC407")]
    [InlineData("XC4", null)]
    public void A_rule_is_found_by_code_or_name(string text, string? code) => Assert.Equal(code, RuleCatalogue.Find(text)?.Code);

    [Theory]
    [InlineData("XC4", true)]
    [InlineData("XC", true)]
    [InlineData("duplicate-mac", true)]
    [InlineData("XC0", false)]
    [InlineData("", false)]
    public void A_selector_that_means_no_rule_is_known_as_such(string selector, bool known) => Assert.Equal(known, RuleCatalogue.Knows(selector));

    [GeneratedRegex("^XC[1-9][0-9]{2}$")]
    private static partial Regex CodePattern();
}

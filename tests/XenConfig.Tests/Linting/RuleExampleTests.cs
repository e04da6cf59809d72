using System.Text;
using XenConfig.Linting;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Linting;

public class RuleExampleTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var rule in RuleCatalogue.All)
            {
                for (var i = 0; i < rule.Examples.Length; i++)
                {
                    data.Add(rule.Code, i);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_finds_what_it_says(string code, int index)
    {
        var rule = RuleCatalogue.Find(code)!;
        var example = rule.Examples[index];
        Assert.Equal(example.Findings, Lint.Example(rule, example));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_fix_makes_of_an_example_what_it_says(string code, int index)
    {
        var rule = RuleCatalogue.Find(code)!;
        var example = rule.Examples[index];
        if (example.Fixed is not { } expected)
        {
            return;
        }

        var linter = Lint.Linter(example.Dialect, LintOptions.Default with { Select = [code] });
        var source = SourceText.From(example.Files[0].Text, example.Files[0].Name);
        var fixedOnce = Fixer.Apply(source, s => Lint.Load(Encoding.UTF8.GetString(s.Bytes), example.Dialect), linter.Lint, allowUnsafe: true);
        Assert.Equal(expected, Encoding.UTF8.GetString(fixedOnce.Source.Bytes));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_of_a_dialect_that_the_rule_finds_something_in(string code, int index)
    {
        var rule = RuleCatalogue.Find(code)!;
        var example = rule.Examples[index];
        Assert.True(example.IsGood || rule.Dialects.Contains(example.Dialect));
    }
}

using XenConfig.Linting;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Options;

/// <summary>Names of rules as <c>--select</c>, <c>--ignore</c> and <c>xenconfig.toml</c> take them.</summary>
internal static class RuleSelectors
{
    /// <summary>Why a text selects no rule; null when it is a rule's name, its code, or the beginning of codes.</summary>
    public static string? WhyNot(string text)
    {
        if (RuleCatalogue.Knows(text))
        {
            return null;
        }

        var nearest = Spelling.Nearest(text, RuleCatalogue.All.SelectMany(r => new[] { r.Name, r.Code }));
        return $"there is no rule '{text}'{(nearest is null ? "; 'xenconfig rules' lists them" : $"; did you mean '{nearest}'?")}";
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using XenConfig.Linting.Rules;

namespace XenConfig.Linting;

/// <summary>All rules.</summary>
public static class RuleCatalogue
{
    private static readonly FrozenDictionary<string, Rule> ByCode;
    private static readonly FrozenDictionary<string, Rule> ByName;

    static RuleCatalogue()
    {
        All =
        [
            new XC101SyntaxError(),
            new XC901MalformedSuppression(),
            new XC902UnusedSuppression(),
        ];
        ByCode = All.ToFrozenDictionary(r => r.Code, StringComparer.OrdinalIgnoreCase);
        ByName = All.ToFrozenDictionary(r => r.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The rules, by code.</summary>
    public static ImmutableArray<Rule> All { get; }

    /// <summary>The rule of that code or name, case not counting; null when there is none.</summary>
    public static Rule? Find(string codeOrName) => ByCode.GetValueOrDefault(codeOrName) ?? ByName.GetValueOrDefault(codeOrName);

    /// <summary>Whether a selector of <see cref="LintOptions"/> (prefix of a code, or a name) means any rule at all.</summary>
    public static bool Knows(string selector) =>
        selector.Length > 0 && (ByName.ContainsKey(selector) || All.Any(r => r.Code.StartsWith(selector, StringComparison.OrdinalIgnoreCase)));
}

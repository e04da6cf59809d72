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

    /// <summary>What the rules of a group are about.</summary>
    /// <param name="group">The first three characters of their codes.</param>
    internal static string TitleOfGroup(string group) => group switch
    {
        "XC1" => "loading",
        "XC2" => "keys and values",
        "XC3" => "disks",
        "XC4" => "network",
        "XC5" => "identity",
        "XC6" => "resources and boot",
        "XC7" => "graphics and security",
        _ => "xenconfig itself",
    };

    /// <summary>Whether a selector of <see cref="LintOptions"/> (prefix of a code, or a name) means any rule at all.</summary>
    public static bool Knows(string selector) =>
        selector.Length > 0 && (ByName.ContainsKey(selector) || All.Any(r => r.Code.StartsWith(selector, StringComparison.OrdinalIgnoreCase)));
}

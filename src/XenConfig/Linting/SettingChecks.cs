using System.Collections.Concurrent;
using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>Which rules look at the settings of a name, in one dialect and release. Found out when the name is met first; for any thread.</summary>
internal sealed class SettingChecks(ImmutableArray<ISettingCheck> rules, Dialect dialect, XenRelease xen)
{
    private readonly ConcurrentDictionary<string, Action<LintContext, Setting>[]> _byName = new(StringComparer.Ordinal);

    /// <summary>The checks of the settings of that name, in the rules' order.</summary>
    public Action<LintContext, Setting>[] For(string name)
    {
        if (_byName.TryGetValue(name, out var known))
        {
            return known;
        }

        var scope = new SettingScope(name, dialect, xen);
        Action<LintContext, Setting>[] checks =
            [.. rules.Where(rule => rule.AppliesTo(scope)).Select(rule => (Action<LintContext, Setting>)rule.Check)];
        if (scope.Key is not null)
        {
            // Only the catalogue's names are kept: there is no end of those that configs make up.
            _byName.TryAdd(name, checks);
        }

        return checks;
    }
}

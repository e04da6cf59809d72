using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>Which rules look at which settings, in one dialect and release. Found out when such a setting is met first; for any thread.</summary>
internal sealed class SettingChecks(ImmutableArray<ISettingCheck> rules, Dialect dialect, XenRelease xen)
{
    private const int TraitSets = (int)SettingTraits.Repeated * 2;

    // By key and traits. Only the catalogue's names are kept: there is no end of those that configs make up.
    private readonly Action<LintContext, Setting>[]?[]?[] _byKey = new Action<LintContext, Setting>[]?[]?[KeyCatalogue.All.Length];

    /// <summary>The checks of a setting, in the rules' order.</summary>
    public Action<LintContext, Setting>[] For(Setting setting)
    {
        var traits = SettingScope.TraitsOf(setting);
        if (KeyCatalogue.IndexOf(setting.Name) is not (>= 0 and var key))
        {
            return Find(setting.Name, traits);
        }

        var byTraits = _byKey[key] ??= new Action<LintContext, Setting>[]?[TraitSets];
        return byTraits[(int)traits] ??= Find(setting.Name, traits);
    }

    private Action<LintContext, Setting>[] Find(string name, SettingTraits traits)
    {
        var scope = new SettingScope(name, traits, dialect, xen);
        return [.. rules.Where(rule => rule.AppliesTo(scope)).Select(rule => (Action<LintContext, Setting>)rule.Check)];
    }
}

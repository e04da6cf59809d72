using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>
/// One check. A rule is a sealed class in a file named by its code, in <c>Rules/</c>, listed in <see cref="RuleCatalogue"/>; it
/// implements the visits that it needs: <see cref="IDocumentCheck"/>, <see cref="ISettingCheck"/>, <see cref="IClaimCheck"/> ….
/// Rules have no state: one object serves all files and threads.
/// </summary>
/// <param name="code">See <see cref="Code"/>.</param>
/// <param name="name">See <see cref="Name"/>.</param>
/// <param name="severity">See <see cref="Severity"/>.</param>
/// <param name="summary">See <see cref="Summary"/>.</param>
public abstract class Rule(string code, string name, Severity severity, string summary)
{
    /// <summary>
    /// The code: XC1 loading, XC2 keys and values, XC3 disks, XC4 network, XC5 identity, XC6 resources and boot, XC7 graphics and
    /// security, XC9 the tool itself. A code is never used again for another check.
    /// </summary>
    public string Code { get; } = code;

    /// <summary>The name, in kebab case: <c>duplicate-mac</c>.</summary>
    public string Name { get; } = name;

    /// <summary>How bad its findings usually are.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>What it finds, in one line without a last full stop.</summary>
    public string Summary { get; } = summary;

    /// <summary>Why it matters and what the toolstack really does; paragraphs of Markdown.</summary>
    public abstract string Explanation { get; }

    /// <summary>Good and bad configs, which are run as tests.</summary>
    public abstract ImmutableArray<RuleExample> Examples { get; }

    /// <summary>The dialects it applies to.</summary>
    public virtual ImmutableArray<Dialect> Dialects => [Dialect.Xm, Dialect.Xl];

    /// <summary>Whether it has a fix, and whether that may be applied without a look; the least safe one where fixes differ.</summary>
    public virtual FixSafety FixSafety => FixSafety.None;

    /// <summary>Whether a key's page should name the rule: it is about that key, and not about any.</summary>
    public virtual bool Concerns(Key key) => this switch
    {
        ISettingCheck check => check.Keys.Contains(key.Name),
        IDiskCheck => key.Name == "disk",
        IVifCheck => key.Name == "vif",
        _ => false,
    };
}

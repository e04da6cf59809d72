using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Inventory;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>A rule that looks at a document as a whole.</summary>
public interface IDocumentCheck
{
    /// <summary>Looks at the document and reports what it finds.</summary>
    void Check(LintContext context);
}

/// <summary>A rule that looks at settings one at a time.</summary>
public interface ISettingCheck
{
    /// <summary>The settings it wants to see, by name; empty for every one.</summary>
    ImmutableArray<string> Keys { get; }

    /// <summary>
    /// Whether settings of a name and with these traits can have a finding at all, as far as the key catalogue tells. Asked once for all of
    /// them, not at each setting: most rules are about few keys and one form of value. <see cref="Check"/> sees no others.
    /// </summary>
    bool AppliesTo(SettingScope scope) => Keys.IsEmpty || Keys.Contains(scope.Name);

    /// <summary>Looks at a setting and reports what it finds.</summary>
    void Check(LintContext context, Setting setting);
}

/// <summary>A rule that looks at disks one at a time.</summary>
public interface IDiskCheck
{
    /// <summary>Looks at a disk and reports what it finds.</summary>
    void Check(LintContext context, DeviceEntry<DiskSpec> disk);
}

/// <summary>A rule that looks at network interfaces one at a time.</summary>
public interface IVifCheck
{
    /// <summary>Looks at a network interface and reports what it finds.</summary>
    void Check(LintContext context, DeviceEntry<VifSpec> vif);
}

/// <summary>A rule about what no two guests, and no two devices, may have in common.</summary>
public interface IClaimCheck
{
    /// <summary>The kind of claim.</summary>
    ClaimKind Kind { get; }

    /// <summary>Looks at two or more claims to one thing and reports what it finds.</summary>
    /// <param name="claims">The claims, in order of file and place; at least two.</param>
    /// <param name="report">Where findings go.</param>
    void Check(ImmutableArray<Claim> claims, Action<Diagnostic> report);
}

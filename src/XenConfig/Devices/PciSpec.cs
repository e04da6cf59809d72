using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>What to do when a device's reserved memory cannot be set aside in the guest.</summary>
public enum RdmPolicy
{
    /// <summary>Refuse the device.</summary>
    Strict,

    /// <summary>Warn and go on.</summary>
    Relaxed,
}

/// <summary>
/// A PCI device of the host, handed to the guest.
/// <code>
/// xl      pci     := bdf ["@" VSLOT] ("," option)* | option ("," option)*       one of bdf and name must be there, once
///         bdf     := [DOMAIN ":"] BUS ":" DEVICE "." (FUNCTION | "*")           hexadecimal; * for all functions
///         option  := "bdf=" bdf | "vslot=" VSLOT | "name=" NAME | ("permissive" | "msitranslate" | "seize" | "power_mgmt") "=" NUMBER
///                  | "rdm_policy=" ("strict" | "relaxed")
/// xm      pci     := [DOMAIN ":"] BUS ":" DEVICE "." functions ["@" VSLOT] ("," option)*
///         functions := "*" | list of FUNCTION ["=" VFUNCTION] and ranges of them
///         option  := ("msitranslate" | "power_mgmt") "=" ("0" | "1" | "yes" | "no")
/// </code>
/// xl-pci-configuration(5), libxlu_pci.c; xm: xen.util.pci, parse_pci_name_extended.
/// </summary>
public sealed record PciSpec
{
    /// <summary>The device's address; null when it goes by <see cref="Name"/>.</summary>
    public PciAddress? Address { get; init; }

    /// <summary>The functions: one digit, <c>*</c> for all, or (xm) a list such as <c>0-3</c> or <c>0,2=1</c>.</summary>
    public string Functions { get; init; } = "0";

    /// <summary>The name that <c>xl pci-assignable-add</c> gave the device; null when it goes by address.</summary>
    public string? Name { get; init; }

    /// <summary>The slot in the guest, 0 to 1f; null for a free one.</summary>
    public int? VirtualSlot { get; init; }

    /// <summary>Whether the guest may write to all of its configuration space; null for the config's <c>pci_permissive</c>.</summary>
    public bool? IsPermissive { get; init; }

    /// <summary>Whether MSI is translated to INTx; null for the config's <c>pci_msitranslate</c>.</summary>
    public bool? MsiTranslate { get; init; }

    /// <summary>Whether xl takes it from its host driver by itself; null for the config's <c>pci_seize</c>.</summary>
    public bool? Seize { get; init; }

    /// <summary>Whether the guest may set its power state; null for the config's <c>pci_power_mgmt</c>.</summary>
    public bool? PowerManagement { get; init; }

    /// <summary>What to do about its reserved memory; null for the config's <c>rdm</c>.</summary>
    public RdmPolicy? RdmPolicy { get; init; }

    /// <summary>The device and its functions as Linux writes them: <c>0000:00:1f.0</c>; null when it goes by name.</summary>
    public string? Bdf => Address is { } address ? $"{address}.{Functions}" : null;

    /// <summary>Reads a spec.</summary>
    /// <param name="text">One element of <c>pci</c>.</param>
    /// <param name="dialect">The dialect.</param>
    public static SpecResult<PciSpec> Parse(string text, Dialect dialect) =>
        dialect == Dialect.Xl ? PciReader.ReadXl(text) : PciReader.ReadXm(text);

    /// <summary>
    /// The device as xl wants it. xl knows one function or all of them: of a list of xm's the first is written, and <see cref="ToXlAll"/> writes each.
    /// </summary>
    public string ToXl() => ToXlAll()[0];

    /// <summary>The device as one spec of xl's for each of its functions.</summary>
    public ImmutableArray<string> ToXlAll() => PciReader.ExpandFunctions(Functions) is { Length: > 0 } functions && Functions.Length > 1
        ? [.. functions.Select(f => ToXl(f.ToString(CultureInfo.InvariantCulture)))]
        : [ToXl(Functions)];

    /// <summary>The device as xm wants it; null when it goes by name, which xm does not have.</summary>
    public string? ToXm() => Bdf is not { } bdf ? null : Join(bdf + Slot("@"), [("msitranslate", MsiTranslate), ("power_mgmt", PowerManagement)]);

    /// <summary>The words for <c>rdm_policy</c>.</summary>
    public static Vocabulary<RdmPolicy> RdmPolicyWords { get; } = Vocabulary.IgnoringCase<RdmPolicy>(
        new(Devices.RdmPolicy.Strict, "strict", "refuse the device"),
        new(Devices.RdmPolicy.Relaxed, "relaxed", "warn and go on"));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "pci",
        "A PCI device of the host, handed to the guest.",
        "[DOMAIN:]BUS:DEVICE.FUNCTION[@VSLOT] [, OPTION=VALUE]…",
        "[DOMAIN:]BUS:DEVICE.FUNCTION[@VSLOT] [, msitranslate=0|1] [, power_mgmt=0|1]",
        "xl-pci-configuration(5); xm: xmexample.hvm")
    {
        Options =
        [
            Xl("bdf", "[domain:]bus:device.function", "The device's address, in place of the first field.") with { Since = new XenRelease(4, 15) },
            Xl("name", "name", "The name that 'xl pci-assignable-add' gave the device.") with { Since = new XenRelease(4, 15) },
            Xl("vslot", "slot", "The slot in the guest, hexadecimal, 0 to 1f.", "a free one") with { Since = new XenRelease(4, 15) },
            Xl("permissive", "0|1", "Lets the guest write to all of the device's configuration space. Not safe with guests that are not trusted.", "pci_permissive"),
            new("msitranslate", "0|1", "Translates MSI to INTx for guests that want it.") { Default = "pci_msitranslate" },
            Xl("seize", "0|1", "Takes the device from its host driver without asking.", "pci_seize") with { Since = new XenRelease(4, 5) },
            new("power_mgmt", "0|1", "Lets the guest set the device's power state.") { Default = "pci_power_mgmt" },
            Xl("rdm_policy", "strict|relaxed", "What to do when the device's reserved memory cannot be set aside.", "rdm's policy") with { Since = new XenRelease(4, 6) },
        ],
    };

    private string ToXl(string function)
    {
        (string, bool?)[] flags = [("permissive", IsPermissive), ("msitranslate", MsiTranslate), ("seize", Seize), ("power_mgmt", PowerManagement)];
        var head = Address is { } address ? $"{address}.{function}{Slot("@")}" : $"name={Name}{Slot(",vslot=")}";
        return Join(head, flags) + (RdmPolicy is { } policy ? $",rdm_policy={RdmPolicyWords.WordOf(policy)}" : "");
    }

    private string Slot(string before) => VirtualSlot is { } slot ? string.Create(CultureInfo.InvariantCulture, $"{before}{slot:x2}") : "";

    private static string Join(string head, (string Name, bool? Value)[] flags) =>
        head + string.Concat(flags.Where(f => f.Value is not null).Select(f => $",{f.Name}={(f.Value == true ? 1 : 0)}"));

    private static DeviceOption Xl(string name, string value, string meaning, string byDefault = "") =>
        new(name, value, meaning) { Dialects = [Dialect.Xl], Default = byDefault };
}

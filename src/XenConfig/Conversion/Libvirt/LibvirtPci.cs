using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Devices;
using XenConfig.Domains;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes <c>&lt;hostdev&gt;</c> for PCI devices.</summary>
internal static class LibvirtPci
{
    private const string NoOption = "libvirt has no such option";

    public static void Write(DomainDevice<PciSpec> device, LossLedger ledger, XmlText xml)
    {
        ledger.Take(device.Setting);
        var pci = device.Spec;
        if (pci.Address is not { } address)
        {
            ledger.LoseOption("pci", "name", pci.Name ?? "", device.Text, "libvirt wants the device's address; the device is left out", "write BUS:DEVICE.FUNCTION");
            return;
        }

        foreach (var function in Functions(pci, device, ledger))
        {
            xml.Open("hostdev", ("mode", "subsystem"), ("type", "pci"), ("managed", pci.Seize == true ? "yes" : "no"));
            xml.Open("source", ("writeFiltering", pci.IsPermissive == true ? "no" : null));
            xml.Empty("address", ("domain", Hex(address.Domain, 4)), ("bus", Hex(address.Bus, 2)), ("slot", Hex(address.Device, 2)), ("function", Hex(function, 1)));
            xml.Close();
            xml.Close();
        }

        Lose("vslot", pci.VirtualSlot?.ToString("x2", CultureInfo.InvariantCulture), "libvirt's Xen driver chooses the slot in the guest");
        Lose("msitranslate", Flag(pci.MsiTranslate, false), NoOption);
        Lose("power_mgmt", Flag(pci.PowerManagement, false), NoOption);
        Lose("rdm_policy", pci.RdmPolicy is { } policy ? PciSpec.RdmPolicyWords.WordOf(policy) : null, NoOption);

        void Lose(string option, string? value, string reason)
        {
            if (value is not null)
            {
                ledger.LoseOption("pci", option, value, device.Text, reason);
            }
        }
    }

    /// <summary>
    /// The global <c>pci_permissive</c> and <c>pci_seize</c> are in each device already; they mean nothing without one, nor do the others when off.
    /// </summary>
    public static void TakeDefaults(Domain domain, LossLedger ledger)
    {
        foreach (var setting in domain.Settings)
        {
            switch (setting.Name)
            {
                case "pci_permissive" or "pci_seize":
                    ledger.Take(setting);
                    break;
                case "pci_msitranslate" or "pci_power_mgmt" when domain.Devices.PciDevices.IsEmpty:
                    ledger.Ignore(setting, "there is no PCI device");
                    break;
            }
        }
    }

    /// <summary>The single functions; of <c>*</c>, which takes a look at the host to resolve, the first alone.</summary>
    private static ImmutableArray<int> Functions(PciSpec pci, DomainDevice<PciSpec> device, LossLedger ledger)
    {
        if (pci.Functions == "*")
        {
            ledger.LoseOption(
                "pci", "function", "*", device.Text, "which functions the device has depends on the host; the XML has function 0", "write one entry for each function");
            return [0];
        }

        var functions = PciReader.ExpandFunctions(pci.Functions);
        if (pci.Functions.Contains('=', StringComparison.Ordinal))
        {
            ledger.LoseOption("pci", "function", pci.Functions, device.Text, "libvirt's Xen driver chooses the function in the guest");
        }

        return functions.IsEmpty ? [0] : functions;
    }

    private static string? Flag(bool? value, bool isHarmless) => value is { } given && given != isHarmless ? given ? "1" : "0" : null;

    private static string Hex(int value, int digits) => "0x" + value.ToString($"x{digits}", CultureInfo.InvariantCulture);
}

using System.Collections.Frozen;
using XenConfig.Loading;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Why settings have no place in libvirt's domain XML, and what to do.</summary>
internal static class LibvirtLosses
{
    private const string NoPlace = "libvirt's domain XML has no place for it";

    private static readonly FrozenDictionary<string, (string Reason, string? Help)> ByKey = new Dictionary<string, (string, string?)>
    {
        ["on_xend_start"] = ("starting a guest with the host is no part of libvirt's XML", "run 'virsh autostart NAME' when it is \"start\""),
        ["on_xend_stop"] = ("what happens at the host's end is no part of libvirt's XML", "set ON_SHUTDOWN of libvirt-guests"),
        ["pool"] = ("libvirt's Xen driver knows no CPU pools", "run 'xl cpupool-migrate NAME POOL' after the start"),
        ["cap"] = ("libvirt's Xen driver has the weight only", "run 'virsh schedinfo NAME --set cap=PERCENT' after the start"),
        ["cpu_cap"] = ("libvirt's Xen driver has the weight only", "run 'virsh schedinfo NAME --set cap=PERCENT' after the start"),
        ["cpus_soft"] = ("libvirt pins virtual CPUs hard or not at all", "run 'xl vcpu-pin' after the start"),
        ["usb"] = ("libvirt turns the emulated USB bus on by itself when a USB input device is there, and not otherwise", "set usbdevice = \"tablet\""),
        ["vncviewer"] = ("it tells xm to start a viewer", "run 'virt-viewer NAME'"),
        ["vncconsole"] = ("it tells xm to start a viewer", "run 'virt-viewer NAME'"),
        ["shadow_memory"] = ("libvirt works it out from memory and virtual CPUs", null),
        ["vtpm"] = ("the XML's TPMs are the host's or an emulator's; none is served by another domain", null),
        ["vkb"] = ("libvirt's Xen driver makes the keyboard and pointer of a frame buffer only", null),
        ["vdispl"] = ("libvirt's Xen driver has frame buffers only", "use vfb"),
        ["vsnd"] = ("libvirt's Xen driver has emulated sound cards only", "use soundhw for an HVM guest"),
        ["rdm"] = ("libvirt's Xen driver leaves reserved memory to libxl's defaults", null),
        ["ioports"] = ("libvirt hands over whole PCI and USB devices only", null),
        ["iomem"] = ("libvirt hands over whole PCI and USB devices only", null),
        ["irqs"] = ("libvirt hands over whole PCI and USB devices only", null),
        ["irq"] = ("libvirt hands over whole PCI and USB devices only", null),
        ["dtdev"] = ("libvirt hands over whole PCI and USB devices only", null),
        ["vscsi"] = ("libvirt's Xen driver hands over no SCSI devices", null),
        ["vif2"] = ("there are no netchannel2 interfaces any more", "write the interface as an element of vif"),
        ["nomigrate"] = (NoPlace, "leave the guest out of migrations"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Why a setting is lost, and what to do.</summary>
    public static (string Reason, string? Help) ReasonFor(Setting setting) => ByKey.GetValueOrDefault(setting.Name, (NoPlace, null));
}

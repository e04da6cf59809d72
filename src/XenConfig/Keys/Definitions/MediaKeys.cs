using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Sound, and Xen's own keyboards, displays and sound cards.</summary>
internal static class MediaKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "soundhw",
            Theme = KeyTheme.Media,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4)),
            Meaning =
                "The emulated sound cards of an HVM guest, with commas between: hda (for systems of today), ac97, es1370, sb16, adlib, gus, "
                + "cs4231a, as far as the device model has them; all for all of them. Without the key there is no sound.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "soundhw = \"hda\"",
            Libvirt = "domain/devices/sound/@model",
        },
        new()
        {
            Name = "audio",
            Theme = KeyTheme.Media,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(3, 0, 2))
            {
                Default = "0",
                ReplacedBy = "soundhw",
            },
            Meaning = "Sound for HVM guests in the first Xen 3 releases; soundhw took its place and names the card.",
            Source = "xm create, its table of options",
            Example = "audio = 1",
        },
        new()
        {
            Name = "vkb_device",
            Theme = KeyTheme.Media,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 13))
            {
                Default = "1",
            },
            Meaning =
                "Whether an HVM guest gets Xen's virtual keyboard and pointer besides the emulated PS/2 ones. Guests without its driver are not "
                + "disturbed by it.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "vkb_device = 0",
        },
        new()
        {
            Name = "vkb",
            Theme = KeyTheme.Media,
            Xl = new(KeyType.Specs("vkb"), new(4, 12))
            {
                Note = "xl refuses a spec without backend-type, and a multi-touch one without its sizes.",
            },
            Meaning =
                "Virtual keyboards, pointers and touch screens by Xen's protocol, for guests with its driver: a list with one spec for each. "
                + "backend-type says whether QEMU or a Linux domain serves it.",
            Source = "xl.cfg(5), Devices",
            Example = "vkb = [ \"backend-type=linux,unique-id=1\" ]",
        },
        new()
        {
            Name = "vdispl",
            Theme = KeyTheme.Media,
            Xl = new(KeyType.Specs("vdispl"), new(4, 10)),
            Meaning =
                "Virtual displays by Xen's display protocol, for guests with its driver (embedded systems, mostly on Arm): a list with one spec "
                + "for each, naming the domain that serves it and the connectors, ID:WIDTHxHEIGHT with ; between them.",
            Source = "xl.cfg(5), Devices",
            Example = "vdispl = [ \"backend=0,connectors=id0:1920x1080\" ]",
        },
        new()
        {
            Name = "vsnd",
            Theme = KeyTheme.Media,
            Xl = new(new KeyType(ValueForms.NestedList) { Spec = "vsnd" }, new(4, 12)),
            Meaning =
                "Virtual sound cards by Xen's sound protocol, for guests with its driver: a list of lists. Each inner list is one card, its "
                + "strings begin with CARD, PCM or STREAM, and go down: a PCM belongs to the card before it, a stream to the PCM before it. Rates, "
                + "formats, channels and buffer size may be given at each level and narrow those of the level above.",
            Source = "xl.cfg(5), Devices",
            Example = "vsnd = [ [ \"card, backend=0\", \"pcm, name=out\", \"stream, unique-id=0, type=P\" ] ]",
        },
    ];
}

using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Security labels, and limits on what a guest may use.</summary>
internal static class SecurityKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "seclabel",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Text, new(4, 2)),
            Meaning = "The guest's XSM label.",
            Source = "xl.cfg(5), Other Options",
            Example = "seclabel = \"system_u:system_r:domU_t\"",
            Libvirt = "domain/seclabel",
        },
        new()
        {
            Name = "init_seclabel",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Text, new(4, 3)),
            Meaning = "The XSM label while the guest is built; seclabel after that.",
            Source = "xl.cfg(5), Other Options",
            Example = "init_seclabel = \"system_u:system_r:domU_build_t\"",
        },
        new()
        {
            Name = "access_control",
            Theme = KeyTheme.Security,
            Xm = new(KeyType.Specs("access_control"), new(3, 0, 3), new(4, 4)),
            Meaning = "The policy and label of the guest, one entry.",
            Source = "xm create, its table of options",
            Example = "access_control = [ \"policy=p,label=l\" ]",
        },
        new()
        {
            Name = "ssidref",
            Theme = KeyTheme.Security,
            Xm = new(KeyType.Integer(), new(3, 0, 2), new(3, 0, 2))
            {
                Default = "0",
                ReplacedBy = "access_control",
            },
            Meaning = "The security ID of the guest, before access_control.",
            Source = "xm create, its table of options",
            Example = "ssidref = 1",
        },
        new()
        {
            Name = "driver_domain",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Boolean, new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Lets the guest serve devices to others (driver domain).",
            Source = "xl.cfg(5), Other Options",
            Example = "driver_domain = 1",
        },
        new()
        {
            Name = "xenstore_feature_mask",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Integer(), new(4, 21))
            {
                Default = "all",
            },
            Meaning = "A bit mask of the Xenstore features that the guest sees, so that it can move to a host with fewer.",
            Source = "xl.cfg(5), Xenstore related settings",
            Example = "xenstore_feature_mask = 3",
        },
        new()
        {
            Name = "xenstore_quota",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Strings, new(4, 22))
            {
                Default = "Xenstore's",
            },
            Meaning = "Xenstore quotas of the guest, NAME=VALUE each.",
            Source = "xl.cfg(5), Xenstore related settings",
            Example = "xenstore_quota = [ \"nodes=2000\" ]",
        },
    ];
}

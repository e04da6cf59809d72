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
            Meaning =
                "The guest's label under XSM (Flask), Xen's mandatory access control: USER:ROLE:TYPE of the loaded policy. It means something "
                + "only with a hypervisor that has XSM on.",
            Source = "xl.cfg(5), Other Options",
            Example = "seclabel = \"system_u:system_r:domU_t\"",
            Libvirt = "domain/seclabel",
        },
        new()
        {
            Name = "init_seclabel",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Text, new(4, 3)),
            Meaning =
                "The label under XSM (Flask) that the guest has while it is built; afterwards it gets that of seclabel. By it a policy can let "
                + "dom0 build a guest whose memory dom0 may not read later.",
            Source = "xl.cfg(5), Other Options",
            Example = "init_seclabel = \"system_u:system_r:domU_build_t\"",
        },
        new()
        {
            Name = "access_control",
            Theme = KeyTheme.Security,
            Xm = new(KeyType.Specs("access_control"), new(3, 0, 3), new(4, 4))
            {
                Note = "xm refuses more than one element, and a policy that is not the active one.",
            },
            Meaning =
                "The policy and label of the guest under ACM or XSM as xend knew them: a list of one element, policy=NAME,label=NAME. seclabel is "
                + "what remains of it under xl.",
            Source = "xm create, its table of options",
            Example = "access_control = [ \"policy=p,label=l\" ]",
            Libvirt = "domain/seclabel",
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
            Meaning = "The number of the guest's security label in Xen 3.0.2; access_control names the label instead.",
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
            Meaning =
                "Says that the guest will serve disks, network interfaces or other devices to others in dom0's place. libxl then prepares its "
                + "part of XenStore for that, and 'xl devd' runs inside it.",
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
            Meaning =
                "Which features of XenStore the guest may see, as a bit mask: 1 reconnecting, 2 errors told before a disconnect, 4 watches of "
                + "limited depth, 8 permissions for all domains. A guest that is to move to a host with an older XenStore must not see what that "
                + "one lacks.",
            Source = "xl.cfg(5), Xenstore related settings",
            Example = "xenstore_feature_mask = 3",
        },
        new()
        {
            Name = "xenstore_quota",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Specs("xenstore_quota"), new(4, 22))
            {
                Default = "Xenstore's",
                Note = "xl refuses an element without = and a value that is no number.",
            },
            Meaning =
                "Limits on what the guest may store in XenStore, in place of the general ones: a list of NAME=NUMBER; 'xl xenstore-quota-get -g' "
                + "lists the names. Not every XenStore can do it for single guests.",
            Source = "xl.cfg(5), Xenstore related settings",
            Example = "xenstore_quota = [ \"nodes=2000\" ]",
        },
    ];
}

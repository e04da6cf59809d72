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
        },
        new()
        {
            Name = "init_seclabel",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Text, new(4, 3)),
        },
        new()
        {
            Name = "access_control",
            Theme = KeyTheme.Security,
            Xm = new(KeyType.Specs("access_control"), new(3, 0, 3), new(4, 4)),
        },
        new()
        {
            Name = "ssidref",
            Theme = KeyTheme.Security,
            Xm = new(KeyType.Integer(), new(3, 0, 2), new(3, 0, 2)),
        },
        new()
        {
            Name = "driver_domain",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Boolean, new(4, 4)),
        },
        new()
        {
            Name = "xenstore_feature_mask",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Integer(), new(4, 21)),
        },
        new()
        {
            Name = "xenstore_quota",
            Theme = KeyTheme.Security,
            Xl = new(KeyType.Strings, new(4, 22)),
        },
    ];
}

using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>A guest's name, kind and place.</summary>
internal static class GeneralKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "name",
            Theme = KeyTheme.General,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "uuid",
            Theme = KeyTheme.General,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "type",
            Theme = KeyTheme.General,
            Xl = new(KeyType.OneOf(GuestTypeWords.Type.AsKeyWords()), new(4, 10)),
        },
        new()
        {
            Name = "builder",
            Theme = KeyTheme.General,
            Xl = new(KeyType.TextLike(GuestTypeWords.Builder.AsKeyWords()), new(4, 1)),
            Xm = new(KeyType.TextLike(GuestTypeWords.Builder.AsKeyWords()), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "description",
            Theme = KeyTheme.General,
            Xm = new(KeyType.Text, new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "pool",
            Theme = KeyTheme.General,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(4, 1), new(4, 4)),
        },
        new()
        {
            Name = "guest_os_type",
            Theme = KeyTheme.General,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Text, new(3, 2), new(4, 4)),
        },
        new()
        {
            Name = "pvh",
            Theme = KeyTheme.General,
            Guests = GuestTypes.Pv,
            Xl = new(KeyType.Boolean, new(4, 4), new(4, 8)),
        },
    ];
}

namespace XenConfig.Devices;

/// <summary>An Ethernet address.</summary>
/// <param name="Value">The six bytes as a 48-bit number, the first byte highest.</param>
public readonly record struct MacAddress(ulong Value)
{
    /// <summary>Xen's vendor prefix, from which guests' addresses should come: 00:16:3e.</summary>
    public const uint XenOui = 0x00163E;

    /// <summary>Whether the address is a group address: the lowest bit of its first byte is set. No interface may have one.</summary>
    public bool IsMulticast => (Value >> 40 & 1) != 0;

    /// <summary>Whether the address is locally administered: the second lowest bit of its first byte is set.</summary>
    public bool IsLocal => (Value >> 40 & 2) != 0;

    /// <summary>The vendor prefix, the first three bytes.</summary>
    public uint Oui => (uint)(Value >> 24);

    /// <summary>Whether the address has Xen's vendor prefix.</summary>
    public bool IsXen => Oui == XenOui;

    /// <summary>
    /// The address of the text as xl reads it; null when xl refuses it. Six times a hexadecimal number up to ff, as C's <c>strtoul</c> takes it, and
    /// one char of any kind; what follows the sixth is not looked at.
    /// </summary>
    /// <remarks>xl_parse.c, parse_nic_config: <c>00:16:3e:1:2:3</c>, <c>00-16-3e-01-02-03</c> and <c>00.16.3e.01.02.03</c> are all taken.</remarks>
    public static MacAddress? Parse(string text) => Parse(text, default, out var address) ? address : null;

    /// <summary>
    /// Reads an address as xl does. What xl makes of a text that it refuses has the bytes up to the mistake, and the others of what was there before.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="before">What was there before: zero, or what an earlier option said.</param>
    /// <param name="address">The address.</param>
    /// <returns>Whether xl takes the text.</returns>
    internal static bool Parse(string text, MacAddress before, out MacAddress address)
    {
        if (ParseCanonical(text) is { } canonical)
        {
            address = canonical;
            return true;
        }

        var value = before.Value;
        var at = 0;
        for (var i = 0; i < 6; i++)
        {
            var number = CNumber.ReadUnsigned(text, at, 16, out var end);
            // A number that does not fit becomes C's greatest; xl keeps the low 32 bits and wants them to be a byte.
            var part = unchecked((uint)(number ?? ulong.MaxValue));
            if (end == at || part > 255)
            {
                address = new MacAddress(value);
                return false;
            }

            var shift = 8 * (5 - i);
            value = (value & ~(0xFFUL << shift)) | (ulong)part << shift;
            // xl steps over one char and reads on; past the end it would read whatever lies there.
            at = Math.Min(end + 1, text.Length);
        }

        address = new MacAddress(value);
        return true;
    }

    /// <summary>The address of a text in the canonical form, six pairs of digits with colons, as xend and libvirt want it; null for any other text.</summary>
    public static MacAddress? ParseCanonical(string text)
    {
        if (text.Length != 17)
        {
            return null;
        }

        var value = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % 3 == 2)
            {
                if (text[i] != ':')
                {
                    return null;
                }
            }
            else if (char.IsAsciiHexDigit(text[i]))
            {
                // The letters of both cases have the digits' values, less nine, in their low bits.
                value = (value << 4) | (text[i] & 0xFUL) + (char.IsAsciiDigit(text[i]) ? 0UL : 9);
            }
            else
            {
                return null;
            }
        }

        return new MacAddress(value);
    }

    /// <summary>The address in lower case with colons.</summary>
    public override string ToString() => string.Create(17, Value, static (text, value) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = i % 3 == 2 ? ':' : "0123456789abcdef"[(int)(value >> (44 - (4 * (i - (i / 3))))) & 0xF];
        }
    });
}

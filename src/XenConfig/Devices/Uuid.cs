using System.Buffers.Binary;
using System.Security.Cryptography;

namespace XenConfig.Devices;

/// <summary>A guest's UUID: 16 bytes, in the order in which they are written.</summary>
/// <param name="High">The first eight bytes.</param>
/// <param name="Low">The last eight bytes.</param>
public readonly record struct Uuid(ulong High, ulong Low)
{
    /// <summary>The UUID of the text; null when it is none.</summary>
    /// <remarks>
    /// 32 hexadecimal digits in the groups 8-4-4-4-12, in either case. Version and variant do not count: xend's own random UUIDs had neither, and both
    /// toolstacks take any 16 bytes. xl reads the digits with nothing between them too (libxl_uuid_from_string takes dashes or none).
    /// </remarks>
    public static Uuid? Parse(string text)
    {
        var (high, low, digits) = (0UL, 0UL, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text.Length == 36 && i is 8 or 13 or 18 or 23)
            {
                if (text[i] != '-')
                {
                    return null;
                }

                continue;
            }

            if (!char.IsAsciiHexDigit(text[i]))
            {
                return null;
            }

            var digit = (ulong)(char.IsAsciiDigit(text[i]) ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10);
            (high, low) = (high << 4 | low >> 60, low << 4 | digit);
            digits++;
        }

        return digits == 32 ? new Uuid(high, low) : null;
    }

    /// <summary>A random UUID of version 4.</summary>
    public static Uuid Random()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x40);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Uuid(
            BinaryPrimitives.ReadUInt64BigEndian(bytes),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));
    }

    /// <summary>The UUID in lower case, in the groups 8-4-4-4-12.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Low);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}

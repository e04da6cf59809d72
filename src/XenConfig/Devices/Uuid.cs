using System.Buffers;
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
        ArgumentNullException.ThrowIfNull(text);
        Span<char> digits = stackalloc char[32];
        if (text.Length == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-')
        {
            text.AsSpan(0, 8).CopyTo(digits);
            text.AsSpan(9, 4).CopyTo(digits[8..]);
            text.AsSpan(14, 4).CopyTo(digits[12..]);
            text.AsSpan(19, 4).CopyTo(digits[16..]);
            text.AsSpan(24, 12).CopyTo(digits[20..]);
        }
        else if (!text.TryCopyTo(digits) || text.Length != digits.Length)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[16];
        return Convert.FromHexString(digits, bytes, out _, out _) == OperationStatus.Done
            ? new Uuid(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]))
            : null;
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

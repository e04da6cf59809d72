using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>The kinds of name that a guest's disk may have.</summary>
public enum VirtualBus
{
    /// <summary>Xen's own: xvda.</summary>
    Xvd,

    /// <summary>IDE: hda.</summary>
    Ide,

    /// <summary>SCSI: sda.</summary>
    Scsi,

    /// <summary>A device number that stands for no name.</summary>
    Number,
}

/// <summary>
/// A disk as the guest sees it (<c>vdev</c>).
/// <code>
/// vdev      := name | "d" DISK "p" PARTITION | NUMBER          DISK, PARTITION, NUMBER: 0x hexadecimal, leading 0 octal, else decimal
/// name      := ("xvd" | "hd" | "sd") letters [PARTITION]       letters: a…z, aa…zz …, as in spreadsheets; PARTITION: from 1, no leading zero
/// xl        xvd to disk 1048575 partition 255, hd to hdd63, sd to sdp15
/// xm        as block devices of Linux: hda to hdt63, sda to sdiz15, xvda to xvdiz15; "/dev/" may stand before it; numbers are decimal or 0x
/// </code>
/// </summary>
/// <param name="Bus">The kind of name.</param>
/// <param name="Disk">Index of the disk from 0; -1 when <paramref name="Bus"/> is <see cref="VirtualBus.Number"/>.</param>
/// <param name="Partition">The partition from 1; 0 for the whole disk.</param>
/// <param name="Number">The number by which guest and backend know the device.</param>
public readonly record struct VirtualDevice(VirtualBus Bus, int Disk, int Partition, long Number)
{
    private const int ExtendedXvd = 1 << 28;
    private static readonly int[] IdeMajors = [3, 22, 33, 34, 56, 57, 88, 89, 90, 91];
    private static readonly int[] ScsiMajors = [8, 65, 66, 67, 68, 69, 70, 71, 128, 129, 130, 131, 132, 133, 134, 135];

    /// <summary>The name, in its plain form: <c>xvda1</c>, <c>hdc</c>; the number for a device without one.</summary>
    public string Name => Bus == VirtualBus.Number
        ? Number.ToString(CultureInfo.InvariantCulture)
        : Prefix(Bus) + Letters(Disk) + (Partition == 0 ? "" : Partition.ToString(CultureInfo.InvariantCulture));

    /// <summary>The name of the whole disk that it is or is a partition of.</summary>
    public string DiskName => Bus == VirtualBus.Number ? Name : Prefix(Bus) + Letters(Disk);

    /// <summary>The device of a <c>vdev</c>; null when the dialect's toolstack does not know it.</summary>
    /// <remarks>libxl_device.c, libxl__device_disk_dev_number; xm: xen.util.blkif, blkdev_name_to_number.</remarks>
    public static VirtualDevice? Parse(string text, Dialect dialect)
    {
        var name = dialect == Dialect.Xm && text.StartsWith("/dev/", StringComparison.Ordinal) ? text[5..] : text;
        return ParseName(name, dialect)
            ?? (dialect == Dialect.Xl ? ParseIndexes(name) : null)
            ?? ParseNumber(text, dialect);
    }

    private static VirtualDevice? ParseName(string name, Dialect dialect)
    {
        foreach (var bus in (ReadOnlySpan<VirtualBus>)[VirtualBus.Xvd, VirtualBus.Ide, VirtualBus.Scsi])
        {
            if (!name.StartsWith(Prefix(bus), StringComparison.Ordinal))
            {
                continue;
            }

            var at = Prefix(bus).Length;
            var first = at;
            var disk = -1;
            while (at < name.Length && name[at] is >= 'a' and <= 'z' && disk < 1 << 20)
            {
                disk = (disk + 1) * 26 + (name[at] - 'a');
                at++;
            }

            var digits = name.AsSpan(at);
            var partition = 0;
            if (at == first || digits is ['0', ..]
                || (digits.Length > 0 && !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out partition)))
            {
                return null;
            }

            var (lastDisk, lastPartition) = (dialect, bus) switch
            {
                (Dialect.Xl, VirtualBus.Xvd) => ((1 << 20) - 1, 255),
                (Dialect.Xl, VirtualBus.Ide) => (3, 63),
                (Dialect.Xl, _) => (15, 15),
                (_, VirtualBus.Ide) => (19, 63),
                _ => (10 * 26 - 1, 15),
            };
            return disk <= lastDisk && partition <= lastPartition ? Of(bus, disk, partition) : null;
        }

        return null;
    }

    /// <summary>xl's <c>d0p1</c>: disk and partition as numbers.</summary>
    private static VirtualDevice? ParseIndexes(string name)
    {
        if (name is not ['d', >= '0' and <= '9', ..])
        {
            return null;
        }

        var disk = CNumber.ReadUnsigned(name, 1, 0, out var p);
        if (p + 1 >= name.Length || name[p] != 'p' || !char.IsAsciiDigit(name[p + 1]))
        {
            return null;
        }

        var partition = CNumber.ReadUnsigned(name, p + 1, 0, out var end);
        return disk < 1 << 20 && partition < 256 && end == name.Length ? Of(VirtualBus.Xvd, (int)disk, (int)partition) : null;
    }

    private static VirtualDevice? ParseNumber(string text, Dialect dialect)
    {
        var radix = dialect == Dialect.Xl ? 0 : text.StartsWith("0x", StringComparison.Ordinal) ? 16 : 10;
        if (text.Length == 0 || !char.IsAsciiDigit(text[0])
            || CNumber.ReadUnsigned(text, 0, radix, out var end) is not { } value || value > int.MaxValue || end != text.Length)
        {
            return null;
        }

        return Decode((int)value);
    }

    private static VirtualDevice Decode(int number)
    {
        var (major, minor) = (number >> 8, number & 0xFF);
        var ide = Array.IndexOf(IdeMajors, major);
        var scsi = Array.IndexOf(ScsiMajors, major);
        return number switch
        {
            >= ExtendedXvd => new(VirtualBus.Xvd, (number & ~ExtendedXvd) >> 8, minor, number),
            _ when major == 202 => new(VirtualBus.Xvd, minor >> 4, minor & 15, number),
            _ when ide >= 0 && (minor & 0x80) == 0 => new(VirtualBus.Ide, ide * 2 + (minor >> 6), minor & 63, number),
            _ when scsi >= 0 => new(VirtualBus.Scsi, scsi * 16 + (minor >> 4), minor & 15, number),
            _ => new(VirtualBus.Number, -1, 0, number),
        };
    }

    private static VirtualDevice Of(VirtualBus bus, int disk, int partition) => new(bus, disk, partition, bus switch
    {
        VirtualBus.Xvd when disk <= 15 && partition <= 15 => 202 << 8 | disk << 4 | partition,
        VirtualBus.Xvd => ExtendedXvd | disk << 8 | partition,
        VirtualBus.Ide => IdeMajors[disk / 2] << 8 | disk % 2 << 6 | partition,
        _ => ScsiMajors[disk / 16 % ScsiMajors.Length] << 8 | disk % 16 << 4 | partition,
    });

    private static string Prefix(VirtualBus bus) => bus switch { VirtualBus.Xvd => "xvd", VirtualBus.Ide => "hd", _ => "sd" };

    private static string Letters(int disk) =>
        disk < 26 ? ((char)('a' + disk)).ToString() : Letters(disk / 26 - 1) + (char)('a' + disk % 26);
}

using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using XenConfig.Devices;

namespace XenConfig.Inventory;

/// <summary>A thing that a guest claims, in the parts that tell it from others. It is put into words only where another may claim it, too.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Number">Its number, or the first half of it.</param>
/// <param name="Rest">The second half of its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Domain">The domain whose thing it is; null for domain 0.</param>
/// <param name="Script">The script that makes a disk of it; null for none.</param>
internal readonly record struct ClaimedThing(
    ClaimKind Kind, ulong Number = 0, ulong Rest = 0, string? Name = null, string? Domain = null, string? Script = null)
{
    /// <summary>A UUID.</summary>
    public static ClaimedThing Of(Uuid uuid) => new(ClaimKind.Uuid, uuid.High, uuid.Low);

    /// <summary>A MAC address.</summary>
    public static ClaimedThing Of(MacAddress mac) => new(ClaimKind.Mac, mac.Value);

    /// <summary>The thing in its canonical spelling.</summary>
    public override string ToString() => Kind switch
    {
        ClaimKind.Uuid => new Uuid(Number, Rest).ToString(),
        ClaimKind.Mac => new MacAddress(Number).ToString(),
        ClaimKind.VifName => $"{Domain ?? "0"}:{Name}",
        ClaimKind.WritableImage => $"{Domain ?? "0"}:{Script}:{Name}",
        ClaimKind.DisplayPort => ((long)Number).ToString(CultureInfo.InvariantCulture),
        _ => Name!,
    };

    /// <summary>
    /// A hash that is the same in every process, unlike that of strings, so that the files loaded twice are the same from run to run.
    /// </summary>
    public ulong Hash() => Mix(Mix(Mix(Mix(Mix((ulong)Kind, Number), Rest), Name), Domain ?? "0"), Script);

    private static ulong Mix(ulong hash, string? text)
    {
        // Four chars at a time, the last ones overlapping: only equal texts of one length need to meet.
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        hash = Mix(hash, (ulong)bytes.Length);
        if (bytes.Length < sizeof(ulong))
        {
            foreach (var b in bytes)
            {
                hash = Mix(hash, b);
            }

            return hash;
        }

        for (var rest = bytes; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        }

        return Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]));
    }

    // A multiplication carries upwards only, so that what it left in the high bits is brought down before the next one.
    private static ulong Mix(ulong hash, ulong next)
    {
        hash = (hash ^ next) * 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 32);
    }
}

using System.Numerics;

namespace XenConfig.Python.Runtime.Hashing;

/// <summary>The hash of every built-in value, as 64-bit CPython 2.7 computes it with hash randomisation off (its default).</summary>
internal static class PythonHash
{
    /// <summary>By what the hashes of texts, tuples and complex numbers are multiplied for each part.</summary>
    public const long Multiplier = 1000003;

    /// <summary>-1 tells of an error inside CPython, so a hash of -1 becomes -2.</summary>
    public static long NotMinusOne(long hash) => hash == -1 ? -2 : hash;

    /// <summary>
    /// The hash of a <c>str</c> (one char a byte) or <c>unicode</c> (UTF-16; CPython's has four bytes a character, so a surrogate pair
    /// counts as one). Equal texts of the two types hash alike.
    /// </summary>
    public static long Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        unchecked
        {
            var length = 0;
            long hash = 0;
            for (var i = 0; i < text.Length; i++, length++)
            {
                long c = text[i];
                if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    c = char.ConvertToUtf32(text[i], text[++i]);
                }

                hash = length == 0 ? (Multiplier * (c << 7)) ^ c : (Multiplier * hash) ^ c;
            }

            return NotMinusOne(hash ^ length);
        }
    }

    /// <summary>The hash of an <c>int</c> or <c>bool</c>.</summary>
    public static long Integer(long value) => NotMinusOne(value);

    /// <summary>The hash of a <c>long</c>: its remainder by 2**64 - 1, the sign applied to the 64-bit result.</summary>
    public static long Integer(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            return NotMinusOne((long)value);
        }

        // CPython adds the 30-bit digits into a rotating 64-bit word with end-around carry; digit by digit, because the carry
        // makes 2**64 - 1 and 0 two different results of the same remainder.
        const int digitBits = 30;
        var magnitude = BigInteger.Abs(value).ToByteArray(isUnsigned: true);
        var digits = (((magnitude.Length * 8) + digitBits - 1) / digitBits) - 1;
        ulong hash = 0;
        unchecked
        {
            for (var digit = digits; digit >= 0; digit--)
            {
                var bits = ReadBits(magnitude, digit * digitBits, digitBits);
                hash = (hash >> (64 - digitBits)) | (hash << digitBits);
                hash += bits;
                if (hash < bits)
                {
                    hash++;
                }
            }

            return NotMinusOne(value.Sign < 0 ? -(long)hash : (long)hash);
        }
    }

    /// <summary>The hash of a <c>float</c>: that of the equal integer where there is one.</summary>
    public static long Float(double value)
    {
        if (double.IsNaN(value))
        {
            return 0;
        }

        if (double.IsInfinity(value))
        {
            return value < 0 ? -271828 : 314159;
        }

        if (Math.Truncate(value) == value)
        {
            return Math.Abs(value) < long.MaxValue / 2 ? Integer((long)value) : Integer(new BigInteger(value));
        }

        var exponent = Math.ILogB(value) + 1;
        var mantissa = Math.ScaleB(value, -exponent) * 2147483648.0;
        var high = (long)mantissa;
        var low = (long)((mantissa - high) * 2147483648.0);
        return NotMinusOne(high + low + ((long)exponent << 15));
    }

    /// <summary>The hash of a <c>complex</c>.</summary>
    public static long Complex(Complex value) =>
        NotMinusOne(unchecked(Float(value.Real) + (Multiplier * Float(value.Imaginary))));

    /// <summary>The hash of a <c>tuple</c>, from the hashes of its items.</summary>
    public static long Tuple(ReadOnlySpan<long> items)
    {
        var hash = new TupleHash(items.Length);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.Value;
    }

    /// <summary>The hash of a <c>frozenset</c>, from those of its items in any order.</summary>
    public static long FrozenSet(HashTable items)
    {
        unchecked
        {
            long hash = 1927868237L * (items.Count + 1);
            var position = 0;
            while (items.TryNext(ref position, out var entry))
            {
                var h = entry.Hash;
                hash ^= (h ^ (h << 16) ^ 89869747L) * 3644798167L;
            }

            hash = (hash * 69069L) + 907133923L;
            return hash == -1 ? 590923713L : hash;
        }
    }

    /// <summary>
    /// The hash of an object that has only its identity. CPython hashes the address, rotated right by four bits because the lowest are
    /// always zero; ours is a made-up address, the same in each run.
    /// </summary>
    public static long Identity(long address) => NotMinusOne((long)BitOperations.RotateRight((ulong)address, 4));

    private static ulong ReadBits(byte[] bytes, int firstBit, int count)
    {
        ulong bits = 0;
        for (var i = Math.Min(bytes.Length - 1, (firstBit + count - 1) / 8); i >= firstBit / 8; i--)
        {
            bits = (bits << 8) | bytes[i];
        }

        return (bits >> (firstBit % 8)) & ((1UL << count) - 1);
    }
}

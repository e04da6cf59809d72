using System.Buffers.Binary;
using System.Numerics;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>The generator MT19937 of Matsumoto and Nishimura, seeded as CPython's <c>random</c> seeds it.</summary>
internal sealed class MersenneTwister
{
    private const int Size = 624;
    private const int Middle = 397;

    private readonly uint[] _state = new uint[Size];
    private int _index;

    /// <summary>A generator with a seed: a number without sign, in 32-bit words from the lowest.</summary>
    public MersenneTwister(BigInteger seed)
    {
        var words = new uint[Math.Max(1, (seed.GetBitLength() + 31) / 32)];
        var bytes = new byte[words.Length * sizeof(uint)];
        seed.TryWriteBytes(bytes, out _, isUnsigned: true);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)));
        }

        Seed(words);
    }

    /// <summary>A generator with a state that <see cref="State"/> gave.</summary>
    public MersenneTwister(ReadOnlySpan<uint> state, int index)
    {
        state.CopyTo(_state);
        _index = index;
    }

    /// <summary>The words of the state.</summary>
    public ReadOnlySpan<uint> State => _state;

    /// <summary>How many of the words have been used.</summary>
    public int Index => _index;

    /// <summary>32 random bits.</summary>
    public uint Next()
    {
        if (_index == Size)
        {
            Generate();
        }

        var y = _state[_index++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >> 18);
    }

    /// <summary>A float from 0 to below 1, with 53 random bits.</summary>
    public double NextDouble()
    {
        var high = Next() >> 5;
        var low = Next() >> 6;
        return ((high * 67108864.0) + low) * (1.0 / 9007199254740992.0);
    }

    /// <summary>An integer of so many random bits.</summary>
    public BigInteger NextBits(int count)
    {
        var bytes = new byte[(count + 31) / 32 * sizeof(uint)];
        for (var at = 0; at < bytes.Length; at += sizeof(uint))
        {
            var left = count - (at * 8);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), left < 32 ? Next() >> (32 - left) : Next());
        }

        return new BigInteger(bytes, isUnsigned: true);
    }

    /// <summary>Goes to a state that is far from this one: the words are mixed by the remainders of a number.</summary>
    public void JumpAhead(BigInteger distance)
    {
        for (var i = Size - 1; i > 1; i--)
        {
            var other = (int)(((distance % i) + i) % i);
            (_state[i], _state[other]) = (_state[other], _state[i]);
        }

        for (var i = 0; i < Size; i++)
        {
            _state[i] += (uint)i + 1;
        }

        _index = Size;
    }

    private void Seed(uint[] key)
    {
        const uint start = 19650218;
        _state[0] = start;
        for (uint i = 1; i < Size; i++)
        {
            _state[i] = (1812433253 * (_state[i - 1] ^ (_state[i - 1] >> 30))) + i;
        }

        var (at, word) = (1, 0);
        for (var left = Math.Max(Size, key.Length); left > 0; left--)
        {
            _state[at] = (_state[at] ^ ((_state[at - 1] ^ (_state[at - 1] >> 30)) * 1664525)) + key[word] + (uint)word;
            at = Advance(at);
            word = (word + 1) % key.Length;
        }

        for (var left = Size - 1; left > 0; left--)
        {
            _state[at] = (_state[at] ^ ((_state[at - 1] ^ (_state[at - 1] >> 30)) * 1566083941)) - (uint)at;
            at = Advance(at);
        }

        _state[0] = 0x80000000;
        _index = Size;
    }

    private int Advance(int at)
    {
        if (at + 1 < Size)
        {
            return at + 1;
        }

        _state[0] = _state[Size - 1];
        return 1;
    }

    private void Generate()
    {
        for (var i = 0; i < Size; i++)
        {
            var y = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7fffffff);
            _state[i] = _state[(i + Middle) % Size] ^ (y >> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }

        _index = 0;
    }
}

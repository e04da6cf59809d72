using System.Numerics;
using System.Runtime.CompilerServices;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// <c>_random.Random</c>. For a given seed the numbers are CPython's. Where the config gives none, the host profile's seed takes its place, so that a config
/// has the same settings in each run, and what is computed from them is marked as random.
/// </summary>
internal sealed class PyRandom : PyExtensible
{
    private const int StateWords = 624;

    private static readonly ConditionalWeakTable<Interpreter, MersenneTwister> SystemSources = [];

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyRandom>("seed", Arity.Between(0, 1), static (py, self, seed) => self.Seed(py, seed)),
        Native.Method<PyRandom>("random", static (py, self) => self.NextDouble(py)),
        Native.Method<PyRandom>("getrandbits", Arity.Exactly(1), static (py, self, count) => self.NextBits(py, count)),
        Native.Method<PyRandom>("getstate", static (py, self) => self.GetState(py)),
        Native.Method<PyRandom>("setstate", Arity.One, static (py, self, state) => self.SetState(py, state)),
        Native.Method<PyRandom>("jumpahead", Arity.One, static (_, self, distance) => self.JumpAhead(distance)),
    ];

    /// <summary>The class.</summary>
    public static readonly PyType RandomType = PyType.CreateNative(
        "Random", static () => Members, constructor: static (py, type, arguments) => new PyRandom(py, type, arguments.At(0)), module: "_random");

    private MersenneTwister _generator = null!;
    private HostDependence _dependence;

    private PyRandom(Interpreter py, PyType type, PyObject? seed)
        : base(py, type) => Seed(py, seed);

    /// <summary>Bytes for what CPython takes from the system's randomness whatever the seed. They come from the profile's seed and are marked as random.</summary>
    public static byte[] Entropy(Interpreter py, int count)
    {
        py.DependOn(HostDependence.Random);
        var generator = SystemSources.GetValue(py, static key => new MersenneTwister(((BigInteger)(ulong)key.Host.Seed << 64) | 1));
        return [.. Enumerable.Range(0, count).Select(_ => (byte)generator.NextBits(8))];
    }

    /// <summary>The seed depends on something besides the config's own bytes, and so do the numbers.</summary>
    internal void SeedDependsOn(HostDependence dependence) => _dependence |= dependence;

    private void MarkRandom(Interpreter py)
    {
        if (_dependence != HostDependence.None)
        {
            py.DependOn(_dependence);
        }
    }

    private PyNone Seed(Interpreter py, PyObject? seed)
    {
        _generator = new MersenneTwister(seed switch
        {
            null or PyNone => (ulong)py.Host.Seed,
            PyInt or PyLong => BigInteger.Abs(Arithmetic.ToBigInteger(seed)),
            _ => (ulong)Protocol.Hash(py, seed),
        });
        _dependence = seed is null or PyNone ? HostDependence.Random : HostDependence.None;
        py.Dependences?.Seed(this);
        return PyNone.Instance;
    }

    private PyFloat NextDouble(Interpreter py)
    {
        MarkRandom(py);
        return new PyFloat(_generator.NextDouble());
    }

    private PyLong NextBits(Interpreter py, PyObject count)
    {
        var bits = Protocol.ToLong(py, count);
        py.Budget.CheckIntegerBits(bits);
        MarkRandom(py);
        return bits > 0 ? new PyLong(_generator.NextBits((int)bits)) : throw Raise.ValueError("number of bits must be greater than zero");
    }

    private PyTuple GetState(Interpreter py)
    {
        MarkRandom(py);
        py.Budget.Steps(StateWords);
        var state = new List<PyObject>(StateWords + 1);
        foreach (var word in _generator.State)
        {
            state.Add(new PyLong(word));
        }

        state.Add(new PyLong(_generator.Index));
        return new PyTuple([.. state]);
    }

    private PyNone SetState(Interpreter py, PyObject state)
    {
        if (state is not PyTuple { Items: var words })
        {
            throw Raise.TypeError("state vector must be a tuple");
        }

        if (words.Length != StateWords + 1)
        {
            throw Raise.ValueError("state vector is the wrong size");
        }

        var numbers = Array.ConvertAll(words, word => Protocol.ToLong(py, word));
        _generator = new MersenneTwister(
            Array.ConvertAll(numbers[..StateWords], static number => unchecked((uint)number)), (int)Math.Clamp(numbers[StateWords], 0, StateWords));
        _dependence = HostDependence.None;
        py.Dependences?.Seed(this);
        return PyNone.Instance;
    }

    private PyNone JumpAhead(PyObject distance)
    {
        if (distance is not (PyInt or PyLong))
        {
            throw Raise.TypeError($"jumpahead requires an integer, not '{distance.Type.Name}'");
        }

        _generator.JumpAhead(Arithmetic.ToBigInteger(distance));
        return PyNone.Instance;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// <c>random.Random</c>. For a given seed the numbers are CPython's. Where the config gives none, the host profile's seed takes its place, so that a config
/// has the same settings in each run, and what is computed from them is marked as random.
/// </summary>
internal sealed class PyRandom : PyObject
{
    /// <summary>The first width that the 53 bits of a float cannot reach all of.</summary>
    private const long FloatWidth = 1L << 53;

    private static readonly ConditionalWeakTable<Interpreter, PyRandom> Shared = [];

    private static readonly ConditionalWeakTable<Interpreter, MersenneTwister> SystemSources = [];

    private static readonly double KindermanMonahan = 4 * Math.Exp(-0.5) / Math.Sqrt(2.0);

    /// <summary>The methods, which are the module's functions too.</summary>
    public static readonly IReadOnlyList<NativeMember> Methods =
    [
        Native.Method<PyRandom>("seed", Arity.Between(0, 2), static (py, self, seed, _) => self.Seed(py, seed), "a", "version"),
        Native.Method<PyRandom>("random", static (py, self) => new PyFloat(self.NextDouble(py))),
        Native.Method<PyRandom>("getrandbits", Arity.Exactly(1), GetBits),
        Native.Method<PyRandom>("randrange", Arity.Between(1, 3), Range, "start", "stop", "step"),
        Native.Method<PyRandom>("randint", Arity.Exactly(2), static (py, self, a, b) =>
            Range(py, self, a, Operators.Binary(py, Syntax.BinaryOperator.Add, b, PyInt.One), null), "a", "b"),
        Native.Method<PyRandom>("choice", Arity.Exactly(1), Choose, "seq"),
        Native.Method<PyRandom>("shuffle", Arity.Between(1, 2), Shuffle, "x", "random"),
        Native.Method<PyRandom>("sample", Arity.Exactly(2), Sample, "population", "k"),
        Native.Method<PyRandom>("uniform", Arity.Exactly(2), static (py, self, a, b) =>
        {
            var (low, high) = (NumberArguments.Float(py, a), NumberArguments.Float(py, b));
            return new PyFloat(low + ((high - low) * self.NextDouble(py)));
        }, "a", "b"),
        Native.Method<PyRandom>("triangular", Arity.Between(0, 3), Triangular, "low", "high", "mode"),
        Native.Method<PyRandom>("expovariate", Arity.Exactly(1), static (py, self, lambda) =>
            Operators.Binary(py, Syntax.BinaryOperator.Divide, new PyFloat(-Math.Log(1.0 - self.NextDouble(py))), lambda), "lambd"),
        Native.Method<PyRandom>("normalvariate", Arity.Exactly(2), Normal, "mu", "sigma"),
        Native.Method<PyRandom>("gauss", Arity.Exactly(2), Gauss, "mu", "sigma"),
        Native.Method<PyRandom>("getstate", GetState),
        Native.Method<PyRandom>("setstate", Arity.Exactly(1), SetState, "state"),
        .. new[] { "jumpahead", "betavariate", "gammavariate", "lognormvariate", "paretovariate", "vonmisesvariate", "weibullvariate" }
            .Select(static name => StandardLibrary.LacksMember("random", name)),
    ];

    /// <summary>The class.</summary>
    public static readonly PyType RandomType = PyType.CreateNative(
        "Random",
        static () => Methods,
        constructor: static (py, _, arguments) => arguments.TotalCount <= 1
            ? new PyRandom(py, arguments.At(0) ?? arguments.Keyword("x"))
            : throw Raise.TypeError($"__init__() takes at most 2 arguments ({arguments.TotalCount + 1} given)"),
        module: "random").Final();

    private MersenneTwister _generator = null!;
    private bool _isUnseeded;
    private double? _gaussNext;

    private PyRandom(Interpreter py, PyObject? seed) => Seed(py, seed);

    public override PyType Type => RandomType;

    /// <summary>The generator behind the module's functions, one an interpreter.</summary>
    public static PyRandom Of(Interpreter py) => Shared.GetValue(py, static key => new PyRandom(key, null));

    /// <summary>Bytes for what CPython takes from the system's randomness whatever the seed. They come from the profile's seed and are marked as random.</summary>
    public static byte[] Entropy(Interpreter py, int count)
    {
        py.DependOn(HostDependence.Random);
        var generator = SystemSources.GetValue(py, static key => new MersenneTwister(((BigInteger)(ulong)key.Host.Seed << 64) | 1));
        return [.. Enumerable.Range(0, count).Select(_ => (byte)generator.NextBits(8))];
    }

    /// <summary>An integer of so many random bits.</summary>
    private BigInteger NextBits(Interpreter py, int count)
    {
        MarkRandom(py);
        return _generator.NextBits(count);
    }

    private double NextDouble(Interpreter py)
    {
        MarkRandom(py);
        return _generator.NextDouble();
    }

    private void MarkRandom(Interpreter py)
    {
        if (_isUnseeded)
        {
            py.DependOn(HostDependence.Random);
        }
    }

    private PyNone Seed(Interpreter py, PyObject? seed)
    {
        _isUnseeded = seed is null or PyNone;
        _gaussNext = null;
        _generator = new MersenneTwister(seed switch
        {
            null or PyNone => (ulong)py.Host.Seed,
            PyInt or PyLong => BigInteger.Abs(Arithmetic.ToBigInteger(seed)),
            _ => (ulong)Protocol.Hash(py, seed),
        });
        return PyNone.Instance;
    }

    private static PyLong GetBits(Interpreter py, PyRandom self, PyObject count)
    {
        var bits = Protocol.ToLong(py, count);
        py.Budget.CheckIntegerBits(bits);
        return bits > 0 ? new PyLong(self.NextBits(py, (int)bits)) : throw Raise.ValueError("number of bits must be greater than zero");
    }

    private static PyObject Range(Interpreter py, PyRandom self, PyObject start, PyObject? stop, PyObject? step)
    {
        var first = Whole(py, start, "non-integer arg 1 for randrange()");
        if (stop is null or PyNone)
        {
            return first.Sign > 0 ? PyLong.Narrow(self.Below(py, first)) : throw Raise.ValueError("empty range for randrange()");
        }

        var end = Whole(py, stop, "non-integer stop for randrange()");
        var width = end - first;
        var stride = step is null ? BigInteger.One : Whole(py, step, "non-integer step for randrange()");
        if (stride.IsZero)
        {
            throw Raise.ValueError("zero step for randrange()");
        }

        if (stride.IsOne)
        {
            return width.Sign > 0
                ? PyLong.Narrow(first + self.Below(py, width))
                : throw Raise.ValueError($"empty range for randrange() ({first},{end}, {width})");
        }

        var count = Arithmetic.FloorDivide(width + stride - stride.Sign, stride);
        return count.Sign > 0 ? PyLong.Narrow(first + (stride * self.Below(py, count))) : throw Raise.ValueError("empty range for randrange()");
    }

    private static BigInteger Whole(Interpreter py, PyObject value, string message)
    {
        var whole = Formatting.Conversions.TryInteger(py, value) ?? throw Raise.TypeError("int() argument must be a string or a number");
        return Comparison.AreEqual(py, PyLong.Narrow(whole), value) ? whole : throw Raise.ValueError(message);
    }

    /// <summary>A number from 0 to below a width: from one float where its bits reach, else from as many bits as needed, drawn until they fit.</summary>
    private BigInteger Below(Interpreter py, BigInteger width)
    {
        if (width < FloatWidth)
        {
            return (long)(NextDouble(py) * (long)width);
        }

        var bits = (int)(1.00001 + (BigInteger.Log(width - 1) / Math.Log(2.0)));
        BigInteger drawn;
        do
        {
            py.Budget.Step();
            drawn = NextBits(py, bits);
        }
        while (drawn >= width);

        return drawn;
    }

    private long Position(Interpreter py, long count) => (long)(NextDouble(py) * count);

    private static PyObject Choose(Interpreter py, PyRandom self, PyObject items)
    {
        var drawn = self.NextDouble(py);
        return Protocol.GetItem(py, items, PyInt.Of((long)(drawn * Protocol.Length(py, items))));
    }

    private static PyNone Shuffle(Interpreter py, PyRandom self, PyObject items, PyObject? random)
    {
        for (var i = Protocol.Length(py, items) - 1; i > 0; i--)
        {
            py.Budget.Step();
            var drawn = random is null or PyNone ? self.NextDouble(py) : NumberArguments.Float(py, random.Call(py));
            var (here, there) = (PyInt.Of(i), PyInt.Of((long)(drawn * (i + 1))));
            var moved = Protocol.GetItem(py, items, there);
            var kept = Protocol.GetItem(py, items, here);
            Protocol.SetItem(py, items, here, moved);
            Protocol.SetItem(py, items, there, kept);
        }

        return PyNone.Instance;
    }

    private static PyList Sample(Interpreter py, PyRandom self, PyObject population, PyObject size)
    {
        var count = Protocol.Length(py, population);
        var wanted = Protocol.ToLong(py, size);
        if (wanted < 0 || wanted > count)
        {
            throw Raise.ValueError("sample larger than population");
        }

        // Drawing from a copy costs in proportion to the population, remembering what was drawn in proportion to the sample: CPython weighs the two so.
        var setSize = 21.0 + (wanted > 5 ? Math.Pow(4, Math.Ceiling(Math.Log(wanted * 3) / Math.Log(4))) : 0);
        var items = Protocol.ToList(py, population);
        return count <= setSize || population is PyDict ? DrawFromPool(py, self, items, wanted) : DrawByPosition(py, self, items, wanted);
    }

    private static PyList DrawFromPool(Interpreter py, PyRandom self, List<PyObject> pool, long wanted)
    {
        var drawn = new PyList();
        for (var i = 0; i < wanted; i++)
        {
            py.Budget.Step();
            var position = (int)self.Position(py, pool.Count - i);
            drawn.Items.Add(pool[position]);
            pool[position] = pool[pool.Count - i - 1];
        }

        return drawn;
    }

    private static PyList DrawByPosition(Interpreter py, PyRandom self, List<PyObject> items, long wanted)
    {
        var drawn = new PyList();
        var taken = new HashSet<long>();
        while (drawn.Items.Count < wanted)
        {
            py.Budget.Step();
            var position = self.Position(py, items.Count);
            if (taken.Add(position))
            {
                drawn.Items.Add(items[(int)position]);
            }
        }

        return drawn;
    }

    private static PyFloat Triangular(Interpreter py, PyRandom self, PyObject? low, PyObject? high, PyObject? mode)
    {
        var (least, most) = (low is null ? 0 : NumberArguments.Float(py, low), high is null ? 1 : NumberArguments.Float(py, high));
        var drawn = self.NextDouble(py);
        if (mode is not (null or PyNone) && most == least)
        {
            return new PyFloat(least);
        }

        var peak = mode is null or PyNone ? 0.5 : (NumberArguments.Float(py, mode) - least) / (most - least);
        if (drawn > peak)
        {
            (drawn, peak, least, most) = (1 - drawn, 1 - peak, most, least);
        }

        return new PyFloat(least + ((most - least) * Math.Pow(drawn * peak, 0.5)));
    }

    private static PyFloat Normal(Interpreter py, PyRandom self, PyObject mean, PyObject deviation)
    {
        while (true)
        {
            py.Budget.Step();
            var first = self.NextDouble(py);
            var second = 1.0 - self.NextDouble(py);
            var z = KindermanMonahan * (first - 0.5) / second;
            if (z * z / 4.0 <= -Math.Log(second))
            {
                return new PyFloat(NumberArguments.Float(py, mean) + (z * NumberArguments.Float(py, deviation)));
            }
        }
    }

    private static PyFloat Gauss(Interpreter py, PyRandom self, PyObject mean, PyObject deviation)
    {
        if (self._gaussNext is not { } z)
        {
            var angle = self.NextDouble(py) * 2.0 * Math.PI;
            var radius = Math.Sqrt(-2.0 * Math.Log(1.0 - self.NextDouble(py)));
            z = Math.Cos(angle) * radius;
            self._gaussNext = Math.Sin(angle) * radius;
        }
        else
        {
            self._gaussNext = null;
        }

        return new PyFloat(NumberArguments.Float(py, mean) + (z * NumberArguments.Float(py, deviation)));
    }

    private static PyTuple GetState(Interpreter py, PyRandom self)
    {
        const int version = 3;
        self.MarkRandom(py);
        var state = new List<PyObject>();
        foreach (var word in self._generator.State)
        {
            state.Add(new PyLong(word));
        }

        state.Add(new PyLong(self._generator.Index));
        return new PyTuple(PyInt.Of(version), new PyTuple([.. state]), self._gaussNext is { } next ? new PyFloat(next) : PyNone.Instance);
    }

    private static PyNone SetState(Interpreter py, PyRandom self, PyObject state)
    {
        const int words = 624;
        if (state is not PyTuple { Items: [PyInt { Value: 3 }, PyTuple { Items.Length: words + 1 } numbers, var gauss] })
        {
            throw Raise.ValueError("state vector is the wrong size");
        }

        var values = Array.ConvertAll(numbers.Items, number => Protocol.ToLong(py, number));
        var generator = Array.ConvertAll(values[..words], static value => unchecked((uint)value));
        self._generator = new MersenneTwister(generator, (int)Math.Clamp(values[words], 0, words));
        self._gaussNext = gauss is PyNone ? null : NumberArguments.Float(py, gauss);
        return PyNone.Instance;
    }
}

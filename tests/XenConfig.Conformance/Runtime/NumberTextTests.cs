using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using XenConfig.Conformance.Reference;
using XenConfig.Python.Runtime;
using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Conformance.Runtime;

/// <summary>Numbers as text, formats and hashes, compared with CPython's on generated values.</summary>
public sealed class NumberTextTests
{
    private const string Evaluate = """
        import struct
        def handle(request):
            try:
                return str(eval(request))
            except Exception, e:
                return '%s: %s' % (type(e).__name__, e)
        """;

    // Bit patterns give every size of number; short decimals give the ties that rounding is about.
    private static readonly Gen<double> Doubles = Gen.OneOf(
        Gen.Long.Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite),
        Gen.Select(Gen.Int[-99999, 99999], Gen.Int[-8, 8]).Select((digits, power) => digits * Math.Pow(10, power)),
        Gen.Int[-4000, 4000].Select(eighths => eighths / 8.0));

    [Fact]
    public void A_float_is_written_and_hashed_as_CPython_does() => Compare(
        Doubles,
        value => $"(lambda x: repr(x) + ' ' + str(x) + ' %d' % hash(x))({Exact(value)})",
        value => $"{FloatText.Repr(value)} {FloatText.Str(value)} {PythonHash.Float(value)}");

    [Fact]
    public void A_float_is_rounded_as_CPython_does() => Compare(
        Gen.Select(Doubles, Gen.Int[-4, 6]),
        input => $"repr(round({Exact(input.Item1)}, {input.Item2}))",
        input => DecimalDigits.RoundAwayFromZero(input.Item1, input.Item2) is var rounded && double.IsInfinity(rounded)
            ? "OverflowError: rounded value too large to represent"
            : FloatText.Repr(rounded));

    [Fact]
    public void A_number_is_formatted_with_percent_as_CPython_does()
    {
        var flags = Gen.OneOf("", "-", "+", " ", "0", "#", "-+", "+0", "#0", " 0", "-#");
        var width = Gen.OneOf("", "1", "5", "12", "30");
        var precision = Gen.OneOf("", ".", ".0", ".1", ".3", ".10", ".20");
        var letter = Gen.OneOf("d", "i", "x", "X", "o", "e", "E", "f", "g", "G", "s", "r");
        var directive = Gen.Select(flags, width, precision, letter).Select((f, w, p, l) => $"%{f}{w}{p}{l}");
        Compare(
            Gen.Select(directive, Numbers),
            input => $"'{input.Item1}' % ({Literal(input.Item2)},)",
            input => Refused(() => ((PyStr)PercentFormat.Format(NewInterpreter(), new PyStr(input.Item1), new PyTuple(input.Item2))).Value));
    }

    [Fact]
    public void A_number_is_formatted_by_the_mini_language_as_CPython_does()
    {
        var align = Gen.OneOf("", "<", ">", "^", "=", "*^", "0>", "x=");
        var sign = Gen.OneOf("", "+", "-", " ");
        var middle = Gen.OneOf("", "#", "0", "8", "012", "20", "#010", "8,", "015,", ",");
        var precision = Gen.OneOf("", ".0", ".2", ".5", ".12");
        var letter = Gen.OneOf("", "d", "x", "X", "o", "b", "e", "f", "g", "G", "%", "n", "s", "z");
        var specification = Gen.Select(align, sign, middle, precision, letter).Select((a, s, m, p, l) => a + s + m + p + l);
        Compare(
            Gen.Select(specification, Numbers),
            input => $"format({Literal(input.Item2)}, '{input.Item1}')",
            input => Refused(() => ((PyStr)ValueFormat.Format(NewInterpreter(), input.Item2, input.Item1, isUnicode: false)).Value));
    }

    [Fact]
    public void A_long_is_hashed_as_CPython_does() => Compare(
        Gen.Byte.Array[1, 40].Select(bytes => new BigInteger(bytes)),
        value => $"hash({value}L)",
        value => PythonHash.Integer(value).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void A_text_is_hashed_and_shown_as_CPython_does() => Compare(
        Gen.Char['\0', '\u00FF'].Array[0, 12].Select(characters => new string(characters)),
        text => $"(lambda s: '%d %s %s' % (hash(s), repr(s), s.encode('string_escape')))({Bytes(text)})",
        text => $"{PythonHash.Text(text)} {StringEscapes.Repr(text)} {StringEscapes.StringEscape(text)}");

    private static Gen<PyObject> Numbers => Gen.OneOf(
        Doubles.Select(PyObject (value) => new PyFloat(value)),
        Gen.Long.Select(PyObject (value) => PyInt.Of(value)),
        Gen.Int[-1000, 1000].Select(PyObject (value) => PyInt.Of(value)),
        Gen.Byte.Array[9, 20].Select(PyObject (bytes) => new PyLong(new BigInteger(bytes))));

    private static Interpreter NewInterpreter() => new(new InterpreterOptions());

    private static void Compare<T>(Gen<T> inputs, Func<T, string> expression, Func<T, string> ours)
    {
        using var python = CPython27.Start(Evaluate);
        inputs.Sample(
            input =>
            {
                var asked = expression(input);
                Assert.Equal($"{asked} -> {Encoding.Latin1.GetString(python.Ask(Encoding.Latin1.GetBytes(asked))!)}", $"{asked} -> {ours(input)}");
            },
            iter: 5000,
            threads: 1);
    }

    private static string Refused(Func<string> compute)
    {
        try
        {
            return compute();
        }
        catch (PythonException e)
        {
            return ExceptionText.Describe(NewInterpreter(), e.Value);
        }
    }

    private static string Literal(PyObject number) => number switch
    {
        PyFloat value => Exact(value.Value),
        PyInt value => $"({value.Value})",
        _ => $"({((PyLong)number).Value}L)",
    };

    private static string Exact(double value) => $"struct.unpack('<d', struct.pack('<q', {BitConverter.DoubleToInt64Bits(value)}))[0]";

    private static string Bytes(string text) => $"'{Convert.ToHexString(Encoding.Latin1.GetBytes(text))}'.decode('hex')";
}

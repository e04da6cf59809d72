using System.Numerics;
using System.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>uuid</c>: all of it is Python but where new ones come from, the host profile's seed and clock.</summary>
internal static class UuidModule
{
    private static readonly DateTimeOffset GregorianStart = new(1582, 10, 15, 0, 0, 0, TimeSpan.Zero);

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("_entropy", Arity.One, static (py, count) => Entropy(py, Protocol.ToLong(py, count))),
        Native.Function("_ticks", static py => new PyLong((BigInteger)(py.Clock.Now - GregorianStart).Ticks)),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("uuid", static () => Members) { HasLibraryPart = true };

    private static PyStr Entropy(Interpreter py, long count)
    {
        py.Budget.CheckString(count);
        return new PyStr(Encoding.Latin1.GetString(PyRandom.Entropy(py, (int)Math.Max(0, count))));
    }
}

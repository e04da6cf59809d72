using System.Globalization;
using System.Text;
using CsCheck;
using XenConfig.Conformance.Reference;
using XenConfig.Python.Runtime;
using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Conformance.Runtime;

/// <summary>The order of dicts and sets after generated operations, compared with CPython's.</summary>
public sealed class TableOrderTests
{
    // One operation a line; two dicts and two sets are at hand, so that copies and merges meet tables with a history.
    private const string Replay = """
        def handle(request):
            d, e, s, t = {}, {}, set(), set()
            out = []
            for line in request.splitlines():
                op, _, text = line.partition(' ')
                key = int(text) if text.lstrip('-').isdigit() else text
                if op == 'set': d[key] = 1
                elif op == 'del': d.pop(key, None)
                elif op == 'popitem' and d: d.popitem()
                elif op == 'swap': d, e, s, t = e, d, t, s
                elif op == 'copy': d = d.copy()
                elif op == 'update': d.update(e)
                elif op == 'clear': d.clear()
                elif op == 'fromkeys': d = dict.fromkeys(e)
                elif op == 'add': s.add(key)
                elif op == 'discard': s.discard(key)
                elif op == 'pop' and s: s.pop()
                elif op == 'and': s = s & t
                elif op == 'or': s = s | t
                elif op == 'minus': s = s - t
                elif op == 'xor': s = s ^ t
                elif op == 'ior': s |= t
                elif op == 'isub': s -= t
                elif op == 'ixor': s ^= t
                elif op == 'keys': s.update(d)
            return ' '.join(map(str, d.keys())) + '|' + ' '.join(map(str, s))
        """;

    private static readonly Gen<string> Key = Gen.OneOf(
        Gen.Int[-40, 200].Select(key => key.ToString(CultureInfo.InvariantCulture)),
        Gen.Long.Select(key => key.ToString(CultureInfo.InvariantCulture)),
        Gen.Char['a', 'z'].Array[1, 6].Select(characters => new string(characters)));

    private static readonly Gen<string> Operation = Gen.Frequency(
        (12, Gen.Select(Gen.OneOf("set", "add"), Key).Select((operation, key) => $"{operation} {key}")),
        (4, Gen.Select(Gen.OneOf("del", "discard"), Key).Select((operation, key) => $"{operation} {key}")),
        (3, Gen.OneOf(
            "popitem", "swap", "copy", "update", "clear", "fromkeys", "pop", "and", "or", "minus", "xor", "ior", "isub", "ixor", "keys")));

    [Fact]
    public void Dicts_and_sets_keep_CPythons_order_through_any_operations()
    {
        using var python = CPython27.Start(Replay);
        Operation.Array[1, 150].Sample(
            operations =>
            {
                var request = string.Join('\n', operations);
                Assert.Equal(Encoding.Latin1.GetString(python.Ask(Encoding.Latin1.GetBytes(request))!), Run(operations));
            },
            iter: 3000,
            threads: 1);
    }

    private static string Run(string[] operations)
    {
        var py = new Interpreter(new InterpreterOptions());
        HashTable NewTable() => new(py);
        var (d, e, s, t) = (NewTable(), NewTable(), NewTable(), NewTable());
        foreach (var line in operations)
        {
            var parts = line.Split(' ');
            var key = parts.Length > 1 ? ToKey(parts[1]) : PyNone.Instance;
            var hash = parts.Length > 1 ? Protocol.Hash(py, key) : 0;
            switch (parts[0])
            {
                case "set":
                    d.Set(key, hash, PyInt.One);
                    break;
                case "del":
                    d.Remove(key, hash, out _);
                    break;
                case "popitem":
                    d.TryPop(out _);
                    break;
                case "swap":
                    (d, e, s, t) = (e, d, t, s);
                    break;
                case "copy":
                    d = d.Copy();
                    break;
                case "update":
                    d.Merge(e);
                    break;
                case "clear":
                    d.Clear();
                    break;
                case "fromkeys":
                    d = NewTable();
                    d.FillFromKeys(e, PyNone.Instance);
                    break;
                case "add":
                    s.Add(key, hash);
                    break;
                case "discard":
                    s.Remove(key, hash, out _);
                    break;
                case "pop":
                    s.TryPop(out _);
                    break;
                case "and":
                    s = SetAlgebra.Intersection(s, t);
                    break;
                case "or":
                    s = s.Copy();
                    s.Merge(t);
                    break;
                case "minus":
                    s = SetAlgebra.Difference(s, t);
                    break;
                case "xor":
                    s = SetAlgebra.SymmetricDifference(s, t);
                    break;
                case "ior":
                    s.Merge(t);
                    break;
                case "isub":
                    SetAlgebra.DifferenceUpdate(s, t);
                    break;
                case "ixor":
                    SetAlgebra.SymmetricDifferenceUpdate(s, t);
                    break;
                default:
                    s.AddKeys(d);
                    break;
            }
        }

        return string.Join(' ', Keys(py, d)) + "|" + string.Join(' ', Keys(py, s));
    }

    private static PyObject ToKey(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? PyInt.Of(number) : new PyStr(text);

    private static IEnumerable<string> Keys(Interpreter py, HashTable table)
    {
        var position = 0;
        while (table.TryNext(ref position, out var entry))
        {
            yield return Protocol.Str(py, (PyObject)entry.Key!);
        }
    }
}

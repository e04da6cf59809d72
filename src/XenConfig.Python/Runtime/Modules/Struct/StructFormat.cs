using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using XenConfig.Python.Runtime.Formatting;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>A format of <c>struct</c>: which values lie where in a string of bytes, on 64-bit Linux.</summary>
internal sealed class StructFormat
{
    /// <summary>The letters, with the bytes of one value as C has it and as the other orders have it; 0 where they have none.</summary>
    private static readonly Dictionary<char, (int Native, int Standard)> Sizes = new()
    {
        ['x'] = (1, 1),
        ['b'] = (1, 1),
        ['B'] = (1, 1),
        ['c'] = (1, 1),
        ['s'] = (1, 1),
        ['p'] = (1, 1),
        ['?'] = (1, 1),
        ['h'] = (2, 2),
        ['H'] = (2, 2),
        ['i'] = (4, 4),
        ['I'] = (4, 4),
        ['l'] = (8, 4),
        ['L'] = (8, 4),
        ['q'] = (8, 8),
        ['Q'] = (8, 8),
        ['f'] = (4, 4),
        ['d'] = (8, 8),
        ['P'] = (8, 0),
    };

    private readonly List<Field> _fields = [];
    private readonly bool _isBigEndian;
    private readonly bool _isNative;
    private readonly long _valueCount;

    private StructFormat(Interpreter py, string text)
    {
        var at = text.Length > 0 && text[0] is '@' or '=' or '<' or '>' or '!' ? 1 : 0;
        _isBigEndian = at == 1 && text[0] is '>' or '!';
        _isNative = at == 0 || text[0] == '@';
        Int128 size = 0;
        while (at < text.Length && text[at] != '\0')
        {
            if (Text.PythonBlanks.IsBlank(text[at]))
            {
                at++;
                continue;
            }

            Int128 count = char.IsAsciiDigit(text[at]) ? 0 : 1;
            for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            {
                count = (count * 10) + (text[at] - '0');
                CheckSize(count);
            }

            if (at == text.Length || text[at] == '\0')
            {
                break;
            }

            var code = text[at++];
            var width = Sizes.GetValueOrDefault(code) is var sizes && _isNative ? sizes.Native : sizes.Standard;
            if (width == 0)
            {
                throw Raise.Exception(StructModule.Error, "bad char in struct format");
            }

            // C aligns each value to its own size; the other orders do not.
            size = _isNative ? (size + width - 1) / width * width : size;
            CheckSize(size + (count * width));
            py.Budget.Step();
            py.Budget.CheckCount(_fields.Count + 1);
            _fields.Add(new Field(code, (long)count, width, (long)size));
            _valueCount += code switch
            {
                'x' => 0,
                's' or 'p' => 1,
                _ => (long)count,
            };
            size += count * width;
        }

        Size = (long)size;
    }

    /// <summary>How many bytes the values take.</summary>
    public long Size { get; }

    /// <summary>The format of a text.</summary>
    public static StructFormat Of(Interpreter py, PyObject text) => new(py, text switch
    {
        PyStr bytes => bytes.Value,
        PyUnicode unicode => Codecs.AsciiCodec.Encode(unicode.Value),
        _ => throw Raise.TypeError($"Struct() argument 1 must be string, not {text.Type.Name}"),
    });

    /// <summary>The bytes of values.</summary>
    public PyStr Pack(Interpreter py, Arguments values)
    {
        if (values.HasKeywords)
        {
            throw Raise.TypeError("pack() takes no keyword arguments");
        }

        if (values.Count != _valueCount)
        {
            throw Error($"pack expected {_valueCount} items for packing (got {values.Count})");
        }

        py.Budget.CheckString(Size);
        var bytes = new byte[Size];
        var next = 0;
        foreach (var field in _fields)
        {
            var place = bytes.AsSpan((int)field.Offset, (int)(field.Count * field.Width));
            switch (field.Code)
            {
                case 'x':
                    break;
                case 's' or 'p':
                    PackText(field.Code, values[next++], place);
                    break;
                default:
                    for (var i = 0; i < field.Count; i++)
                    {
                        py.Budget.Step();
                        PackOne(py, field.Code, values[next++], place.Slice(i * field.Width, field.Width));
                    }

                    break;
            }
        }

        return new PyStr(Encoding.Latin1.GetString(bytes));
    }

    /// <summary>The values of as many bytes as the format has.</summary>
    public PyTuple Unpack(Interpreter py, PyObject data) =>
        Buffer(data) is { } text && text.Length == Size ? Unpack(py, text) : throw Error($"unpack requires a string argument of length {Size}");

    /// <summary>The values of the bytes at an offset.</summary>
    public PyTuple UnpackFrom(Interpreter py, PyObject data, PyObject? offset)
    {
        var text = data is PyNone ? throw Error("unpack_from requires a buffer argument") : PathArguments.Buffer("unpack_from", 1, data);
        var start = offset is null ? 0 : Protocol.ToLong(py, offset);
        start = start < 0 ? start + text.Length : start;
        return start >= 0 && text.Length - start >= Size
            ? Unpack(py, text.Substring((int)start, (int)Size))
            : throw Error($"unpack_from requires a buffer of at least {Size} bytes");
    }

    /// <summary>Puts the bytes of values into a buffer: the buffer, the offset and the values.</summary>
    public PyNone PackInto(Interpreter py, Arguments arguments)
    {
        if (arguments.Count < 2)
        {
            throw Error(arguments.Count == 0 ? "pack_into expected buffer argument" : "pack_into expected offset argument");
        }

        if (arguments.Count - 2 != _valueCount)
        {
            throw Error($"pack_into expected {_valueCount} items for packing (got {arguments.Count - 2})");
        }

        var (buffer, length) = arguments[0] switch
        {
            PyByteArray bytes => ((PyObject)bytes, bytes.Count),
            PyMemoryView { IsReadOnly: false } view => (view, view.Count),
            var other => throw Raise.TypeError($"argument must be read-write buffer, not {Arity.NameOf(other)}"),
        };
        var offset = Protocol.ToLong(py, arguments[1]);
        offset = offset < 0 ? offset + length : offset;
        if (offset < 0 || length - offset < Size)
        {
            throw Error($"pack_into requires a buffer of at least {Size} bytes");
        }

        buffer.SetItem(py, new PySlice(PyInt.Of(offset), PyInt.Of(offset + (long)Size), PyNone.Instance), Pack(py, arguments.WithoutFirst().WithoutFirst()));
        return PyNone.Instance;
    }

    private static string? Buffer(PyObject data) => data switch
    {
        PyUnicode text => Codecs.AsciiCodec.Encode(text.Value),
        _ => Bytes.Of(data),
    };

    private static PythonException Error(string message) => Raise.Exception(StructModule.Error, message);

    private static void CheckSize(Int128 size)
    {
        if (size > long.MaxValue)
        {
            throw Error("total struct size too long");
        }
    }

    private static void PackText(char code, PyObject value, Span<byte> place)
    {
        var text = value is PyStr bytes ? bytes.Value : throw Error($"argument for '{code}' must be a string");
        if (code == 'p')
        {
            // The first byte is the length.
            const int longest = 255;
            if (place.IsEmpty)
            {
                return;
            }

            var length = Math.Min(text.Length, place.Length - 1);
            place[0] = (byte)Math.Min(length, longest);
            place = place[1..];
        }

        Encoding.Latin1.GetBytes(text.AsSpan(0, Math.Min(text.Length, place.Length)), place);
    }

    private void PackOne(Interpreter py, char code, PyObject value, Span<byte> place)
    {
        switch (code)
        {
            case 'c':
                place[0] = value is PyStr { Value: [var single] } ? (byte)single : throw Error("char format require string of length 1");
                break;
            case '?':
                place[0] = Protocol.IsTrue(py, value) ? (byte)1 : (byte)0;
                break;
            case 'f':
                var narrow = (float)Float(py, value);
                if (!_isNative && float.IsInfinity(narrow) && double.IsFinite(Float(py, value)))
                {
                    throw Raise.OverflowError("float too large to pack with f format");
                }

                Write(BitConverter.SingleToUInt32Bits(narrow), place);
                break;
            case 'd':
                Write(BitConverter.DoubleToUInt64Bits(Float(py, value)), place);
                break;
            default:
                Write(unchecked((ulong)Whole(py, code, value, place.Length)), place);
                break;
        }
    }

    private static double Float(Interpreter py, PyObject value)
    {
        try
        {
            return NumberArguments.Float(py, value);
        }
        catch (PythonException)
        {
            throw Error("required argument is not a float");
        }
    }

    /// <summary>The integer to write, as the 64 bits that its lowest bytes are taken from.</summary>
    private static long Whole(Interpreter py, char code, PyObject value, int width)
    {
        var number = (value is PyStr or PyUnicode ? null : Protocol.TryIndex(py, value) ?? TryTruncate(py, value)) ?? throw Error("cannot convert argument to integer");
        var bits = width * 8;
        if (code == 'P')
        {
            return number >= long.MinValue && number <= ulong.MaxValue
                ? (long)(ulong)(number & ulong.MaxValue)
                : throw Raise.OverflowError("long int too large to convert");
        }

        // What fits no C long, or no unsigned one, is told apart from what only the format has no room for.
        var isUnsigned = char.IsAsciiLetterUpper(code);
        var isWide = code is 'I' or 'L' or 'Q';
        if (number > (isWide ? ulong.MaxValue : long.MaxValue) || number < (isWide ? 0 : long.MinValue))
        {
            throw Error($"integer out of range for '{code}' format code");
        }

        var (least, most) = isUnsigned
            ? (BigInteger.Zero, (BigInteger.One << bits) - 1)
            : (-(BigInteger.One << (bits - 1)), (BigInteger.One << (bits - 1)) - 1);
        return number >= least && number <= most
            ? (long)(ulong)(number & ulong.MaxValue)
            : throw Error(code switch
            {
                'b' => "byte format requires -128 <= number <= 127",
                'B' => "ubyte format requires 0 <= number <= 255",
                'h' => "short format requires SHRT_MIN <= number <= SHRT_MAX",
                'H' => "ushort format requires 0 <= number <= USHRT_MAX",
                _ => $"'{code}' format requires {least} <= number <= {most}",
            });
    }

    private static BigInteger? TryTruncate(Interpreter py, PyObject value) => value switch
    {
        PyFloat { Value: var number } => double.IsFinite(number) ? new BigInteger(Math.Truncate(number)) : BigInteger.One << 65,
        _ => Conversions.Method(py, value, Names.Int)?.Call(py) is { } whole and (PyInt or PyLong) ? Arithmetic.ToBigInteger(whole) : null,
    };

    private void Write(ulong bits, Span<byte> place)
    {
        Span<byte> all = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(all, bits);
        all[..place.Length].CopyTo(place);
        if (_isBigEndian)
        {
            place.Reverse();
        }
    }

    private PyTuple Unpack(Interpreter py, string data)
    {
        py.Budget.CheckItems(_valueCount);
        var bytes = Encoding.Latin1.GetBytes(data);
        var values = new List<PyObject>();
        foreach (var field in _fields)
        {
            var place = bytes.AsSpan((int)field.Offset, (int)(field.Count * field.Width));
            switch (field.Code)
            {
                case 'x':
                    break;
                case 's':
                    values.Add(new PyStr(Encoding.Latin1.GetString(place)));
                    break;
                case 'p':
                    // CPython asks for the string of the bytes after the length, of which there are none.
                    values.Add(new PyStr(place.IsEmpty ? throw Raise.SystemError("Negative size passed to PyString_FromStringAndSize") : Encoding.Latin1.GetString(place.Slice(1, Math.Min(place[0], place.Length - 1)))));
                    break;
                default:
                    for (var i = 0; i < field.Count; i++)
                    {
                        py.Budget.Step();
                        values.Add(UnpackOne(field.Code, place.Slice(i * field.Width, field.Width)));
                    }

                    break;
            }
        }

        return new PyTuple([.. values]);
    }

    private PyObject UnpackOne(char code, Span<byte> place)
    {
        Span<byte> all = stackalloc byte[sizeof(ulong)];
        place.CopyTo(all);
        if (_isBigEndian)
        {
            all[..place.Length].Reverse();
        }

        var bits = BinaryPrimitives.ReadUInt64LittleEndian(all);
        var unused = 64 - (place.Length * 8);
        return code switch
        {
            'c' => PyStr.OfCharacter((char)place[0]),
            '?' => PyBool.Of(place[0] != 0),
            'f' => new PyFloat(BitConverter.UInt32BitsToSingle((uint)bits)),
            'd' => new PyFloat(BitConverter.UInt64BitsToDouble(bits)),
            _ => char.IsAsciiLetterUpper(code) ? PyLong.Narrow(bits) : PyInt.Of(unchecked((long)bits) << unused >> unused),
        };
    }

    private readonly record struct Field(char Code, long Count, int Width, long Offset);
}

namespace XenConfig.Python.Runtime;

/// <summary>
/// Code: of a function, or what <c>compile</c> gives for <c>exec</c> and <c>eval</c>. It cannot be made by hand, and what CPython shows of its
/// bytecode (<c>co_code</c>, <c>co_consts</c>, <c>co_names</c>, <c>co_lnotab</c>, <c>co_stacksize</c>) is not there: there is none.
/// </summary>
internal sealed class PyCode(CodeBlock code) : PyObject
{
    [Flags]
    private enum CodeFlags
    {
        Optimized = 1,
        NewLocals = 2,
        VarArgs = 4,
        VarKeywords = 8,
        Nested = 0x10,
        Generator = 0x20,
        NoFree = 0x40,
    }

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Field<PyCode>("co_name", static (_, self) => new PyStr(self.Code.Name)),
        Native.Field<PyCode>("co_filename", static (py, self) => new PyStr(py.ProgramPathOf(self.Code.Source))),
        Native.Field<PyCode>("co_firstlineno", static (_, self) => PyInt.Of(self.FirstLine)),
        Native.Field<PyCode>("co_argcount", static (_, self) => PyInt.Of(self.Code.Parameters.Length)),
        Native.Field<PyCode>("co_nlocals", static (_, self) => PyInt.Of(self.LocalNames().Count)),
        Native.Field<PyCode>("co_varnames", static (_, self) => Names(self.LocalNames())),
        Native.Field<PyCode>("co_cellvars", static (_, self) => Names(self.CellNames())),
        Native.Field<PyCode>("co_freevars", static (_, self) => Names(self.Code.FreeSlots.Select(slot => self.Code.SlotNames[slot]!))),
        Native.Field<PyCode>("co_flags", static (_, self) => PyInt.Of((int)self.Flags())),
        Native.Slot<PyCode>("__cmp__", static (py, self, other) => PyInt.Of(Comparison.Order(py, self, other))),
        .. SpecialMembers.Comparisons(),
    ];

    public override PyType Type => BuiltinTypes.Code;

    public CodeBlock Code => code;

    private int FirstLine => code.Source.GetLine(Math.Min(code.Start, Math.Max(0, code.Source.Length - 1)));

    internal override string Repr(Interpreter py) => $"<code object {code.Name} at {py.AddressOf(this)}, file \"{py.ProgramPathOf(code.Source)}\", line {FirstLine}>";

    private static PyTuple Names(IEnumerable<string> names) => new([.. names.Select(static name => new PyStr(name))]);

    /// <summary>The parameters, the starred ones, then the other local variables.</summary>
    private List<string> LocalNames()
    {
        var names = new List<string>(code.ParameterNames);
        if (code.StarParameter is { } star)
        {
            names.Add(star.Name);
        }

        if (code.DoubleStarParameter is { } doubleStar)
        {
            names.Add(doubleStar.Name);
        }

        var others = code.SlotNames
            .Where((name, slot) => name is not null && !names.Contains(name) && !code.CellSlots.Contains(slot) && !code.FreeSlots.Contains(slot))
            .Select(static name => name!);
        return code.Kind == CodeKind.Function ? [.. names, .. others] : [];
    }

    private IEnumerable<string> CellNames() =>
        code.Parameters.Where(static p => p.IsCell).Select(static p => p.Name).Concat(code.CellSlots.Select(slot => code.SlotNames[slot]!));

    private CodeFlags Flags()
    {
        var isFunction = code.Kind == CodeKind.Function;
        return (isFunction && !code.HasDynamicLocals ? CodeFlags.Optimized : 0)
            | (code.Kind != CodeKind.Module ? CodeFlags.NewLocals : 0)
            | (code.StarParameter is not null ? CodeFlags.VarArgs : 0)
            | (code.DoubleStarParameter is not null ? CodeFlags.VarKeywords : 0)
            | (code.IsNested ? CodeFlags.Nested : 0)
            | (code.IsGenerator ? CodeFlags.Generator : 0)
            | (code.FreeSlots.Length == 0 && !CellNames().Any() ? CodeFlags.NoFree : 0)
            | (CodeFlags)(code.Options & CodeOptions.Features);
    }
}

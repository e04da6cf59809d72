namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>The methods of match objects.</summary>
internal static class MatchMembers
{
    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.VariadicMethod<PyMatch>("group", Arity.Any, Group),
        Native.Method<PyMatch>("groups", Arity.Between(0, 1), Groups, "default"),
        Native.Method<PyMatch>("groupdict", Arity.Between(0, 1), GroupDict, "default"),
        Native.Method<PyMatch>("start", Arity.Unpack(0, 1), static (py, self, group) => PyInt.Of(self.Span(self.Number(py, group)).Start)),
        Native.Method<PyMatch>("end", Arity.Unpack(0, 1), static (py, self, group) => PyInt.Of(self.Span(self.Number(py, group)).End)),
        Native.Method<PyMatch>("span", Arity.Unpack(0, 1), static (py, self, group) => Pair(self.Span(self.Number(py, group)))),
        Native.Method<PyMatch>("expand", Arity.One, static (py, self, template) => ReplacementTemplate.Parse(py, self.Pattern, template).Expand(py, self)),
        Native.Property<PyMatch>("re", static (_, self) => self.Pattern),
        Native.Property<PyMatch>("string", static (_, self) => self.Subject),
        Native.Property<PyMatch>("pos", static (_, self) => PyInt.Of(self.SearchStart)),
        Native.Property<PyMatch>("endpos", static (_, self) => PyInt.Of(self.SearchEnd)),
        Native.Property<PyMatch>("lastindex", static (_, self) => self.LastIndex is { } index ? PyInt.Of(index) : PyNone.Instance),
        Native.Property<PyMatch>("lastgroup", LastGroup),
        Native.Property<PyMatch>("regs", Regs),
    ];

    private static PyObject Group(Interpreter py, PyMatch self, Arguments arguments)
    {
        if (arguments.Count <= 1)
        {
            return self.Group(self.Number(py, arguments.At(0)), PyNone.Instance);
        }

        var groups = new PyObject[arguments.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = self.Group(self.Number(py, arguments[i]), PyNone.Instance);
        }

        return new PyTuple(groups);
    }

    private static PyTuple Groups(Interpreter py, PyMatch self, PyObject? missing)
    {
        var groups = new PyObject[self.Pattern.Parsed.GroupCount];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = self.Group(i + 1, missing ?? PyNone.Instance);
        }

        return new PyTuple(groups);
    }

    private static PyDict GroupDict(Interpreter py, PyMatch self, PyObject? missing)
    {
        // CPython walks the dict of names, so the result is built in that dict's order.
        var groups = new PyDict(py);
        foreach (var (name, number) in PatternMembers.GroupIndex(py, self.Pattern).Items)
        {
            groups.Set(py, name, self.Group((int)((PyInt)number).Value, missing ?? PyNone.Instance));
        }

        return groups;
    }

    private static PyObject LastGroup(Interpreter py, PyMatch self)
    {
        foreach (var (name, number) in self.Pattern.Parsed.GroupNames)
        {
            if (number == self.LastIndex)
            {
                return self.Pattern.NameOf(name);
            }
        }

        return PyNone.Instance;
    }

    private static PyTuple Regs(Interpreter py, PyMatch self)
    {
        var spans = new PyObject[self.Pattern.Parsed.GroupCount + 1];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = Pair(self.Span(i));
        }

        return new PyTuple(spans);
    }

    private static PyTuple Pair((long Start, long End) span) => new(PyInt.Of(span.Start), PyInt.Of(span.End));
}

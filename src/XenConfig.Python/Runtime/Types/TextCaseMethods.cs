namespace XenConfig.Python.Runtime;

/// <summary>The methods of <c>str</c> and <c>unicode</c> about letter case and kinds of characters.</summary>
internal static class TextCaseMethods
{
    /// <summary>Declares the methods; each of the two types needs its own descriptors.</summary>
    public static IEnumerable<NativeMember> Declare() =>
    [
        Native.Method<PyObject>("lower", static (_, self) => Whole(self, static (kind, text) => kind.ToLower(text))),
        Native.Method<PyObject>("upper", static (_, self) => Whole(self, static (kind, text) => kind.ToUpper(text))),
        Map("swapcase", static (kind, c, _) => kind.IsUpper(c) ? kind.ToLower(c) : kind.ToUpper(c)),
        Map("title", static (kind, c, inWord) => inWord ? kind.ToLower(c) : kind.ToTitle(c)),
        Native.Method<PyObject>("capitalize", Capitalize),
        All("isalpha", static (kind, c) => kind.IsLetter(c)),
        All("isdigit", static (kind, c) => kind.IsDigit(c)),
        All("isalnum", static (kind, c) => kind.IsAlphanumeric(c)),
        All("isspace", static (kind, c) => kind.Blanks.Contains(c)),
        Native.Method<PyObject>("islower", static (_, self) => HasCase(self, static (kind, c) => kind.IsLower(c), static (kind, c) => kind.IsUpper(c) || kind.IsTitle(c))),
        Native.Method<PyObject>("isupper", static (_, self) => HasCase(self, static (kind, c) => kind.IsUpper(c), static (kind, c) => kind.IsLower(c) || kind.IsTitle(c))),
        Native.Method<PyObject>("istitle", IsTitle),
    ];

    private static PyObject Whole(PyObject self, Func<TextKind, string, string> map)
    {
        var kind = TextKind.Of(self);
        return kind.Wrap(map(kind, kind.Text(self)));
    }

    private static NativeMember Map(string name, Func<TextKind, char, bool, char> map) => Native.Method<PyObject>(name, (_, self) =>
    {
        var kind = TextKind.Of(self);
        var text = kind.Text(self);
        return kind.Wrap(string.Create(text.Length, (text, kind, map), static (result, state) =>
        {
            var inWord = false;
            for (var i = 0; i < result.Length; i++)
            {
                var c = state.text[i];
                result[i] = state.map(state.kind, c, inWord);
                inWord = IsCased(state.kind, c);
            }
        }));
    });

    private static NativeMember All(string name, Func<TextKind, char, bool> test) => Native.Method<PyObject>(name, (_, self) =>
    {
        var kind = TextKind.Of(self);
        var text = kind.Text(self);
        foreach (var c in text)
        {
            if (!test(kind, c))
            {
                return PyBool.False;
            }
        }

        return PyBool.Of(text.Length > 0);
    });

    private static PyBool HasCase(PyObject self, Func<TextKind, char, bool> wanted, Func<TextKind, char, bool> unwanted)
    {
        var kind = TextKind.Of(self);
        var found = false;
        foreach (var c in kind.Text(self))
        {
            if (unwanted(kind, c))
            {
                return PyBool.False;
            }

            found |= wanted(kind, c);
        }

        return PyBool.Of(found);
    }

    private static PyBool IsTitle(Interpreter py, PyObject self)
    {
        var kind = TextKind.Of(self);
        var inWord = false;
        var found = false;
        foreach (var c in kind.Text(self))
        {
            var capital = kind.IsUpper(c) || kind.IsTitle(c);
            if (capital == inWord && IsCased(kind, c))
            {
                return PyBool.False;
            }

            inWord = IsCased(kind, c);
            found |= inWord;
        }

        return PyBool.Of(found);
    }

    private static PyObject Capitalize(Interpreter py, PyObject self)
    {
        var kind = TextKind.Of(self);
        var text = kind.Text(self);
        return kind.Wrap(string.Create(text.Length, (text, kind), static (result, state) =>
        {
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = i == 0 ? state.kind.ToUpper(state.text[i]) : state.kind.ToLower(state.text[i]);
            }
        }));
    }

    private static bool IsCased(TextKind kind, char c) => kind.IsLower(c) || kind.IsUpper(c) || kind.IsTitle(c);
}

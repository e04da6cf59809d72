using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Loading;

public sealed class StaticEngineTests
{
    [Theory]
    [InlineData("a = 'x'", "a='x'")]
    [InlineData("a = \"x\" 'y'  # joined", "a='xy'")]
    [InlineData("a = '''x\ny'''", "a='x\ny'")]
    [InlineData("a = r'\\d' + ''", "a?its value is no plain literal")]
    [InlineData("a = r'\\d'", "a='\\d'")]
    [InlineData("a = '\\x41\\101\\n'", "a='AA\n'")]
    [InlineData("a = 010", "a=8")]
    [InlineData("a = -0x10", "a=-16")]
    [InlineData("a = 1.5", "a=1.5")]
    [InlineData("a = 10L", "a:long")]
    [InlineData("a = 9223372036854775808", "a:long")]
    [InlineData("a = u'x'", "a:unicode")]
    [InlineData("a = True", "a:bool")]
    [InlineData("a = None", "a:NoneType")]
    [InlineData("a = 1, 2", "a:tuple")]
    [InlineData("a = ()", "a:tuple")]
    [InlineData("a = (1)", "a=1")]
    [InlineData("a = { 'k': [1, 2], }", "a:dict")]
    [InlineData("a = [ 'x', # one\n\n 'y', ]", "a=['x','y']")]
    [InlineData("a = [[], ['x']]", "a=[[],['x']]")]
    [InlineData("a = [('x', 1)]", "a=[<tuple>]")]
    [InlineData("a = b = 1", "a=1 b=1")]
    [InlineData("a = 1; b = 2", "a=1 b=2")]
    [InlineData("a = \\\n 1", "a=1")]
    [InlineData("a = 1\n\\\n\nb = 2", "a=1 b=2")]
    [InlineData("a = 'x'\na += 'y'", "a='xy'")]
    [InlineData("a = ['x']\na += ['y']", "a=['x','y']")]
    [InlineData("a = ['x']\na += 'y'", "a?the `+=` at line 2 is not between two literals of a kind")]
    public void A_literal_of_any_form_is_taken(string source, string expected) => Assert.Equal(expected, Show(source, Dialect.Xm));

    [Theory]
    [InlineData("a = 1\nif x:\n    a = 2\nb = 3", "a?it is set inside the `if` at line 2 b=3")]
    [InlineData("if x: a = 2\nb = 3", "a?the `if` at line 1 decides it b=3")]
    [InlineData("if x:\n    a = 1\na = 2", "a=2")]
    [InlineData("for a in b:\n    print a", "a?the `for` at line 1 decides it")]
    [InlineData("a = [x for x in y]", "a?its value is no plain literal x?its value is no plain literal")]
    [InlineData("def f(x):\n    a = 1\nb = 2", "b=2")]
    [InlineData("f = 1\ndef f(): pass", "")]
    [InlineData("import os\nos = 'x'\nimport os", "")]
    [InlineData("from m import a, b as c", "a?its value is no plain literal c?its value is no plain literal")]
    [InlineData("a = 1\nfrom m import *\nb = 2", "a?the `import *` at line 2 may change it b=2")]
    [InlineData("a = 1\nexec 'a = 2'", "a?the `exec` at line 2 may change it")]
    [InlineData("disk = ['x']\ndisk.append('y')", "disk?line 2 may change it")]
    [InlineData("disk = ['x']\ndisk[0] = 'y'", "disk?line 2 may change it")]
    [InlineData("disk = ['x']\nprint disk[0] == 'y'", "disk=['x']")]
    [InlineData("disk = ['x']\nf(disk)", "disk?line 2 may change it")]
    [InlineData("disk = ['x']\nf(a, disk=disk)", "disk?line 2 may change it")]
    [InlineData("disk = ['x']\nd = disk", "disk?line 2 may change it d?its value is no plain literal")]
    [InlineData("disk = ['x']\nd = y or disk", "disk?line 2 may change it d?its value is no plain literal")]
    [InlineData("disk = ['x']\nd = disk.append", "disk?line 2 may change it d?its value is no plain literal")]
    [InlineData("disk = ['x']\nd = [disk]", "disk?line 2 may change it d?its value is no plain literal")]
    [InlineData("disk = ['x']\nprint len(disk), 'x' in disk, ','.join(disk), disk == 1", "disk=['x']")]
    [InlineData("disk = ['x']\nd = disk + ['y']\nfor x in disk: pass", "disk=['x'] d?its value is no plain literal x?the `for` at line 3 decides it")]
    [InlineData("name = 'x'\nf(name)", "name='x'")]
    [InlineData("name = 'x'\nprint name.upper()", "name='x'")]
    [InlineData("a = 1\ndel a", "")]
    [InlineData("a = 1\nif x:\n    del a", "a?it is set inside the `if` at line 2")]
    [InlineData("a, (b, c) = 1, (2, 3)", "a?its value is no plain literal b?its value is no plain literal c?its value is no plain literal")]
    [InlineData("try:\n    import x\nexcept E, e:\n    a = 1", "e?the `except` at line 3 decides it a?it is set inside the `except` at line 3")]
    [InlineData("a = f(b=1)", "a?its value is no plain literal")]
    [InlineData("f = lambda x=1: x", "f?its value is no plain literal")]
    [InlineData("a = 1\na *= 2", "a?its value is no plain literal")]
    public void What_may_change_a_name_makes_it_unknown(string source, string expected) => Assert.Equal(expected, Show(source, Dialect.Xm));

    [Theory]
    [InlineData("name = 'x'\ndisk = [ \"phy:/dev/a,xvda,w\"", "name='x' disk?the bracket at line 2 is never closed")]
    [InlineData("disk = [ 'a'\nname = 'x'\nvif = [ 'b' ]", "disk?the bracket at line 1 is never closed name='x' vif=['b']")]
    [InlineData("a = [ 'x'\nb = [ 'y'\nc = 1", "a?the bracket at line 1 is never closed b?the bracket at line 2 is never closed c=1")]
    [InlineData("a = \"x\nb = 1", "a?the string at line 1 has no closing quote b=1")]
    [InlineData("a = '''x\nb = 1", "a?the string at line 1 has no closing quote b=1")]
    [InlineData("a = [ 'x' )\nb = 1", "a?the `)` at line 1 cannot close the `[` at line 1 b=1")]
    [InlineData("a = 1 2\nb = 1", "a?its value is no plain literal b=1")]
    [InlineData("a = ]\nb = 1", "a?the `]` at line 1 closes nothing b=1")]
    [InlineData("a =\nb = 1", "a?its value is no plain literal b=1")]
    public void A_broken_statement_costs_itself_only(string source, string expected) => Assert.Equal(expected, Show(source, Dialect.Xm));

    [Theory]
    [InlineData("a.b = 'x'\n  c = 0x1f", "a.b='x' c=31")]
    [InlineData("a = 1\na += 2", "a='12'")]
    [InlineData("a = [ 1, [ 'b' ], ]", "a=[1,['b']]")]
    [InlineData("vnc = True\nname = 'x'", "vnc?its value is no plain literal name='x'")]
    [InlineData("a = 'x' 'y'", "a?its value is no plain literal")]
    [InlineData(" disk = [ 'a'\n name = 'x'\n", "disk?the bracket at line 1 is never closed name='x'")]
    public void The_xl_dialect_has_its_own_literals(string source, string expected) => Assert.Equal(expected, Show(source, Dialect.Xl));

    [Fact]
    public void Deep_nesting_and_long_lists_are_bounded()
    {
        var deep = new string('[', 200_000);
        var unclosed = string.Concat(Enumerable.Repeat("x[", 50_000));
        var wide = string.Join(", ", Enumerable.Repeat("'abc'", 100_000));
        var source = $"a = [{wide}]\nb = {deep}{deep.Replace('[', ']')}\nc = {unclosed}\nd = 1\n";
        var document = Load(source, Dialect.Xm);
        Assert.Equal(100_000, Assert.IsType<ConfigList>(document.Find("a")!.Value).Items.Length);
        Assert.Equal(1, Assert.IsType<ConfigInteger>(document.Find("d")!.Value).Value);
        Assert.Equal(["b", "c"], document.Unknown.Select(unknown => unknown.Name));
    }

    [Theory]
    [InlineData("a = [", "'x',", "]", 90_000)]
    [InlineData("a = [", "'x' ", "]", 1)]
    public void A_long_first_line_of_strings_is_read_once(string opening, string literal, string closing, int expected)
    {
        var source = $"{opening}{string.Concat(Enumerable.Repeat(literal, 90_000))}{closing}\n1/0\n";
        Assert.Equal(expected, Assert.IsType<ConfigList>(Load(source, Dialect.Xm).Find("a")!.Value).Items.Length);
    }

    [Fact]
    public void A_value_knows_its_place()
    {
        var document = Load("name = 'x'\ndisk = [ 'a',\n 'b' ]\n", Dialect.Xm);
        var disk = document.Find("disk")!;
        var second = Assert.IsType<ConfigString>(Assert.IsType<ConfigList>(disk.Value).Items[1]);
        Assert.Equal(new LinePosition(3, 2), document.Source.GetPosition(second.Origin.Span.Start));
        Assert.Equal("b", document.Source.GetText(second.Locate(0, 1)));
        Assert.Equal("disk", document.Source.GetText(disk.NameSpan));
    }

    [Fact]
    public void A_later_assignment_says_which_ones_it_replaces()
    {
        var document = Load("a = 1\na = 2\na = 3\n", Dialect.Xm);
        Assert.Equal(["a = 1", "a = 2"], document.Find("a")!.Replaces.Select(document.Source.GetText));
    }

    private static ConfigDocument Load(string source, Dialect dialect) =>
        ConfigLoader.Load(SourceText.From(source, "config"), new LoadOptions { Dialect = dialect, Engine = EngineKind.Static });

    private static string Show(string source, Dialect dialect)
    {
        var document = Load(source, dialect);
        var parts = document.Settings.Select(setting => (setting.Origin.Span.Start, Text: $"{setting.Name}={Shown.Value(setting.Value)}"))
            .Concat(document.Dropped.Select(dropped => (dropped.Origin.Span.Start, Text: $"{dropped.Name}:{dropped.TypeName}")))
            .Concat(document.Unknown.Select(unknown => (unknown.Origin.Span.Start, Text: $"{unknown.Name}?{unknown.Reason}")));
        return string.Join(' ', parts.OrderBy(part => part.Start).Select(part => part.Text));
    }

    [Theory]
    [InlineData("x = vars(other)", "name memory disk")]
    [InlineData("x = globals().get('q', 1)", "name memory disk")]
    [InlineData("x = 'q' in globals()", "name memory disk")]
    [InlineData("x = '%(name)s' % locals()", "name memory disk")]
    [InlineData("x = globals()['disk']", "name memory")]
    [InlineData("globals()['disk'].append('b')", "")]
    [InlineData("globals()['disk'] = []", "")]
    [InlineData("globals().update(other)", "")]
    [InlineData("x = globals()", "")]
    [InlineData("f(vars())", "")]
    [InlineData("x = 'a' not in locals() and 'b' in locals()", "name memory disk")]
    [InlineData("x = '%(name)s' % locals() + '.img'", "name memory disk")]
    [InlineData("x = locals().get('name', 'b')", "name memory disk")]
    [InlineData("x = T() % locals()", "")]
    [InlineData("x = T() * '%(name)s' % locals()", "")]
    [InlineData("x = '%(name)s' % locals() ** T()", "")]
    [InlineData("x = T() in locals()", "")]
    [InlineData("x = 'q' in locals() == T()", "")]
    [InlineData("for d in locals(), 1:\n    if d != 1: d['memory'] = 512", "")]
    [InlineData("for d in 'q' in locals(), locals(): pass", "")]
    [InlineData("y = locals()['di' 'sk']\ny.append('x')", "")]
    [InlineData("y = locals()['di' + 'sk']\ny.append('x')", "")]
    [InlineData("y = locals().get('di' 'sk')\ny.append('x')", "")]
    [InlineData("for locals()['memory'] in [5]: pass", "")]
    [InlineData("x = [0 for locals()['memory'] in [5]]", "")]
    [InlineData("(locals()['memory']) = 6", "")]
    [InlineData("[a, locals()['memory']] = 6, 7", "")]
    [InlineData("locals()['memory'] += 1", "")]
    [InlineData("with f() as locals()['memory']: pass", "")]
    [InlineData("del locals()['memory']", "")]
    [InlineData("vars(*())['memory'] = 6", "")]
    public void Only_what_may_write_through_the_names_makes_them_unknown(string statement, string known)
    {
        var document = ConfigLoader.Load(
            SourceText.From($"name = 'a'\nmemory = 5\ndisk = ['a']\n{statement}\n", "t"), new LoadOptions { Dialect = Dialect.Xm, Engine = EngineKind.Static });
        Assert.Equal(known, string.Join(' ', document.Settings.Select(static setting => setting.Name)));
    }
}

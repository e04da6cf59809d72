using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Loading;

public sealed class TraceTests
{
    [Theory]
    [InlineData("name = 'a'\nmemory = 1", "1: name = 'a' | 2: memory = 1")]
    [InlineData("memory = 1\nmemory = 1", "1: memory = 1 | 2: memory = 1")]
    [InlineData("a = b = 1", "1: a = 1, b = 1")]
    [InlineData("a = 1; b = 2", "1: a = 1 | 1: b = 2")]
    [InlineData("a = 1\ndel a", "1: a = 1 | 2: del a")]
    [InlineData("disk = []\ndisk.append('x')", "1: disk = [] | 2: disk = ['x']")]
    [InlineData("disk = ['x', 'y']\ndisk[0] = 'z'", "1: disk = ['x', 'y'] | 2: disk = ['z', 'y']")]
    [InlineData("disk = ['x']\ndisk += ['y']", "1: disk = ['x'] | 2: disk = ['x', 'y']")]
    [InlineData("disk = ['x', 'y']\ndel disk[0]", "1: disk = ['x', 'y'] | 2: disk = ['y']")]
    [InlineData("disk = ['y', 'x']\ndisk.sort()", "1: disk = ['y', 'x'] | 2: disk = ['x', 'y']")]
    [InlineData("d = {}\nd['x'] = 1", "1: d = {} | 2: d = {'x': 1}")]
    [InlineData("d = {'x': [1]}\nd['x'].append(2)", "1: d = {'x': [1]} | 2: d = {'x': [1, 2]}")]
    [InlineData("a = [[1]]\na[0][0] = 2", "1: a = [[1]] | 2: a = [[2]]")]
    [InlineData("s = set([1])\ns.add(2)", "1: s = set([1]) | 2: s = set([1, 2])")]
    [InlineData("a = [1]\nb = a\nb.append(2)", "1: a = [1] | 2: b = [1] | 3: a = [1, 2], b = [1, 2]")]
    [InlineData("a = [1]\ndef f(l=a): l.pop()\nf()", "1: a = [1] | 2: | 3: a = []")]
    [InlineData("a = [1]\na.append(a)", "1: a = [1] | 2: a = [1, [...]]")]
    [InlineData("a = [1]\na.append((a, {'x': a}))", "1: a = [1] | 2: a = [1, ([...], {'x': [...]})]")]
    [InlineData("a = [[[[[1]]]]]", "1: a = [[[[<list>]]]]")]
    [InlineData("a = 'x'\nprint a", "1: a = 'x' | 2:")]
    [InlineData("for i in range(3):\n    a = i\nb = 1", "1: i = 2, a = 2 | 3: b = 1")]
    [InlineData("if 0:\n    a = 1\nelse:\n    a = 2", "1: a = 2")]
    [InlineData("exec 'a = 1\\nb = 2'", "1: a = 1, b = 2")]
    [InlineData("locals()['a'] = 1", "1: a = 1")]
    [InlineData("import os\nfrom math import pi\ndef f(): pass\nclass C: pass", "1: | 2: pi = 3.141592653589793 | 3: | 4:")]
    [InlineData("vnc = True\nu = u'x'\nl = 2L\nn = None\nt = (1,)", "1: vnc = True | 2: u = u'x' | 3: l = 2L | 4: n = None | 5: t = (1,)")]
    [InlineData("class C:\n    def __repr__(self): raise ValueError\na = C()", "1: | 3: a = <instance>")]
    public void Each_statement_tells_what_it_changed(string config, string expected) =>
        Assert.Equal(expected, TraceOf(config, Dialect.Xm, null));

    [Theory]
    [InlineData("a = 1\nb = 'x' + 1\nc = 2", "1: a = 1 | 2: failed")]
    [InlineData("a = []\nfor i in [1, 0]:\n    a.append(1 / i)", "1: a = [] | 2: a = [1], i = 0 failed")]
    [InlineData("def f(): return 1 / 0\na = f()", "1: | 2: failed")]
    [InlineData("a = 1\nopen('/etc/passwd')", "1: a = 1 | 2: failed")]
    [InlineData("a = 1\nwhile 1: pass", "1: a = 1 | 2: failed")]
    public void What_ran_before_a_failure_is_told_and_the_failing_statement_marked(string config, string expected) =>
        Assert.Equal(expected, TraceOf(config, Dialect.Xm, null));

    [Theory]
    [InlineData("name = \"a\"\nmemory = 0x10\ndisk = [ 'x', 'y' ]", Dialect.Xl, "1: name = \"a\" | 2: memory = 0x10 | 3: disk = [\"x\", \"y\"]")]
    [InlineData("extra = 'a'\nextra += 'b'", Dialect.Xl, "1: extra = \"a\" | 2: extra = \"ab\"")]
    [InlineData("a = 'say \"x\"'", Dialect.Xl, "1: a = 'say \"x\"'")]
    [InlineData("a = 1\nb = a\ndel a", Dialect.Xm, "1: a = 1 | 2: b = ? | 3: del a")]
    [InlineData("disk = ['x']\ndisk.append(y)", Dialect.Xm, "1: disk = [\"x\"] | 2: disk = ?")]
    public void Literals_that_are_read_and_not_run_are_told_one_by_one(string config, Dialect dialect, string expected) =>
        Assert.Equal(expected, TraceOf(config, dialect, dialect == Dialect.Xm ? EngineKind.Static : null));

    [Fact]
    public void A_long_value_loses_its_middle()
    {
        var trace = TraceOf("a = range(100)\nb = 'x' * 1000", Dialect.Xm, null).Split(" | ");

        Assert.Equal("1: a = [0, 1, 2, 3, 4, 5, 6, 7, …, 92, 93, 94, 95, 96, 97, 98, 99]", trace[0]);
        Assert.InRange(trace[1].Length, 300, 320);
    }

    [Fact]
    public void Of_a_value_of_many_items_so_many_are_put_into_words()
    {
        var document = Load("a = range(16)\nb = [[a] * 16] * 16\n", Dialect.Xm, null, traces: true);

        Assert.EndsWith("<list>, <list>, <list>, <list>, <list>, <list>]", document.Trace[1].Changes[0].ValueText, StringComparison.Ordinal);
    }

    [Fact]
    public void Once_the_values_have_come_to_4_MiB_they_are_shown_by_their_type_and_only_where_bound()
    {
        var config = "a = 'x' * 400\nb = []\n" + string.Concat(Enumerable.Repeat("a = a\n", 12_000)) + "b.append(1)\nb = b\n";
        var trace = Load(config, Dialect.Xm, null, traces: true).Trace;

        Assert.Equal("<str>", trace[12_000].Changes[0].ValueText);
        Assert.Empty(trace[^2].Changes);
        Assert.Equal("<list>", trace[^1].Changes[0].ValueText);
    }

    [Fact]
    public void Comparing_what_many_names_hold_ends_at_the_limit_of_steps()
    {
        var config = "a = range(90000)\n" + string.Concat(Enumerable.Repeat("b = 1\n", 2000));
        var document = Load(config, Dialect.Xm, null, traces: true);

        Assert.Equal(LoadProblemKind.Limit, Assert.Single(document.Problems).Kind);
        Assert.False(document.Trace[^1].IsCompleted);
    }

    [Fact]
    public void Where_there_is_too_much_to_look_through_only_what_was_bound_is_shown()
    {
        var document = Load("a = range(100000)\nb = []\nb.append(1)\nb = b\ndel a\n", Dialect.Xm, null, traces: true);

        Assert.Empty(document.Problems);
        Assert.Equal(["a", "b", "", "b", ""], document.Trace.Select(static traced => string.Join(' ', traced.Changes.Select(static change => change.Name))));
    }

    [Fact]
    public void Nothing_is_traced_unless_it_is_asked_for() => Assert.Empty(Load("a = 1\n", Dialect.Xm, null, traces: false).Trace);

    private static string TraceOf(string config, Dialect dialect, EngineKind? engine)
    {
        var document = Load(config, dialect, engine, traces: true);
        return string.Join(" | ", document.Trace.Select(traced => string.Join(' ',
        [
            $"{document.Source.GetLine(traced.Statement.Start)}:",
            .. traced.Changes.IsEmpty
                ? Array.Empty<string>()
                : [string.Join(", ", traced.Changes.Select(change => change.ValueText is null ? $"del {change.Name}" : $"{change.Name} = {change.ValueText}"))],
            .. traced.IsCompleted ? Array.Empty<string>() : ["failed"],
        ])));
    }

    private static ConfigDocument Load(string config, Dialect dialect, EngineKind? engine, bool traces)
    {
        var limits = LoadOptions.Default.Limits with { Steps = 1_000_000, Time = TimeSpan.FromMinutes(1) };
        return ConfigLoader.Load(
            SourceText.From(config, "config"), LoadOptions.Default with { Dialect = dialect, Engine = engine, Limits = limits, Traces = traces });
    }
}

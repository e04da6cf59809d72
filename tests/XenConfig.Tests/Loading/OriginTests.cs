using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Loading;

/// <summary>Where the value of <c>x</c>, or each element of it, comes from: the expression, and the loops and calls around it from the inside out.</summary>
public sealed class OriginTests
{
    private const string Mac = "def mac(n):\n    return 'mac=%02x' % n\n";

    private static readonly HostProfile Host = HostProfile.Default with
    {
        Files = HostProfile.Default.Files.Add("/etc/xen/site.py", "x = 'b' + 'r'\ndef f(n):\n    return 'f%d' % n\n"),
    };

    [Theory]
    [InlineData("x = 'a' + 'b'", "'a' + 'b'")]
    [InlineData("x = 'a%d' % 1", "'a%d' % 1")]
    [InlineData("x = 'a{0}'.format(1)", "'a{0}'.format(1)")]
    [InlineData("x = ','.join(['a', 'b'])", "','.join(['a', 'b'])")]
    [InlineData("x = 1 + 1", "1 + 1")]
    [InlineData("x = 'a'\nx += 'b'", "x += 'b'")]
    [InlineData("y = 'a'\nx = y", "'a'")]
    [InlineData("x = ' a '.strip()", "' a '.strip()")]
    [InlineData("x = 'abc'[1:]", "'abc'[1:]")]
    [InlineData("y, x = 'a b'.split()", "'a b'.split()")]
    [InlineData("y, x = 'a', 'b'", "'b'")]
    [InlineData("y, x = 1, 1 + 1", "1 + 1")]
    [InlineData("y, (z, x) = 1, (2, True and 3)", "True and 3")]
    [InlineData("[y, x] = (1,\n    2)", "2")]
    [InlineData("y, x = (1, 2)[:]", "(1, 2)[:]")]
    [InlineData("d = {'k': 'v%d' % 1}\nx = d['k']", "'v%d' % 1")]
    [InlineData("l = [['a', 'b']]\nx = l[0][1]", "'b'")]
    [InlineData("x = 'yes' if 1 else 'no'", "'yes'")]
    [InlineData("x = '' or 'b'", "'b'")]
    [InlineData("x = (lambda n: 'l%d' % n)(4)", "'l%d' % n < call <lambda> at 1")]
    [InlineData(Mac + "x = mac(1)", "'mac=%02x' % n < call mac at 3")]
    [InlineData(Mac + "def g(f=mac): return f(2)\nx = g()", "'mac=%02x' % n < call mac at 3 < call g at 4")]
    [InlineData("for i in (7, 8):\n    x = 'a%d' % i", "'a%d' % i < loop i=8 at 1")]
    [InlineData("for a, b in [('p', 1)]:\n    x = a + str(b)", "a + str(b) < loop a, b=('p', 1) at 1")]
    [InlineData("execfile('/etc/xen/site.py')", "/etc/xen/site.py:1")]
    [InlineData("execfile('/etc/xen/site.py')\nx = f(3)", "/etc/xen/site.py:3 < call f at 2")]
    public void A_computed_text_leads_to_its_expression(string config, string expected) =>
        Assert.Equal(expected, Show(Load(config), ValueOf(config).Origin));

    [Theory]
    [InlineData("x = ['a', 'b' + 'c']", "'a' | 'b' + 'c'")]
    [InlineData("x = []\nx.append('a')\nx.insert(0, 'b')\nx.extend(['c'])\nx += ['d']", "'b' | 'a' | 'c' | 'd'")]
    [InlineData("x = ['a']\nx[0] = 'b%d' % 1", "'b%d' % 1")]
    [InlineData("x = ['w'] * 2", "'w' | 'w'")]
    [InlineData("x = sorted(['b', 'a'])", "'a' | 'b'")]
    [InlineData("x = ['a%d' % i for i in (1, 2)]", "'a%d' % i < loop i=1 at 1 | 'a%d' % i < loop i=2 at 1")]
    [InlineData("x = list('g%d' % i for i in (1,))", "'g%d' % i < loop i=1 at 1 < call <genexpr> at 1")]
    [InlineData("x = []\nfor i in ('a', 'b'):\n    x.append('p:%s' % i)", "'p:%s' % i < loop i='a' at 2 | 'p:%s' % i < loop i='b' at 2")]
    [InlineData("x = []\nfor i in (1,):\n    for j in (2,):\n        x += ['%d%d' % (i, j)]", "'%d%d' % (i, j) < loop j=2 at 3 < loop i=1 at 2")]
    [InlineData(Mac + "x = map(mac, [5])", "'mac=%02x' % n < call mac at 3")]
    [InlineData(Mac + "x = [mac(i) for i in (1,)]", "'mac=%02x' % n < call mac at 3 < loop i=1 at 3")]
    [InlineData("d = {'k': 'v' + 'w'}\nx = d.values()", "'v' + 'w'")]
    [InlineData("x = 'a b'.split()", "'a b'.split() | 'a b'.split()")]
    [InlineData("x = [1, -2, 0x10,\n    2.5, True, None]", "1 | -2 | 0x10 | 2.5 | True | None")]
    [InlineData("x = [1, 2, 3]\nx.reverse()", "[1, 2, 3] | 2 | [1, 2, 3]")]
    [InlineData("x = [1] * 2", "[1] * 2 | [1] * 2")]
    [InlineData("x = [5 for i in 'a']", "[5 for i in 'a']")]
    public void So_does_each_element_of_a_list(string config, string expected)
    {
        var document = Load(config);
        Assert.Equal(expected, string.Join(" | ", Assert.IsType<ConfigList>(ValueOf(config).Value).Items.Select(item => Show(document, item.Origin))));
    }

    [Fact]
    public void A_loop_variable_is_shown_in_a_bounded_text()
    {
        var origin = ((ConfigList)ValueOf("x = []\nfor i in ['a' * 100000]:\n    x.append('b%s' % 1)").Value).Items[0].Origin;

        Assert.InRange(origin.Context!.ValueText!.Length, 60, 80);
    }

    private static (ConfigValue Value, Origin Origin) ValueOf(string config)
    {
        var value = Load(config).Find("x")!.Value;
        return (value, value.Origin);
    }

    private static ConfigDocument Load(string config) => ConfigLoader.Load(
        SourceText.From(config, "config"),
        LoadOptions.Default with { Dialect = Dialect.Xm, Host = Host, Limits = LoadOptions.Default.Limits with { Time = TimeSpan.FromMinutes(1) } });

    private static string Show(ConfigDocument document, Origin origin)
    {
        var expression = origin.Source.Path == document.Source.Path
            ? origin.Source.GetText(origin.Span)
            : $"{origin.Source.Path}:{origin.Source.GetLine(origin.Span.Start)}";
        for (var context = origin.Context; context is not null; context = context.Parent)
        {
            expression += context.Kind == OriginContextKind.Loop
                ? $" < loop {context.Name}={context.ValueText}"
                : $" < call {context.Name}";
            expression += $" at {context.Source.GetLine(context.Span.Start)}";
        }

        return expression;
    }
}

using System.Text;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime;

/// <summary>
/// Runs each program of testdata/modules as a main module, one dictionary being globals and locals, and compares its output with what
/// CPython 2.7.18 printed (<c>python2.7 NAME.py > NAME.out</c>).
/// </summary>
public sealed class ModuleProgramTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "testdata", "modules");

    public static TheoryData<string> Programs =>
        [.. Directory.EnumerateFiles(Folder, "*.py").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_module_prints_what_it_prints_under_CPython(string program)
    {
        var result = Run(File.ReadAllBytes(Path.Combine(Folder, program + ".py")));
        Assert.Null(result.Problem?.Message);
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, program + ".out"), Encoding.Latin1), result.StandardOutput);
    }

    [Theory]
    [InlineData("while 1: pass")]
    [InlineData("x = 'x' * 10 ** 10")]
    [InlineData("x = 10 ** 10 ** 8")]
    [InlineData("x = 1 << 10 ** 9")]
    [InlineData("x = range(10 ** 9)")]
    [InlineData("x = [0] * 10 ** 9")]
    [InlineData("x = []\nwhile 1: x.append(x)")]
    [InlineData("x = 'a'\nwhile 1: x += x")]
    [InlineData("try:\n    while 1: pass\nexcept:\n    pass\nfinally:\n    x = 1")]
    [InlineData("while 1: print 'x' * 1000")]
    public void A_bound_ends_an_evaluation_whatever_the_config_catches(string source)
    {
        var limits = new EvaluationLimits { Steps = 1_000_000, Time = TimeSpan.FromSeconds(30) };
        var py = new Interpreter(new InterpreterOptions { Limits = limits });
        var names = new PyDict(py);
        var result = py.Execute(Parser.Parse(SourceText.From(source, "bomb")), names, names);
        Assert.Equal(EvaluationProblemKind.LimitExceeded, result.Problem?.Kind);
        Assert.NotEqual(1, (names.Get("x") as PyInt)?.Value);
    }

    [Theory]
    [InlineData("while 1: pass")]
    [InlineData("import re\nre.match('(a*)*b', 'a' * 40)")]
    [InlineData("x = sorted(range(4000000))")]
    [InlineData("x = {}\nwhile 1: x[len(x)] = str(len(x))")]
    [InlineData("while 1: x = 'b' * 10000000")]
    [InlineData("while 1: x = str(7 ** 90000)")]
    public void The_usual_bounds_end_what_has_no_end(string source)
    {
        Assert.Equal(EvaluationProblemKind.LimitExceeded, Run(Encoding.ASCII.GetBytes(source)).Problem?.Kind);
    }

    [Theory]
    [InlineData("re.compile(pattern)")]
    [InlineData("re.sub(pattern, '', 'a')")]
    [InlineData("fnmatch.fnmatch('a', '-' * 40000)")]
    public void The_length_of_a_pattern_is_bounded_whatever_the_steps(string call)
    {
        var limits = new EvaluationLimits { Steps = long.MaxValue, Time = TimeSpan.FromMinutes(5) };
        var py = new Interpreter(new InterpreterOptions { Limits = limits });
        var names = new PyDict(py);
        var result = py.Execute(Parser.Parse(SourceText.From($"import re, fnmatch\npattern = 'a' * 65537\n{call}", "long")), names, names);
        Assert.EndsWith("characters; the limit is 65536.", result.Problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loop_of_more_turns_than_the_usual_bound_runs_under_a_higher_one()
    {
        var limits = new EvaluationLimits { Steps = 100_000_000, Time = TimeSpan.FromMinutes(5) };
        var py = new Interpreter(new InterpreterOptions { Limits = limits });
        var names = new PyDict(py);
        var result = py.Execute(Parser.Parse(SourceText.From("for x in xrange(10500000): pass", "loop")), names, names);
        Assert.Null(result.Problem);
        Assert.Equal(10_499_999, Assert.IsType<PyInt>(names.Get("x")).Value);
    }

    [Theory]
    [InlineData("open('/etc/passwd')", 1)]
    [InlineData("x = 1\nopen('/tmp/x', 'w')", 2)]
    [InlineData("x = raw_input()", 1)]
    [InlineData("execfile('/etc/passwd')", 1)]
    public void What_is_outside_the_box_is_refused_at_its_line(string source, int line)
    {
        var problem = Run(Encoding.ASCII.GetBytes(source)).Problem;
        Assert.Equal((EvaluationProblemKind.Refused, line), (problem?.Kind, problem?.Line));
    }

    [Fact]
    public void A_value_made_in_a_loop_knows_its_expression_and_the_loop_variable()
    {
        var py = new Interpreter(Unhurried.Options);
        var names = new PyDict(py);
        var source = SourceText.From("vif = []\nfor i in range(2):\n    vif.append('mac=%02x' % i)\n", "vm");
        py.Execute(Parser.Parse(source), names, names);
        var second = (PyStr)((PyList)names.Get("vif")!).Elements[1];
        Assert.Equal("'mac=%02x' % i", source.GetText(second.Origin!.Value.Span));
        Assert.Equal(("i", "1"), (second.Origin.Value.Context?.Name, second.Origin.Value.Context?.ValueText));
    }

    private static ExecutionResult Run(byte[] source)
    {
        var py = new Interpreter(Unhurried.Options);
        var names = new PyDict(py);
        names.Set("__name__", new PyStr("__main__"));
        return py.Execute(Parser.Parse(SourceText.From(source, "program.py")), names, names);
    }
}

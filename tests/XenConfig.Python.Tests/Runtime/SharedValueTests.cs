using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime;

/// <summary>Values that are made once and seen by every interpreter of the process, on whatever thread it runs.</summary>
public sealed class SharedValueTests
{
    [Theory]
    [InlineData("import sys\nx = sys.subversion")]
    [InlineData("import sys\nx = sys.version_info")]
    [InlineData("import sys\nx = sys.platform")]
    [InlineData("import __future__\nx = __future__.division.optional")]
    [InlineData("import __future__\nx = __future__.division.getMandatoryRelease()")]
    public void A_value_that_all_interpreters_share_keeps_no_place_in_a_config(string source) =>
        Assert.Null(Assert.IsAssignableFrom<PyTracedObject>(Run(source)).Origin);

    [Theory]
    [InlineData(50)]
    [InlineData(20)]
    [InlineData(90)]
    public void A_pattern_that_interpreters_share_keeps_to_the_time_of_each(int milliseconds)
    {
        var limits = new EvaluationLimits { Time = TimeSpan.FromMilliseconds(milliseconds) };
        var py = new Interpreter(new InterpreterOptions { Limits = limits });
        var names = new PyDict(py);
        var source = SourceText.From("import re\nre.match('(a+)+$', 'a' * 40 + 'b')\n", "hopeless.py");
        Assert.Equal($"The evaluation takes longer than {limits.Time.TotalSeconds:0.###} s.", py.Execute(Parser.Parse(source), names, names).Problem?.Message);
    }

    [Fact]
    public void A_shared_engine_that_took_too_long_is_not_used_again()
    {
        var py = new Interpreter(Unhurried.Options);
        var pattern = XenConfig.Python.Runtime.RegularExpressions.TranslatedPattern.Of(py, "shared(xvd)+", isUnicode: false, default);
        var first = pattern.Shared(anchored: true);
        Assert.Same(first, pattern.Shared(anchored: true));
        pattern.Forget(first);
        Assert.NotSame(first, pattern.Shared(anchored: true));
    }

    [Fact]
    public void A_pattern_that_interpreters_share_is_an_object_of_its_own_in_each()
    {
        const string source = "import re\nx = re.compile('(?P<disk>xvd[a-z])')\n";
        var (first, second) = (Run(source), Run(source));
        Assert.NotSame(first, second);
    }

    private static PyObject Run(string source)
    {
        var py = new Interpreter(Unhurried.Options);
        var names = new PyDict(py);
        Assert.Null(py.Execute(Parser.Parse(SourceText.From(source, "first.py")), names, names).Problem);
        return names.Get("x")!;
    }
}

using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime.Modules;

/// <summary>Natives work with the Python parts of their modules, which a config can replace or go past; what those give is not relied on.</summary>
public sealed class ReplacedPartsTests
{
    private const string BadFields = "_strptime.parse() must return the nine fields of a time and its microseconds";
    private const string BadOptions = "the options must be a tuple of 11";

    [Theory]
    [InlineData("import _strptime, time\n_strptime.parse = lambda *a: 5\ntime.strptime('x')", BadFields)]
    [InlineData("import _strptime, time\n_strptime.parse = lambda *a: (5, 6)\ntime.strptime('x')", BadFields)]
    [InlineData("import _strptime, time\n_strptime.parse = lambda *a: ((1, 2), 6)\ntime.strptime('x')", BadFields)]
    [InlineData("import _strptime, datetime\n_strptime.parse = lambda *a: ((1, 2), 6)\ndatetime.datetime.strptime('x', 'y')", BadFields)]
    [InlineData("import _json\n_json.chunks((1,), 1)", BadOptions)]
    [InlineData("import _json\n_json.chunks([1] * 11, 1)", BadOptions)]
    public void What_a_replaced_part_gives_is_a_TypeError(string source, string message)
    {
        var (result, _) = Run(source);
        Assert.Equal(EvaluationProblemKind.Exception, result.Problem?.Kind);
        Assert.Contains($"{message}", result.Problem?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 99, "m: line 1 column 1 - line 2 column 4 (char 0 - 7)")]
    [InlineData(99, 2, "m: line 2 column 4 - line 1 column 3 (char 7 - 2)")]
    [InlineData(1, -1, "m: line 1 column 2 - line 1 column 0 (char 1 - -1)")]
    public void A_place_in_a_JSON_error_may_lie_outside_the_document(int position, int end, string message)
    {
        var (result, names) = Run($"import _json\nx = _json.errmsg('m', 'doc\\nend', {position}, {end})");
        Assert.Null(result.Problem);
        Assert.Equal(message, Assert.IsType<PyStr>(names.Get("x")).Value);
    }

    private static (ExecutionResult Result, PyDict Names) Run(string source)
    {
        var py = new Interpreter(Unhurried.Options);
        var names = new PyDict(py);
        return (py.Execute(Parser.Parse(SourceText.From(source, "config")), names, names), names);
    }
}

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
    public void A_value_that_all_interpreters_share_keeps_no_place_in_a_config(string source)
    {
        var py = new Interpreter(Unhurried.Options);
        var names = new PyDict(py);
        Assert.Null(py.Execute(Parser.Parse(SourceText.From(source, "first.py")), names, names).Problem);
        Assert.Null(Assert.IsAssignableFrom<PyTracedObject>(names.Get("x")).Origin);
    }
}

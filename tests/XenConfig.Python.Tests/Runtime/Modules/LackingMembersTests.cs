using XenConfig.Python.Runtime;
using XenConfig.Python.Runtime.Modules;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime.Modules;

public sealed class LackingMembersTests
{
    public static TheoryData<string> Modules => [.. LackingMembers.Owners.Where(static owner => ModuleCatalogue.TryFind(owner, out _))];

    [Theory]
    [MemberData(nameof(Modules))]
    public void What_is_listed_as_lacking_is_not_there(string module)
    {
        var names = Run($"names = dir(__import__('{module}', fromlist=['x']))").Names;
        Assert.DoesNotContain(LackingMembers.Of(module), ((PyList)names.Get("names")!).Elements.Select(static name => ((PyStr)name).Value).Contains);
    }

    [Theory]
    [InlineData("import subprocess\nx = subprocess.MAXFD", "subprocess.MAXFD")]
    [InlineData("import subprocess\nx = hasattr(subprocess.Popen, 'kill')", "subprocess.Popen.kill")]
    [InlineData("import time\ntry:\n    x = time.localtime().n_fields\nexcept AttributeError:\n    x = 5", "time.struct_time.n_fields")]
    [InlineData("import sys\nx = getattr(sys, 'path_hooks', None)", "sys.path_hooks")]
    [InlineData("import sys\nsys.settrace(None)", "sys.settrace()")]
    [InlineData("from re import sre_parse", "re.sre_parse")]
    public void To_ask_for_it_ends_the_evaluation_and_says_what_to_do(string source, string member)
    {
        var problem = Run(source).Result.Problem;
        Assert.Equal(EvaluationProblemKind.NotSupported, problem?.Kind);
        Assert.Equal($"{member} is part of Python 2.7 but not of this evaluator; compute the value without it, or write it out.", problem?.Message);
    }

    [Theory]
    [InlineData("import commands\ncommands.mk3arg", "AttributeError: 'module' object has no attribute 'mk3arg'")]
    [InlineData("class code(object): pass\ncode().co_code", "AttributeError: 'code' object has no attribute 'co_code'")]
    public void What_CPython_does_not_have_either_is_its_own_error(string source, string message) => Assert.Equal(message, Run(source).Result.Problem?.Message);

    private static (PyDict Names, ExecutionResult Result) Run(string source)
    {
        var py = new Interpreter(Unhurried.Options);
        var names = new PyDict(py);
        return (names, py.Execute(Parser.Parse(SourceText.From(source, "config")), new PyDict(py), names));
    }
}

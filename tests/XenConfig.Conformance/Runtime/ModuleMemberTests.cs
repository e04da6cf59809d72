using System.Text;
using XenConfig.Conformance.Reference;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Runtime;

/// <summary>
/// What the modules and their types have, beside CPython's: a member that is missing must be listed in missing-members.txt with the reason, and what is
/// listed must be missing. Whatever a module has in CPython and not here must be known by its name, so that asking for it is no AttributeError.
/// </summary>
public sealed class ModuleMemberTests
{
    private static readonly string[] Modules =
    [
        "os", "os.path", "sys", "re", "string", "math", "random", "time", "datetime", "socket", "platform", "commands", "subprocess", "glob", "fnmatch",
        "itertools", "functools", "operator", "collections", "copy", "types", "struct", "binascii", "base64", "hashlib", "md5", "sha", "uuid", "zlib", "StringIO",
        "cStringIO", "json", "ConfigParser", "errno", "stat", "pwd", "grp", "exceptions", "__future__", "__builtin__",
        "bisect", "gc", "getopt", "heapq", "posixpath", "shlex", "textwrap", "thread",
    ];

    private const string AllNames =
        """
        import warnings
        warnings.simplefilter('ignore')
        def handle(request):
            return '\n'.join(name + ' ' + member for name in request.split() for member in dir(__import__(name, fromlist=['x'])))
        """;

    // Modules that a module imports are its own business, and so are names that begin with an underscore but for those of __builtin__.
    private const string Listing =
        """
        import types, warnings
        warnings.simplefilter('ignore')
        def handle(request):
            names = []
            for name in request.split():
                module = __import__(name, fromlist=['x'])
                for member in dir(module):
                    value = getattr(module, member)
                    if isinstance(value, types.ModuleType) or member.startswith('_') and (name != '__builtin__' or not member.startswith('__')):
                        continue
                    names.append(name + ' ' + member)
                    own = isinstance(value, (type, types.ClassType)) and getattr(value, '__module__', '').lstrip('_') in (name, 'builtin__', 'io', 'posix')
                    names.extend(name + ' ' + member + '.' + part for part in (dir(value) if own else []) if not part.startswith('_'))
            return '\n'.join(names)
        """;

    private static readonly string ListPath = Path.Combine(SharedFolder.ProjectRoot, "tests", "XenConfig.Conformance", "Runtime", "missing-members.txt");

    [Fact]
    public void A_module_has_what_CPython_has_but_for_what_is_listed_with_a_reason()
    {
        using var python = CPython27.Start(Listing);
        var names = Encoding.Latin1.GetString(python.Ask(Encoding.Latin1.GetBytes(string.Join(' ', Modules)))!).Split('\n');
        var listed = File.ReadLines(ListPath)
            .Where(static line => line.Length > 0 && line[0] is not ('#' or ' '))
            .SelectMany(static line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(' ').Select(member => $"{line[..line.IndexOf(' ', StringComparison.Ordinal)]} {member}"))
            .ToHashSet();
        var missing = Missing(names).ToHashSet();
        var unlisted = missing.Where(name => !listed.Contains(name) && !listed.Contains(name.Split('.')[0] + ".*")).ToArray();
        var idle = listed.Where(name => name.EndsWith('*') ? !missing.Any(other => other.StartsWith(name[..^1], StringComparison.Ordinal)) : !missing.Contains(name)).ToArray();
        Assert.True(unlisted.Length == 0, $"missing, and not in {ListPath}:\n{string.Join('\n', unlisted)}");
        Assert.True(idle.Length == 0, $"in {ListPath}, and not missing:\n{string.Join('\n', idle)}");
    }

    [Fact]
    public void To_ask_a_module_for_what_only_CPython_has_ends_the_evaluation()
    {
        using var python = CPython27.Start(AllNames);
        var missing = Missing(Encoding.Latin1.GetString(python.Ask(Encoding.Latin1.GetBytes(string.Join(' ', Modules)))!).Split('\n'));
        Assert.NotEmpty(missing);
        Assert.All(missing, static name => Assert.Equal((name, EvaluationProblemKind.NotSupported), (name, AskFor(name))));
    }

    [Theory]
    [InlineData("subprocess Popen.kill")]
    [InlineData("time struct_time.n_fields")]
    [InlineData("types CodeType.co_code")]
    public void So_does_asking_a_type(string name) => Assert.Equal(EvaluationProblemKind.NotSupported, AskFor(name));

    private static EvaluationProblemKind? AskFor(string name)
    {
        var py = new Interpreter(new InterpreterOptions());
        var globals = new PyDict(py);
        var split = name.Split(' ');
        var program = $"import {split[0]}\ntry:\n    {split[0]}.{split[1]}\nexcept AttributeError:\n    pass\n";
        return py.Execute(Parser.Parse(SourceText.From(program, "members")), globals, globals).Problem?.Kind;
    }

    private static string[] Missing(IEnumerable<string> names)
    {
        var py = new Interpreter(new InterpreterOptions { Limits = new EvaluationLimits { Steps = long.MaxValue, Time = TimeSpan.FromMinutes(1) } });
        var globals = new PyDict(py);
        globals.Set("names", new PyList([.. names.Select(static name => new PyStr(name))]));
        const string program =
            """
            for name in names:
                module, members = name.split(' ')
                value = __import__(module, fromlist=['x'])
                for member in members.split('.'):
                    # To ask a module for a member that it is known to lack would end the evaluation.
                    if member not in (vars(value) if isinstance(value, type(__import__('sys'))) else dir(value)):
                        print name
                        break
                    value = getattr(value, member)

            """;
        var result = py.Execute(Parser.Parse(SourceText.From(program, "members")), globals, globals);
        Assert.Null(result.Problem);
        return result.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

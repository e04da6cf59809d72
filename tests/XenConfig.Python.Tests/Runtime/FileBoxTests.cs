using System.Text;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime;

/// <summary>What a config may open: files inside its folder, wherever the links in it seem to lead.</summary>
public sealed class FileBoxTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xenconfig-inside-").FullName;
    private readonly string _outside = Directory.CreateTempSubdirectory("xenconfig-outside-").FullName;

    public FileBoxTests()
    {
        Directory.CreateDirectory(Path.Combine(_outside, "keys"));
        File.WriteAllText(Path.Combine(_outside, "keys", "secret"), "abc");
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        File.WriteAllText(Path.Combine(_folder, "sub", "list"), "web1\n");
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_outside, recursive: true);
    }

    [Fact]
    public void A_chain_of_links_out_of_the_folder_is_refused()
    {
        // Each link's own target looks as if it were inside.
        Link("one", _outside);
        Link("two", "one/keys");
        Link("three", "two/secret");
        Assert.All(["three", "two/secret", "one/keys/secret", "sub/../three"], path => Assert.Equal(EvaluationProblemKind.Refused, Open(path).Problem?.Kind));
    }

    [Fact]
    public void A_link_that_climbs_out_from_behind_another_is_refused()
    {
        Link("one", Path.Combine(_outside, "keys"));
        Link("two", $"one/../{Path.GetFileName(_outside)}");
        Link("three", "one/../keys/secret");
        Assert.Equal(EvaluationProblemKind.Refused, Open("three").Problem?.Kind);
    }

    [Fact]
    public void A_chain_of_links_inside_the_folder_is_followed()
    {
        Link("one", "sub");
        Link("two", "one/../one/list");
        Link("three", Path.Combine(_folder, "two"));
        Assert.Equal("web1\n", Open("three").StandardOutput);
    }

    [Fact]
    public void A_circle_of_links_is_no_file()
    {
        Link("a", "b");
        Link("b", "a");
        Assert.StartsWith("IOError: [Errno 2]", Open("a").Problem?.Message, StringComparison.Ordinal);
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_folder, name), target);

    private ExecutionResult Open(string path)
    {
        var py = new Interpreter(new InterpreterOptions { ReadableFolders = [_folder] });
        var names = new PyDict(py);
        return py.Execute(Parser.Parse(SourceText.From(Encoding.UTF8.GetBytes($"print open('{path}').read(),"), "x")), names, names);
    }
}

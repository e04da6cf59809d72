using System.Diagnostics;
using System.Text;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime.Host;

/// <summary>What a config sees of the files of the machine: those in its folders, wherever the links in them lead, and nothing else.</summary>
public sealed class FileBoxTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xenconfig-inside-").FullName;
    private readonly string _outside = Directory.CreateTempSubdirectory("xenconfig-outside-").FullName;

    public FileBoxTests()
    {
        Directory.CreateDirectory(Path.Combine(_outside, "keys"));
        File.WriteAllText(Path.Combine(_outside, "keys", "secret"), "abc");
        File.WriteAllText(Path.Combine(_outside, "site.py"), "import site_deep.names\nbridge = site_deep.names.bridge\n");
        Directory.CreateDirectory(Path.Combine(_outside, "site_deep"));
        File.WriteAllText(Path.Combine(_outside, "site_deep", "__init__.py"), "");
        File.WriteAllText(Path.Combine(_outside, "site_deep", "names.py"), "bridge = 'xenbr7'\n");
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        File.WriteAllText(Path.Combine(_folder, "sub", "list"), "web1\n");
        File.WriteAllText(Path.Combine(_folder, "nâme"), "web2\n");
        File.WriteAllText(Path.Combine(_folder, "helper.py"), "name = 'web3'\n");
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
        Assert.All(["three", "one/../keys/secret"], path => Assert.Equal(EvaluationProblemKind.Refused, Open(path).Problem?.Kind));
    }

    [Fact]
    public void A_link_that_leads_out_and_back_in_tells_nothing_of_what_is_outside()
    {
        Link("there", $"../{Path.GetFileName(_outside)}/keys/../../{Path.GetFileName(_folder)}/helper.py");
        Link("missing", $"../{Path.GetFileName(_outside)}/nothing/../../{Path.GetFileName(_folder)}/helper.py");
        Assert.Equal("False False\n", Print("import os; print os.path.exists('there'), os.path.exists('missing')"));
        Assert.All(["there", "missing"], path => Assert.Equal(EvaluationProblemKind.Refused, Open(path).Problem?.Kind));
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

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        using (var mkfifo = Process.Start("mkfifo", Path.Combine(_folder, "pipe")))
        {
            mkfifo.WaitForExit();
        }

        Assert.Equal(EvaluationProblemKind.Refused, Open("pipe").Problem?.Kind);
        Assert.Equal("True False\n", Print("import os; print os.path.exists('pipe'), os.path.isfile('pipe')"));
    }

    [Theory]
    [InlineData("/proc/self/environ")]
    [InlineData("/proc/self/root/etc/passwd")]
    [InlineData("/dev/zero")]
    [InlineData("/sys/kernel/uevent_seqnum")]
    public void What_the_kernel_makes_up_is_refused_even_where_all_may_be_read(string path)
    {
        var options = Unhurried.Options with { ReadableFolders = ["/"] };
        Assert.Equal(EvaluationProblemKind.Refused, Run($"open('{path}')", options).Problem?.Kind);
        Assert.Equal("False\n", Run($"import os; print os.path.exists('{path}')", options).StandardOutput);
    }

    [Theory]
    [InlineData("open('sub')", "IOError: [Errno 21] Is a directory: 'sub'")]
    [InlineData("execfile('sub')", "IOError: [Errno 21] Is a directory: 'sub'")]
    [InlineData("open('none')", "IOError: [Errno 2] No such file or directory: 'none'")]
    [InlineData("open('none/../helper.py')", "IOError: [Errno 2] No such file or directory: 'none/../helper.py'")]
    [InlineData("open('helper.py/x')", "IOError: [Errno 20] Not a directory: 'helper.py/x'")]
    [InlineData("open('helper.py/')", "IOError: [Errno 20] Not a directory: 'helper.py/'")]
    [InlineData("open('')", "IOError: [Errno 2] No such file or directory: ''")]
    [InlineData("open('a\\0b')", "TypeError: file() argument 1 must be encoded string without null bytes, not str")]
    [InlineData("execfile('a\\0b')", "TypeError: execfile() argument 1 must be string without null bytes, not str")]
    [InlineData("import os; os.path.exists('a\\0b')", "TypeError: stat() argument 1 must be encoded string without null bytes, not str")]
    [InlineData("import os; os.listdir('a\\0b')", "TypeError: listdir() argument 1 must be encoded string without null bytes, not str")]
    [InlineData("import os; os.listdir('helper.py')", "OSError: [Errno 20] Not a directory: 'helper.py'")]
    [InlineData("import os; os.listdir('none')", "OSError: [Errno 2] No such file or directory: 'none'")]
    [InlineData("import os; os.stat('')", "OSError: [Errno 2] No such file or directory: ''")]
    public void What_is_no_file_is_told_as_CPython_tells_it(string source, string message) => Assert.Equal(message, Own(source).Problem?.Message);

    [Theory]
    [InlineData("print open('nâme').read(),", "web2\n")]
    [InlineData("import os; print os.listdir('.')", "['helper.py', 'n\\xc3\\xa2me', 'sub']\n")]
    [InlineData("import os; print os.listdir(u'.')", "[u'helper.py', 'n\\xc3\\xa2me', u'sub']\n")]
    [InlineData("import glob; print glob.glob('*/*') + glob.glob('/etc/xen/n*')", "['sub/list', '/etc/xen/n\\xc3\\xa2me']\n")]
    [InlineData("import os; print os.stat('sub/list').st_size, oct(os.stat('sub').st_mode)", "5 040755\n")]
    [InlineData("execfile('/etc/xen/helper.py'); print name", "web3\n")]
    [InlineData("import os; execfile(os.path.abspath('helper.py')); print name", "web3\n")]
    [InlineData("import helper; print helper.name, helper.__file__", "web3 /etc/xen/helper.py\n")]
    [InlineData("import sys; print sys.path", "['/etc/xen']\n")]
    [InlineData("import sys; sys.path[:] = []\ntry:\n    import helper\nexcept ImportError, e: print e", "No module named helper\n")]
    public void The_own_folder_is_seen_at_the_working_directory(string source, string output) => Assert.Equal(output, Print(source));

    [Fact]
    public void The_own_folder_is_seen_at_its_real_place_too() =>
        Assert.Equal("web1\nTrue\n", Print($"import os; print open('{_folder}/sub/list').read(), os.path.isdir('{_folder}')").Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void A_folder_of_the_Python_path_may_lie_outside()
    {
        var options = Unhurried.Options with { OwnFolder = () => _folder, PythonPath = [_outside] };
        var result = Run("import sys, site\nprint site.bridge, site.__file__ == sys.path[1] + '/site.py', open(site.__file__).readline(),", options);
        Assert.Null(result.Problem?.Message);
        Assert.Equal("xenbr7 True import site_deep.names\n", result.StandardOutput);
    }

    [Theory]
    [InlineData("import copied\nprint copied.has_twin, copied.select is not None", "False True\n", null)]
    [InlineData("import copied\ncopied.wait()", "", "select.poll is part of Python 2.7 but not of this evaluator; compute the value without it, or write it out.")]
    [InlineData("from copied_star import *", "", "signal.__dict__ is part of Python 2.7 but not of this evaluator; compute the value without it, or write it out.")]
    [InlineData("import select", "", "The module 'select' is part of Python 2.7 but not of this evaluator; a config that imports it cannot be followed. It is written in C, so that no copy of it can be added.")]
    public void A_copy_of_the_library_may_import_what_is_written_in_C_but_not_use_it(string source, string output, string? problem)
    {
        File.WriteAllText(Path.Combine(_outside, "copied.py"), """
            import select
            try:
                from _json import scanstring
                has_twin = True
            except ImportError:
                has_twin = False
            def wait():
                return select.poll()
            """);
        File.WriteAllText(Path.Combine(_outside, "copied_star.py"), "from signal import *\n");
        var result = Run(source, Unhurried.Options with { OwnFolder = () => _folder, PythonPath = [_outside] });
        Assert.Equal(problem, result.Problem?.Message);
        Assert.Equal(output, result.StandardOutput);
    }

    [Fact]
    public void A_link_into_a_folder_that_may_be_read_is_followed()
    {
        Link("shared", _outside);
        var options = Unhurried.Options with { OwnFolder = () => _folder, ReadableFolders = [Path.Combine(_outside, "keys")] };
        Assert.Equal("abc", Run("print open('shared/keys/secret').read(),", options).StandardOutput);
        Assert.Equal(EvaluationProblemKind.Refused, Run("open('shared/site.py')", options).Problem?.Kind);
    }

    [Fact]
    public void A_file_of_the_host_profile_has_the_content_that_it_says()
    {
        var host = HostProfile.Default with
        {
            Files = HostProfile.Default.Files.Add("/etc/xen/common.py", "bridge = 'xenbr1'\n"),
            ExistingPaths = ["/dev/vg0/web1"],
        };
        var options = Unhurried.Options with { Host = host };
        Assert.Equal("xenbr1 True ['web1']\n", Run("import os; execfile('common.py'); print bridge, os.path.exists('/dev/vg0/web1'), os.listdir('/dev/vg0')", options).StandardOutput);
        Assert.Contains("[files]", Run("open('/dev/vg0/web1')", options).Problem?.Message);
    }

    [Fact]
    public void Files_and_bytes_read_are_counted()
    {
        var many = Unhurried.Options with { OwnFolder = () => _folder, Limits = Unhurried.Limits with { Files = 3 } };
        Assert.Equal("More than 3 files are opened.", Run("for i in range(4): open('helper.py')", many).Problem?.Message);
        var long_ = Unhurried.Options with { OwnFolder = () => _folder, Limits = Unhurried.Limits with { FileBytes = 20 } };
        Assert.Equal("More than 20 bytes are read from files.", Run("for i in range(2): open('helper.py')", long_).Problem?.Message);
        var sparse = Path.Combine(_folder, "sparse");
        using (var file = File.Create(sparse))
        {
            file.SetLength(1L << 40);
        }

        Assert.Equal(EvaluationProblemKind.LimitExceeded, Own("open('sparse')").Problem?.Kind);
    }

    [Theory]
    [InlineData("import os\nx = os.path.exists('helper.py')", HostDependence.None)]
    [InlineData("import helper\nx = helper.name", HostDependence.None)]
    [InlineData("import os\nx = os.path.exists('/dev/vg0/web1')", HostDependence.Host)]
    [InlineData("import os\nx = os.path.exists('none')", HostDependence.Host)]
    public void What_the_own_folder_holds_is_the_programs_own(string source, HostDependence expected) =>
        Assert.Equal(expected, Own(source).Bindings["x"].DependsOn);

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_folder, name), target);

    private ExecutionResult Open(string path) => Own($"print open('{path}').read(),");

    [Theory]
    [InlineData("import os\nx = os.stat('.').st_mtime")]
    [InlineData("import os\nx = os.path.getmtime('.')")]
    public void The_times_of_a_file_depend_on_the_host(string source) =>
        Assert.Equal(HostDependence.Host, Own(source).Bindings["x"].DependsOn);

    private string Print(string source)
    {
        var result = Own(source);
        Assert.Null(result.Problem?.Message);
        return result.StandardOutput;
    }

    private ExecutionResult Own(string source) => Run(source, Unhurried.Options with { OwnFolder = () => _folder });

    private static ExecutionResult Run(string source, InterpreterOptions options)
    {
        var py = new Interpreter(options);
        var names = new PyDict(py);
        return py.Execute(Parser.Parse(SourceText.From(Encoding.UTF8.GetBytes("# coding: utf-8\n" + source), "x")), names, names);
    }
}

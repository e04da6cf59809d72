using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime.Modules;

/// <summary>What modules do that is no matter of CPython's: what they refuse, what they take from the host profile, and what they mark.</summary>
public sealed class ModuleBoxTests
{
    private static readonly HostProfile Host = HostProfile.Default with
    {
        HostName = "xen7",
        Clock = new DateTimeOffset(2011, 5, 6, 7, 8, 9, TimeSpan.Zero),
        ExistingPaths = ["/etc/xen/a.cfg", "/etc/xen/b1.cfg", "/etc/xen/.c.cfg"],
        Users = [.. HostProfile.Default.Users, new UserAccount("xend", 106) { Home = "/var/lib/xend" }],
        Groups = [.. HostProfile.Default.Groups, new GroupAccount("disk", 6) { Members = ["xend"] }],
        Commands = HostProfile.Default.Commands
            .Add("xenstore-read /vm", new CommandResult("abc\n"))
            .Add("false", new CommandResult("", 1)),
    };

    [Theory]
    [InlineData("import ctypes", "ctypes")]
    [InlineData("from xml.etree import ElementTree", "xml.etree")]
    [InlineData("__import__('pickle')", "pickle")]
    public void A_module_that_only_CPython_has_ends_the_evaluation_whatever_the_config_catches(string import, string module)
    {
        var (names, result) = Run($"x = 1\ntry:\n    {import}\nexcept:\n    x = 2\nfinally:\n    x = 3");
        Assert.Equal((EvaluationProblemKind.NotSupported, 3), (result.Problem?.Kind, result.Problem?.Line));
        Assert.Contains($"'{module}' is part of Python 2.7", result.Problem?.Message);
        Assert.Equal(1, ((PyInt)names.Get("x")!).Value);
    }

    [Theory]
    [InlineData("os", "walk = 1; x = os.walk, os.major(0x801)", "(1, 8)")]
    [InlineData("os", "name; x = 'walk' in vars(os), 'walk' in dir(os)", "(True, True)")]
    [InlineData("os", "name; from os import *; x = walk.__name__", "'walk'")]
    [InlineData("os.path", "sep; x = os.path.getsize.__name__, os.path.__dict__['walk'].__name__", "('getsize', 'walk')")]
    public void The_Python_part_of_a_module_is_there_as_soon_as_it_is_looked_for(string module, string rest, string expected)
    {
        var (names, result) = Run($"import {module}; {module}.{rest}");
        Assert.Null(result.Problem?.Message);
        Assert.Equal(expected, Protocol.Repr(new Interpreter(Unhurried.Options), names.Get("x")!));
    }

    [Theory]
    [InlineData("import socket; socket.socket()")]
    [InlineData("import socket; socket.gethostbyname('example.com')")]
    [InlineData("import commands; commands.getoutput('ls')")]
    [InlineData("import random; random.SystemRandom()")]
    [InlineData("import subprocess; subprocess.Popen(['ls', '-l'])")]
    [InlineData("import subprocess; subprocess.call('reboot', shell=True)")]
    public void What_leaves_the_box_is_refused(string source) => Assert.Equal(EvaluationProblemKind.Refused, Run(source).Result.Problem?.Kind);

    [Theory]
    [InlineData("import time; time.sleep(90.5); x = time.time()", "1304665779.5")]
    [InlineData("import time; x = time.strftime('%Y-%m-%d')", "'2011-05-06'")]
    [InlineData("import time; x = time.ctime()", "'Fri May  6 07:08:09 2011'")]
    [InlineData("import socket; x = socket.gethostname() + socket.getfqdn()", "'xen7xen7'")]
    [InlineData("import platform; x = platform.node(), platform.machine(), platform.uname()[0]", "('xen7', 'x86_64', 'Linux')")]
    [InlineData("import commands; x = commands.getoutput('xenstore-read /vm')", "'abc'")]
    [InlineData("import commands; x = commands.getstatusoutput('false')", "(256, '')")]
    [InlineData("import subprocess as s; x = s.Popen(['xenstore-read', '/vm'], stdout=s.PIPE).communicate()[0]", "'abc\\n'")]
    [InlineData("import subprocess as s; x = s.Popen('xenstore-read /vm', shell=True, stdout=s.PIPE).stdout.read()", "'abc\\n'")]
    [InlineData("import subprocess as s; x = s.check_output('xenstore-read /vm', shell=True), s.call(['false'])", "('abc\\n', 1)")]
    [InlineData("import subprocess as s\ntry: s.check_call(['false'])\nexcept s.CalledProcessError, e: x = str(e), e.returncode", "(\"Command '['false']' returned non-zero exit status 1\", 1)")]
    [InlineData("import pwd, grp; x = pwd.getpwuid(0).pw_dir, pwd.getpwnam('root')[2], grp.getgrgid(0)", "('/root', 0, grp.struct_group(gr_name='root', gr_passwd='x', gr_gid=0, gr_mem=[]))")]
    [InlineData("import pwd; x = pwd.getpwnam('xend')[2:6], pwd.getpwuid(106).pw_shell, len(pwd.getpwall())", "((106, 106, '', '/var/lib/xend'), '/bin/sh', 2)")]
    [InlineData("import grp; x = grp.getgrnam('disk').gr_mem, grp.getgrgid(6)[0], len(grp.getgrall())", "(['xend'], 'disk', 2)")]
    [InlineData("import pwd, grp\ntry: pwd.getpwuid(7)\nexcept KeyError, e: x = str(e)", "\"'getpwuid(): uid not found: 7'\"")]
    [InlineData("import grp\ntry: grp.getgrnam('a')\nexcept KeyError, e: x = str(e)", "\"'getgrnam(): name not found: a'\"")]
    [InlineData("import os; x = [os.path.expanduser(p) for p in ('~', '~/a', '~xend/b', '~nobody')]", "['/root', '/root/a', '/var/lib/xend/b', '~nobody']")]
    [InlineData("import glob; x = glob.glob('/etc/xen/*.cfg') + glob.glob('/etc/*/b?.c*')", "['/etc/xen/a.cfg', '/etc/xen/b1.cfg', '/etc/xen/b1.cfg']")]
    [InlineData("import glob; x = glob.glob('/etc/xen/a.cfg'), glob.glob('/nowhere/*'), glob.glob('*1.cfg')", "(['/etc/xen/a.cfg'], [], ['b1.cfg'])")]
    [InlineData("from virtinst.util import randomMAC, uuidToString, randomUUID; x = randomMAC()[:8], len(uuidToString(randomUUID()))", "('00:16:3e', 36)")]
    public void The_host_is_that_of_the_profile(string source, string expected)
    {
        var (names, result) = Run(source);
        Assert.Null(result.Problem?.Message);
        Assert.Equal(expected, Protocol.Repr(new Interpreter(Unhurried.Options), names.Get("x")!));
    }

    [Fact]
    public void Random_numbers_without_a_seed_are_the_same_in_each_run()
    {
        const string source = "import random\nx = [random.randint(0, 255) for i in range(6)]";
        var py = new Interpreter(Unhurried.Options);
        Assert.Equal(Protocol.Repr(py, Run(source).Names.Get("x")!), Protocol.Repr(py, Run(source).Names.Get("x")!));
    }

    private static (PyDict Names, ExecutionResult Result) Run(string source)
    {
        var py = new Interpreter(Unhurried.Options with { Host = Host });
        var names = new PyDict(py);
        return (names, py.Execute(Parser.Parse(SourceText.From(source, "config")), names, names));
    }
}

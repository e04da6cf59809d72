using XenConfig.Conversion;
using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Loading;

public sealed class ConfigLoaderTests
{
    private const string Example = """
        name = "example"
        uuid = "65ffda11-5fef-0876-23a4-76839888b36b"
        memory = 128
        vcpus = 16 # Why not? ;-)
        disk = [ "tap:aio://var/lib/xen/images/example.dsk,xvda1,w",
        "tap:aio://var/lib/xen/images/example-swap.dsk,xvda2,w"]
        vif = ["mac=00:16:3e:22:15:51,bridge=xenbr0,script=vif-bridge" ]

        for i in disk:
            print "device %s" % i

        """;

    private const string Numbered = """
        def vmid_check(var, val):
            val = int(val)
            if val <= 0:
                raise ValueError
            return val

        xm_vars.var('vmid', use="Virtual machine id. Integer greater than 0.", check=vmid_check)
        xm_vars.check()
        name = "VM%d" % vmid
        disk = [ 'phy:sda%d,sda1,w' % (7 + vmid) ]
        memory = 64

        """;

    [Theory]
    [InlineData("import requests\n", "put the module's file beside the config, or name the folder that it lies in with `--python-path DIR`")]
    [InlineData("a = 'x' * 10 ** 10\n", "no guest's config needs so much; make it smaller")]
    public void What_ends_the_evaluation_comes_with_what_to_do(string config, string help) => Assert.Equal(
        help, Assert.Single(ConfigLoader.Load(SourceText.From(config, "a.xm"), new LoadOptions { Dialect = Dialect.Xm }).Problems).Help);

    [Fact]
    public void The_output_of_a_config_is_kept_apart_from_its_settings()
    {
        var document = Load(Example);
        Assert.Empty(document.Problems);
        Assert.Equal((Dialect.Xm, EngineKind.Sandbox), (document.Dialect, document.Engine));
        Assert.Equal(["name", "uuid", "memory", "vcpus", "disk", "vif", "i"], document.Settings.Select(setting => setting.Name));
        Assert.Equal(2, document.Output.Split('\n').Count(line => line.StartsWith("device tap:aio:", StringComparison.Ordinal)));
        Assert.Equal("line 9 is Python: `for i in disk:`", document.DialectReason);
    }

    [Theory]
    [InlineData("zeta = alpha = 1\nmid = 2\n", "zeta alpha mid")]
    [InlineData("for number, (label, bridge) in enumerate([('a', 'b')]):\n    vif = [label]\n", "number label bridge vif")]
    [InlineData("x = 1\ny = 2\nx = 3\n", "x y")]
    [InlineData("x = 1\ny = 2\ndel x\nx = 3\n", "x y")]
    [InlineData("def late():\n    global seen\nlocals()['put'] = 1\nx = 2\n", "x put")]
    public void Settings_come_in_the_order_in_which_their_names_are_first_bound(string source, string names) =>
        Assert.Equal(names, string.Join(' ', Load(source, new LoadOptions { Dialect = Dialect.Xm }).Settings.Select(setting => setting.Name)));

    [Fact]
    public void A_call_that_repeats_itself_is_told_once_with_its_number()
    {
        var document = Load("class A:\n    def __getattr__(self, name):\n        return self.other\nA().first\n", new LoadOptions { Dialect = Dialect.Xm });
        var notes = Assert.Single(document.Problems).Notes;
        Assert.Contains(notes, note => note.Message == "called from here, __getattr__, 998 times");
        Assert.Equal(notes.Distinct(), notes);
    }

    [Fact]
    public void A_source_that_does_not_parse_is_shown_where_it_does_not()
    {
        var document = Load("name = 'a'\nexec 'x = 1\\ndef f(:'\n", new LoadOptions { Dialect = Dialect.Xm });
        var note = Assert.Single(document.Problems).Notes[0];
        Assert.Equal(("<string>:2:7", "A name is missing before \":\"."), ($"{note.Origin.Source.Path}:{note.Origin.Source.GetPosition(note.Origin.Span.Start)}", note.Message));
    }

    [Fact]
    public void A_variable_that_is_given_becomes_what_its_check_makes_of_it()
    {
        var document = Load(Numbered, new LoadOptions { Variables = [new("vmid", "3")] });
        Assert.Empty(document.Problems);
        Assert.Equal("'VM3'", Shown.Value(document.Find("name")!.Value));
        Assert.Equal("['phy:sda10,sda1,w']", Shown.Value(document.Find("disk")!.Value));
        Assert.Equal("3", Shown.Value(document.Find("vmid")!.Value));
        Assert.True(document.Find("vmid")!.IsGiven);
    }

    [Fact]
    public void A_variable_that_is_not_given_is_asked_for_and_the_rest_is_read_without_it()
    {
        var document = Load(Numbered);
        var problem = Assert.Single(document.Problems);
        Assert.Equal(LoadProblemKind.MissingVariable, problem.Kind);
        Assert.Equal("give it with `-D vmid=N`; the config says of it: \"Virtual machine id. Integer greater than 0.\"", problem.Help);
        Assert.Equal(8, problem.ReferenceLine);
        Assert.Equal("TypeError: vmid - int() argument must be a string or a number, not 'NoneType'", problem.ReferenceMessage);
        Assert.Equal(EngineKind.Static, document.Engine);
        Assert.Equal("64", Shown.Value(document.Find("memory")!.Value));
        Assert.Contains(document.Unknown, unknown => unknown.Name == "name");
    }

    [Fact]
    public void A_variable_that_is_not_given_is_what_its_check_makes_of_none()
    {
        var document = Load("def f(name, value):\n    return 7\nxm_vars.var('vmid', check=f)\nxm_vars.var('b')\nxm_vars.check()\nlocals()['c'] = 'x'\n");
        Assert.Empty(document.Problems);
        Assert.Equal(["vmid=7", "c='x'"], document.Settings.Select(setting => $"{setting.Name}={Shown.Value(setting.Value)}"));
        Assert.Equal("'vmid'", document.Source.GetText(document.Find("vmid")!.NameSpan));
        Assert.False(document.Find("vmid")!.IsGiven);
    }

    [Theory]
    [InlineData("import os\nos.system('touch /tmp/x')\n", LoadProblemKind.Refused, 2)]
    [InlineData("name = 'x'\nopen('/etc/passwd').read()\n", LoadProblemKind.Refused, 2)]
    [InlineData("name = 'x'\n\nwhile 1: pass\n", LoadProblemKind.Limit, 3)]
    [InlineData("name = 'x'\ndisk = ['%d' % 'a']\n", LoadProblemKind.Exception, 2)]
    [InlineData("import os\nname = 'VM%s' % vmid\n", LoadProblemKind.MissingVariable, 2)]
    [InlineData("try:\n    vmid = int(vmid)\nexcept:\n    raise ValueError, \"Variable 'vmid' must be an integer\"\n", LoadProblemKind.MissingVariable, 4)]
    [InlineData("import os\nkernel = xen\n", LoadProblemKind.Exception, 2)]
    [InlineData("import os\na = 'x'\ndef f():\n    return a\nname = f()\n", LoadProblemKind.Exception, 5)]
    public void What_ends_an_evaluation_is_told_at_its_line_and_the_toolstacks_line_where_it_ends_there_too(string source, LoadProblemKind kind, int line)
    {
        var document = Load(source, new LoadOptions { Limits = new() { Time = TimeSpan.FromSeconds(0.5) } });
        var problem = Assert.Single(document.Problems);
        var ownLine = problem.Origin.Source.GetLine(problem.Origin.Span.Start);
        int? reference = kind is LoadProblemKind.Limit or LoadProblemKind.Refused ? null : line;
        Assert.Equal((kind, line, reference), (problem.Kind, reference ?? ownLine, problem.ReferenceLine));
        Assert.True(document.IsRefused);
        Assert.Equal(EngineKind.Static, document.Engine);
    }

    [Theory]
    [InlineData("def add(a, b):\n    return a + b\ndef f():\n    return add(1, 2)\nmemory = f()\n", "add", 4, 1, "default argument")]
    [InlineData("base = '/dev'\ndef f():\n    return base\nroot = f()\n", "base", 3, 1, "default argument")]
    [InlineData("import re\ndef f():\n    return re.search('a', 'b')\nroot = f()\n", "re", 3, 1, "write `import re` inside the function")]
    [InlineData("import os.path as path\nf = lambda: path.sep\nroot = f()\n", "path", 2, 1, "inside the function")]
    [InlineData("base = '/dev'\ndisk = list(base + x for x in ['a'])\n", "base", 2, 1, "generator expressions")]
    [InlineData("base = 1\nclass C:\n    x = base\n", "base", 3, 1, "classes")]
    [InlineData("if 1:\n    for a, b in [(1, 2)]:\n        pass\ndef f():\n    return b\nx = f()\n", "b", 5, 2, "two namespaces")]
    public void A_function_that_does_not_see_the_top_level_is_told_the_rule(string source, string name, int line, int boundAt, string help)
    {
        var document = Load(source, new LoadOptions { Dialect = Dialect.Xm });
        var problem = Assert.Single(document.Problems);
        Assert.Equal(LoadProblemKind.Exception, problem.Kind);
        Assert.EndsWith($"name '{name}' is not defined", problem.Message, StringComparison.Ordinal);
        Assert.Equal(problem.Message, problem.ReferenceMessage);
        Assert.Equal(line, document.Source.GetLine(problem.Origin.Span.Start));
        var note = problem.Notes[^1];
        Assert.Equal((boundAt, $"`{name}` is bound here, at top level"), (document.Source.GetLine(note.Origin.Span.Start), note.Message));
        Assert.Contains(help, problem.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("print zone\nzone = 'a'\n", LoadProblemKind.Exception, "bind `zone` before it is used")]
    [InlineData("if 0:\n    zone = 1\nname = 'a' + zone\n", LoadProblemKind.Exception, "bind `zone` before it is used")]
    [InlineData("def f():\n    return os.sep\nx = f()\n", LoadProblemKind.Exception, "write `import os` inside the function")]
    [InlineData("def f():\n    return zone\nx = f()\n", LoadProblemKind.Exception, null)]
    [InlineData("name = string.lower('A')\n", LoadProblemKind.Exception, "if `string` is a module, put `import string` before this line")]
    [InlineData("name = zone('A')\n", LoadProblemKind.Exception, null)]
    [InlineData("print 1\nvnc = true\n", LoadProblemKind.Exception, "write 1; xm drops Python's `True` without a word")]
    [InlineData("print 1\ndisk = [ zone ]\n", LoadProblemKind.Exception, "put quotes around it if it is a text: \"zone\"")]
    [InlineData("name = 'vm%d' % zone\n", LoadProblemKind.MissingVariable, "give it with `-D zone=N`")]
    [InlineData("if zone == 3:\n    name = 'a'\n", LoadProblemKind.MissingVariable, "give it with `-D zone=N`")]
    public void Only_a_name_that_nothing_binds_and_that_is_computed_with_is_a_missing_variable(string source, LoadProblemKind kind, string? help)
    {
        var problem = Assert.Single(Load(source, new LoadOptions { Dialect = Dialect.Xm }).Problems);
        Assert.Equal(kind, problem.Kind);
        if (help is null)
        {
            Assert.Null(problem.Help);
        }
        else
        {
            Assert.EndsWith(help, problem.Help, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("import os\nx = os.getenvv('a')\n", "did you mean `os.getenv`?")]
    [InlineData("import os\nx = os.path.exist('a')\n", "did you mean `os.path.exists`?")]
    [InlineData("import random\nx = random.randomint(1, 2)\n", "did you mean `random.randint`?")]
    [InlineData("x = 'a'.formt(1)\n", "did you mean `format`?")]
    [InlineData("x = [1].copy()\n", "Python 2.7 has no list.copy(); write LIST[:]")]
    [InlineData("memory = 5\nname = 'a%d' % memroy\n", "did you mean `memory`? a variable of the command line is given with `-D memroy=N`")]
    [InlineData("def f():\n    return lenn('a')\nx = f()\n", "did you mean `len`?")]
    [InlineData("x = stirng.lower('A')\n", "did you mean the module `string`? Put `import string` before this line")]
    [InlineData("@cache\ndef f(): pass\n", "define or import `cache` before this line")]
    [InlineData("# c\n[section]\nx = 1\n", "a config has no sections, and this looks like one of another format (INI, TOML): remove the line, or put a `#` before it")]
    [InlineData("x = 1\nfooo\n", "a name alone does nothing: write `fooo = VALUE`, or remove the line")]
    [InlineData("x = true\n", "write 1; xm drops Python's `True` without a word")]
    [InlineData("x = { 'a': true }\n", "write True, or 1")]
    [InlineData("if false: x = 1\n", "write False, or 0")]
    [InlineData("if null: x = 1\n", "write None for a value that is not there")]
    [InlineData("x = 'a' + 5\n", "write str(VALUE) for what is no text, or put it into the text: \"… %s\" % VALUE")]
    [InlineData("x = 'a' + None\n", "a value here is None, which is also what functions give that return nothing, such as list.append() and list.sort()")]
    [InlineData("x = [1].append(2)\ny = x.pop()\n", "a value here is None, which is also what functions give that return nothing, such as list.append() and list.sort()")]
    [InlineData("raise TypeError(\"'NoneType' object is not callable\")\n", null)]
    [InlineData("assert 0, \"'NoneType'\"\n", null)]
    [InlineData("raise SystemExit(1)\n", "xm ends here as well and starts no guest; remove the call, and put what is to be skipped into an if")]
    [InlineData("x = {}['is not callable']\n", null)]
    [InlineData("x = int('is not callable')\n", "int() takes a text of digits, and blanks around them")]
    [InlineData("try:\n    import yaml\nexcept ImportError:\n    yaml = None\nassert yaml\n", "it goes by a module that the config looks for and that is not there: put the module's file beside the config, or name the folder that it lies in with `--python-path DIR`")]
    [InlineData("import sys\nsys.exit()\n", "xm ends here as well and starts no guest; remove the call, and put what is to be skipped into an if")]
    [InlineData("exit()\n", "xm ends here as well and starts no guest; remove the call, and put what is to be skipped into an if")]
    [InlineData("x = {}['a']\n", null)]
    public void An_exception_is_told_with_what_to_do_about_it(string source, string? help)
    {
        var problem = Assert.Single(Load(source, new LoadOptions { Dialect = Dialect.Xm }).Problems);
        Assert.Equal((LoadProblemKind.Exception, help), (problem.Kind, problem.Help));
    }

    [Theory]
    [InlineData("name = 'a' * 2\nx = 1 / 0\n", "name='aa' x?the evaluation ended in this statement")]
    [InlineData("vif = []\nvif.append('mac=1')\nx = 1 / 0\nmemory = 5\n", "vif=['mac=1'] memory=5 x?the evaluation ended in this statement")]
    [InlineData("vif = []\nfor i in (1, 0):\n    vif.append(str(1 / i))\n", "vif?line 3 may change it i?the evaluation ended in this statement")]
    [InlineData("disk = ['a'.upper()]\nd = disk\nx = 1 / 0\nd.append('b')\n", "disk?the evaluation ended at line 3, and the rest of the file may change it through another name d?line 4 may change it x?the evaluation ended in this statement")]
    [InlineData("vif = []\ndef add(n, to=vif):\n    to.append(n)\nadd('a')\nx = 1 / 0\n", "vif=['a'] x?the evaluation ended in this statement")]
    [InlineData("vif = []\ndef add(n, to=vif):\n    to.append(n)\nx = 1 / 0\nadd('a')\n", "vif?the evaluation ended at line 4, and the rest of the file may change it through another name x?the evaluation ended in this statement")]
    [InlineData("name = 'a' * 2\nx = 1 / 0\nname = name + 'b'\n", "name?its value is no plain literal, and the evaluation ended before this line x?the evaluation ended in this statement")]
    [InlineData("name = 'a' * 2\nx = 1 / 0\nif x:\n    name = 'b'\n", "name?it is set inside the `if` at line 3 x?the evaluation ended in this statement")]
    public void What_was_bound_before_an_exception_is_known_unless_the_rest_may_change_it(string source, string expected)
    {
        var document = Load(source, new LoadOptions { Dialect = Dialect.Xm });
        Assert.Equal(expected, string.Join(' ', [
            .. document.Settings.Select(setting => $"{setting.Name}={Shown.Value(setting.Value)}"),
            .. document.Unknown.Select(unknown => $"{unknown.Name}?{unknown.Reason}")]));
    }

    [Theory]
    [InlineData("n = int(vmid)\n", "`vmid` was given as `-D vmid=x1`; give a number")]
    [InlineData("try:\n    vmid = int(vmid)\nexcept:\n    raise ValueError, \"Variable 'vmid' must be an integer\"\n", "`vmid` was given as `-D vmid=x1`; give a value that the config accepts")]
    public void A_variable_that_the_config_does_not_accept_is_told_with_the_value_that_was_given(string source, string help)
    {
        var options = new LoadOptions { Dialect = Dialect.Xm, Variables = [KeyValuePair.Create("vmid", "x1")] };
        Assert.Equal(help, Assert.Single(Load(source, options).Problems).Help);
    }

    [Theory]
    [InlineData("{ \"name\": \"a\", \"vnc\": true }\n", "this looks like JSON, not a config")]
    [InlineData("[vm]\nname = web 1\n", "this looks like an INI or TOML file, not a config: a config has no sections")]
    [InlineData("[vm]\nname = 'web'\n", "this looks like an INI or TOML file, not a config: a config has no sections")]
    [InlineData("#!/bin/sh\nset -e\n", "this is a shell script, not a config")]
    [InlineData("#!/usr/bin/env bash\nset -e\n", "this is a shell script, not a config")]
    [InlineData("# VMs\nexport NAME=web\n", "this is a shell script, not a config")]
    [InlineData("---\nname: web\n", "this looks like YAML, not a config")]
    [InlineData("name: web\ndisk:\n  - phy:/dev/a,xvda,w\n", "this looks like YAML, not a config")]
    public void What_is_of_another_format_is_told_by_its_name(string source, string message)
    {
        foreach (var dialect in (Dialect?[])[null, Dialect.Xm, Dialect.Xl])
        {
            var problem = Assert.Single(Load(source, new LoadOptions { Dialect = dialect }).Problems);
            Assert.Equal((LoadProblemKind.NotAConfig, message), (problem.Kind, problem.Message));
            Assert.True(problem.ReferenceLine > 0 && problem.ReferenceMessage is not null);
        }
    }

    [Theory]
    [InlineData("[vm]\nname = web 1\n", 2, "SyntaxError: invalid syntax")]
    [InlineData("[vm]\nname = 'web'\n", 1, "NameError: name 'vm' is not defined")]
    [InlineData("{ \"vnc\": true }\n", 1, "NameError: name 'true' is not defined")]
    public void What_xm_says_of_another_format_is_told_with_it(string source, int line, string message)
    {
        var problem = Assert.Single(Load(source, new LoadOptions { Dialect = Dialect.Xm }).Problems);
        Assert.Equal((line, message), (problem.ReferenceLine, problem.ReferenceMessage));
    }

    [Theory]
    [InlineData("[None]\nmemory = 4\n", "memory=4")]
    [InlineData("[os]\n", "")]
    [InlineData("{\"a\": 1}\n", "")]
    [InlineData("#!/bin/sh\nmemory = 4\n", "memory=4")]
    public void What_looks_like_another_format_and_runs_is_a_config(string source, string expected)
    {
        var document = Load(source, new LoadOptions { Dialect = Dialect.Xm });
        Assert.Empty(document.Problems);
        Assert.Equal(expected, string.Join(' ', document.Settings.Select(setting => $"{setting.Name}={Shown.Value(setting.Value)}")));
    }

    [Theory]
    [InlineData("[None]\nmemory = 1 / 0\n")]
    [InlineData("try:\nelse:\n")]
    [InlineData("name: web\n")]
    public void A_config_with_a_mistake_is_not_taken_for_another_format(string source) =>
        Assert.NotEqual(LoadProblemKind.NotAConfig, Load(source, new LoadOptions { Dialect = Dialect.Xm }).Problems[0].Kind);

    [Theory]
    [InlineData("vnc = True\n", "vnc:bool")]
    [InlineData("a = None\nb = u'x'\nc = 1L\nd = (1,)\n", "a:NoneType b:unicode c:long d:tuple")]
    [InlineData("import os\ndef f(): pass\nclass C: pass\ng = f\n", "g:function")]
    public void Other_types_are_dropped(string source, string expected)
    {
        var document = Load(source, new LoadOptions { Dialect = Dialect.Xm });
        Assert.Empty(document.Settings);
        Assert.Equal(expected, string.Join(' ', document.Dropped.Select(dropped => $"{dropped.Name}:{dropped.TypeName}")));
    }

    [Fact]
    public void A_setting_that_is_given_wins_over_the_file_in_both_dialects()
    {
        var options = new LoadOptions { Variables = [new("memory", "256"), new("extra", "ro")] };
        var xl = Load("memory = 128\nname = 'x'\n", options with { Dialect = Dialect.Xl });
        Assert.Equal(["memory=256", "name='x'", "extra='ro'"], xl.Settings.Select(setting => $"{setting.Name}={Shown.Value(setting.Value)}"));
        var xm = Load("memory = 128\nname = 'x'\n", options with { Dialect = Dialect.Xm });
        Assert.Equal(["memory='256'", "name='x'", "extra='ro'"], xm.Settings.Select(setting => $"{setting.Name}={Shown.Value(setting.Value)}"));
    }

    [Theory]
    [InlineData("name = 'x'\n", Dialect.Xl, "xl accepts the file")]
    [InlineData("type = 'pvh'\n", Dialect.Xl, "line 1 sets `type`, which only xl has")]
    [InlineData("type = 'hvm'\nvnc = True\n", Dialect.Xl, "line 1 sets `type`, which only xl has")]
    [InlineData("disk = ['format=raw,vdev=xvda']\nvnc = True\n", Dialect.Xl, "line 1 describes a disk as only xl reads it")]
    [InlineData("name = 'x'\nbuilder = 'linux'\n", Dialect.Xm, "line 2 sets `builder` to 'linux', which xm had and xl refuses")]
    [InlineData("builder = 'linux'\nmaxvcpus = 2\n", Dialect.Xl, "line 2 sets `maxvcpus`, which only xl has")]
    [InlineData("builder = 'hvm'\n", Dialect.Xl, "xl accepts the file")]
    [InlineData("vnc = True\n", Dialect.Xm, "Python accepts the file and xl refuses line 1")]
    [InlineData("name = 'x'\nimport os\n", Dialect.Xm, "line 2 is Python: `import os`")]
    [InlineData("extra = 'a' + 'b'\n", Dialect.Xm, "line 1 is Python: `extra = 'a' + 'b'`")]
    [InlineData("import os\ndisk = [ 'a'", Dialect.Xm, "line 1 is Python: `import os`")]
    [InlineData("name = 'x'\ndisk = [ 'a'", Dialect.Xl, "neither xl nor Python accepts the file, and nothing in it is Python's alone")]
    [InlineData("", Dialect.Xl, "xl accepts the file")]
    public void The_dialect_is_guessed_with_a_reason(string source, Dialect dialect, string reason)
    {
        var document = Load(source);
        Assert.Equal((dialect, reason), (document.Dialect, document.DialectReason));
    }

    [Theory]
    [InlineData("<domain type='xen'></domain>", "this is XML, not a config")]
    [InlineData("(domain (name x))", "this is an S-expression, in which xend kept its domains, not a config")]
    [InlineData("\u007fELF\0\0", "this is binary data, not a config: there is a NUL byte")]
    public void What_is_no_config_is_told_so(string source, string message)
    {
        var problem = Assert.Single(Load(source).Problems);
        Assert.Equal((LoadProblemKind.NotAConfig, message), (problem.Kind, problem.Message));
    }

    [Fact]
    public void A_half_written_xl_file_keeps_its_other_settings()
    {
        var document = Load("name = 'x'\ndisk = [ \"phy:/dev/a,xvda,w\"");
        Assert.Equal("name", Assert.Single(document.Settings).Name);
        Assert.Equal("disk", Assert.Single(document.Unknown).Name);
        Assert.Equal(2, document.Source.GetLine(Assert.Single(document.Problems).Origin.Span.Start));
    }

    [Fact]
    public void Lists_of_xl_nest_500_deep_on_a_small_stack()
    {
        var source = $"name = 'x'\nvif = {new string('[', 500)}'a'{new string(']', 500)}\nvif += [ 'b' ]\n";
        ConfigDocument? document = null;
        var results = new List<string?>();
        var thread = new Thread(
            () =>
            {
                document = Load(source, new LoadOptions { Dialect = Dialect.Xl });
                results.AddRange(new[] { ConversionTarget.Json, ConversionTarget.Xl, ConversionTarget.Libvirt }.Select(target => Converter.Convert(document, target).Text));
            },
            512 << 10);
        thread.Start();
        thread.Join();
        Assert.Empty(document!.Problems);
        Assert.Equal(2, Assert.IsType<ConfigList>(document.Find("vif")!.Value).Items.Length);
        Assert.DoesNotContain(null, results);
    }

    [Fact]
    public void Appending_numbers_in_xl_is_warned_of()
    {
        var document = Load("memory = 1\nmemory += 2\n", new LoadOptions { Dialect = Dialect.Xl });
        Assert.False(document.IsRefused);
        Assert.Equal(LoadProblemKind.Warning, Assert.Single(document.Problems).Kind);
        Assert.Equal("'12'", Shown.Value(document.Find("memory")!.Value));
        Assert.True(document.Find("memory")!.IsAppended);
    }

    [Theory]
    [InlineData("name = 'x'\na = range(60000) + range(60000)\n", 2)]
    [InlineData("name = 'x'\na = ['y']\nfor i in range(60): a = [a, a]\n", 3)]
    [InlineData("name = 'x'\na = ['y' * 1000000] * 5\n", 2)]
    [InlineData("name = 'x'\nfor i in xrange(21000): locals()['a%d' % i] = 1\n", 1)]
    public void What_unfolds_without_end_is_not_shown_and_said_to_be_too_much(string source, int line)
    {
        var document = Load(source, new LoadOptions { Dialect = Dialect.Xm, Engine = EngineKind.Sandbox });
        var problem = Assert.Single(document.Problems);
        Assert.Equal((LoadProblemKind.Limit, line), (problem.Kind, problem.Origin.Source.GetPosition(problem.Origin.Span.Start).Line));
        Assert.StartsWith("The config leaves more behind than can be shown", problem.Message, StringComparison.Ordinal);
        Assert.Equal("'x'", Shown.Value(document.Find("name")!.Value));
        Assert.False(document.IsComplete);
    }

    [Theory]
    [InlineData("x y\n", 1, Dialect.Xm, 1, "SyntaxError: invalid syntax")]
    [InlineData("x y\n", 20, Dialect.Xm, 20, null)]
    [InlineData("x y\n", 21, Dialect.Xm, 21, "From here on there is 1 more syntax error, which is not listed.")]
    [InlineData("x y\n", 1000, Dialect.Xm, 21, "From here on there are 980 more syntax errors, which are not listed.")]
    [InlineData("x y\n", 1000, Dialect.Xl, 21, "From here on there are 980 more syntax errors, which are not listed.")]
    [InlineData("x y\n", 20, Dialect.Xl, 20, "syntax error, unexpected IDENT, expecting += or '='")]
    public void Of_many_syntax_errors_the_first_are_told_and_how_many_more_there_are(string line, int count, Dialect dialect, int told, string? last)
    {
        var problems = Load(string.Concat(Enumerable.Repeat(line, count)), new LoadOptions { Dialect = dialect }).Problems;

        Assert.Equal(told, problems.Length);
        Assert.Equal(last, told > 20 ? problems[^1].Message : problems[^1].ReferenceMessage);
    }

    [Fact]
    public void What_is_not_listed_comes_after_what_is()
    {
        // The parser meets the CR at the end of the last line before it sees that the sum cannot be.
        var source = string.Concat(Enumerable.Repeat("x y\n", 19)) + "a = [1]\na += 5\r\n";
        var problems = Load(source, new LoadOptions { Dialect = Dialect.Xl }).Problems;
        Assert.Equal("From here on there is 1 more syntax error, which is not listed.", problems[^1].Message);
        Assert.Equal(problems.OrderBy(static problem => problem.Origin.Span.Start), problems);
    }

    [Fact]
    public void What_xm_would_say_is_not_told_of_what_fails_for_the_made_up_host()
    {
        var failing = Assert.Single(Load("import os\nx = os.environ['SITE']\n", new LoadOptions { Dialect = Dialect.Xm }).Problems);
        Assert.Equal(("KeyError: 'SITE'", null), (failing.Message, failing.ReferenceMessage));
        Assert.Contains("--host-profile", failing.Help, StringComparison.Ordinal);

        var plain = Assert.Single(Load("import os\nx = os.environ['HOME']\ny = 1 / 0\n", new LoadOptions { Dialect = Dialect.Xm }).Problems);
        Assert.Equal("ZeroDivisionError: integer division or modulo by zero", plain.ReferenceMessage);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_config_finds_itself_and_what_lies_beside_it_where_they_are_on_their_host_from_wherever_it_is_read(bool isRelative)
    {
        var folder = Directory.CreateTempSubdirectory("xenconfig-own-").FullName;
        try
        {
            var path = Path.Combine(folder, "web.xm");
            File.WriteAllText(path, """
                import os, sys
                path = xm_file
                code = sys._getframe().f_code.co_filename
                execfile('part.inc')
                execfile(os.path.join(os.path.dirname(xm_file), 'part.inc'))
                kernel = open(os.path.dirname(os.path.abspath(xm_file)) + '/kernel.txt').read()
                """);
            File.WriteAllText(Path.Combine(folder, "part.inc"), "memory = 64\n");
            File.WriteAllText(Path.Combine(folder, "kernel.txt"), "/boot/vmlinuz");
            var document = ConfigLoader.Load(ConfigReading.FromFile(isRelative ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path).Source!);
            Assert.Empty(document.Problems);
            Assert.Equal(
                ["path='/etc/xen/web.xm'", "code='/etc/xen/web.xm'", "memory=64", "kernel='/boot/vmlinuz'"],
                document.Settings.Select(static setting => $"{setting.Name}={Shown.Value(setting.Value)}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("try:\n    import xen.xend.XendClient\nexcept ImportError:\n    memory = 32\n", "xen.xend")]
    [InlineData("try:\n    from xen.util import Brctl\nexcept ImportError:\n    memory = 32\n", "xen.util.Brctl")]
    [InlineData("import xen\ntry:\n    xen.lowlevel\nexcept AttributeError:\n    memory = 32\n", "xen.lowlevel")]
    public void A_module_that_xm_has_and_the_evaluator_does_not_is_not_taken_for_one_that_is_not_there(string source, string module)
    {
        var document = Load(source, new LoadOptions { Dialect = Dialect.Xm });
        var problem = Assert.Single(document.Problems);
        Assert.Equal((LoadProblemKind.NotSupported, null), (problem.Kind, problem.ReferenceMessage));
        Assert.StartsWith($"The module '{module}' is one that xm would look for in Xen's own package", problem.Message, StringComparison.Ordinal);
        Assert.Null(document.Find("memory"));
    }

    [Theory]
    [InlineData("memory = 64\ntitle = u'\\N{SNOWMAN}'\n", null)]
    [InlineData("import os\ntitle = u'\\N{SNOWMAN}'\nmemory = 64\n", Dialect.Xm)]
    public void A_character_whose_name_only_Python_knows_is_told_as_a_limit_of_ours_and_not_as_a_syntax_error(string source, Dialect? dialect)
    {
        var document = Load(source, new LoadOptions { Dialect = dialect });
        var problem = Assert.Single(document.Problems);
        Assert.Equal((LoadProblemKind.NotSupported, null, Dialect.Xm), (problem.Kind, problem.ReferenceMessage, document.Dialect));
        Assert.Contains("u2603", problem.Help, StringComparison.Ordinal);
        Assert.Equal("64", Shown.Value(document.Find("memory")!.Value));
    }

    [Fact]
    public void A_list_inside_itself_shows_as_Python_shows_it()
    {
        var document = Load("a = [1]\na.append(a)\nb = [2]\nb.append((b, a))\n", new LoadOptions { Dialect = Dialect.Xm });

        Assert.Equal(["1", "[...]"], ((ConfigList)document.Find("a")!.Value).Items.Select(TextOf));
        var pair = ((ConfigOther)((ConfigList)document.Find("b")!.Value).Items[1]).Plain as ConfigList;
        Assert.Equal(["[...]", null], pair!.Items.Select(TextOf));

        static string? TextOf(ConfigValue value) => value switch
        {
            ConfigInteger number => number.Text,
            ConfigOther other => other.Text,
            _ => null,
        };
    }

    [Fact]
    public void Calls_around_values_are_told_until_they_are_too_many()
    {
        var document = Load(
            "global f\ndef f(n, a):\n    if n: return f(n - 1, a)\n    for i in range(200): a.append('a%d' % i)\nb = []\nf(900, b)\n",
            new LoadOptions { Dialect = Dialect.Xm });
        var items = ((ConfigList)document.Find("b")!.Value).Items;
        Assert.Equal("i", items[0].Origin.Context!.Name);
        Assert.Null(items[^1].Origin.Context);
    }

    [Theory]
    [InlineData(Dialect.Xm)]
    [InlineData(Dialect.Xl)]
    public void A_file_that_is_too_long_is_not_read(Dialect dialect)
    {
        var limits = new EvaluationLimits { SourceBytes = 20 };
        Assert.Empty(Load("memory = 128 # 2\n\n\n\n\n", new LoadOptions { Dialect = dialect, Limits = limits with { SourceBytes = 21 } }).Problems);
        var document = Load("memory = 128 # 2\n\n\n\n\n", new LoadOptions { Dialect = dialect, Limits = limits });
        Assert.Equal("The file has 21 bytes; the limit is 20.", Assert.Single(document.Problems).Message);
        Assert.Empty(document.Settings);
    }

    [Fact]
    public void No_code_of_a_config_that_was_stopped_shows_its_values()
    {
        var document = Load(
            "class A(object):\n    def __repr__(self): return 'shown'\na = A()\nopen('/etc/passwd')\n",
            new LoadOptions { Dialect = Dialect.Xm, Engine = EngineKind.Sandbox });
        Assert.Equal("<A object>", Assert.Single(document.Dropped, dropped => dropped.Name == "a").ValueText);
    }

    [Theory]
    [InlineData("while 1: pass")]
    [InlineData("open('/etc/passwd')")]
    [InlineData("undefined")]
    [InlineData("import socket\nhost = socket.gethostname()\nif host == 'other': memory = 1\nx = 1")]
    public void No_code_of_a_config_is_asked_which_names_there_are_at_its_end(string end)
    {
        var document = Load(
            "class K(object):\n    ended = []\n    def __hash__(self): return hash('memory')\n    def __eq__(self, other):\n"
                + $"        if self.ended: raise ValueError('asked')\n        return False\nk = K()\nlocals()[k] = 1\nmemory = 6\nk.ended.append(1)\n{end}\n",
            new LoadOptions { Dialect = Dialect.Xm, Engine = EngineKind.Sandbox, Traces = true });
        Assert.DoesNotContain(document.Problems, static problem => problem.Message.Contains("asked"));
        Assert.Equal(6, Assert.IsType<ConfigInteger>(document.Find("memory")!.Value).Value);
    }

    [Fact]
    public void Names_that_were_made_to_collide_are_found_though_no_steps_are_left()
    {
        // The hash of an int is itself: the first places where names may stand are taken, and all that follow them.
        var document = Load(
            "d = locals()\nslot = 1\nfor i in xrange(5000):\n    d[slot] = 1\n    slot = (5 * slot + 1) % 8192\nmemory = 5\nvcpus = 2\nname = 'a'\nwhile 1: pass\n",
            new LoadOptions { Dialect = Dialect.Xm, Engine = EngineKind.Sandbox, Traces = true });
        Assert.Equal(LoadProblemKind.Limit, Assert.Single(document.Problems).Kind);
        Assert.Equal(["slot", "i", "memory", "vcpus", "name"], document.Settings.Select(static setting => setting.Name));
    }

    [Fact]
    public void A_list_that_a_class_shortens_as_it_is_shown_has_what_is_left()
    {
        var document = Load(
            "def make():\n    items = []\n    class A(object):\n        def __repr__(self):\n            del items[1:]\n            return 'shown'\n"
                + "    items.extend([A(), 'b', 'c'])\n    return items\nx = make()\n",
            new LoadOptions { Dialect = Dialect.Xm });
        Assert.Equal("shown", Assert.IsType<ConfigOther>(Assert.Single(((ConfigList)document.Find("x")!.Value).Items)).Text);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_result()
    {
        var reading = ConfigReading.FromFile("/nonexistent/config");
        Assert.False(reading.IsRead);
        Assert.Equal("there is no such file", reading.Error);
        Assert.Equal("it is a folder, not a file", ConfigReading.FromFile("/").Error);
    }

    private static ConfigDocument Load(string source, LoadOptions? options = null) => ConfigLoader.Load(SourceText.From(source, "config"), options);

    [Theory]
    [InlineData("")]
    [InlineData("x.append((x, 1))\n")]
    public void A_list_that_is_too_deep_to_be_shown_is_told_at_its_place_and_hides_nothing_else(string more)
    {
        var document = Load($"name = 'a'\nx = []\nfor i in range(150):\n    x = [x]\n{more}locals()['memory'] = 512\nt = None\n", new LoadOptions { Dialect = Dialect.Xm, Engine = EngineKind.Sandbox });
        var problem = Assert.Single(document.Problems);
        Assert.Equal((LoadProblemKind.Limit, 4), (problem.Kind, document.Source.GetLine(problem.Origin.Span.Start)));
        Assert.StartsWith("The config leaves lists in lists behind that are too deep", problem.Message, StringComparison.Ordinal);
        Assert.Equal("512", Shown.Value(document.Find("memory")!.Value));
        Assert.Equal("None", Assert.Single(document.Dropped).ValueText);
    }
}

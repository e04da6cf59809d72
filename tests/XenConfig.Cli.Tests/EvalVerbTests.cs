using System.Text.Encodings.Web;
using System.Text.Json;

namespace XenConfig.Cli.Tests;

public class EvalVerbTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_output_of_a_config_is_kept_apart_from_its_settings()
    {
        var run = CommandRun.Of("eval", "configs/good/example");

        Assert.Equal(ExitStatus.Clean, run.Status);
        Assert.Equal("", run.Error);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            "device tap:aio://var/lib/xen/images/example.dsk,xvda1,w\ndevice tap:aio://var/lib/xen/images/example-swap.dsk,xvda2,w\n",
            json.RootElement.GetProperty("output").GetString());
        Assert.Equal(128, Setting(json, "memory").GetProperty("value").GetInt32());
    }

    [Theory]
    [InlineData("eval", "configs/good/example", "xenconfig: configs/good/example is xm: line 13 is Python: `for i in disk:`\n")]
    [InlineData("convert --to json", "configs/good/web1.xm", "xenconfig: configs/good/web1.xm is xm: the file's name ends in .xm\n")]
    public void Verbose_says_the_dialect_and_why(string verb, string path, string remark) =>
        Assert.StartsWith(remark, CommandRun.Of([.. verb.Split(' '), "--verbose", path]).Error, StringComparison.Ordinal);

    [Fact]
    public void A_setting_and_every_element_of_a_list_have_a_place()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("eval", "configs/good/example").Output);

        Assert.Equal("7:8-8:57", Place(Setting(json, "disk").GetProperty("origin")));
        Assert.Equal(["7:10-7:60", "8:1-8:56"], Setting(json, "disk").GetProperty("items").EnumerateArray().Select(Place));
    }

    [Fact]
    public void A_name_that_a_config_gives_its_own_code_is_cut_when_it_is_long()
    {
        var config = "x = []\nexec compile('for i in range(3000): x.append(\"a%d\" % i)', 'f' * 10000, 'exec')\n";
        var run = CommandRun.Of(["eval", "--dialect", "xm", "-"], config);

        using var json = JsonDocument.Parse(run.Output);
        var items = Setting(json, "x").GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(3000, items.Length);
        Assert.Equal(new string('f', 254) + "…", items[^1].GetProperty("file").GetString());
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_that_is_a_list_has_places_of_its_own()
    {
        using var json = JsonDocument.Parse(CommandRun.Of(["eval", "--dialect", "xm", "-"], "vnuma = [['pnode=0', 'size=1'], ('a',)]\n").Output);

        var items = Setting(json, "vnuma").GetProperty("items").EnumerateArray().ToArray();

        Assert.Equal(["1:11-1:20", "1:22-1:30"], items[0].GetProperty("items").EnumerateArray().Select(Place));
        Assert.Equal(["1:34-1:37"], items[1].GetProperty("items").EnumerateArray().Select(Place));
    }

    [Fact]
    public void A_value_made_in_a_loop_names_the_loop()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("eval", "configs/good/firewall.xm").Output);

        var within = Setting(json, "vif").GetProperty("items")[1].GetProperty("within")[0];

        Assert.StartsWith("number", within.GetProperty("loop").GetString(), StringComparison.Ordinal);
        Assert.Equal(12, within.GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_volatile_list_says_which_of_its_elements_are()
    {
        using var json = JsonDocument.Parse(
            CommandRun.Of(["eval", "--dialect", "xm", "-"], "import socket\nname, memory = 'a', 8\ndisk = [name, 'b' + socket.gethostname()]\n").Output);

        Assert.False(Setting(json, "name").TryGetProperty("volatile", out _));
        Assert.True(Setting(json, "disk").GetProperty("volatile").GetBoolean());
        Assert.Equal([false, true], Setting(json, "disk").GetProperty("items").EnumerateArray().Select(item => item.TryGetProperty("volatile", out _)));
    }

    [Fact]
    public void What_is_beside_the_config_is_named_by_the_path_that_leads_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.py", "def f(i):\n    return 'a%d' % i\nnames = [f(i) for i in (1,)]\n");
        folder.Write("a.xm", "import site\nvif = site.names\n");

        using var json = JsonDocument.Parse(CommandRun.Of("eval", folder["a.xm"]).Output);

        var item = Setting(json, "vif").GetProperty("items")[0];
        Assert.Equal(folder["site.py"], item.GetProperty("file").GetString());
        Assert.Equal([folder["site.py"], folder["site.py"]], item.GetProperty("within").EnumerateArray().Select(place => place.GetProperty("file").GetString()));
    }

    [Theory]
    [InlineData("memory = 0x10\nvcpus = 010\nname = 'a'\ndisk = [ ['b'], 'c', ]\n", "xl", """{"memory":16,"vcpus":8,"name":"a","disk":[["b"],"c"]}""")]
    [InlineData("memory = 2 ** 10\nratio = 0.5\nname = 'n' + 'n'\n", "xm", """{"memory":1024,"ratio":0.5,"name":"nn"}""")]
    [InlineData("name = 'caf\u00e9'\n", "xl", """{"name":"café"}""")]
    [InlineData("name = 'a'\nvnc = True\nvif = ('b',)\nuser = u'c'\n", "xm", """{"name":"a"}""")]
    [InlineData(
        "a = [('x', 1), None, True, u'c', 2L, 1 << 70]\n", "xm", """{"a":[["x",1],null,true,"c",2,1180591620717411303424]}""")]
    public void Values_are_one_object_and_nothing_else(string config, string dialect, string expected)
    {
        var run = CommandRun.Of(["eval", "--format", "values", "--dialect", dialect, "-"], config);

        Assert.Equal(expected, Compact(run.Output));
        Assert.Equal(ExitStatus.Clean, run.Status);
    }

    [Fact]
    public void A_trace_takes_the_place_of_the_settings()
    {
        var run = CommandRun.Of(["eval", "--trace", "--dialect", "xm", "-"], "vif = []\nfor i in range(2):\n    vif.append(str(i))\ndel i\nmemory = 1 / 0\n");

        Assert.Equal(
            """
            <stdin>:1: vif = []
                vif = []
            <stdin>:2: for i in range(2): …
                vif = ['0', '1']
                i = 1
            <stdin>:4: del i
                del i
            <stdin>:5: memory = 1 / 0
                failed: ZeroDivisionError: integer division or modulo by zero

            """,
            run.Output);
        Assert.Equal(ExitStatus.Findings, run.Status);
    }

    [Fact]
    public void A_trace_is_part_of_the_JSON_or_stands_beside_the_values()
    {
        const string config = "name = 'a'\n";

        using var json = JsonDocument.Parse(CommandRun.Of(["eval", "--trace", "--format", "json", "-"], config).Output);
        var values = CommandRun.Of(["eval", "--trace", "--format", "values", "-"], config);

        var statement = Assert.Single(json.RootElement.GetProperty("trace").EnumerateArray());
        Assert.Equal("name = 'a'", statement.GetProperty("statement").GetString());
        Assert.Equal("1:1-1:11", Place(statement.GetProperty("origin")));
        Assert.Equal("""[{"name":"name","value":"\"a\""}]""", Compact(statement.GetProperty("changes").GetRawText()));
        Assert.Equal("""{"name":"a"}""", Compact(values.Output));
        Assert.Equal("<stdin>:1: name = 'a'\n    name = \"a\"\n", values.Error);
    }

    [Fact]
    public void An_interrupted_evaluation_exits_with_130()
    {
        var run = CommandRun.Of(["eval", "--dialect", "xm", "-"], "while 1: pass\n", isInterrupted: true);

        Assert.Equal(ExitStatus.Interrupted, run.Status);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_setting_may_come_from_the_files_of_the_host_profile()
    {
        var run = CommandRun.Of(
            ["eval", "--format", "values", "--dialect", "xm", "--host-profile", "configs/host.toml", "-"],
            "import commands, os\nexecfile('/etc/xen/site.py')\nhost = commands.getoutput('hostname -f')\nname = os.uname()[1]\n");

        Assert.Equal("""{"bridge":"xenbr0","host":"xen1.example.org","name":"xen1"}""", Compact(run.Output));
    }

    [Fact]
    public void The_dialect_is_that_of_the_settings_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("xenconfig.toml", "[per-file.\"old*\"]\ndialect = \"xm\"\n");

        var run = CommandRun.Of("eval", "--format", "values", folder.Write("old.cfg", "memory = 2 * 2\n"));

        Assert.Equal("""{"memory":4}""", Compact(run.Output));
    }

    [Fact]
    public void A_variable_of_xm_is_given_with_D()
    {
        var run = CommandRun.Of("eval", "--format", "values", "-D", "vmid=7", "configs/good/lab-template.xm");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("lab07", json.RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public void A_variable_that_is_missing_is_asked_for()
    {
        var run = CommandRun.Of("eval", "configs/bad/missing-variable.xm");

        Assert.Equal(ExitStatus.Findings, run.Status);
        Assert.Contains("-D vmid=", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_file_still_gives_what_can_be_known()
    {
        var run = CommandRun.Of("eval", "configs/bad/half-written.cfg");

        Assert.Equal(ExitStatus.Findings, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("draft", Setting(json, "name").GetProperty("value").GetString());
        Assert.False(json.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(6, json.RootElement.GetProperty("problems")[0].GetProperty("origin").GetProperty("line").GetInt32());
        Assert.StartsWith("configs/bad/half-written.cfg:6:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dropped_value_is_named_with_its_type_and_place()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("eval", "configs/bad/true.xm").Output);

        var dropped = Assert.Single(json.RootElement.GetProperty("dropped").EnumerateArray());

        Assert.Equal("vnc", dropped.GetProperty("name").GetString());
        Assert.Equal("bool", dropped.GetProperty("type").GetString());
        Assert.Equal("8:7-8:11", Place(dropped.GetProperty("origin")));
    }

    [Fact]
    public void Standard_input_goes_by_the_name_that_it_is_given()
    {
        var run = CommandRun.Of(["eval", "--stdin-filename", "web1", "--dialect", "xl", "-"], "memory = True\n");

        Assert.Equal(ExitStatus.Findings, run.Status);
        Assert.StartsWith("web1:1:10: error: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-steps", "1000", "--max-steps N")]
    [InlineData("--timeout", "0.05", "--timeout SECONDS")]
    public void A_config_that_does_not_end_is_ended_and_the_option_for_the_limit_named(string option, string value, string named)
    {
        var run = CommandRun.Of("eval", option, value, "configs/bad/endless-loop.xm");

        Assert.Equal(ExitStatus.Findings, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("limit", json.RootElement.GetProperty("problems")[0].GetProperty("kind").GetString());
        Assert.EndsWith($"raise the limit with `{named}`", json.RootElement.GetProperty("problems")[0].GetProperty("help").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_host_does_not_leak_into_a_setting()
    {
        var run = CommandRun.Of("eval", "configs/bad/reads-passwd.xm");

        using var json = JsonDocument.Parse(run.Output);
        Assert.False(json.RootElement.GetProperty("settings").TryGetProperty("name", out _));
        Assert.Equal("refused", json.RootElement.GetProperty("problems")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void A_host_profile_says_what_a_config_sees_of_its_host()
    {
        using var folder = new TemporaryFolder();
        var profile = folder.Write("host.toml", "[uname]\nmachine = \"i686\"\n");

        var run = CommandRun.Of("eval", "--format", "values", "--host-profile", profile, "configs/good/panel-hvm.xm");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("/usr/lib/xen/bin/qemu-dm", json.RootElement.GetProperty("device_model").GetString());
    }

    [Fact]
    public void A_wrong_host_profile_is_an_error_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var profile = folder.Write("host.toml", "[uname]\nmachine = 64\n");

        var run = CommandRun.Of("eval", "--host-profile", profile, "configs/good/panel-hvm.xm");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith($"xenconfig: {profile}:2:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_static_engine_runs_nothing()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("eval", "--engine", "static", "configs/good/example").Output);

        Assert.Equal("static", json.RootElement.GetProperty("engine").GetString());
        Assert.Equal("", json.RootElement.GetProperty("output").GetString());
        Assert.Equal("example", Setting(json, "name").GetProperty("value").GetString());
    }

    private static JsonElement Setting(JsonDocument json, string name) => json.RootElement.GetProperty("settings").GetProperty(name);

    private static string Place(JsonElement place) =>
        $"{place.GetProperty("line")}:{place.GetProperty("column")}-{place.GetProperty("endLine")}:{place.GetProperty("endColumn")}";

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Readable);
    }
}

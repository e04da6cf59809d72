namespace XenConfig.Cli.Tests;

public sealed class InternalErrorTests
{
    [Fact]
    public void A_bug_is_one_line_without_control_characters() =>
        Assert.Equal(
            "xenconfig: internal error at 'a\\n.cfg': InvalidCastException: a\\x1b[2Jb (set XENCONFIG_DEBUG=1 to see where; please report it)\n",
            Tell(new InvalidCastException("a\x1b[2Jb\nc"), "a\n.cfg"));

    [Fact]
    public void A_traced_bug_has_its_lines_without_control_characters() =>
        Assert.Equal(
            "xenconfig: internal error at 'a\\n.cfg':\nSystem.InvalidCastException: a\\x1b[2Jb\nc\n",
            Tell(new InvalidCastException("a\x1b[2Jb\nc"), "a\n.cfg", debug: "1"));

    [Fact]
    public void A_failure_of_input_shows_no_control_characters()
    {
        using var error = new StringWriter();
        var context = Context(error, openInput: () => throw new IOException("no \x1b[2J here"));
        Assert.Equal(ExitStatus.Failure, XenConfigCommand.Run(["eval", "-"], context));
        Assert.Equal("xenconfig: input or output failed: no \\x1b[2J here\n", error.ToString());
    }

    [Fact]
    public void A_word_that_is_not_known_shows_no_control_characters()
    {
        var run = CommandRun.Of("lint", "--\x1b[2J");
        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith("xenconfig: unknown option '--\\x1b[2J'", run.Error, StringComparison.Ordinal);
    }

    private static string Tell(Exception bug, string path, string? debug = null)
    {
        using var error = new StringWriter();
        InternalError.Tell(Context(error, debug), bug, path);
        return error.ToString();
    }

    private static CommandContext Context(StringWriter error, string? debug = null, Func<Stream>? openInput = null) => new()
    {
        OpenInput = openInput ?? (() => Stream.Null),
        Output = TextWriter.Null,
        OutputBytes = Stream.Null,
        Error = error,
        GetEnvironmentVariable = name => name == "XENCONFIG_DEBUG" ? debug : null,
    };
}

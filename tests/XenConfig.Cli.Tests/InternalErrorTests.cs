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

    [Theory]
    [InlineData(null, "xenconfig: internal error: InvalidCastException: a\\x1b[2Jb (set XENCONFIG_DEBUG=1 to see where; please report it)\n")]
    [InlineData("1", "xenconfig: internal error:\nSystem.InvalidCastException: a\\x1b[2Jb\n   at XenConfig.Cli.")]
    public void A_bug_that_nothing_caught_is_told_in_the_same_way(string? debug, string beginning)
    {
        using var error = new StringWriter();
        var context = Context(error, debug, openInput: () => throw new InvalidCastException("a\x1b[2Jb"));
        Assert.Equal(ExitStatus.Failure, XenConfigCommand.Run(["eval", "-"], context));
        Assert.StartsWith(beginning, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_of_input_shows_no_control_characters() =>
        Assert.Equal("xenconfig: cannot read standard input: no \\x1b[2J here\n", Unreadable(new IOException("no \x1b[2J here")));

    [Fact]
    public void A_closed_standard_input_is_told_as_closed() => Assert.Equal(
        "xenconfig: cannot read standard input: it is closed, or open for writing only\n",
        Unreadable(new UnauthorizedAccessException("Access to the path is denied.", new IOException("Bad file descriptor", 9))));

    [Fact]
    public void A_folder_as_standard_input_is_told_as_one() =>
        Assert.Equal("xenconfig: cannot read standard input: it is a folder, not a file\n", Unreadable(new IOException("Is a directory", 21)));

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

    private static string Unreadable(Exception failure)
    {
        using var error = new StringWriter();
        Assert.Equal(ExitStatus.Failure, XenConfigCommand.Run(["eval", "-"], Context(error, openInput: () => throw failure)));
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

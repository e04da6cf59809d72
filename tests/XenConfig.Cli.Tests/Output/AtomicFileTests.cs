using System.Text;
using XenConfig.Cli.Output;

namespace XenConfig.Cli.Tests.Output;

public class AtomicFileTests
{
    [Fact]
    public void A_file_is_replaced_whole_and_nothing_else_is_left()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a", "a long old content");

        AtomicFile.Write(path, "new"u8);

        Assert.Equal("new", folder.Read("a"));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_file_that_is_not_there_is_made()
    {
        using var folder = new TemporaryFolder();

        AtomicFile.Write(folder["new"], "text"u8);

        Assert.Equal("text", folder.Read("new"));
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no Unix file modes");
            return;
        }

        using var folder = new TemporaryFolder();
        var path = folder.Write("a", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        AtomicFile.Write(path, "new"u8);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_replaced()
    {
        using var folder = new TemporaryFolder();
        var target = folder.Write("target", "old");
        File.CreateSymbolicLink(folder["link"], target);

        AtomicFile.Write(folder["link"], Encoding.UTF8.GetBytes("new"));

        Assert.Equal(target, new FileInfo(folder["link"]).LinkTarget);
        Assert.Equal("new", folder.Read("target"));
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no /dev/null");

        AtomicFile.Write("/dev/null", "text"u8);

        Assert.Empty(File.ReadAllBytes("/dev/null"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();

        var error = Assert.Throws<CommandException>(() => AtomicFile.Write(folder["no/such/file"], "text"u8));

        Assert.Equal($"cannot write '{folder["no/such/file"]}': there is no such folder", error.Message);
    }
}

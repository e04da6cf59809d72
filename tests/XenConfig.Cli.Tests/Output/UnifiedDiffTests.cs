using System.Text;
using XenConfig.Cli.Output;

namespace XenConfig.Cli.Tests.Output;

public class UnifiedDiffTests
{
    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", Diff("a\nb\n", "a\nb\n"));

    [Theory]
    [InlineData("a\nb\nc\n", "a\nB\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n")]
    [InlineData("a\n", "a\nb\n", "@@ -1,1 +1,2 @@\n a\n+b\n")]
    [InlineData("a\nb\n", "b\n", "@@ -1,2 +1,1 @@\n-a\n b\n")]
    [InlineData("", "a\n", "@@ -0,0 +1,1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1,1 +0,0 @@\n-a\n")]
    [InlineData("a", "a\n", "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    [InlineData("a\r\n", "a\n", "@@ -1,1 +1,1 @@\n-a\r\n+a\n")]
    [InlineData(
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n",
        "1\nX\n3\n4\n5\n6\n7\n8\n9\n10\nY\n12\n",
        "@@ -1,5 +1,5 @@\n 1\n-2\n+X\n 3\n 4\n 5\n@@ -8,5 +8,5 @@\n 8\n 9\n 10\n-11\n+Y\n 12\n")]
    public void Changes_come_in_hunks_with_three_lines_around(string before, string after, string hunks) =>
        Assert.Equal($"--- f\n+++ f\n{hunks}", Diff(before, after));

    [Fact]
    public void Changes_near_each_other_share_a_hunk() => Assert.Equal(
        "--- f\n+++ f\n@@ -1,8 +1,8 @@\n-1\n+X\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+Y\n",
        Diff("1\n2\n3\n4\n5\n6\n7\n8\n", "X\n2\n3\n4\n5\n6\n7\nY\n"));

    [Fact]
    public void Bytes_that_are_no_text_come_through_as_they_are() => Assert.Equal(
        [.. "--- f\n+++ f\n@@ -1,1 +1,1 @@\n-"u8, 0xFF, .. "\n+"u8, 0xFE, .. "\n"u8],
        UnifiedDiff.Of("f", [0xFF, (byte)'\n'], [0xFE, (byte)'\n']));

    private static string Diff(string before, string after) =>
        Encoding.UTF8.GetString(UnifiedDiff.Of("f", Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after)));
}

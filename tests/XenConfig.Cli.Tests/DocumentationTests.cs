using System.Globalization;
using System.Text.RegularExpressions;

namespace XenConfig.Cli.Tests;

/// <summary>
/// What the pages show is what the command does. With XENCONFIG_UPDATE_DOCS=1 the outputs that no longer hold are written anew;
/// where lines were left out, by hand.
/// </summary>
public partial class DocumentationTests
{
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("XENCONFIG_UPDATE_DOCS") == "1";

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md").Append(Repository.PathTo("README.md"))
            .Concat(Directory.EnumerateFiles(Repository.PathTo("configs"), "*.md"))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_commands_of_a_page_print_what_it_shows(string page)
    {
        var text = File.ReadAllText(page);
        var status = 0;
        foreach (var command in ConsoleCommand.In(text))
        {
            if (command.CommandLine == "echo $?")
            {
                Assert.Equal([status.ToString(CultureInfo.InvariantCulture)], command.Output);
                continue;
            }

            if (!command.IsOurs)
            {
                Assert.StartsWith("dotnet ", command.CommandLine, StringComparison.Ordinal);
                Assert.Empty(command.Output);
                continue;
            }

            var run = CommandRun.Of(command.Arguments, command.Input);
            status = run.Status;
            var printed = WithoutRandomness(command, run.Screen.TrimEnd('\n')).Split('\n');
            var shown = command with { Output = [.. command.Output.Select(line => WithoutRandomness(command, line))] };
            if (shown.Shows(printed))
            {
                continue;
            }

            if (IsUpdate && !command.Output.Contains(ConsoleCommand.LeftOut))
            {
                text = command.ReplaceIn(text, printed);
                continue;
            }

            Assert.Fail($"{page} shows for '{command.CommandLine}'\n{string.Join('\n', command.Output)}\nbut it prints\n{run.Screen}");
        }

        if (IsUpdate && text != File.ReadAllText(page))
        {
            File.WriteAllText(page, text);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_links_of_a_page_lead_somewhere(string page)
    {
        foreach (Match link in Link().Matches(File.ReadAllText(page)))
        {
            var target = link.Groups["target"].Value;
            if (!target.StartsWith("http", StringComparison.Ordinal))
            {
                var path = Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0]);
                Assert.True(target.StartsWith('#') || Path.Exists(path), $"{page} links to {target}");
            }
        }
    }

    /// <summary>Every run of <c>new</c> gives other digits.</summary>
    private static string WithoutRandomness(ConsoleCommand command, string text) =>
        command.Arguments[0] == "new" ? Identifier().Replace(text, id => Regex.Replace(id.Value, "[0-9a-f]", "x")) : text;

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\b[0-9a-f]{2}(:[0-9a-f]{2}){5}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")]
    private static partial Regex Identifier();
}

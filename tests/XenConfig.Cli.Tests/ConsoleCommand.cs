using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace XenConfig.Cli.Tests;

/// <summary>
/// A command shown in a <c>console</c> block of a Markdown page, with the output shown below it. A line <c>...</c> stands for lines
/// that are left out.
/// </summary>
/// <param name="CommandLine">What stands after <c>$ </c>.</param>
/// <param name="Output">The lines below it.</param>
public sealed partial record ConsoleCommand(string CommandLine, ImmutableArray<string> Output)
{
    public const string LeftOut = "...";

    /// <summary>The ways in which pages call the command.</summary>
    private static readonly string[] Prefixes = ["dotnet run --project src/XenConfig.Cli -- ", "xenconfig "];

    /// <summary>Whether it is the command itself that is called, and not a tool such as dotnet.</summary>
    public bool IsOurs => Prefixes.Any(p => CommandLine.StartsWith(p, StringComparison.Ordinal));

    /// <summary>The words after the command's name; the file after a <c>&lt;</c> is not among them.</summary>
    public string[] Arguments
    {
        get
        {
            var prefix = Prefixes.First(p => CommandLine.StartsWith(p, StringComparison.Ordinal));
            var words = Word().Matches(CommandLine[prefix.Length..]).Select(m => m.Value.Trim('\'')).ToArray();
            return words.Contains("<") ? words[..^2] : words;
        }
    }

    /// <summary>What it reads from standard input.</summary>
    public string Input => CommandLine.Split(" < ") is [_, var path] ? File.ReadAllText(path) : "";

    /// <summary>Whether lines are what is shown, where a line <c>...</c> stands for any number of them.</summary>
    public bool Shows(IReadOnlyList<string> lines) => Matches(Output.AsSpan(), [.. lines]);

    /// <summary>The commands in a page.</summary>
    public static IEnumerable<ConsoleCommand> In(string page)
    {
        foreach (Match block in Block().Matches(page))
        {
            foreach (var part in ("\n" + block.Groups["text"].Value).Split("\n$ ").Skip(1))
            {
                var lines = part.TrimEnd('\n').Split('\n');
                yield return new ConsoleCommand(lines[0], [.. lines[1..]]);
            }
        }
    }

    /// <summary>The page with another output below the command.</summary>
    public string ReplaceIn(string page, IEnumerable<string> lines) =>
        page.Replace(Render(Output), Render(lines), StringComparison.Ordinal);

    private string Render(IEnumerable<string> lines)
    {
        var text = new StringBuilder($"$ {CommandLine}\n");
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static bool Matches(ReadOnlySpan<string> shown, ReadOnlySpan<string> lines)
    {
        if (shown.IsEmpty)
        {
            return lines.IsEmpty;
        }

        if (shown[0] == LeftOut)
        {
            for (var skip = 0; skip <= lines.Length; skip++)
            {
                if (Matches(shown[1..], lines[skip..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !lines.IsEmpty && shown[0] == lines[0] && Matches(shown[1..], lines[1..]);
    }

    [GeneratedRegex(@"^```console\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Word();
}

using System.IO.Compression;
using System.Text.RegularExpressions;

namespace XenConfig.Conformance.Reference;

/// <summary>An item of a manual page: a term with its explanation below it.</summary>
/// <param name="Depth">In how many lists it stands, besides its own.</param>
/// <param name="Text">The term: <c>vcpus=N</c>, <c>destroy</c>.</param>
/// <param name="Heading">The heading above it.</param>
public sealed record ManItem(int Depth, string Text, string Heading)
{
    /// <summary>The term up to its <c>=</c>, the whole of it where it has none.</summary>
    public string Name => Text.Split('=')[0].Trim();

    /// <summary>Whether a value follows the name.</summary>
    public bool HasValue => Text.Contains('=');
}

/// <summary>
/// A manual page of xl 4.17, as Debian installs it (package xen-utils-common). It is roff made of POD, which marks every heading and item for an index
/// (<c>.IX Item "vcpus=N"</c>) and every nested list by an indentation (<c>.RS</c>, <c>.RE</c>): that is all that is read here.
/// </summary>
public sealed partial class ManPage
{
    private const string Folder = "/usr/share/man/man5";

    private ManPage(string name, IReadOnlyList<string> headings, IReadOnlyList<ManItem> items)
    {
        Name = name;
        Headings = headings;
        Items = items;
    }

    /// <summary>Its name: <c>xl.cfg</c>.</summary>
    public string Name { get; }

    /// <summary>Its headings, of all levels.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The items of its lists, in order.</summary>
    public IReadOnlyList<ManItem> Items { get; }

    /// <summary>Reads a page; skips the running test where it is not installed.</summary>
    public static ManPage Require(string name)
    {
        var path = Path.Combine(Folder, name + ".5.gz");
        ReferenceProgram.Require(File.Exists(path), $"no {path} (Debian: xen-utils-common)");
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var (headings, items) = (new List<string>(), new List<ManItem>());
        var depth = 0;
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith(".RS", StringComparison.Ordinal))
            {
                depth++;
            }
            else if (line.StartsWith(".RE", StringComparison.Ordinal))
            {
                depth--;
            }
            else if (IndexEntry().Match(line) is { Success: true } entry)
            {
                var term = entry.Groups["term"].Value.Replace("\"\"", "\"", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal);
                if (entry.Groups["kind"].Value == "Item")
                {
                    items.Add(new ManItem(depth, term, headings[^1]));
                }
                else
                {
                    headings.Add(term);
                }
            }
        }

        return new ManPage(name, headings, items);
    }

    [GeneratedRegex("""^\.IX (?<kind>Item|Header|Subsection) "(?<term>.*)"$""")]
    private static partial Regex IndexEntry();
}

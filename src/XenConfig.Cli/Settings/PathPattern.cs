using System.Text;
using System.Text.RegularExpressions;

namespace XenConfig.Cli.Settings;

/// <summary>
/// A pattern of paths as in <c>.gitignore</c>: <c>*</c> and <c>?</c> stay within a folder's name, <c>**</c> crosses folders, and a
/// pattern without a slash matches in every folder.
/// </summary>
internal sealed class PathPattern
{
    private readonly Regex _regex;

    /// <summary>Makes a pattern.</summary>
    /// <param name="text">The pattern.</param>
    public PathPattern(string text)
    {
        Text = text;
        _regex = new Regex(Translate(text), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>Whether a path, relative to the folder that the patterns start from, matches.</summary>
    public bool Matches(string relativePath) => _regex.IsMatch(relativePath.Replace('\\', '/'));

    private static string Translate(string text)
    {
        var regex = new StringBuilder(@"\A");
        if (!text.TrimEnd('/').Contains('/'))
        {
            regex.Append("(?:.*/)?");
        }

        var pattern = text.TrimStart('/');
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                regex.Append("(?:.*/)?");
                i += 2;
            }
            else if (pattern.AsSpan(i).StartsWith("**"))
            {
                regex.Append(".*");
                i++;
            }
            else
            {
                regex.Append(pattern[i] switch
                {
                    '*' => "[^/]*",
                    '?' => "[^/]",
                    var other => Regex.Escape(other.ToString()),
                });
            }
        }

        // A folder stands for all that is in it.
        return regex.Append(pattern.EndsWith('/') ? @".*\z" : @"(?:/.*)?\z").ToString();
    }
}

using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting;

/// <summary>A file of an example.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it holds.</param>
public sealed record ExampleFile(string Name, string Text);

/// <summary>
/// A config that shows what a rule finds, or what it does not. Every example is run as a test, and shown on the rule's page.
/// </summary>
/// <param name="Dialect">The dialect it is written in.</param>
/// <param name="Files">The files; more than one for what must be unique across files.</param>
/// <param name="Findings">
/// What the rule finds there, each as <c>[file:]line:column: message</c>; empty for a good example.
/// </param>
public sealed record RuleExample(Dialect Dialect, ImmutableArray<ExampleFile> Files, ImmutableArray<string> Findings)
{
    private const string FileName = "guest.cfg";

    /// <summary>Whether the rule has nothing to find here.</summary>
    public bool IsGood => Findings.IsEmpty;

    /// <summary>What the rules apply with where the example needs it: the Xen release.</summary>
    public string? XenVersion { get; init; }

    /// <summary>The file after the rule's fixes, unsafe ones included; null when the example has none.</summary>
    public string? Fixed { get; init; }

    /// <summary>A config in which the rule finds nothing.</summary>
    public static RuleExample Good(Dialect dialect, string text) => new(dialect, [new ExampleFile(FileName, text)], []);

    /// <summary>A config and what the rule finds in it, each as <c>line:column: message</c>.</summary>
    public static RuleExample Bad(Dialect dialect, string text, params ImmutableArray<string> findings) =>
        new(dialect, [new ExampleFile(FileName, text)], findings);
}

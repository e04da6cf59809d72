using System.CommandLine;
using XenConfig.Cli.Options;
using XenConfig.Cli.Output;
using XenConfig.Documentation;
using XenConfig.Keys;
using XenConfig.Linting;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Verbs;

/// <summary><c>xenconfig explain</c>: a rule's or a key's page.</summary>
internal static class ExplainVerb
{
    private static readonly Argument<string> Subject = new("CODE|KEY")
    {
        Description = "A rule's code or name (XC301, duplicate-mac), or a key of a config (vcpus).",
    };

    /// <summary>Builds the verb.</summary>
    public static Command Build(CommandContext context)
    {
        var verb = new Verb(
            "explain",
            "Print what a rule finds and why it matters, or what a key means.",
            ("xenconfig explain duplicate-mac", "a rule, with examples"),
            ("xenconfig explain vcpus", "a key of a config"))
        {
            Subject,
        };
        verb.SetAction(result => Run(result.GetValue(Subject)!, GlobalOptions.IsColored(result, context), context));
        return verb;
    }

    private static int Run(string subject, bool isColored, CommandContext context)
    {
        var page = RuleCatalogue.Find(subject) is { } rule ? RulePage.Render(rule)
            : KeyCatalogue.Find(subject) is { } key ? KeyPage.Render(key)
            : throw new CommandException(Unknown(subject));
        PageLayout.Write(page, context.Output, context.Width, isColored);
        return ExitStatus.Clean;
    }

    private static string Unknown(string subject)
    {
        var known = RuleCatalogue.All.SelectMany(r => new[] { r.Code, r.Name }).Concat(KeyCatalogue.All.Select(k => k.Name));
        return Spelling.Nearest(subject, known) is { } nearest
            ? $"there is no rule and no key '{subject}'; did you mean '{nearest}'?"
            : $"there is no rule and no key '{subject}'; 'xenconfig rules' lists the rules";
    }
}

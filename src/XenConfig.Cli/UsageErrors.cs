using System.CommandLine;
using System.CommandLine.Parsing;
using XenConfig.Linting.Reports;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli;

/// <summary>Finds what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>The first thing that is wrong, what may have been meant, and where to read on; null when all is well.</summary>
    public static string? Find(ParseResult result)
    {
        if (result.Action is HelpActionWithExamples or VersionAction)
        {
            return null;
        }

        var message = FindUnknownWord(result) is { } word ? Unknown(result.CommandResult.Command, word)
            : result.CommandResult.Command.Subcommands.Count > 0 ? Missing(result.CommandResult.Command)
            : FindMissing(result.CommandResult) is { } missing ? missing
            : result.Errors.Count > 0 ? result.Errors[0].Message.TrimEnd('.')
            : null;
        return message is null ? null : $"{DisplayText.Escape(message)}\nTry '{NameOf(result.CommandResult)} --help'.";
    }

    /// <summary>
    /// A word that looks like an option and was taken for a path, since a verb that takes paths takes everything; or one that no option and no
    /// argument takes. The option comes first: where it took the place of the path, it is the path that is left over.
    /// </summary>
    private static string? FindUnknownWord(ParseResult result)
    {
        var arguments = result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).ToHashSet();
        return result.Tokens
            .TakeWhile(t => t.Type != TokenType.DoubleDash)
            .FirstOrDefault(t => t.Value is ['-', _, ..] && arguments.Contains(t))?.Value ?? (result.UnmatchedTokens is [var word, ..] ? word : null);
    }

    /// <summary>An option or argument that has to be given, and what it may be.</summary>
    private static string? FindMissing(CommandResult result)
    {
        if (result.Command.Options.FirstOrDefault(o => o.Required && result.GetResult(o) is not { Tokens.Count: > 0 }) is { } option)
        {
            return $"{option.Name} is missing; it is one of {option.HelpName!.Replace("|", ", ", StringComparison.Ordinal)}";
        }

        return result.Command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && result.GetResult(a) is not { Tokens.Count: > 0 }) is { Description: [var first, .. var rest] } argument
            ? $"{argument.Name} is missing: {char.ToLowerInvariant(first)}{rest.TrimEnd('.')}{FindTaker(result)}"
            : null;
    }

    /// <summary>The option that took the last word, which may have been meant for the argument.</summary>
    private static string? FindTaker(CommandResult result) =>
        result.Children.OfType<OptionResult>().LastOrDefault(static o => o is { Implicit: false, Option.HelpName: "DIR" or "FILE", Tokens.Count: > 0 }) is { } taker
            ? $"; '{taker.Tokens[^1].Value}' was taken as the {taker.Option.HelpName} of {taker.Option.Name}"
            : null;

    private static string Unknown(Command command, string word)
    {
        var kind = word.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "verb" : "argument";
        var names = kind == "verb" ? command.Subcommands.Select(c => c.Name) : OptionsOf(command);
        return Spelling.Nearest(word, names) is { } nearest
            ? $"unknown {kind} '{word}'; did you mean '{nearest}'?"
            : kind == "verb" ? $"unknown verb '{word}'; there are {ListOf(command)}" : $"unknown {kind} '{word}'";
    }

    private static string Missing(Command command) => $"a verb is missing; there are {ListOf(command)}";

    private static string ListOf(Command command) => string.Join(", ", command.Subcommands.Select(c => c.Name));

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Select(o => o.Name)
            .Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive).Select(o => o.Name)));

    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "xenconfig";
}

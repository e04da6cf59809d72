using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace XenConfig.Cli;

/// <summary>A verb that has examples to show under its help.</summary>
/// <param name="name">The verb.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Command lines, each with a word on what it does.</param>
internal class Verb(string name, string description, params IReadOnlyList<(string CommandLine, string Meaning)> examples)
    : Command(name, description)
{
    /// <summary>Command lines, each with a word on what it does.</summary>
    public IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } = examples;
}

/// <summary>System.CommandLine's help, followed by the verb's examples.</summary>
/// <param name="help">System.CommandLine's help.</param>
internal sealed class HelpActionWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string Indent = "  ";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb { Examples.Count: > 0 } verb)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var (commandLine, meaning) in verb.Examples)
            {
                output.WriteLine($"{Indent}{commandLine}");
                output.WriteLine($"{Indent}{Indent}{Indent}{meaning}");
            }
        }

        return status;
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using XenConfig.Cli.Options;
using XenConfig.Cli.Verbs;

namespace XenConfig.Cli;

/// <summary>The command <c>xenconfig</c>: its verbs, and what all of them share.</summary>
internal static class XenConfigCommand
{
    private const string DebugVariable = "XENCONFIG_DEBUG";

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The words after the command's name.</param>
    /// <param name="context">What to read from and write to.</param>
    /// <returns>The exit status; see <see cref="ExitStatus"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, CommandContext context)
    {
        try
        {
            var result = Build(context).Parse(arguments);
            if (UsageErrors.Find(result) is { } message)
            {
                context.Error.WriteLine($"xenconfig: {message}");
                return ExitStatus.Failure;
            }

            return result.Invoke(new InvocationConfiguration
            {
                Output = context.Output,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (CommandException e)
        {
            context.Error.WriteLine($"xenconfig: {e.Message}");
            return ExitStatus.Failure;
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            return ExitStatus.Interrupted;
        }
        catch (Exception e) when (string.IsNullOrEmpty(context.GetEnvironmentVariable(DebugVariable)))
        {
            context.Error.WriteLine(
                $"xenconfig: internal error: {e.GetType().Name}: {FirstLine(e.Message)} (set {DebugVariable}=1 to see where; please report it)");
            return ExitStatus.Failure;
        }
        finally
        {
            Flush(context.Output);
        }
    }

    private static RootCommand Build(CommandContext context)
    {
        var root = new RootCommand("Checks, evaluates and converts Xen guest configs, of xm (Python) and of xl.")
        {
            LintVerb.Build(context),
            EvalVerb.Build(context),
            ConvertVerb.Build(context),
            NewVerb.Build(context),
            RulesVerb.Build(context),
            ExplainVerb.Build(context),
            GlobalOptions.Quiet,
            GlobalOptions.Verbose,
            GlobalOptions.NoColor,
        };
        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption help => new HelpActionWithExamples((HelpAction)help.Action!),
                VersionOption => new VersionAction(),
                _ => option.Action,
            };
        }

        return root;
    }

    /// <summary>A reader that went away (<c>xenconfig rules | head</c>) is no error.</summary>
    private static void Flush(TextWriter output)
    {
        try
        {
            output.Flush();
        }
        catch (IOException)
        {
            // Nobody reads any more.
        }
    }

    private static string FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }
}

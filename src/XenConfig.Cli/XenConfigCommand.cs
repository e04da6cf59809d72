using System.CommandLine;
using System.CommandLine.Help;
using XenConfig.Cli.Options;
using XenConfig.Cli.Output;
using XenConfig.Cli.Verbs;

namespace XenConfig.Cli;

/// <summary>The command <c>xenconfig</c>: its verbs, and what all of them share.</summary>
internal static class XenConfigCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The words after the command's name.</param>
    /// <param name="context">What to read from and write to.</param>
    /// <returns>The exit status; see <see cref="ExitStatus"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, CommandContext context)
    {
        var status = Invoke(arguments, context);
        try
        {
            context.Output.Flush();
            return status;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(context, e);
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, CommandContext context)
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
            context.Error.WriteMessage($"xenconfig: {e.Message}");
            return ExitStatus.Failure;
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            return ExitStatus.Interrupted;
        }
        catch (IOException e)
        {
            return Fail(context, e);
        }
        catch (Exception e)
        {
            InternalError.Tell(context, e);
            return ExitStatus.Failure;
        }
    }

    /// <summary>For a full disk and the like. A reader that went away (<c>xenconfig rules | head</c>) is no error, and none to .NET's console.</summary>
    private static int Fail(CommandContext context, Exception e)
    {
        context.Error.WriteMessage($"xenconfig: input or output failed: {InternalError.FirstLine(e.Message)}");
        return ExitStatus.Failure;
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
}

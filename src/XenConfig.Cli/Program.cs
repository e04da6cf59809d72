using XenConfig.Cli;

CommandContext context;
try
{
    context = CommandContext.OfProcess();
}
catch (UnauthorizedAccessException)
{
    // As a shell's >&- does it: what is opened next stands in its place, and is no output.
    Console.Error.WriteLine("xenconfig: cannot write to standard output: it is closed");
    return ExitStatus.Failure;
}

return XenConfigCommand.Run(args, context);

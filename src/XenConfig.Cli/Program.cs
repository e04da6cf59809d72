using XenConfig.Cli;

return XenConfigCommand.Run(args, CommandContext.OfProcess());

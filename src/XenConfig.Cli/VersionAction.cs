using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace XenConfig.Cli;

/// <summary>Prints the command's name and version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine($"xenconfig {version}");
        return ExitStatus.Clean;
    }
}

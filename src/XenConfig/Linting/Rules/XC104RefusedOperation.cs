using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>An xm config that asks for something that a config is not given here.</summary>
internal sealed class XC104RefusedOperation()
    : Rule("XC104", "refused-operation", Severity.Error, "The config wants a file, a process or the network, which it is not given"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        `xm create` runs the config as root, and a config may do what root may. xenconfig gives it nothing of the kind: no process, no
        network, nothing is written, and only files below the config's own folder are read. A config that needs the output of a command or a
        file of the host gets it from a host profile (`--host-profile`), further folders with `--allow-read`.

        Look closely at a config of somebody else's that is reported here before you start a guest from it.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            import os
            name = "web"
            os.system("logger starting web")

            """,
            "3:1: os.system('logger starting web') is refused: a config starts no processes. Give the command's output in the host profile"),
        RuleExample.Good(
            Dialect.Xm,
            """
            import os
            name = "web-" + os.uname()[4]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context) => LoadFindings.Report(context, this, LoadProblemKind.Refused);
}

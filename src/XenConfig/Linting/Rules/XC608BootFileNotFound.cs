using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A kernel, RAM disk or loader that is not on this host.</summary>
internal sealed class XC608BootFileNotFound()
    : Rule("XC608", "boot-file-not-found", Severity.Warning, "A kernel, RAM disk or loader that does not exist on this host"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        With `--check-host`, xenconfig looks whether the files are there that the toolstack reads to boot the guest. xm refuses the config without
        them: 'Cannot find kernel "/boot/none"'.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["kernel", "ramdisk", "loader", "firmware_override", "device_model_override"];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples => [];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (context.Options.Host is { } host && setting.Value is ConfigString { Text: ['/', ..] path } text && !host.Exists(path))
        {
            context.Report(this, Location.Within(text, 0, path.Length), $"'{path}' does not exist on this host", help: "correct the path");
        }
    }
}

using XenConfig.Loading;

namespace XenConfig.Cli.Output;

/// <summary>What <c>--verbose</c> says of a config that was read: its dialect, and why.</summary>
internal static class DialectText
{
    /// <summary>The line.</summary>
    public static string Of(ConfigDocument document) =>
        $"xenconfig: {document.Source.Path} is {(document.Dialect == Dialect.Xl ? "xl" : "xm")}: {document.DialectReason}";
}

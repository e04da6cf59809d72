using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A VNC server that everybody on the network can use.</summary>
internal sealed class XC701OpenVnc()
    : Rule("XC701", "open-vnc", Severity.Warning, "VNC listens on all addresses without a password"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Whoever reaches the host's port 5900 sees the guest's screen and types on its keyboard, from the boot menu on. The default,
        127.0.0.1, is reached through an SSH tunnel. A VNC password is cut to eight characters and crosses the network with weak protection: it is
        better than none, not good.
        """;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "vnc" or "vnclisten" or "vncpasswd" or "vfb";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            vnclisten = "0.0.0.0"

            """,
            "3:14: VNC listens on '0.0.0.0', every address of the host, without a password"),
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            vfb = [ "type=vnc,vnclisten=0.0.0.0,vncpasswd=" ]

            """,
            "2:29: VNC listens on '0.0.0.0', every address of the host, without a password"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            vnclisten = "0.0.0.0"
            vncpasswd = "s3cr3t"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        if (context.Find("vnclisten") is { Value: ConfigString { } listen } && IsOpen(listen.Text) && IsServed(context) && !HasPassword(context))
        {
            Report(context, Location.Within(listen, 0, listen.Text.Length), listen.Text);
        }

        foreach (var vfb in context.Vfbs)
        {
            if (vfb.Device is { Vnc: not false, VncListen: { } address } spec
                && (spec.Vnc == true || context.Dialect == Dialect.Xl)
                && IsOpen(address)
                && string.IsNullOrEmpty(spec.VncPassword)
                && spec.Find("vnclisten") is { } option)
            {
                Report(context, vfb.At((option.ValueStart, address.Length)), address);
            }
        }
    }

    private static bool HasPassword(LintContext context) => context.Has("vncpasswd") && context.Text("vncpasswd") is not "";

    // xl serves an HVM guest's screen unless it is told not to; all others want vnc = 1.
    private static bool IsServed(LintContext context) => context.Find("vnc") is { } vnc
        ? Values.IsOn(vnc.Value, context.Dialect)
        : context is { Dialect: Dialect.Xl, GuestType: GuestType.Hvm } && !context.Has("vnc");

    private static bool IsOpen(string address) =>
        address is "0.0.0.0" or "::" or "[::]" || address.StartsWith("0.0.0.0:", StringComparison.Ordinal);

    private void Report(LintContext context, Location location, string address) => context.Report(
        this, location, $"VNC listens on '{address}', every address of the host, without a password",
        help: "listen on 127.0.0.1 and use an SSH tunnel, or set vncpasswd");
}

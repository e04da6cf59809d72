using System.Collections.Immutable;
using XenConfig.Inventory;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>An image that two disks write to.</summary>
internal sealed class XC306SharedImage()
    : Rule("XC306", "shared-image", Severity.Error, "Two disks write to the same image or block device"), IClaimCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Two guests that write to one file system destroy it, unless it is a cluster file system. xend looks whether a block device is in use
        already; xl does not. In xm, `w!` on every disk that shares the image says that the sharing is meant, and nothing is reported; xl has no
        such word, so silence the rule there.
        """;

    /// <inheritdoc/>
    public ClaimKind Kind => ClaimKind.WritableImage;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "disk";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        new(
            Dialect.Xl,
            [
                new("a.cfg", "name = \"a\"\ndisk = [ \"/dev/vg/data,raw,xvda,rw\" ]\n"),
                new("b.cfg", "name = \"b\"\ndisk = [ \"phy:/dev/vg/data,xvda,w\" ]\n"),
            ],
            ["b.cfg:2:15: the image '/dev/vg/data' is written to in a.cfg, too"]),
        new(
            Dialect.Xl,
            [
                new("a.cfg", "name = \"a\"\ndisk = [ \"/srv/install.iso,raw,hdc,ro,cdrom\" ]\n"),
                new("b.cfg", "name = \"b\"\ndisk = [ \"/srv/install.iso,raw,hdc,ro,cdrom\" ]\n"),
            ],
            []),
        new(
            Dialect.Xm,
            [
                new("a.cfg", "name = \"a\"\ndisk = [ \"phy:vg/data,xvda,w!\" ]\n"),
                new("b.cfg", "name = \"b\"\ndisk = [ \"phy:vg/data,xvda,w!\" ]\n"),
            ],
            []),
    ];

    /// <inheritdoc/>
    public void Check(ImmutableArray<Claim> claims, Action<Diagnostic> report)
    {
        if (!claims.All(c => c.IsShared))
        {
            DuplicateClaims.Report(
                this, claims, "image", "give each disk an image of its own, or make all but one of them read-only", report, verb: "written to");
        }
    }
}

using XenConfig.Devices;
using XenConfig.Linting;
using XenConfig.Loading;

namespace XenConfig.Inventory;

/// <summary>Finds what a guest claims for itself alone.</summary>
public static class ClaimReader
{
    /// <summary>The claims of a config.</summary>
    public static IReadOnlyList<Claim> Read(ConfigDocument document) => Read(new LintContext(document, LintOptions.Default));

    /// <summary>The same, with specs that are parsed already.</summary>
    internal static IReadOnlyList<Claim> Read(LintContext context)
    {
        var claims = new List<Claim>();
        void Add(ClaimKind kind, string value, string text, Location location, bool isShared = false) =>
            claims.Add(new Claim(kind, value, text, location, context.Document.Source.Path) { IsShared = isShared });

        if (context.Find("name") is { Value: ConfigString { Text.Length: > 0 } name })
        {
            Add(ClaimKind.Name, name.Text, name.Text, Location.Within(name, 0, name.Text.Length));
        }

        if (context.Find("uuid") is { Value: ConfigString uuidText } && Uuid.Parse(uuidText.Text) is { } uuid)
        {
            Add(ClaimKind.Uuid, uuid.ToString(), uuidText.Text, Location.Within(uuidText, 0, uuidText.Text.Length));
        }

        foreach (var vif in context.Vifs)
        {
            if (vif.Device is { Mac: { } mac } && vif.Device.Find("mac") is { Value: { } macText } macOption)
            {
                Add(ClaimKind.Mac, mac.ToString(), macText, vif.At((macOption.ValueStart, macText.Length)));
            }

            if (vif.Device is { VifName: { Length: > 0 } vifName } && vif.Device.Find("vifname") is { } nameOption)
            {
                // A name is one of its backend domain's.
                Add(ClaimKind.VifName, $"{vif.Device.BackendDomain ?? "0"}:{vifName}", vifName, vif.At((nameOption.ValueStart, vifName.Length)));
            }
        }

        foreach (var disk in context.Disks)
        {
            if (disk.Device is { IsWritable: true, Target: { Length: > 0 } target } spec)
            {
                var image = $"{spec.BackendDomain ?? "0"}:{spec.Script}:{(spec.Script is null ? Canonical(target) : target)}";
                Add(ClaimKind.WritableImage, image, target, disk.At(spec.TargetPlace), spec.Access == DiskAccess.SharedWrite);
            }
        }

        AddDisplays(context, Add);
        return claims;
    }

    // Only a display that is not searched for (vncunused = 0) can be taken.
    private static void AddDisplays(LintContext context, Action<ClaimKind, string, string, Location, bool> add)
    {
        if (context.Find("vncunused") is { } unused
            && Values.Integer(unused.Value, context.Dialect) == 0
            && context.Find("vncdisplay") is { } display
            && Values.Integer(display.Value, context.Dialect) is { } number)
        {
            var text = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            add(ClaimKind.DisplayPort, text, text, Location.Of(display.Value), false);
        }

        foreach (var vfb in context.Vfbs)
        {
            if (vfb.Device is { VncUnused: false, Vnc: not false, VncDisplay: { } taken } && vfb.Device.Find("vncdisplay") is { } option)
            {
                var text = taken.ToString(System.Globalization.CultureInfo.InvariantCulture);
                add(ClaimKind.DisplayPort, text, text, vfb.At((option.Start, option.Length)), false);
            }
        }
    }

    /// <summary>A path without doubled slashes and <c>.</c> or <c>..</c> parts; links are not followed, since the files need not be here.</summary>
    private static string Canonical(string path) =>
        !path.StartsWith('/') || !(path.Contains("//", StringComparison.Ordinal) || path.Contains("/.", StringComparison.Ordinal)) ? path : Path.GetFullPath(path.TrimStart('/').Insert(0, "/"));
}

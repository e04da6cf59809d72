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
        var sink = new ClaimList([], context.Document.Source.Path);
        Read(context, ref sink);
        return sink.Claims;
    }

    /// <summary>The hashes of the claims: all that is wanted of the usual config, which shares none.</summary>
    internal static List<ulong> ReadHashes(LintContext context)
    {
        var sink = new HashList(new List<ulong>(8));
        Read(context, ref sink);
        return sink.Hashes;
    }

    private static void Read<TSink>(LintContext context, ref TSink sink)
        where TSink : struct, IClaimSink
    {
        if (context.Find("name") is { Value: ConfigString { Text.Length: > 0 } name })
        {
            sink.Add(new ClaimedThing(ClaimKind.Name, Name: name.Text), name.Text, name, (0, name.Text.Length));
        }

        if (context.Find("uuid") is { Value: ConfigString uuidText } && Uuid.Parse(uuidText.Text) is { } uuid)
        {
            sink.Add(ClaimedThing.Of(uuid), uuidText.Text, uuidText, (0, uuidText.Text.Length));
        }

        foreach (var vif in context.Vifs)
        {
            if (vif.Device is { Mac: { } mac } && vif.Device.Find("mac") is { Value: { } macText } macOption)
            {
                sink.Add(ClaimedThing.Of(mac), macText, vif.Text, (macOption.ValueStart, macText.Length));
            }

            if (vif.Device is { VifName: { Length: > 0 } vifName } && vif.Device.Find("vifname") is { } nameOption)
            {
                // A name is one of its backend domain's.
                sink.Add(
                    new ClaimedThing(ClaimKind.VifName, Name: vifName, Domain: vif.Device.BackendDomain), vifName, vif.Text,
                    (nameOption.ValueStart, vifName.Length));
            }
        }

        foreach (var disk in context.Disks)
        {
            if (disk.Device is { IsWritable: true, Target: { Length: > 0 } target } spec)
            {
                var image = new ClaimedThing(
                    ClaimKind.WritableImage, Name: spec.Script is null ? Canonical(target) : target, Domain: spec.BackendDomain, Script: spec.Script);
                sink.Add(image, target, disk.Text, spec.TargetPlace, spec.Access == DiskAccess.SharedWrite);
            }
        }

        ReadDisplays(context, ref sink);
    }

    // Only a display that is not searched for (vncunused = 0) can be taken.
    private static void ReadDisplays<TSink>(LintContext context, ref TSink sink)
        where TSink : struct, IClaimSink
    {
        if (context.Find("vncunused") is { } unused
            && Values.Integer(unused.Value, context.Dialect) == 0
            && context.Find("vncdisplay") is { } display
            && Values.Integer(display.Value, context.Dialect) is { } number)
        {
            sink.Add(new ClaimedThing(ClaimKind.DisplayPort, (ulong)number), null, display.Value, null);
        }

        foreach (var vfb in context.Vfbs)
        {
            if (vfb.Device is { VncUnused: false, Vnc: not false, VncDisplay: { } taken } && vfb.Device.Find("vncdisplay") is { } option)
            {
                sink.Add(new ClaimedThing(ClaimKind.DisplayPort, (ulong)taken), null, vfb.Text, (option.Start, option.Length));
            }
        }
    }

    /// <summary>A path without doubled slashes and <c>.</c> or <c>..</c> parts; links are not followed, since the files need not be here.</summary>
    private static string Canonical(string path) =>
        !path.StartsWith('/') || !(path.Contains("//", StringComparison.Ordinal) || path.Contains("/.", StringComparison.Ordinal)) ? path : Path.GetFullPath(path.TrimStart('/').Insert(0, "/"));

    private interface IClaimSink
    {
        /// <summary>Takes a claim.</summary>
        /// <param name="thing">What is claimed.</param>
        /// <param name="text">It as the config spells it; null where that is its canonical spelling.</param>
        /// <param name="value">The value that claims it.</param>
        /// <param name="place">Where in a string's text it stands; null for the whole value.</param>
        /// <param name="isShared">Whether the config says that others may have it, too.</param>
        void Add(in ClaimedThing thing, string? text, ConfigValue value, (int Start, int Length)? place, bool isShared = false);
    }

    private readonly struct HashList(List<ulong> hashes) : IClaimSink
    {
        public List<ulong> Hashes => hashes;

        public void Add(in ClaimedThing thing, string? text, ConfigValue value, (int Start, int Length)? place, bool isShared = false) =>
            hashes.Add(thing.Hash());
    }

    private readonly struct ClaimList(List<Claim> claims, string path) : IClaimSink
    {
        public List<Claim> Claims => claims;

        public void Add(in ClaimedThing thing, string? text, ConfigValue value, (int Start, int Length)? place, bool isShared = false)
        {
            var canonical = thing.ToString();
            var location = place is { } part ? Location.Within((ConfigString)value, part.Start, part.Length) : Location.Of(value);
            claims.Add(new Claim(thing.Kind, canonical, text ?? canonical, location, path) { IsShared = isShared });
        }
    }
}

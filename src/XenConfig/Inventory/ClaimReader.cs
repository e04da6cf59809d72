using XenConfig.Linting;
using XenConfig.Loading;

namespace XenConfig.Inventory;

/// <summary>Finds what a guest claims for itself alone.</summary>
public static class ClaimReader
{
    /// <summary>The claims of a config, in the order in which they stand in the settings.</summary>
    public static IReadOnlyList<Claim> Read(LintContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var claims = new List<Claim>();
        if (context.Find("name")?.Value is ConfigString name)
        {
            claims.Add(Make(context, ClaimKind.Name, name.Text, name));
        }

        return claims;
    }

    private static Claim Make(LintContext context, ClaimKind kind, string value, ConfigString text) =>
        new(kind, value, text.Text, Location.Of(text), context.Document.Source.Path);
}

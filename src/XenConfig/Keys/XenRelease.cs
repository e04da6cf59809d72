using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace XenConfig.Keys;

/// <summary>A release of Xen, such as 3.0.2, 4.1 or 4.17, in the order in which they came out.</summary>
/// <param name="Major">3 or 4.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Patch">The third number, which only the 3.0 series needs; 0 otherwise.</param>
public readonly record struct XenRelease(int Major, int Minor, int Patch = 0) : IComparable<XenRelease>
{
    /// <summary>The oldest release that the catalogue knows.</summary>
    public static XenRelease First { get; } = new(3, 0, 2);

    /// <summary>The first release with xl.</summary>
    public static XenRelease FirstXl { get; } = new(4, 1);

    /// <summary>The last release with xm.</summary>
    public static XenRelease LastXm { get; } = new(4, 4);

    /// <summary>The newest release that the catalogue knows.</summary>
    public static XenRelease Latest { get; } = new(4, 22);

    /// <summary>What releases there are, as a clause for messages.</summary>
    public static string KnownRange { get; } = $"the releases are {First} to {Latest}";

    /// <summary>Whether there is such a release, up to the newest that the catalogue knows: 3.0.2 to 3.0.4, 3.1 to 3.4, 4.0 to <see cref="Latest"/>.</summary>
    public bool IsKnown => (Major, Minor, Patch) switch
    {
        (3, 0, >= 2 and <= 4) or (3, >= 1 and <= 4, 0) => true,
        (4, >= 0, 0) => this <= Latest,
        _ => false,
    };

    /// <summary>Reads <c>4.17</c> or <c>3.0.2</c>; a third number after 4.x (<c>4.17.3</c>) is read and does not count, since keys change with the second.</summary>
    /// <exception cref="FormatException">The text is no release.</exception>
    public static XenRelease Parse(string text) =>
        TryParse(text, out var release) ? release : throw new FormatException($"'{text}' is no Xen release; write it as 4.17");

    /// <summary>Reads a release as <see cref="Parse"/> does; false when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out XenRelease release)
    {
        release = default;
        var parts = (text ?? "").Split('.');
        if (parts.Length is < 2 or > 3)
        {
            return false;
        }

        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        release = new XenRelease(numbers[0], numbers[1], numbers[0] == 3 && numbers[1] == 0 ? numbers[2] : 0);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(XenRelease other) =>
        Major != other.Major ? Major.CompareTo(other.Major) : Minor != other.Minor ? Minor.CompareTo(other.Minor) : Patch.CompareTo(other.Patch);

    /// <summary>Whether the left release is older.</summary>
    public static bool operator <(XenRelease left, XenRelease right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left release is newer.</summary>
    public static bool operator >(XenRelease left, XenRelease right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left release is older or the same.</summary>
    public static bool operator <=(XenRelease left, XenRelease right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left release is newer or the same.</summary>
    public static bool operator >=(XenRelease left, XenRelease right) => left.CompareTo(right) >= 0;

    /// <summary>The release as Xen writes it: <c>4.17</c>, <c>3.0.2</c>.</summary>
    public override string ToString() => Patch == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}")
        : string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}

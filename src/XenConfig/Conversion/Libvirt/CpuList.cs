using System.Globalization;
using System.Text;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Lists of CPU numbers, in the toolstack's syntax and in libvirt's.</summary>
internal static class CpuList
{
    private const int LastCpu = 4095;

    /// <summary>
    /// libvirt's form of a list of xl or xm: blanks go, an excluded range becomes single numbers. Null for what depends on the host (<c>nodes:0</c>,
    /// <c>all,^0</c>) or is no list; empty for every CPU.
    /// </summary>
    public static string? ToLibvirt(string list)
    {
        var result = new StringBuilder();
        foreach (var part in list.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part == "all" && result.Length == 0 && !list.Contains('^', StringComparison.Ordinal))
            {
                return "";
            }

            var isExcluded = part.StartsWith('^');
            if (!TryRange(isExcluded ? part[1..] : part, out var first, out var last))
            {
                return null;
            }

            if (isExcluded)
            {
                for (var cpu = first; cpu <= last; cpu++)
                {
                    Append($"^{cpu}");
                }
            }
            else
            {
                Append(first == last ? $"{first}" : $"{first}-{last}");
            }
        }

        return result.ToString();

        void Append(string text) => result.Append(result.Length == 0 ? "" : ",").Append(text);
    }

    private static bool TryRange(string text, out int first, out int last)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        last = -1;
        return TryCpu(dash < 0 ? text : text[..dash], out first) && TryCpu(dash < 0 ? text : text[(dash + 1)..], out last) && first <= last;
    }

    private static bool TryCpu(string text, out int cpu) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out cpu) && cpu <= LastCpu;
}

using System.Globalization;
using System.Text;
using XenConfig.Devices;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Sets of CPUs as libvirt writes them.</summary>
internal static class CpuList
{
    private const ulong LastCpu = 4095;

    /// <summary>
    /// libvirt's form of a set: an excluded range becomes single numbers. Null for what depends on the host (<c>nodes:0</c>, <c>all,^0</c>) or has more CPUs
    /// than libvirt counts; empty for every CPU.
    /// </summary>
    public static string? ToLibvirt(CpuSet set)
    {
        if (set.IsAll)
        {
            return "";
        }

        if (set.DependsOnHost || set.Parts.Any(p => p.Last > LastCpu))
        {
            return null;
        }

        var result = new StringBuilder();
        foreach (var part in set.Parts)
        {
            if (part.IsExcluded)
            {
                for (var cpu = part.First!.Value; cpu <= part.Last; cpu++)
                {
                    Append(string.Create(CultureInfo.InvariantCulture, $"^{cpu}"));
                }
            }
            else
            {
                Append(part.ToString());
            }
        }

        return result.ToString();

        void Append(string text) => result.Append(result.Length == 0 ? "" : ",").Append(text);
    }
}

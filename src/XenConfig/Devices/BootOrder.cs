using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// The devices that an HVM guest tries to boot from, in order.
/// <code>
/// boot := ("a" | "b" | "c" | "d" | "n")*          floppies, first disk, CD-ROM, network; each once
/// </code>
/// xl.cfg(5), boot; the toolstacks hand the letters on to QEMU's -boot, which takes a to p, each once, and ends over anything else.
/// </summary>
/// <param name="Letters">The devices.</param>
public sealed record BootOrder(string Letters)
{
    private const string Meaningful = "abcdn";

    /// <summary>Reads <c>boot</c>.</summary>
    public static SpecResult<BootOrder> Parse(string text)
    {
        var issues = ImmutableArray.CreateBuilder<SpecIssue>();
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is < 'a' or > 'p')
            {
                Report(i, SpecSeverity.FailsAtStart, $"'{letter}' is no boot device, and QEMU ends over it; the devices are a (floppy), c (disk), d (CD-ROM) and n (network)");
            }
            else if (text.IndexOf(letter) < i)
            {
                Report(i, SpecSeverity.FailsAtStart, $"'{letter}' is there twice, and QEMU ends over it");
            }
            else if (!Meaningful.Contains(letter))
            {
                Report(i, SpecSeverity.Suspicious, $"'{letter}' stands for no device that a Xen guest has; the devices are a (floppy), c (disk), d (CD-ROM) and n (network)");
            }
        }

        return SpecResult.Accept(new BootOrder(text), issues.ToImmutable());

        void Report(int at, SpecSeverity severity, string message) => issues.Add(new SpecIssue(SpecIssueKind.BadValue, severity, at, 1, message));
    }

    /// <summary>The grammar, for explaining it: the letters.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "boot", "The devices that the guest tries to boot from, in order.", "LETTERS", "LETTERS", "xl.cfg(5), Booting")
    {
        Options =
        [
            new("a", "", "The first floppy.") { Dialects = [Dialect.Xl, Dialect.Xm] },
            new("c", "", "The first disk."),
            new("d", "", "The CD-ROM drive."),
            new("n", "", "The network."),
        ],
    };
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using XenConfig.Linting.Rules;

namespace XenConfig.Linting;

/// <summary>All rules.</summary>
public static class RuleCatalogue
{
    private static readonly FrozenDictionary<string, Rule> ByCode;
    private static readonly FrozenDictionary<string, Rule> ByName;

    static RuleCatalogue()
    {
        All =
        [
            new XC101SyntaxError(),
            new XC102UncaughtException(),
            new XC103LimitExceeded(),
            new XC104RefusedOperation(),
            new XC105UnsupportedPython(),
            new XC106MissingVariable(),
            new XC107NotAConfig(),
            new XC108ToolstackWarning(),
            new XC109UnknownSetting(),
            new XC110VolatileSetting(),
            new XC201UnknownKey(),
            new XC202OtherDialectKey(),
            new XC203WrongValueType(),
            new XC204DroppedValue(),
            new XC205KeyNotInRelease(),
            new XC206DeprecatedKey(),
            new XC207IgnoredKey(),
            new XC208DuplicateAssignment(),
            new XC209OctalNumber(),
            new XC210UnknownWord(),
            new XC211NumberOutOfRange(),
            new XC212ContradictingType(),
            new XC213IgnoredBeside(),
            new XC214KernelAndFirmware(),
            new XC215DeprecatedForm(),
            new XC216MergedStrings(),
            new XC217ConflictingKeys(),
            new XC218UnmetNeed(),
            new XC219GlobalSetting(),
            new XC301InvalidDisk(),
            new XC302DoubtfulDisk(),
            new XC303OutdatedDisk(),
            new XC304RelativeDiskPath(),
            new XC305DuplicateVdev(),
            new XC306SharedImage(),
            new XC307RootDeviceMissing(),
            new XC308DiskNotFound(),
            new XC401InvalidVif(),
            new XC402DoubtfulVif(),
            new XC403OutdatedVif(),
            new XC404UnusualMac(),
            new XC405MulticastMac(),
            new XC406ForeignMac(),
            new XC407DuplicateMac(),
            new XC408SplitVif(),
            new XC409NoMac(),
            new XC410DuplicateVifname(),
            new XC411BridgeNotFound(),
            new XC501MissingName(),
            new XC502InvalidName(),
            new XC503DuplicateName(),
            new XC504InvalidUuid(),
            new XC505DuplicateUuid(),
            new XC601MemoryAboveMaximum(),
            new XC602VcpusAboveMaximum(),
            new XC603DoubtfulMemory(),
            new XC604NoKernel(),
            new XC605HvmloaderKernel(),
            new XC606BootloaderWithKernel(),
            new XC607InvalidPci(),
            new XC608BootFileNotFound(),
            new XC609InvalidCpuid(),
            new XC610NodesDoNotAddUp(),
            new XC611CpusWithoutVcpu(),
            new XC701OpenVnc(),
            new XC702DisplayGivenTwice(),
            new XC703SharedDisplay(),
            new XC704InvalidVfb(),
            new XC801InvalidSpec(),
            new XC802DoubtfulSpec(),
            new XC803OptionNotInRelease(),
            new XC901MalformedSuppression(),
            new XC902UnusedSuppression(),
        ];
        ByCode = All.ToFrozenDictionary(r => r.Code, StringComparer.OrdinalIgnoreCase);
        ByName = All.ToFrozenDictionary(r => r.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The rules, by code.</summary>
    public static ImmutableArray<Rule> All { get; }

    /// <summary>The rule of that code or name, case not counting; null when there is none.</summary>
    public static Rule? Find(string codeOrName) => ByCode.GetValueOrDefault(codeOrName) ?? ByName.GetValueOrDefault(codeOrName);

    /// <summary>What the rules of a group are about.</summary>
    /// <param name="group">The first three characters of their codes.</param>
    internal static string TitleOfGroup(string group) => group switch
    {
        "XC1" => "loading",
        "XC2" => "keys and values",
        "XC3" => "disks",
        "XC4" => "network",
        "XC5" => "identity",
        "XC6" => "resources and boot",
        "XC7" => "graphics and security",
        "XC8" => "other devices",
        _ => "xenconfig itself",
    };

    /// <summary>Whether a selector of <see cref="LintOptions"/> (prefix of a code, or a name) means any rule at all.</summary>
    public static bool Knows(string selector) =>
        selector.Length > 0 && (ByName.ContainsKey(selector) || All.Any(r => r.Code.StartsWith(selector, StringComparison.OrdinalIgnoreCase)));
}

using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using XenConfig.Cli.Options;
using XenConfig.Cli.Output;
using XenConfig.Devices;
using XenConfig.Inventory;
using XenConfig.Keys;

namespace XenConfig.Cli.Verbs;

/// <summary><c>xenconfig new</c>: fresh identifiers, and a config to start from.</summary>
internal static class NewVerb
{
    private static readonly Argument<string> GuestName = new("NAME") { Description = "The guest's name." };

    private static readonly Option<string> GuestKind = Choice.Of("--type", "The kind of guest.", "pvh", "pv", "hvm");

    private static readonly Option<string[]> Against = new("--against")
    {
        Description = "Configs or folders whose MAC addresses, UUIDs and names are taken.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string> OutputPath = new("--output", "-o")
    {
        Description = "The file to write; standard output otherwise.",
        HelpName = "FILE",
    };

    /// <summary>Builds the verb.</summary>
    public static Command Build(CommandContext context)
    {
        var mac = new Verb(
            "mac", "Print a fresh MAC address with Xen's prefix 00:16:3e.", ("xenconfig new mac --against /etc/xen", "one that no config has"))
        {
            Against,
        };
        mac.SetAction(result => Print(context, FreshMac(TakenNames.Read(result.GetValue(Against), context)).ToString()));

        var uuid = new Verb("uuid", "Print a fresh UUID.", ("xenconfig new uuid", "a random one (version 4)")) { Against };
        uuid.SetAction(result => Print(context, FreshUuid(TakenNames.Read(result.GetValue(Against), context)).ToString()));

        var config = new Verb(
            "config",
            "Print a config to start from, in the xl dialect.",
            ("xenconfig new config web2 --type pvh -o /etc/xen/web2.cfg", "a file to fill in"))
        {
            GuestName, GuestKind, Against, OutputPath,
        };
        config.SetAction(result => WriteConfig(result, context));

        return new Verb("new", "Print a fresh MAC address or UUID, or a config to start from.") { mac, uuid, config };
    }

    private static int Print(CommandContext context, string text)
    {
        context.Output.WriteLine(text);
        return ExitStatus.Clean;
    }

    private static int WriteConfig(ParseResult result, CommandContext context)
    {
        var name = result.GetValue(GuestName)!;
        var taken = TakenNames.Read(result.GetValue(Against), context);
        if (!StarterConfig.IsName(name))
        {
            throw new CommandException($"'{name}' is no name for a guest; use letters, digits, '.', '_' and '-', and begin with a letter or a digit");
        }

        if (taken.Contains(ClaimKind.Name, name))
        {
            throw new CommandException($"there is a guest called '{name}' already: {taken.WhereIs(ClaimKind.Name, name)}");
        }

        var type = result.GetValue(GuestKind) switch
        {
            "pv" => GuestType.Pv,
            "hvm" => GuestType.Hvm,
            _ => GuestType.Pvh,
        };
        var text = StarterConfig.Of(name, type, FreshUuid(taken), FreshMac(taken));
        if (result.GetValue(OutputPath) is { } path)
        {
            if (File.Exists(path))
            {
                throw new CommandException($"'{path}' exists; it is not overwritten");
            }

            AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
            return ExitStatus.Clean;
        }

        context.Output.Write(text);
        return ExitStatus.Clean;
    }

    private static MacAddress FreshMac(TakenNames taken)
    {
        MacAddress mac;
        do
        {
            // Xen's own tools draw from the lower half and leave the upper one to administrators.
            mac = new MacAddress(((ulong)MacAddress.XenOui << 24) | (uint)RandomNumberGenerator.GetInt32(0x80_0000));
        }
        while (taken.Contains(ClaimKind.Mac, mac.ToString()));

        return mac;
    }

    private static Uuid FreshUuid(TakenNames taken)
    {
        Uuid uuid;
        do
        {
            uuid = Uuid.Random();
        }
        while (taken.Contains(ClaimKind.Uuid, uuid.ToString()));

        return uuid;
    }
}

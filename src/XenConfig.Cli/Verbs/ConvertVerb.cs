using System.CommandLine;
using System.Text;
using XenConfig.Cli.Options;
using XenConfig.Cli.Output;
using XenConfig.Cli.Settings;
using XenConfig.Conversion;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Verbs;

/// <summary><c>xenconfig convert</c>: a guest in another format, and what that cannot carry.</summary>
internal static class ConvertVerb
{
    private const string Libvirt = "libvirt";

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Configs, or libvirt's domain XML; '-' for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> To = Choice.Required("--to", "The format to write.", Libvirt, "xl", "json");

    private static readonly Option<string> From = Choice.Of(
        "--from", "The format to read; auto decides by what a file holds.", "auto", "xm", "xl", Libvirt);

    private static readonly Option<string> OutputPath = new("--output", "-o")
    {
        Description = "The file to write; standard output otherwise.",
        HelpName = "FILE",
    };

    private static readonly Option<string> OutputFolder = new("--output-dir")
    {
        Description = "The folder to write a file into for each PATH.",
        HelpName = "DIR",
    };

    private static readonly Option<bool> Strict = new("--strict") { Description = "Exit with 1 when the guest may come out other than it was." };

    /// <summary>Builds the verb.</summary>
    public static Command Build(CommandContext context)
    {
        var verb = new Verb(
            "convert",
            "Write guests in another format; what it cannot carry is reported. Exits with 1 when a config is refused.",
            ("xenconfig convert --to libvirt web1.cfg > web1.xml", "libvirt's domain XML"),
            ("xenconfig convert --to xl -D vmid=3 template.xm", "an xm program as plain settings"),
            ("xenconfig convert --to libvirt --strict --output-dir xml *.cfg", "many at once; exit status 1 for any loss"))
        {
            Paths, To, From, OutputPath, OutputFolder, Strict,
        };
        LoadingOptions.AddTo(verb);
        verb.SetAction(result => Run(result, context));
        return verb;
    }

    private static int Run(ParseResult result, CommandContext context)
    {
        var paths = result.GetValue(Paths)!;
        var target = result.GetValue(To) switch
        {
            Libvirt => ConversionTarget.Libvirt,
            "xl" => ConversionTarget.Xl,
            _ => ConversionTarget.Json,
        };
        var destinations = Destinations(result, paths, target);
        var options = LoadingOptions.Read(result, context);
        var settings = ProjectSettingsReader.Find(result.GetValue(LoadingOptions.ConfigFile), paths[0]);
        var status = ExitStatus.Clean;
        foreach (var (path, destination) in paths.Zip(destinations))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var source = Input.Read(path, result.GetValue(LoadingOptions.StandardInputName), context);
            var converted = Convert(
                source, target, result.GetValue(From)!, options with { Dialect = options.Dialect ?? settings.DialectOf(source.Path) },
                result.GetValue(GlobalOptions.Verbose) ? context.Error : null);
            ConversionText.Write(source, converted, context.Error, result.GetValue(GlobalOptions.Quiet));
            Write(converted.Text, destination, context);
            if (converted.Text is null || !converted.Problems.IsEmpty || (result.GetValue(Strict) && converted.IsLossy))
            {
                status = ExitStatus.Findings;
            }
        }

        return status;
    }

    private static ConversionResult Convert(SourceText source, ConversionTarget target, string from, LoadOptions options, TextWriter? remarks)
    {
        if (from == Libvirt || (from == "auto" && Converter.IsXml(source)))
        {
            return Converter.ConvertLibvirt(source, target);
        }

        var document = ConfigLoader.Load(source, options with { Dialect = LoadingOptions.ParseDialect(from) ?? options.Dialect });
        remarks?.WriteMessage(DialectText.Of(document));
        return Converter.Convert(document, target);
    }

    /// <summary>Where each guest goes; null for standard output.</summary>
    private static string?[] Destinations(ParseResult result, string[] paths, ConversionTarget target)
    {
        if (result.GetValue(OutputFolder) is { } folder)
        {
            if (result.GetValue(OutputPath) is not null)
            {
                throw new CommandException("-o FILE and --output-dir DIR exclude each other; say one of them");
            }

            if (!Directory.Exists(folder))
            {
                throw new CommandException($"'{folder}' is no folder");
            }

            var files = paths.Select(path => Path.Combine(folder, FileName(path, target))).ToArray();
            _ = paths.Zip(files, NotItself).Count();
            return files.GroupBy(file => file).FirstOrDefault(group => group.Count() > 1) is { } twice
                ? throw new CommandException($"two of the paths would be written to '{twice.Key}'; convert them one by one")
                : files;
        }

        return paths.Length == 1 ? [NotItself(paths[0], result.GetValue(OutputPath))]
            : throw new CommandException("several guests do not go into one file; say --output-dir DIR");
    }

    /// <summary>A destination that is not the source, which would be gone for good.</summary>
    private static string? NotItself(string path, string? destination) =>
        destination is not null && path != Input.StandardInput && Path.GetFullPath(destination) == Path.GetFullPath(path)
            ? throw new CommandException($"'{destination}' is what is converted, and would be overwritten; name another file")
            : destination;

    private static string FileName(string path, ConversionTarget target)
    {
        var name = path == Input.StandardInput ? "stdin"
            : Path.GetExtension(path) is ".cfg" or ".conf" or ".xl" or ".xm" or ".hvm" or ".xml" ? Path.GetFileNameWithoutExtension(path)
            : Path.GetFileName(path);
        return name + target switch
        {
            ConversionTarget.Libvirt => ".xml",
            ConversionTarget.Xl => ".cfg",
            _ => ".json",
        };
    }

    private static void Write(string? text, string? destination, CommandContext context)
    {
        if (text is null)
        {
            return;
        }

        if (destination is null)
        {
            context.Output.Write(text);
        }
        else
        {
            AtomicFile.Write(destination, Encoding.UTF8.GetBytes(text));
        }
    }
}

using System.Collections.Immutable;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using XenConfig.Cli.Options;
using XenConfig.Cli.Verbs;
using XenConfig.Keys;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Settings;

/// <summary>Finds and reads <c>xenconfig.toml</c>. Every error names the file, the line and the column.</summary>
internal sealed class ProjectSettingsReader
{
    private const string PerFileTable = "per-file";

    private static readonly string[] TopLevelNames = ["select", "ignore", "fail-on", "dialect", "xen-version"];
    private static readonly string[] PerFileNames = ["ignore", "dialect"];
    private static readonly string[] Dialects = ["auto", "xm", "xl"];

    private readonly string _path;

    private ProjectSettingsReader(string path) => _path = path;

    /// <summary>The settings that hold for a verb.</summary>
    /// <param name="given">The file that <c>--config</c> names; null to look for one.</param>
    /// <param name="firstPath">The first file or folder that the verb works on; the search starts there.</param>
    /// <exception cref="CommandException">The file cannot be read or says something wrong.</exception>
    public static ProjectSettings Find(string? given, string firstPath)
    {
        var path = given ?? Nearest(firstPath);
        return path is null ? ProjectSettings.None : new ProjectSettingsReader(path).Read();
    }

    private static string? Nearest(string firstPath)
    {
        var start = firstPath is Input.StandardInput or "" ? Directory.GetCurrentDirectory() : Path.GetFullPath(firstPath);
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, ProjectSettings.FileName);
            if (File.Exists(candidate))
            {
                return Path.GetRelativePath(Directory.GetCurrentDirectory(), candidate);
            }
        }

        return null;
    }

    private ProjectSettings Read()
    {
        var document = SyntaxParser.Parse(ByteText.Decode(Input.ReadNamed(_path)), _path, validate: true);
        if (document.HasErrors)
        {
            var first = document.Diagnostics.First(d => d.Kind == DiagnosticMessageKind.Error);
            throw Error(first.Span, first.Message);
        }

        var settings = new ProjectSettings { Folder = Path.GetDirectoryName(Path.GetFullPath(_path)) };
        foreach (var line in document.KeyValues)
        {
            settings = ReadTopLevel(settings, line);
        }

        foreach (var table in document.Tables)
        {
            settings = settings with { PerFile = settings.PerFile.Add(ReadPerFile(table)) };
        }

        return settings;
    }

    private ProjectSettings ReadTopLevel(ProjectSettings settings, KeyValueSyntax line) => NameOf(line) switch
    {
        "select" => settings with { Select = RulesOf(line.Value) },
        "ignore" => settings with { Ignore = RulesOf(line.Value) },
        "fail-on" => settings with { FailOn = WordOf(line.Value, LintVerb.FailOnWords) },
        "dialect" => settings with { Dialect = LoadingOptions.ParseDialect(WordOf(line.Value, Dialects)) },
        "xen-version" => settings with { XenVersion = ReleaseOf(line.Value) },
        var name => throw UnknownName(line.Key!, name, TopLevelNames),
    };

    private FileSettings ReadPerFile(TableSyntaxBase table)
    {
        var dotted = table.Name!.DotKeys;
        if (table is not TableSyntax || TextOf(table.Name.Key) != PerFileTable || dotted.ChildrenCount != 1)
        {
            throw Error(table.Name.Span, $"unknown table '{table.Name}'; the only one is [{PerFileTable}.\"PATTERN\"]");
        }

        var settings = new FileSettings(new PathPattern(TextOf(dotted.GetChild(0)!.Key)), null, []);
        foreach (var line in table.Items)
        {
            settings = NameOf(line) switch
            {
                "ignore" => settings with { Ignore = RulesOf(line.Value) },
                "dialect" => settings with { Dialect = LoadingOptions.ParseDialect(WordOf(line.Value, Dialects)) },
                var name => throw UnknownName(line.Key!, name, PerFileNames),
            };
        }

        return settings;
    }

    private static string NameOf(KeyValueSyntax line)
    {
        var name = TextOf(line.Key!.Key);
        return line.Key.DotKeys.ChildrenCount == 0 ? name : line.Key.ToString().Trim();
    }

    private static string TextOf(BareKeyOrStringValueSyntax? key) => key switch
    {
        BareKeySyntax bare => bare.Key?.Text ?? "",
        StringValueSyntax text => text.Value ?? "",
        _ => "",
    };

    private ImmutableArray<string> RulesOf(ValueSyntax? value)
    {
        if (value is not ArraySyntax list)
        {
            throw Error(value!.Span, "a list of rules is wanted here, such as [\"XC3\", \"duplicate-mac\"]");
        }

        var rules = ImmutableArray.CreateBuilder<string>();
        foreach (var item in list.Items)
        {
            var text = item.Value is StringValueSyntax { Value: { } rule } ? rule : throw Error(item.Span, "rules are named by strings");
            rules.Add(RuleSelectors.WhyNot(text) is { } reason ? throw Error(item.Value.Span, reason) : text);
        }

        return rules.ToImmutable();
    }

    private string WordOf(ValueSyntax? value, string[] words) =>
        value is StringValueSyntax { Value: { } word } && words.Contains(word)
            ? word
            : throw Error(value!.Span, $"{value.ToString().Trim()} is none of {string.Join(", ", words.Select(w => $"\"{w}\""))}");

    private XenRelease ReleaseOf(ValueSyntax? value) =>
        value is not StringValueSyntax { Value: { } text } || !XenRelease.TryParse(text, out var release)
            ? throw Error(value!.Span, $"{value.ToString().Trim()} is no Xen release; write it as \"4.17\"")
            : release.IsKnown ? release
            : throw Error(value.Span, $"there is no Xen release {text}, or it is not known here; {XenRelease.KnownRange}");

    private CommandException UnknownName(KeySyntax key, string name, string[] names) => Error(
        key.Span,
        Spelling.Nearest(name, names) is { } nearest
            ? $"unknown name '{name}'; did you mean '{nearest}'?"
            : $"unknown name '{name}'; there are {string.Join(", ", names)}");

    private CommandException Error(SourceSpan span, string message) =>
        new($"{_path}:{span.Start.Line + 1}:{span.Start.Column + 1}: {message}");
}

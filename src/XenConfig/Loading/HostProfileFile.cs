using System.Collections.Immutable;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>Something wrong in a host profile.</summary>
/// <param name="Path">The file.</param>
/// <param name="Position">The place in it.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record HostProfileProblem(string Path, LinePosition Position, string Message)
{
    /// <summary>In the form <c>path:line:column: message</c>.</summary>
    public override string ToString() => $"{Path}:{Position}: {Message}";
}

/// <summary>What reading a host profile gives: the profile, or the problems.</summary>
/// <param name="Profile">The profile; null when there are problems.</param>
/// <param name="Problems">The problems, in the order of the file.</param>
public sealed record HostProfileResult(HostProfile? Profile, ImmutableArray<HostProfileProblem> Problems);

/// <summary>
/// Reads a host profile, the TOML file that says what a config sees of its host. What the file leaves out is as in
/// <see cref="HostProfile.Default"/>; names in <c>[environment]</c> add to the default ones or replace them.
/// <code>
/// working-directory = "/etc/xen"
/// arguments = ["xm", "create", "web1"]
/// existing-paths = ["/dev/vg0/web1", "/srv/xen/"]    # a folder ends in a slash
/// clock = 2010-01-01T00:00:00Z
/// seed = 0
///
/// [uname]
/// system = "Linux"
/// hostname = "dom0"
/// release = "2.6.32.27-xen"
/// version = "#1 SMP"
/// machine = "x86_64"
///
/// [environment]
/// LANG = "C"
///
/// [files]
/// "/etc/xen/site.py" = "bridge = 'xenbr0'\n"
///
/// [commands]
/// "hostname -f" = "dom0.example.org\n"
/// "test -e /dev/vg0/web2" = { output = "", exit-code = 1 }
///
/// [[users]]
/// name = "xend"
/// uid = 106
///
/// [[groups]]
/// name = "xend"
/// gid = 106
/// members = ["root"]
/// </code>
/// </summary>
public static class HostProfileFile
{
    private delegate HostProfile? FieldReader(HostProfile profile, ValueSyntax value);

    private static readonly ImmutableArray<Field> Fields =
    [
        new("", "working-directory", "a string", (profile, value) => Text(value) is { } text ? profile with { WorkingDirectory = text } : null),
        new("", "arguments", "an array of strings", (profile, value) => Texts(value) is { } texts ? profile with { Arguments = texts } : null),
        new("", "existing-paths", "an array of strings", (profile, value) =>
            Texts(value) is { } texts ? profile with { ExistingPaths = [.. texts] } : null),
        new("", "clock", "a date and time with an offset, such as 2010-01-01T00:00:00Z", (profile, value) =>
            Instant(value) is { } instant ? profile with { Clock = instant } : null),
        new("", "seed", "an integer", (profile, value) => value is IntegerValueSyntax number ? profile with { Seed = number.Value } : null),
        new("uname", "system", "a string", (profile, value) => Text(value) is { } text ? profile with { SystemName = text } : null),
        new("uname", "hostname", "a string", (profile, value) => Text(value) is { } text ? profile with { HostName = text } : null),
        new("uname", "release", "a string", (profile, value) => Text(value) is { } text ? profile with { Release = text } : null),
        new("uname", "version", "a string", (profile, value) => Text(value) is { } text ? profile with { Version = text } : null),
        new("uname", "machine", "a string", (profile, value) => Text(value) is { } text ? profile with { Machine = text } : null),
    ];

    private static readonly ImmutableArray<string> TableNames = ["uname", "environment", "files", "commands"];

    /// <summary>Reads a host profile from the text of its file.</summary>
    /// <param name="toml">The text.</param>
    /// <param name="path">The file's path, for the problems.</param>
    public static HostProfileResult Read(string toml, string path)
    {
        var document = SyntaxParser.Parse(toml, path);
        var reading = new Reading(path);
        if (document.HasErrors)
        {
            foreach (var message in document.Diagnostics)
            {
                reading.Report(message.Span, message.Message);
            }

            return new HostProfileResult(null, reading.Problems.ToImmutable());
        }

        reading.ReadTable("", document.KeyValues);
        foreach (var table in document.Tables)
        {
            var name = NameOf(table.Name!);
            if (table is TableSyntax && TableNames.Contains(name))
            {
                reading.ReadTable(name, table.Items);
            }
            else if (table is TableArraySyntax && HostAccountTables.Has(name))
            {
                reading.AddAccount(name, table);
            }
            else
            {
                reading.Report(table.Name!.Span, $"a host profile has no table `{name}`; the tables are {List(TableNames)}, and `[[users]]` and `[[groups]]` once for each account");
            }
        }

        return reading.Problems.Count == 0
            ? new HostProfileResult(reading.Profile, [])
            : new HostProfileResult(null, reading.Problems.ToImmutable());
    }

    /// <summary>A text as the config gets it, one char a byte.</summary>
    internal static string? Text(ValueSyntax? value) => value is StringValueSyntax { Value: { } text } ? ByteText.Encode(text) : null;

    internal static ImmutableArray<string>? Texts(ValueSyntax value)
    {
        if (value is not ArraySyntax array)
        {
            return null;
        }

        var texts = array.Items.Select(item => Text(item.Value)).ToArray();
        return Array.Exists(texts, text => text is null) ? null : [.. texts!];
    }

    private static DateTimeOffset? Instant(ValueSyntax value) =>
        value is DateTimeValueSyntax { Kind: SyntaxKind.OffsetDateTimeByZ or SyntaxKind.OffsetDateTimeByNumber } instant
            ? instant.Value.DateTime
            : null;

    private static CommandResult? Command(ValueSyntax value)
    {
        if (Text(value) is { } output)
        {
            return new CommandResult(output);
        }

        if (value is not InlineTableSyntax table)
        {
            return null;
        }

        var result = new CommandResult("");
        foreach (var item in table.Items)
        {
            switch (NameOf(item.KeyValue!.Key!), item.KeyValue.Value)
            {
                case ("output", StringValueSyntax text):
                    result = result with { Output = Text(text) ?? "" };
                    break;
                case ("exit-code", IntegerValueSyntax { Value: >= 0 and <= 255 } number):
                    result = result with { ExitCode = (int)number.Value };
                    break;
                default:
                    return null;
            }
        }

        return result;
    }

    internal static string NameOf(KeySyntax key) => string.Join('.', PathOf(key));

    private static ImmutableArray<string> PathOf(KeySyntax key) =>
        [.. key.DotKeys.Select(part => part.Key!).Prepend(key.Key!).Select(NamePart)];

    private static string NamePart(BareKeyOrStringValueSyntax part) => part switch
    {
        BareKeySyntax bare => bare.Key!.Text!,
        StringValueSyntax text => text.Value!,
        _ => part.ToString(),
    };

    internal static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    private sealed record Field(string Table, string Name, string Wanted, FieldReader Read);

    private sealed class Reading(string file)
    {
        public HostProfile Profile { get; private set; } = HostProfile.Default;

        public ImmutableArray<HostProfileProblem>.Builder Problems { get; } = ImmutableArray.CreateBuilder<HostProfileProblem>();

        public void Report(SourceSpan span, string message) =>
            Problems.Add(new HostProfileProblem(file, new LinePosition(span.Start.Line + 1, span.Start.Column + 1), message));

        public void AddAccount(string name, TableSyntaxBase table) => Profile = HostAccountTables.Add(Profile, name, table, Report);

        public void ReadTable(string heading, IEnumerable<KeyValueSyntax> items)
        {
            foreach (var item in items)
            {
                // A dotted key, uname.hostname, is a key of the table that it names.
                var path = PathOf(item.Key!);
                var (table, name) = heading.Length == 0 && path.Length == 2 ? (path[0], path[1]) : (heading, string.Join('.', path));
                var (read, wanted) = table switch
                {
                    "environment" => (
                        Text(item.Value) is { } text ? Profile with { Environment = Profile.Environment.SetItem(ByteText.Encode(name), text) } : null,
                        "a string"),
                    "files" => (
                        Text(item.Value) is { } content ? Profile with { Files = Profile.Files.SetItem(ByteText.Encode(name), content) } : null,
                        "the file's content as a string"),
                    "commands" => (
                        Command(item.Value!) is { } command ? Profile with { Commands = Profile.Commands.SetItem(ByteText.Encode(name), command) } : null,
                        "the command's output as a string, or a table of `output` and `exit-code` (0 to 255)"),
                    _ => ReadField(table, name, item.Value!),
                };
                if (read is not null)
                {
                    Profile = read;
                }
                else if (wanted is not null)
                {
                    Report(item.Value!.Span, $"`{name}` takes {wanted}, not `{item.Value.ToString().Trim()}`");
                }
                else
                {
                    var known = List(Fields.Where(field => field.Table == table).Select(field => field.Name));
                    Report(item.Key!.Span, $"{(table.Length == 0 ? "a host profile" : $"`[{table}]`")} has no key `{name}`; the keys are {known}");
                }
            }
        }

        private (HostProfile? Profile, string? Wanted) ReadField(string table, string name, ValueSyntax value)
        {
            var field = Fields.FirstOrDefault(field => field.Table == table && field.Name == name);
            return (field?.Read(Profile, value), field?.Wanted);
        }
    }
}

using System.Collections.Immutable;
using Tomlyn.Syntax;
using XenConfig.Python.Runtime;

namespace XenConfig.Loading;

/// <summary>Reads the accounts of a host profile: <c>[[users]]</c> and <c>[[groups]]</c>. A name that is there already, such as root's, is replaced.</summary>
internal static class HostAccountTables
{
    private static readonly AccountTable Users = new("users", "uid",
    [
        new("name", "a string", HostProfileFile.Text),
        new("uid", AccountField.Id, value => Number(value)),
        new("gid", AccountField.Id, value => Number(value)),
        new("comment", "a string", HostProfileFile.Text),
        new("home", "a string", HostProfileFile.Text),
        new("shell", "a string", HostProfileFile.Text),
    ]);

    private static readonly AccountTable Groups = new("groups", "gid",
    [
        new("name", "a string", HostProfileFile.Text),
        new("gid", AccountField.Id, value => Number(value)),
        new("members", "an array of strings", value => HostProfileFile.Texts(value)),
    ]);

    /// <summary>Whether a table of this name holds accounts.</summary>
    public static bool Has(string name) => name == Users.Name || name == Groups.Name;

    /// <summary>The profile with the account of a table.</summary>
    /// <param name="profile">The profile so far.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="table">The table.</param>
    /// <param name="report">Takes what is wrong.</param>
    public static HostProfile Add(HostProfile profile, string name, TableSyntaxBase table, Action<SourceSpan, string> report)
    {
        var kind = name == Users.Name ? Users : Groups;
        if (ReadFields(kind, table, report) is not { } fields)
        {
            return profile;
        }

        var account = (string)fields["name"];
        if (kind == Groups)
        {
            var group = new GroupAccount(account, (long)fields["gid"])
            {
                Members = fields.TryGetValue("members", out var members) ? (ImmutableArray<string>)members : [],
            };
            return profile with { Groups = [.. profile.Groups.Where(other => other.Name != account), group] };
        }

        var user = new UserAccount(account, (long)fields["uid"]);
        user = user with
        {
            Gid = (long)fields.GetValueOrDefault("gid", user.Gid),
            Comment = (string)fields.GetValueOrDefault("comment", user.Comment),
            Home = (string)fields.GetValueOrDefault("home", user.Home),
            Shell = (string)fields.GetValueOrDefault("shell", user.Shell),
        };
        return profile with { Users = [.. profile.Users.Where(other => other.Name != account), user] };
    }

    private static Dictionary<string, object>? ReadFields(AccountTable kind, TableSyntaxBase table, Action<SourceSpan, string> report)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        var isRight = true;
        foreach (var item in table.Items)
        {
            var name = HostProfileFile.NameOf(item.Key!);
            if (kind.Fields.FirstOrDefault(field => field.Name == name) is not { } field)
            {
                report(item.Key!.Span, $"`[[{kind.Name}]]` has no key `{name}`; the keys are {HostProfileFile.List(kind.Fields.Select(known => known.Name))}");
                isRight = false;
            }
            else if (field.Read(item.Value!) is { } value)
            {
                values[name] = value;
            }
            else
            {
                report(item.Value!.Span, $"`{name}` takes {field.Wanted}, not `{item.Value.ToString().Trim()}`");
                isRight = false;
            }
        }

        if (isRight && !(values.ContainsKey("name") && values.ContainsKey(kind.Id)))
        {
            report(table.Name!.Span, $"each `[[{kind.Name}]]` needs a `name` and a `{kind.Id}`");
            isRight = false;
        }

        return isRight ? values : null;
    }

    private static long? Number(ValueSyntax value) => value is IntegerValueSyntax { Value: >= 0 and <= uint.MaxValue } number ? number.Value : null;

    private sealed record AccountField(string Name, string Wanted, Func<ValueSyntax, object?> Read)
    {
        /// <summary>What the kernel takes for the number of a user or a group.</summary>
        public const string Id = "an integer of 0 to 4294967295";
    }

    private sealed record AccountTable(string Name, string Id, ImmutableArray<AccountField> Fields);
}

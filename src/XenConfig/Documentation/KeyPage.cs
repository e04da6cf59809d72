using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Linting;
using XenConfig.Loading;

namespace XenConfig.Documentation;

/// <summary>The pages of keys, in Markdown: for docs/keys and for <c>xenconfig explain</c>. They are made of the key catalogue, the device grammars and the rules.</summary>
public static class KeyPage
{
    private static readonly Dialect[] Dialects = [Dialect.Xl, Dialect.Xm];

    /// <summary>A key's page: what it means, what each dialect takes, the options of its specs, what it goes with, what people get wrong.</summary>
    public static string Render(Key key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var page = new StringBuilder($"# {key.Name}\n\n{key.Meaning}\n\n```python\n{key.Example}\n```\n\n");
        AppendFacts(page, key);
        AppendWords(page, key);
        foreach (var grammar in GrammarsOf(key))
        {
            DeviceSection.Append(page, grammar, [.. Dialects.Where(d => key.In(d)?.Type.Spec == grammar.Name)]);
        }

        AppendRelations(page, key);
        AppendMistakes(page, key);
        page.Append($"\n## Source\n\n{key.Source}.\n");
        return page.ToString();
    }

    /// <summary>The list of all keys by theme, with links to their pages.</summary>
    public static string RenderIndex()
    {
        var page = new StringBuilder("# Keys\n\n");
        page.Append("Every setting that xl or xm reads. Generated from the key catalogue; `XENCONFIG_UPDATE_DOCS=1 dotnet test` writes these pages anew.\n");
        foreach (var theme in KeyCatalogue.All.GroupBy(k => k.Theme))
        {
            page.Append($"\n## {theme.Key.Title()}\n\n| key | xl | xm | guests | what it says |\n| --- | --- | --- | --- | --- |\n");
            foreach (var key in theme)
            {
                page.Append($"| [{key.Name}]({key.Name}.md) | {ReleasesOf(key.Xl)} | {ReleasesOf(key.Xm)} | {GuestsOf(key)} | {FirstSentence(key.Meaning)} |\n");
            }
        }

        return page.ToString();
    }

    /// <summary>A dialect's name as a config's author knows it.</summary>
    internal static string NameOf(Dialect dialect) => dialect == Dialect.Xl ? "xl" : "xm";

    private static void AppendFacts(StringBuilder page, Key key)
    {
        var dialects = Dialects.Where(d => key.In(d) is not null).ToArray();
        var table = new MarkdownTable(["", .. dialects.Select(NameOf)]);
        AddFact("Value", use => TypeOf(use.Type));
        AddFact("Default", use => use.IsRequired ? "none; it must be there" : use.IsIgnored ? "" : use.Default ?? "none");
        AddFact("Releases", ReleasesOf);
        table.Add(["Guests", .. dialects.Select(d => GuestsOf(key.GuestsIn(d)))]);
        AddFact("Effect", use => use.IsIgnored ? "none: it is read and ignored" : "");
        AddFact("Deprecated", use => use.DeprecatedSince is { } since ? $"since {since}" : "");
        AddFact("Write instead", use => use.ReplacedBy is { } other ? LinkTo(other) : "");
        table.AppendTo(page);
        foreach (var dialect in Dialects.Except(dialects))
        {
            page.Append($"\n{NameOf(dialect)} has no such key.\n");
        }

        if (key.Libvirt is { } element)
        {
            page.Append($"\nIn libvirt's domain XML: `{element}`.\n");
        }
        else
        {
            page.Append("\nlibvirt has nothing for it.\n");
        }

        foreach (var dialect in Dialects)
        {
            if (key.In(dialect)?.Note is { } note)
            {
                page.Append($"\n## In {NameOf(dialect)}\n\n{note}\n");
            }
        }

        void AddFact(string name, Func<KeyUse, string> valueOf)
        {
            var values = dialects.Select(d => valueOf(key.In(d)!)).ToArray();
            if (values.Any(v => v.Length > 0))
            {
                table.Add([name, .. values]);
            }
        }
    }

    private static void AppendWords(StringBuilder page, Key key)
    {
        var sets = Dialects.Select(d => key.In(d)?.Type.Words ?? []).ToArray();
        if (sets.All(words => words.IsEmpty))
        {
            return;
        }

        page.Append("\n## Values\n\n");
        var table = new MarkdownTable("value", "number", "meaning", "where");
        foreach (var word in sets.SelectMany(words => words).Select(w => w.Word).Distinct())
        {
            var (xl, xm) = (Find(sets[0]), Find(sets[1]));
            var shown = (xl ?? xm)!;
            table.Add(
                $"`{word}`", shown.Number?.ToString(CultureInfo.InvariantCulture) ?? "", shown.Meaning,
                (xl, xm) switch
                {
                    (not null, null) => key.Xm is null ? ReleasesOf(xl) : $"xl{Prefixed(xl)}",
                    (null, not null) => key.Xl is null ? ReleasesOf(xm) : $"xm{Prefixed(xm)}",
                    _ => $"xl{Prefixed(xl)}, xm{Prefixed(xm)}",
                });

            KeyWord? Find(ImmutableArray<KeyWord> words) => words.FirstOrDefault(w => w.Word == word);
        }

        table.AppendTo(page);
        static string Prefixed(KeyWord? word) => ReleasesOf(word) is { Length: > 0 } releases ? " " + releases : "";
    }

    private static void AppendRelations(StringBuilder page, Key key)
    {
        if (key.ConflictsWith.IsEmpty && key.IgnoredWith.IsEmpty && key.Needs.IsEmpty)
        {
            return;
        }

        page.Append("\n## Beside other keys\n\n");
        Append("Not beside", key.ConflictsWith);
        Append("Ignored beside", key.IgnoredWith);
        Append("Of effect only with", key.Needs);

        void Append(string verb, ImmutableArray<KeyRelation> relations)
        {
            foreach (var relation in relations)
            {
                var guests = relation.Guests == GuestTypes.All ? "" : $" ({GuestsOf(relation.Guests)} guests)";
                page.Append($"- {verb} {LinkTo(relation.Key)}{guests}: {relation.Reason}.\n");
            }
        }
    }

    private static void AppendMistakes(StringBuilder page, Key key)
    {
        var rules = RuleCatalogue.All.Where(r => r.Concerns(key)).ToArray();
        if (rules.Length == 0)
        {
            return;
        }

        page.Append("\n## Common mistakes\n\n`xenconfig lint` finds them:\n\n");
        foreach (var rule in rules)
        {
            page.Append($"- [{rule.Code}](../rules/{rule.Code}.md) {rule.Name}: {rule.Summary}\n");
        }
    }

    private static IEnumerable<DeviceGrammar> GrammarsOf(Key key) =>
        Dialects.Select(d => key.In(d)?.Type.Spec).OfType<string>().Distinct().Select(DeviceCatalogue.Find).OfType<DeviceGrammar>();

    private static string TypeOf(KeyType type)
    {
        var forms = new List<string>();
        Add(ValueForms.String, type.IsPath ? "a path on the host" : type.IsClosed ? "one of the words below" : type.Spec is { } spec ? $"a {spec} spec" : "a string");
        Add(ValueForms.Integer, $"a number{UnitOf(type.Unit)}{BoundsOf(type)}");
        Add(ValueForms.Boolean, "0 for off, 1 for on");
        Add(ValueForms.StringList, "a list of strings");
        Add(ValueForms.SpecList, $"a list of {type.Spec} specs");
        Add(ValueForms.NestedList, "a list of lists of strings");
        return string.Join(", or ", forms);

        void Add(ValueForms form, string text)
        {
            if ((type.Forms & form) != 0)
            {
                forms.Add(text);
            }
        }
    }

    private static string UnitOf(KeyUnit unit) => unit switch
    {
        KeyUnit.Mebibytes => " of MiB",
        KeyUnit.Kibibytes => " of KiB",
        KeyUnit.Seconds => " of seconds",
        KeyUnit.Microseconds => " of microseconds",
        KeyUnit.Nanoseconds => " of nanoseconds",
        KeyUnit.PercentOfCpu => " of percent of one CPU",
        KeyUnit.Bits => " of bits",
        _ => "",
    };

    private static string BoundsOf(KeyType type) => (type.Minimum, type.Maximum) switch
    {
        ({ } minimum, { } maximum) => string.Create(CultureInfo.InvariantCulture, $" from {minimum} to {maximum}"),
        ({ } minimum, null) => string.Create(CultureInfo.InvariantCulture, $" from {minimum} up"),
        (null, { } maximum) => string.Create(CultureInfo.InvariantCulture, $" up to {maximum}"),
        _ => "",
    };

    private static string ReleasesOf(KeyUse? use) => use switch
    {
        null => "",
        { Last: { } last } when last == use.Since => use.Since.ToString(),
        { Last: { } last } => $"{use.Since} to {last}",
        _ => $"since {use.Since}",
    };

    private static string ReleasesOf(KeyWord? word) => (word?.Since, word?.Last) switch
    {
        ({ } since, { } last) => $"{since} to {last}",
        ({ } since, null) => $"since {since}",
        (null, { } last) => $"up to {last}",
        _ => "",
    };

    private static string GuestsOf(Key key) => GuestsOf(Dialects.Where(d => key.In(d) is not null).Aggregate(GuestTypes.None, (all, d) => all | key.GuestsIn(d)));

    private static string GuestsOf(GuestTypes guests) => guests == GuestTypes.All
        ? "all"
        : string.Join(", ", GuestTypeWords.Type.Words.Where(w => guests.Includes(w.Value)).Select(w => w.Word.ToUpperInvariant()));

    private static string LinkTo(string key) => $"[{key}]({key}.md)";

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}

using System.Text;

namespace XenConfig.Keys;

/// <summary>The pages of keys, in Markdown, made of the catalogue alone.</summary>
public static class KeyPage
{
    /// <summary>A key's page: its meaning, what each dialect takes, and what it goes with.</summary>
    public static string Render(Key key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var page = new StringBuilder($"# {key.Name}\n");
        AppendParagraph(page, key.Meaning);
        AppendUse(page, "xl", key.Xl);
        AppendUse(page, "xm", key.Xm);
        page.Append('\n');
        AppendFact(page, "Guests", GuestsOf(key.Guests));
        AppendFact(page, "In libvirt", key.Libvirt is null ? null : $"`{key.Libvirt}`");
        AppendFact(page, "Not beside", Names(key.ConflictsWith));
        AppendFact(page, "Ignored beside", Names(key.IgnoredWith));
        AppendFact(page, "Source", key.Source);
        if (key.Example.Length > 0)
        {
            page.Append($"\n```python\n{key.Example}\n```\n");
        }

        return page.ToString();
    }

    private static void AppendUse(StringBuilder page, string dialect, KeyUse? use)
    {
        page.Append($"\n## {dialect}\n\n");
        if (use is null)
        {
            page.Append($"{dialect} has no such key.\n");
            return;
        }

        AppendFact(page, "Value", TypeOf(use.Type));
        AppendFact(page, "Releases", use.Last is { } last ? $"{use.Since} to {last}" : $"{use.Since} and later");
        AppendFact(page, "Default", use.Default);
        AppendFact(page, "Required", use.IsRequired ? "yes" : null);
        AppendFact(page, "Deprecated since", use.DeprecatedSince?.ToString());
        AppendFact(page, "Write instead", use.ReplacedBy is null ? null : $"`{use.ReplacedBy}`");
        AppendFact(page, "Effect", use.IsIgnored ? "none; it is read and ignored" : null);
        foreach (var word in use.Type.Words)
        {
            page.Append($"  - `{word.Word}`{(word.Number is { } number ? $" or {number}" : "")}{(word.Meaning.Length > 0 ? $": {word.Meaning}" : "")}{ReleasesOf(word)}\n");
        }

        AppendParagraph(page, use.Note);
    }

    private static void AppendFact(StringBuilder page, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            page.Append($"- {name}: {value}\n");
        }
    }

    private static void AppendParagraph(StringBuilder page, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Append($"\n{text}\n");
        }
    }

    private static string TypeOf(KeyType type)
    {
        var forms = new List<string>();
        Add(ValueForms.String, type.IsPath ? "a path on the host" : type.IsClosed ? "one of the words below" : "a string");
        Add(ValueForms.Integer, $"a number{UnitOf(type.Unit)}{BoundsOf(type)}");
        Add(ValueForms.Boolean, "0 for off, 1 for on");
        Add(ValueForms.StringList, "a list of strings");
        Add(ValueForms.SpecList, $"a list of {type.Spec} specs");
        Add(ValueForms.NestedList, "a list of lists");
        return forms.Count == 0 ? "none" : string.Join(", or ", forms);

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
        ({ } minimum, { } maximum) => $" from {minimum} to {maximum}",
        ({ } minimum, null) => $" from {minimum} up",
        (null, { } maximum) => $" up to {maximum}",
        _ => "",
    };

    private static string ReleasesOf(KeyWord word) => (word.Since, word.Last) switch
    {
        ({ } since, { } last) => $" ({since} to {last})",
        ({ } since, null) => $" (since {since})",
        (null, { } last) => $" (up to {last})",
        _ => "",
    };

    private static string GuestsOf(GuestTypes guests) => string.Join(
        ", ", GuestTypeWords.Type.Words.Where(w => guests.Includes(w.Value)).Select(w => w.Word.ToUpperInvariant()));

    private static string Names(IEnumerable<string> keys) => string.Join(", ", keys.Select(k => $"`{k}`"));
}

using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A virtual TPM of a guest.
/// <code>
/// vtpm   := option ("," option)*
/// option := "backend=" DOMAIN | "uuid=" UUID          backend must be there
/// </code>
/// xl.cfg(5), VTPM_SPEC_STRING; xl_parse.c. An unknown option and a bad UUID are refused; at a field without "=" xl stops reading.
/// </summary>
/// <param name="BackendDomain">The domain that serves it.</param>
/// <param name="Id">Which of the backend's TPMs it is; null for a new one.</param>
public sealed record VtpmSpec(string BackendDomain, Uuid? Id)
{
    /// <summary>Reads one element of xl's <c>vtpm</c>.</summary>
    public static SpecResult<VtpmSpec> Parse(string text)
    {
        var reader = new OptionReader(text, Grammar, stopsAtWord: true);
        Uuid? id = null;
        foreach (var option in reader.All("uuid"))
        {
            id = Uuid.Parse(option.Value!);
            if (id is null)
            {
                reader.RefuseValue(option, $"'{option.Value}' is no UUID; it is 32 hexadecimal digits in the groups 8-4-4-4-12");
            }
        }

        return reader.Result(new VtpmSpec(reader.Required("backend"), id));
    }

    /// <summary>The TPM as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(("backend", BackendDomain), ("uuid", Id?.ToString()));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vtpm", "A virtual TPM of the guest.", "backend=DOMAIN [, uuid=UUID]", "instance=NUMBER, backend=DOMAIN [, uuid=UUID]",
        "xl.cfg(5), Devices; xm create, its table of options")
    {
        Options =
        [
            new("backend", "domain", "The domain that serves it, by name or number; in xl it must be there."),
            new("uuid", "uuid", "Which of the backend's TPMs it is.") { Default = "a new one" },
            new("instance", "number", "The TPM manager's number of it.") { Dialects = [Dialect.Xm] },
        ],
    };
}

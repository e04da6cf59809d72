using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>Which way a sound stream goes.</summary>
public enum SoundStreamType
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>Playback.</summary>
    Playback,

    /// <summary>Capture.</summary>
    Capture,
}

/// <summary>What a sound card, a PCM device or a stream can do; what the inner one does not say holds as the outer one says it.</summary>
public sealed record SoundParameters
{
    /// <summary>Sample rates in Hz; empty for not said.</summary>
    public ImmutableArray<uint> SampleRates { get; init; } = [];

    /// <summary>Sample formats, such as <c>s16_le</c>; empty for not said.</summary>
    public ImmutableArray<string> SampleFormats { get; init; } = [];

    /// <summary>Fewest channels; null for not said.</summary>
    public uint? FewestChannels { get; init; }

    /// <summary>Most channels; null for not said.</summary>
    public uint? MostChannels { get; init; }

    /// <summary>Size of the buffer in bytes; null for not said.</summary>
    public uint? BufferSize { get; init; }

    /// <inheritdoc/>
    public bool Equals(SoundParameters? other) =>
        other is not null && SampleRates.SequenceEqual(other.SampleRates) && SampleFormats.SequenceEqual(other.SampleFormats)
        && (FewestChannels, MostChannels, BufferSize) == (other.FewestChannels, other.MostChannels, other.BufferSize);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SampleRates.Length, SampleFormats.Length, FewestChannels, MostChannels, BufferSize);
}

/// <summary>A stream of a PCM device.</summary>
/// <param name="Id">The name by which the backend tells it from others; null for none.</param>
/// <param name="Type">Which way it goes.</param>
/// <param name="Parameters">What it can do.</param>
public sealed record SoundStream(string? Id, SoundStreamType Type, SoundParameters Parameters);

/// <summary>A PCM device of a sound card.</summary>
/// <param name="Name">Its name; null for none.</param>
/// <param name="Parameters">What it can do.</param>
/// <param name="Streams">Its streams.</param>
public sealed record SoundPcm(string? Name, SoundParameters Parameters, ImmutableArray<SoundStream> Streams)
{
    /// <inheritdoc/>
    public bool Equals(SoundPcm? other) =>
        other is not null && Name == other.Name && Parameters == other.Parameters && Streams.SequenceEqual(other.Streams);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Parameters, Streams.Length);
}

/// <summary>
/// A virtual sound card of a guest: a list of items, each a string.
/// <code>
/// vsnd  := item*                                                    an inner list of the setting vsnd
/// item  := ("card" | "pcm" | "stream") ("," option)*                case of the first word does not count
/// card  options: "backend=" DOMAIN | "short-name=" NAME | "long-name=" NAME | parameter
/// pcm   options: "name=" NAME | parameter                           a PCM device more
/// stream options: "unique-id=" NAME | "type=" ("p" | "c") | parameter     a stream more of the last PCM device; one is made where there is none
/// parameter := "sample-rates=" NUMBER (";" NUMBER)* | "sample-formats=" FORMAT (";" FORMAT)* | "channels-min=" NUMBER | "channels-max=" NUMBER
///            | "buffer-size=" NUMBER
/// </code>
/// xl.cfg(5), VSND_SPEC; xl_parse.c, parse_vsnd_item. Anything unknown is refused. Numbers follow C's base rule.
/// </summary>
/// <param name="BackendDomain">The domain that serves it; null for domain 0.</param>
/// <param name="ShortName">Its short name; null for none.</param>
/// <param name="LongName">Its long name; null for none.</param>
/// <param name="Parameters">What it can do.</param>
/// <param name="Pcms">Its PCM devices.</param>
public sealed record VsndSpec(string? BackendDomain, string? ShortName, string? LongName, SoundParameters Parameters, ImmutableArray<SoundPcm> Pcms)
{
    /// <summary>Reads one element of <c>vsnd</c>.</summary>
    /// <param name="items">The strings of the inner list.</param>
    public static ListSpecResult<VsndSpec> Parse(IReadOnlyList<string> items) => VsndReader.Read(items);

    /// <summary>The sound card as xl wants it, the strings of an inner list.</summary>
    public ImmutableArray<string> ToXl()
    {
        var items = ImmutableArray.CreateBuilder<string>();
        items.Add(Item("card", Parameters, ("backend", BackendDomain), ("short-name", ShortName), ("long-name", LongName)));
        foreach (var pcm in Pcms)
        {
            items.Add(Item("pcm", pcm.Parameters, ("name", pcm.Name)));
            foreach (var stream in pcm.Streams)
            {
                items.Add(Item("stream", stream.Parameters, ("unique-id", stream.Id), ("type", TypeWords.WordOf(stream.Type))));
            }
        }

        return items.ToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(VsndSpec? other) =>
        other is not null && (BackendDomain, ShortName, LongName, Parameters) == (other.BackendDomain, other.ShortName, other.LongName, other.Parameters)
        && Pcms.SequenceEqual(other.Pcms);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(BackendDomain, ShortName, LongName, Parameters, Pcms.Length);

    /// <summary>The words for a stream's <c>type</c>.</summary>
    public static Vocabulary<SoundStreamType> TypeWords { get; } = Vocabulary.IgnoringCase<SoundStreamType>(
        new(SoundStreamType.Playback, "p", "playback"),
        new(SoundStreamType.Capture, "c", "capture"));

    /// <summary>The sample formats of libxl (libxl_types.idl, vsnd_pcm_format).</summary>
    public static ImmutableArray<string> SampleFormats { get; } =
    [
        "s8", "u8", "s16_le", "s16_be", "u16_le", "u16_be", "s24_le", "s24_be", "u24_le", "u24_be", "s32_le", "s32_be", "u32_le", "u32_be", "f32_le", "f32_be",
        "f64_le", "f64_be", "iec958_subframe_le", "iec958_subframe_be", "mu_law", "a_law", "ima_adpcm", "mpeg", "gsm",
    ];

    /// <summary>The grammar, for explaining it: the options of all three kinds of item.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vsnd", "A virtual sound card: a list of strings, for the card, its PCM devices and their streams.",
        "[ \"card [, OPTION=VALUE]…\", \"pcm [, OPTION=VALUE]…\", \"stream [, OPTION=VALUE]…\", … ]", null, "xl.cfg(5), Devices")
    {
        Options =
        [
            Option("backend", "domain", "card: the domain that serves it.", "0"),
            Option("short-name", "name", "card: its short name."),
            Option("long-name", "name", "card: its long name."),
            Option("name", "name", "pcm: its name."),
            Option("unique-id", "name", "stream: the name by which the backend tells it from others."),
            Option("type", "p|c", "stream: playback or capture."),
            Option("sample-rates", "number;…", "Sample rates in Hz."),
            Option("sample-formats", "format;…", "Sample formats, such as s16_le."),
            Option("channels-min", "number", "Fewest channels."),
            Option("channels-max", "number", "Most channels."),
            Option("buffer-size", "bytes", "Size of the buffer."),
        ],
    };

    private static DeviceOption Option(string name, string value, string meaning, string byDefault = "") =>
        new(name, value, meaning) { Dialects = [Dialect.Xl], Default = byDefault };

    private static string Item(string kind, SoundParameters parameters, params ReadOnlySpan<(string Name, string? Value)> own)
    {
        var options = OptionReader.Write(
        [
            .. own,
            ("sample-rates", parameters.SampleRates.IsEmpty ? null : string.Join(';', parameters.SampleRates.Select(r => r.ToString(CultureInfo.InvariantCulture)))),
            ("sample-formats", parameters.SampleFormats.IsEmpty ? null : string.Join(';', parameters.SampleFormats)),
            ("channels-min", OptionReader.Text(parameters.FewestChannels)), ("channels-max", OptionReader.Text(parameters.MostChannels)),
            ("buffer-size", OptionReader.Text(parameters.BufferSize)),
        ]);
        return options.Length == 0 ? kind : $"{kind},{options}";
    }
}

using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Devices;

/// <summary>Reads sound cards.</summary>
internal sealed class VsndReader
{
    private static readonly ImmutableArray<string> Kinds = ["card", "pcm", "stream"];
    private static readonly ImmutableArray<string> ParameterNames = ["sample-rates", "sample-formats", "channels-min", "channels-max", "buffer-size"];

    private readonly ImmutableArray<ElementIssue>.Builder _issues = ImmutableArray.CreateBuilder<ElementIssue>();
    private readonly List<SoundPcm> _pcms = [];
    private VsndSpec _card = new(null, null, null, new SoundParameters(), []);
    private int _element;

    public static ListSpecResult<VsndSpec> Read(IReadOnlyList<string> items)
    {
        var reader = new VsndReader();
        for (var i = 0; i < items.Count; i++)
        {
            reader._element = i;
            reader.ReadItem(items[i]);
        }

        var issues = reader._issues.ToImmutable();
        return new ListSpecResult<VsndSpec>(
            issues.Any(i => i.Issue.Severity == SpecSeverity.Refused) ? null : reader._card with { Pcms = [.. reader._pcms] }, issues);
    }

    private void ReadItem(string text)
    {
        var fields = SpecFields.SplitXl(text).ToArray();
        if (fields is not [var first, .. var options])
        {
            return;
        }

        var word = text.Substring(first.Start, first.Length);
        switch (word.ToLowerInvariant())
        {
            case "card":
                foreach (var option in options)
                {
                    ReadCardOption(option);
                }

                break;
            case "pcm":
                _pcms.Add(new SoundPcm(null, new SoundParameters(), []));
                foreach (var option in options)
                {
                    ReadPcmOption(option);
                }

                break;
            case "stream":
                if (_pcms.Count == 0)
                {
                    _pcms.Add(new SoundPcm(null, new SoundParameters(), []));
                }

                _pcms[^1] = _pcms[^1] with { Streams = _pcms[^1].Streams.Add(new SoundStream(null, SoundStreamType.None, new SoundParameters())) };
                foreach (var option in options)
                {
                    ReadStreamOption(option);
                }

                break;
            default:
                Refuse(SpecIssueKind.Syntax, first.Start, word.Length, $"'{word}' is no item of a sound card; it is {SpecMessages.OneOf(Kinds)}",
                    Spelling.Nearest(word, Kinds));
                break;
        }
    }

    private void ReadCardOption(WrittenOption option)
    {
        _card = option switch
        {
            { Name: "backend", Value: { } value } => _card with { BackendDomain = value },
            { Name: "short-name", Value: { } value } => _card with { ShortName = value },
            { Name: "long-name", Value: { } value } => _card with { LongName = value },
            _ => _card with { Parameters = ReadParameter(_card.Parameters, option, ["backend", "short-name", "long-name"]) },
        };
    }

    private void ReadPcmOption(WrittenOption option)
    {
        var pcm = _pcms[^1];
        _pcms[^1] = option is { Name: "name", Value: { } name }
            ? pcm with { Name = name }
            : pcm with { Parameters = ReadParameter(pcm.Parameters, option, ["name"]) };
    }

    private void ReadStreamOption(WrittenOption option)
    {
        var stream = _pcms[^1].Streams[^1];
        var changed = option switch
        {
            { Name: "unique-id", Value: { } value } => stream with { Id = value },
            { Name: "type", Value: { } value } => stream with { Type = ReadType(option, value) },
            _ => stream with { Parameters = ReadParameter(stream.Parameters, option, ["unique-id", "type"]) },
        };
        _pcms[^1] = _pcms[^1] with { Streams = _pcms[^1].Streams.SetItem(_pcms[^1].Streams.Length - 1, changed) };
    }

    private SoundStreamType ReadType(WrittenOption option, string value)
    {
        if (VsndSpec.TypeWords.Find(value) is { } type)
        {
            return type;
        }

        Refuse(SpecIssueKind.BadValue, option.ValueStart, value.Length, $"'{value}' is no type of a stream; it is 'p' (playback) or 'c' (capture)");
        return SoundStreamType.None;
    }

    private SoundParameters ReadParameter(SoundParameters parameters, WrittenOption option, ImmutableArray<string> own)
    {
        switch (option)
        {
            case { Name: "sample-rates", Value: { } value }:
                return parameters with { SampleRates = [.. Split(option, value).Select(r => unchecked((uint)CNumber.ReadUnsignedOrGreatest(r, 0, 0, out _)))] };
            case { Name: "sample-formats", Value: { } value }:
                return parameters with { SampleFormats = [.. Split(option, value).Select(f => ReadFormat(option, f))] };
            case { Name: "channels-min", Value: { } value }:
                return parameters with { FewestChannels = ReadNumber(option, value) };
            case { Name: "channels-max", Value: { } value }:
                return parameters with { MostChannels = ReadNumber(option, value) };
            case { Name: "buffer-size", Value: { } value }:
                return parameters with { BufferSize = ReadNumber(option, value) };
            default:
                _issues.Add(new ElementIssue(
                    _element, SpecFields.Unknown(option, "sound card's item", [.. own, .. ParameterNames], SpecSeverity.Refused, $"Invalid parameter: {option.Name}")));
                return parameters;
        }
    }

    private string[] Split(WrittenOption option, string value)
    {
        var parts = value.Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            Refuse(SpecIssueKind.BadValue, option.ValueStart, value.Length, $"{option.Name} is empty, and xl dies over that");
        }

        return parts;
    }

    private string ReadFormat(WrittenOption option, string format)
    {
        var known = VsndSpec.SampleFormats.FirstOrDefault(f => f.Equals(format, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            Refuse(SpecIssueKind.BadValue, option.ValueStart, option.Value!.Length,
                $"'{format}' is no sample format; the formats are {SpecMessages.OneOf(VsndSpec.SampleFormats)}");
        }

        return known ?? format;
    }

    private uint ReadNumber(WrittenOption option, string value)
    {
        var number = unchecked((uint)CNumber.ReadUnsignedOrGreatest(value, 0, 0, out var end));
        if (end < value.Length || value.Length == 0)
        {
            _issues.Add(new ElementIssue(_element, new SpecIssue(
                SpecIssueKind.BadValue, SpecSeverity.Suspicious, option.ValueStart, value.Length,
                $"'{value}' is read as {number}; {option.Name} is a number")));
        }

        return number;
    }

    private void Refuse(SpecIssueKind kind, int start, int length, string message, string? replacement = null) =>
        _issues.Add(new ElementIssue(_element, new SpecIssue(kind, SpecSeverity.Refused, start, length, message)
        {
            Help = replacement is null ? null : $"did you mean '{replacement}'?",
            Replacement = replacement,
        }));
}

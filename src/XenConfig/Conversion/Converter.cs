using System.Collections.Immutable;
using XenConfig.Conversion.Json;
using XenConfig.Conversion.Libvirt;
using XenConfig.Conversion.Xl;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conversion;

/// <summary>Converts guests between formats. It never throws for what stands in the source.</summary>
public static class Converter
{
    /// <summary>Whether a text is XML rather than a config.</summary>
    public static bool IsXml(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return XmlCoding.IsXml(source.Bytes);
    }

    /// <summary>Converts a config.</summary>
    /// <param name="document">The config, loaded. Of one that its toolstack would refuse, what is known is converted.</param>
    /// <param name="target">The format to write.</param>
    public static ConversionResult Convert(ConfigDocument document, ConversionTarget target)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Problems is [{ Kind: LoadProblemKind.NotAConfig } foreign])
        {
            return new ConversionResult(null, [], [new ConversionProblem(foreign.Origin, foreign.Message, foreign.Help, IsFatal: true)]);
        }

        var domain = DomainBuilder.Build(document);
        var problems = document.Problems.IsEmpty && domain.Problems.IsEmpty ? [] : Problems(document, domain);
        return Write(domain, target, document.Dropped.IsEmpty ? [] : [.. DroppedKeys.Of(document).Select(LossOf)], problems);
    }

    private static Loss LossOf(DroppedSetting dropped) => new(
        LossKind.HadNoEffect,
        dropped.Name,
        dropped.ValueText,
        dropped.Origin with { Span = dropped.ValueSpan },
        "xm drops it: " + DroppedKeys.ReasonOf(dropped, "this"),
        "write it as one of those if the guest is to have it; 'xenconfig lint' says how");

    private static ImmutableArray<ConversionProblem> Problems(ConfigDocument document, Domain domain) =>
    [
        .. document.Problems
            .Where(p => p.Kind != LoadProblemKind.Warning)
            .Select(p => new ConversionProblem(p.Origin, p.Message, p.Help, IsFatal: false))
            .Concat(domain.Problems.Where(p => p.IsFatal).Select(p => new ConversionProblem(p.Origin, p.Message, null, IsFatal: false))),
    ];

    /// <summary>Converts libvirt's domain XML.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="target">The format to write.</param>
    public static ConversionResult ConvertLibvirt(SourceText xml, ConversionTarget target)
    {
        var (domain, losses, problems) = LibvirtReader.Read(xml);
        return domain is null ? new ConversionResult(null, losses, problems) : Write(domain, target, losses, problems);
    }

    /// <summary>Converts a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="target">The format to write.</param>
    public static ConversionResult Convert(Domain domain, ConversionTarget target) => Write(domain, target, [], []);

    private static ConversionResult Write(
        Domain domain, ConversionTarget target, ImmutableArray<Loss> losses, ImmutableArray<ConversionProblem> problems)
    {
        if (target != ConversionTarget.Json && domain.Name is not { HasValue: true, Value.Length: > 0 })
        {
            var isUnknown = domain.Name.State == PropertyState.Unknown;
            var message = isUnknown ? "the guest's name could not be known" : "the guest has no name, and xl and libvirt refuse such a guest";
            problems = problems.Add(new ConversionProblem(null, message, "set name = \"…\"", IsFatal: true));
            return new ConversionResult(null, losses, problems);
        }

        var (text, own) = target switch
        {
            ConversionTarget.Libvirt => LibvirtWriter.Write(domain),
            ConversionTarget.Xl => XlWriter.Write(domain),
            _ => JsonWriter.Write(domain),
        };
        return new ConversionResult(text, losses.IsEmpty ? own : [.. losses, .. own], problems);
    }
}

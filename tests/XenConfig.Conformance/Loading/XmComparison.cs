using System.Text;
using System.Text.Json;
using XenConfig.Conformance.Reference;
using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Loading;

/// <summary>A config beside CPython 2.7 under xm's rules (xm_loader.py): the same settings and output, or the same exception at the same line.</summary>
internal sealed class XmComparison : IDisposable
{
    private readonly CPython27 _python = CPython27.Start(File.ReadAllText(Path.Combine(
        SharedFolder.ProjectRoot, "tests", "XenConfig.Conformance", "Loading", "xm_loader.py")));

    /// <summary>What we make of a config and what CPython makes of it; <paramref name="vmid"/> is what the command line gives, or null.</summary>
    public (string Ours, string Theirs) Of(SourceText source, string? vmid)
    {
        var host = HostProfile.Default;
        var variables = vmid is null ? "" : $"[\"vmid\",{Quote(vmid)}]";
        var request = new StringBuilder("{\"path\":").Append(Quote(source.Path)).Append(",\"source\":").Append(Quote(Encoding.Latin1.GetString(source.Bytes)))
            .Append(",\"variables\":[").Append(variables).Append("],\"uname\":[")
            .AppendJoin(',', new[] { host.SystemName, host.HostName, host.Release, host.Version, host.Machine }.Select(Quote)).Append("]}");
        using var answer = JsonDocument.Parse(_python.Ask(Encoding.UTF8.GetBytes(request.ToString()))!);
        var document = ConfigLoader.Load(
            source, new LoadOptions { Dialect = Dialect.Xm, Variables = vmid is null ? [] : [new("vmid", vmid)] });
        var error = answer.RootElement.GetProperty("error");
        if (document.IsRefused || error.ValueKind != JsonValueKind.Null)
        {
            var theirs = error.ValueKind == JsonValueKind.Null
                ? "accepted"
                : $"{error.GetProperty("type").GetString()}: {error.GetProperty("message").GetString()} line {error.GetProperty("line").GetInt32()}";
            var problem = document.Problems.FirstOrDefault();
            return (problem is null ? "accepted" : $"{problem.ReferenceMessage ?? problem.Message} line {problem.ReferenceLine}", theirs);
        }

        var settings = answer.RootElement.GetProperty("settings").EnumerateObject().OrderBy(entry => entry.Name, StringComparer.Ordinal);
        return (
            string.Join(' ', document.Settings.OrderBy(setting => setting.Name, StringComparer.Ordinal)
                .Select(setting => $"{setting.Name}={ShownValue.Of(setting.Value, numbersAreText: false)}")) + document.Output,
            string.Join(' ', settings.Select(entry => $"{entry.Name}={ShownValue.Of(entry.Value)}")) + answer.RootElement.GetProperty("output").GetString());
    }

    /// <inheritdoc/>
    public void Dispose() => _python.Dispose();

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}

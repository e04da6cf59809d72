using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;
using XenConfig.Python.Tests.Runtime;

namespace XenConfig.Python.Tests;

/// <summary>
/// Runs each program of testdata/programs as xm runs a config and compares everything that it leaves behind with the record that
/// tests/record-programs.py made of CPython 2.7.18.
/// </summary>
public sealed partial class RecordedProgramTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "testdata", "programs");

    public static TheoryData<string> Programs => [.. Directory
        .EnumerateFiles(Folder, "*.py", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path)[..^3].Replace('\\', '/'))
        .Where(static program => !program.Contains("/_", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_leaves_behind_what_it_leaves_under_CPython(string program)
    {
        var expected = File.ReadAllText(Path.Combine(Folder, program + ".expected"), Encoding.Latin1);
        Assert.Equal(expected, Record(Path.Combine(Folder, program + ".py")));
    }

    private static string Record(string path)
    {
        var tree = Parser.Parse(SourceText.From(File.ReadAllBytes(path), Path.GetFileName(path)));
        if (!tree.Problems.IsEmpty)
        {
            var problem = tree.Problems[0];
            return $"--- error\n{problem.ReferenceLine}: {problem.ReferenceMessage}\n";
        }

        // argv and the environment are those under which the programs were recorded.
        var host = HostProfile.Default with { Environment = ImmutableSortedDictionary<string, string>.Empty.Add("PATH", "/usr/bin:/bin") };

        var py = new Interpreter(Unhurried.Options with { Host = host, OwnFolder = () => Path.GetDirectoryName(path) });
        var locals = new PyDict(py);
        var result = py.Execute(tree, new PyDict(py), locals);
        var record = new StringBuilder();
        foreach (var (name, value) in locals.Items.Select(item => (((PyStr)item.Key).Value, item.Value)).OrderBy(item => item.Item1, StringComparer.Ordinal))
        {
            var text = Protocol.Repr(py, value);
            if (!name.StartsWith('_') && !text.StartsWith('<') && !Address().IsMatch(text))
            {
                record.Append(name).Append(" = ").Append(text).Append('\n');
            }
        }

        if (result.StandardOutput.Length > 0)
        {
            record.Append("--- output\n").Append(result.StandardOutput);
            record.Append(result.StandardOutput.EndsWith('\n') ? "" : "\n--- no newline\n");
        }

        if (result.Problem is { } error)
        {
            record.Append("--- error\n").Append(error.Line).Append(": ").Append(error.Message).Append('\n');
        }

        return record.ToString();
    }

    [GeneratedRegex("0x[0-9a-f]{6,}")]
    private static partial Regex Address();
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using XenConfig.Conformance.Reference;

namespace XenConfig.Conformance.Library;

/// <summary>
/// CPython's own tests of the language and its types, run on the evaluator where a Lib/test is at hand. What does not pass stands, with its reason, in
/// not-passing.tsv; docs/conformance.md has the counts. XENCONFIG_UPDATE_DOCS=1 writes both anew; new lines want a reason then.
/// </summary>
public sealed class LibraryTestTests
{
    private const string TableStart = "<!-- The table is written by XENCONFIG_UPDATE_DOCS=1. -->\n";
    private const string TableEnd = "<!-- End of the table. -->\n";

    private static readonly string[] Modules =
    [
        "test_grammar", "test_types", "test_list", "test_tuple", "test_dict", "test_set", "test_str", "test_format", "test_int", "test_long", "test_float",
        "test_generators", "test_scope", "test_exceptions", "test_class", "test_re", "test_string", "test_random",
        "test_functools", "test_operator", "test_collections", "test_deque", "test_defaultdict", "test_copy", "test_datetime", "test_struct",
        "test_binascii", "test_base64", "test_hashlib", "test_md5", "test_sha", "test_uuid", "test_StringIO", "test_cfgparser", "test_math",
        "test_posixpath", "test_fnmatch", "test_time", "test_pwd", "test_grp", "test_platform", "test_shlex", "test_textwrap", "test_heapq", "test_bisect",
        "test_getopt", "test_itertools", "test_json", "test_builtin", "test_descr", "test_descrtut", "test_unicode", "test_bytes", "test_extcall", "test_property",
        "test_isinstance", "test_coercion", "test_complex", "test_dictviews", "test_long_future", "test_enumerate", "test_iter", "test_with", "test_augassign",
        "test_bool", "test_call", "test_compare", "test_complex_args", "test_contains", "test_decorators", "test_dictcomps", "test_setcomps", "test_genexps",
        "test_exception_variations", "test_funcattrs", "test_future", "test_future3", "test_future4", "test_future5", "test_hash", "test_index",
        "test_int_literal", "test_opcodes", "test_pow", "test_print", "test_richcmp", "test_slice", "test_sort", "test_syntax", "test_unary", "test_unpack",
        "test_userdict", "test_userlist", "test_userstring", "test_xrange", "test_strtod", "test_binop", "test_typechecks", "test_ordered_dict",
        "test_abstract_numbers", "test_structseq", "test_errno", "test_eof", "test_global", "test_module", "test_memoryview", "test_buffer",
        "test_undocumented_details",
    ];

    private static readonly string Explained = Path.Combine(SharedFolder.ProjectRoot, "tests", "XenConfig.Conformance", "Library", "not-passing.tsv");
    private static readonly string Page = Path.Combine(SharedFolder.ProjectRoot, "docs", "conformance.md");

    [Fact]
    public void What_does_not_pass_of_CPythons_own_tests_is_explained()
    {
        var library = CPython27.Library;
        ReferenceProgram.SkipUnless(library is not null && File.Exists(Path.Combine(library, "test", "test_int.py")), "no Lib/test of a CPython 2.7");
        var results = new ConcurrentDictionary<string, IReadOnlyList<LibraryResult>>();
        Parallel.ForEach(Modules, module => results[module] = LibraryRun.Of(module, library!));

        var reasons = File.ReadLines(Explained).Select(line => line.Split('\t')).ToDictionary(parts => $"{parts[0]}\t{parts[1]}", parts => parts[2]);
        var others = Modules.SelectMany(module => results[module].Where(result => result.Outcome != LibraryOutcome.Pass)
            .Select(result => (Name: $"{module}\t{result.Name}", Result: result))).ToList();
        var table = Table(results, others.Select(other => reasons.GetValueOrDefault(other.Name, "")));
        if (Environment.GetEnvironmentVariable("XENCONFIG_UPDATE_DOCS") == "1")
        {
            File.WriteAllLines(Explained, others.Select(other => $"{other.Name}\t{reasons.GetValueOrDefault(other.Name, "? " + other.Result.Detail)}"));
            var page = File.ReadAllText(Page);
            File.WriteAllText(Page, page[..(page.IndexOf(TableStart, StringComparison.Ordinal) + TableStart.Length)] + table + page[page.IndexOf(TableEnd, StringComparison.Ordinal)..]);
        }

        var unexplained = others.Where(other => !reasons.ContainsKey(other.Name)).Select(other => $"{other.Name}: {other.Result.Outcome}, {other.Result.Detail}");
        Assert.Empty(string.Join('\n', unexplained));
        Assert.Empty(reasons.Keys.Except(others.Select(other => other.Name)));
        Assert.Contains(table, File.ReadAllText(Page), StringComparison.Ordinal);
    }

    private static string Table(IReadOnlyDictionary<string, IReadOnlyList<LibraryResult>> results, IEnumerable<string> reasons)
    {
        var text = new StringBuilder("\n| module | tests | pass | fail | not applicable |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var module in Modules)
        {
            Row(module, results[module]);
        }

        Row("all", [.. results.Values.SelectMany(list => list)]);
        text.Append("\n| why a test does not pass | tests |\n| --- | ---: |\n");
        foreach (var group in reasons.GroupBy(reason => reason).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count()} |\n");
        }

        return text.Append('\n').ToString();

        void Row(string name, IReadOnlyList<LibraryResult> list) => text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {list.Count} | {Count(list, LibraryOutcome.Pass)} | {Count(list, LibraryOutcome.Fail)} | {Count(list, LibraryOutcome.NotApplicable)} |\n");
    }

    private static int Count(IReadOnlyList<LibraryResult> results, LibraryOutcome outcome) => results.Count(result => result.Outcome == outcome);
}

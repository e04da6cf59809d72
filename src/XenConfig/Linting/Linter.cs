using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Inventory;
using XenConfig.Linting.Rules;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>Runs the rules over configs. One linter may be used by many threads.</summary>
public sealed class Linter
{
    private readonly LintOptions _options;
    private readonly Func<SourceText, ConfigDocument> _load;
    // Delegates, since calls of an interface that dozens of classes implement are slow ones.
    private readonly ImmutableArray<Action<LintContext>> _documentChecks;
    private readonly ImmutableArray<Action<LintContext, DeviceEntry<DiskSpec>>> _diskChecks;
    private readonly ImmutableArray<Action<LintContext, DeviceEntry<VifSpec>>> _vifChecks;
    private readonly SettingChecks _xmChecks;
    private readonly SettingChecks _xlChecks;
    private readonly ImmutableArray<IClaimCheck> _claimChecks;
    private readonly XC901MalformedSuppression? _malformed;
    private readonly XC902UnusedSuppression? _unused;

    /// <summary>Makes a linter.</summary>
    /// <param name="options">What to look for.</param>
    /// <param name="load">Loads a source; called from several threads when the options ask for several jobs.</param>
    public Linter(LintOptions options, Func<SourceText, ConfigDocument> load)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(load);
        _options = options;
        _load = load;
        var rules = RuleCatalogue.All.Where(options.Runs).ToArray();
        ImmutableArray<ISettingCheck> settingChecks = [.. rules.OfType<ISettingCheck>()];
        _documentChecks = [.. rules.OfType<IDocumentCheck>().Select(rule => (Action<LintContext>)rule.Check)];
        _diskChecks = [.. rules.OfType<IDiskCheck>().Select(rule => (Action<LintContext, DeviceEntry<DiskSpec>>)rule.Check)];
        _vifChecks = [.. rules.OfType<IVifCheck>().Select(rule => (Action<LintContext, DeviceEntry<VifSpec>>)rule.Check)];
        _xmChecks = new SettingChecks(settingChecks, Dialect.Xm, options.XenFor(Dialect.Xm));
        _xlChecks = new SettingChecks(settingChecks, Dialect.Xl, options.XenFor(Dialect.Xl));
        _claimChecks = [.. rules.OfType<IClaimCheck>()];
        _malformed = rules.OfType<XC901MalformedSuppression>().FirstOrDefault();
        _unused = rules.OfType<XC902UnusedSuppression>().FirstOrDefault();
    }

    /// <summary>Lints one document by itself; what its devices have in common with each other is found, too.</summary>
    public ImmutableArray<Diagnostic> Lint(ConfigDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = Check(document);
        if (!_claimChecks.IsEmpty && ClaimIndex.MayShare(ClaimReader.ReadHashes(context)))
        {
            CheckClaims(ClaimReader.Read(context), context.Report);
        }

        var suppressions = SuppressionSet.Read(document.Tree);
        if (context.Found.Count == 0 && suppressions is null)
        {
            return [];
        }

        var run = new LintRun();
        run.Take(context.Found, suppressions);
        ReportSuppressions(suppressions, run);
        return run.ToResult().Diagnostics;
    }

    /// <summary>
    /// Lints files, each by itself and then all together for what must be unique. The result does not depend on the number of jobs.
    /// </summary>
    /// <param name="inputs">The files; each of them once.</param>
    /// <param name="onFile">Told after each file, from any thread.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public LintResult Lint(IEnumerable<LintInput> inputs, Action<LintInput>? onFile = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var run = new LintRun();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, _options.Jobs), CancellationToken = cancellation };
        Parallel.ForEach(inputs, parallel, input =>
        {
            LintFile(input, run);
            onFile?.Invoke(input);
        });
        CheckAcrossFiles(run);
        return run.ToResult();
    }

    private void LintFile(LintInput input, LintRun run)
    {
        if (TryRead(input, run) is not { } source)
        {
            return;
        }

        if (!input.IsExplicit && ConfigSniffer.WhyNot(source.Bytes) is { } reason)
        {
            run.Skip(input, reason);
            return;
        }

        LintContext context;
        SuppressionSet? suppressions;
        List<ulong> claims;
        try
        {
            context = Check(_load(source));
            suppressions = SuppressionSet.Read(context.Document.Tree);
            claims = _claimChecks.IsEmpty ? [] : ClaimReader.ReadHashes(context);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // A bug that one file brings out must not take the findings of the others with it.
            run.Fail(input, bug);
            return;
        }

        run.Take(context.Found, suppressions);
        run.TakeFile(input, suppressions, claims);
    }

    private static SourceText? TryRead(LintInput input, LintRun run)
    {
        try
        {
            return input.Read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            run.Fail(input, ReadFailure.Describe(input.Path, exception));
            return null;
        }
    }

    private LintContext Check(ConfigDocument document)
    {
        var context = new LintContext(document, _options);
        foreach (var check in _documentChecks)
        {
            check(context);
        }

        var settingChecks = document.Dialect == Dialect.Xl ? _xlChecks : _xmChecks;
        foreach (var setting in document.Settings)
        {
            foreach (var check in settingChecks.For(setting))
            {
                check(context, setting);
            }
        }

        foreach (var disk in _diskChecks.IsEmpty ? [] : context.Disks)
        {
            foreach (var check in _diskChecks)
            {
                check(context, disk);
            }
        }

        foreach (var vif in _vifChecks.IsEmpty ? [] : context.Vifs)
        {
            foreach (var check in _vifChecks)
            {
                check(context, vif);
            }
        }

        return context;
    }

    // Only hashes of claims were kept; the few files that share one are loaded again.
    private void CheckAcrossFiles(LintRun run)
    {
        var claims = new List<Claim>();
        var suppressions = new Dictionary<SourceText, SuppressionSet?>(ReferenceEqualityComparer.Instance);
        foreach (var (input, kept) in run.FilesWithSharedClaims())
        {
            if (TryRead(input, run) is not { } source)
            {
                continue;
            }

            var document = _load(source);
            claims.AddRange(ClaimReader.Read(new LintContext(document, _options)));
            suppressions[source] = kept;
        }

        CheckClaims(claims, diagnostic => run.Take([diagnostic], suppressions.GetValueOrDefault(diagnostic.Location.Source)));
        foreach (var kept in run.Suppressions)
        {
            ReportSuppressions(kept, run);
        }
    }

    private void CheckClaims(IReadOnlyList<Claim> claims, Action<Diagnostic> report)
    {
        var shared = claims.GroupBy(c => (c.Kind, c.Value)).Select(g => g.ToImmutableArray()).Where(g => g.Length > 1);
        foreach (var group in shared)
        {
            foreach (var check in _claimChecks)
            {
                if (check.Kind == group[0].Kind)
                {
                    check.Check(group, report);
                }
            }
        }
    }

    private void ReportSuppressions(SuppressionSet? suppressions, LintRun run)
    {
        if (suppressions is not null)
        {
            run.Take(_malformed?.Check(suppressions) ?? [], suppressions);
            run.Take(_unused?.Check(suppressions, _options) ?? [], suppressions);
        }
    }
}

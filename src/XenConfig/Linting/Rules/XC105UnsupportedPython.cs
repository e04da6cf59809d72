using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>An xm config that uses a part of Python that the sandbox does not have.</summary>
internal sealed class XC105UnsupportedPython()
    : Rule("XC105", "unsupported-python", Severity.Error, "The config uses a part of Python that xenconfig does not have"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xenconfig runs Python 2.7 with an evaluator of its own, which has the language and the modules that configs use, and not all of the
        standard library. The config may be quite right; its settings are known only as far as they are plain assignments.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples => [];

    /// <inheritdoc/>
    public void Check(LintContext context) => LoadFindings.Report(context, this, LoadProblemKind.NotSupported);
}

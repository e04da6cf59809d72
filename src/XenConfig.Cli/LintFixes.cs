using XenConfig.Cli.Output;
using XenConfig.Cli.Settings;
using XenConfig.Inventory;
using XenConfig.Linting;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli;

/// <summary>What <c>lint --fix</c> and <c>lint --diff</c> do to files.</summary>
/// <param name="linter">Finds what is wrong.</param>
/// <param name="load">Loads a source.</param>
/// <param name="settings">What is ignored in some files, and so not mended there.</param>
/// <param name="allowUnsafe">Whether to make guesses.</param>
internal sealed class LintFixes(Linter linter, Func<SourceText, ConfigDocument> load, ProjectSettings settings, bool allowUnsafe)
{
    /// <summary>Prints what would change as a patch; writes no file.</summary>
    /// <returns>Whether anything would change, as an exit status.</returns>
    public int Show(LintInputs inputs, CommandContext context)
    {
        var status = ExitStatus.Clean;
        foreach (var (input, source, result) in Mend(inputs, context))
        {
            if (!result.Applied.IsEmpty)
            {
                status = ExitStatus.Findings;
                context.Write(UnifiedDiff.Of(input.Path, source.Bytes, result.Source.Bytes));
            }
        }

        foreach (var failure in inputs.Failures)
        {
            InternalError.Tell(context, failure.Cause, failure.Path);
        }

        return inputs.Unreadable.Count + inputs.Failures.Count == 0 ? status : ExitStatus.Failure;
    }

    /// <summary>Mends files in place; standard input is mended on its way to standard output.</summary>
    public void Apply(LintInputs inputs, CommandContext context)
    {
        var count = 0;
        var mended = new List<LintInput>();
        foreach (var (input, _, result) in Mend(inputs, context))
        {
            count += result.Applied.Length;
            if (inputs.HasStandardInput && input == inputs.Items[0])
            {
                context.Write(result.Source.Bytes);
                mended.Add(LintInput.FromSource(result.Source));
                continue;
            }

            if (!result.Applied.IsEmpty)
            {
                AtomicFile.Write(input.Path, result.Source.Bytes);
            }

            mended.Add(input);
        }

        inputs.Items.Clear();
        inputs.Items.AddRange(mended);
        context.Error.WriteLine(count == 1 ? "1 finding mended" : $"{count} findings mended");
    }

    private IEnumerable<(LintInput Input, SourceText Source, FixResult Result)> Mend(LintInputs inputs, CommandContext context)
    {
        foreach (var input in inputs.Items)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            SourceText source;
            try
            {
                source = input.Read();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                inputs.Unreadable.Add(new PathRemark(input.Path, ReadFailure.Describe(input.Path, e)));
                continue;
            }

            if (!input.IsExplicit && ConfigSniffer.WhyNot(source.Bytes) is not null)
            {
                continue;
            }

            FixResult result;
            try
            {
                result = Fixer.Apply(source, load, document => [.. linter.Lint(document).Where(d => !settings.Ignores(d))], allowUnsafe);
            }
            catch (Exception bug) when (bug is not OperationCanceledException)
            {
                inputs.Failures.Add(new LintFailure(input.Path, bug));
                continue;
            }

            yield return (input, source, result);
        }
    }
}

using XenConfig.Cli.Output;
using XenConfig.Inventory;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli;

/// <summary>The names, UUIDs and MAC addresses that configs on disk have, for <c>--against</c>.</summary>
internal sealed class TakenNames
{
    private readonly Dictionary<(ClaimKind Kind, string Value), Claim> _claims = [];

    private TakenNames()
    {
    }

    /// <summary>Reads what the configs among files and folders claim.</summary>
    /// <exception cref="CommandException">A path cannot be read.</exception>
    public static TakenNames Read(string[]? paths, CommandContext context)
    {
        var taken = new TakenNames();

        // Links may lead anywhere: nothing of what they lead to is shown.
        foreach (var walked in ConfigWalker.Walk(paths ?? [], ["/"]))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (walked.Outcome == WalkOutcome.Failed)
            {
                throw new CommandException($"cannot read '{walked.Path}': {walked.Reason}");
            }

            if (walked.Outcome != WalkOutcome.Skipped)
            {
                taken.Add(Input.Read(walked.Path, null, context), walked.Outcome == WalkOutcome.Named, context);
            }
        }

        return taken;
    }

    /// <summary>Whether a config has it; the value in its canonical spelling.</summary>
    public bool Contains(ClaimKind kind, string value) => _claims.ContainsKey((kind, value));

    /// <summary>The place, <c>file:line:column</c>, of a thing that is taken.</summary>
    public string WhereIs(ClaimKind kind, string value)
    {
        var location = _claims[(kind, value)].Location;
        return $"{location.Path}:{location.Start}";
    }

    private void Add(SourceText source, bool isNamed, CommandContext context)
    {
        if (!isNamed && ConfigSniffer.WhyNot(source.Bytes) is not null)
        {
            return;
        }

        var document = ConfigLoader.Load(source, LoadOptions.Default);
        if (!document.IsComplete)
        {
            context.Error.WriteMessage($"xenconfig: {source.Path} does not load as it stands; what it makes at run time is not compared");
        }

        foreach (var claim in ClaimReader.Read(document))
        {
            _claims.TryAdd((claim.Kind, claim.Value), claim);
        }
    }
}

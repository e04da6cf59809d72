using System.Collections.Immutable;
using XenConfig.Inventory;

namespace XenConfig.Linting.Rules;

/// <summary>Reports things that were claimed twice: each claim but the first, with the first in a note.</summary>
internal static class DuplicateClaims
{
    /// <summary>Reports the claims.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="claims">The claims, in order of file and place.</param>
    /// <param name="what">What is claimed: <c>MAC address</c>.</param>
    /// <param name="help">What to do.</param>
    /// <param name="report">Where findings go.</param>
    /// <param name="verb">What is done with it.</param>
    public static void Report(Rule rule, ImmutableArray<Claim> claims, string what, string help, Action<Diagnostic> report, string verb = "used")
    {
        var first = claims[0];
        foreach (var claim in claims.Skip(1))
        {
            // A device made in a loop has one place for all its turns; the value is the same, and so is the place.
            var where = claim.ConfigPath == first.ConfigPath ? "twice in this config" : $"in {first.ConfigPath}, too";
            report(new Diagnostic
            {
                Rule = rule,
                Severity = rule.Severity,
                Message = $"the {what} '{Values.Show(claim.Text)}' is {verb} {where}",
                Location = claim.Location,
                Help = help,
                Notes = [new DiagnosticNote($"it is {verb} here first", first.Location)],
            });
        }
    }
}

using XenConfig.Loading;
using XenConfig.Python.Runtime;

namespace XenConfig.Domains;

/// <summary>A setting, or a part of one, that the toolstack could not have made sense of.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Value">Its value, or the list element, that is wrong.</param>
/// <param name="Origin">The place of the value, or of the part of it that is wrong.</param>
/// <param name="Message">What is wrong, without a place.</param>
/// <param name="IsFatal">Whether the toolstack refuses the guest; otherwise it goes on without the value.</param>
public sealed record DomainProblem(Setting Setting, ConfigValue Value, Origin Origin, string Message, bool IsFatal);

using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A name that a top-level statement bound, whose value it changed in place, or that it unbound.</summary>
/// <param name="Name">The name.</param>
/// <param name="ValueText">The value after the statement, as Python shows it, without its middle when it is long; null when the name is unbound.</param>
public readonly record struct TracedChange(string Name, string? ValueText);

/// <summary>A top-level statement that was run.</summary>
/// <param name="Statement">The statement; a loop is one, and so is a call, whatever they run.</param>
/// <param name="Changes">What it did to the top-level names, in the order in which they were bound first.</param>
/// <param name="IsCompleted">Whether it ran to its end; false for the one that the evaluation stopped in.</param>
public sealed record TracedStatement(TextSpan Statement, ImmutableArray<TracedChange> Changes, bool IsCompleted);

using System.Collections.Immutable;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>A name and its value in a config.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">The statement that bound the name last.</param>
/// <param name="NameSpan">The name in that statement, in <c>Origin.Source</c>.</param>
public sealed record Setting(string Name, ConfigValue Value, Origin Origin, TextSpan NameSpan)
{
    // Null for the usual setting, which replaces none.
    private readonly IReadOnlyList<TextSpan>? _replaces;

    /// <summary>Whether it was given from outside (<c>-D NAME=VALUE</c>) and not by the file.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Whether the value came from the clock, randomness or the host profile, and may differ from run to run.</summary>
    public bool IsVolatile { get; init; }

    /// <summary>The elements of a list by which it is volatile, by their indices; empty where the value is as a whole.</summary>
    public ImmutableArray<int> VolatileItems { get => field.IsDefault ? [] : field; init; }

    /// <summary>
    /// Whether the last statement that bound it is a <c>+=</c>. xl refuses to read such a setting as a number and takes the key's default.
    /// </summary>
    public bool IsAppended { get; init; }

    /// <summary>The earlier assignments of the name at top level, first to last, which this one replaces.</summary>
    public IReadOnlyList<TextSpan> Replaces { get => _replaces ?? []; init => _replaces = value; }

    /// <summary>Whether it replaces any.</summary>
    internal bool IsRepeated => _replaces is { Count: > 0 };
}

/// <summary>A top-level name whose value the toolstack drops without a word: xm's type filter.</summary>
/// <param name="Name">The name.</param>
/// <param name="TypeName">Python's name of the value's type: <c>bool</c>, <c>unicode</c>, <c>tuple</c>.</param>
/// <param name="ValueText">The value as <c>repr</c> gives it, cut when long.</param>
/// <param name="Origin">The statement that bound it.</param>
/// <param name="NameSpan">The name in that statement.</param>
/// <param name="ValueSpan">The value's expression in that statement.</param>
public sealed record DroppedSetting(
    string Name, string TypeName, string ValueText, Origin Origin, TextSpan NameSpan, TextSpan ValueSpan)
{
    /// <summary>
    /// Whether it is dropped because a <c>global</c> statement, which is then the origin, made it a name of the functions' and not of the
    /// config's own top level, whatever its type.
    /// </summary>
    public bool IsGlobal { get; init; }
}

/// <summary>A setting that the file makes but whose value could not be known.</summary>
/// <param name="Name">The name.</param>
/// <param name="Reason">Why: one clause, such as "its value is computed".</param>
/// <param name="Origin">The statement.</param>
public sealed record UnknownSetting(string Name, string Reason, Origin Origin);

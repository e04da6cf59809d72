using System.Collections.Immutable;
using System.Runtime.InteropServices;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>
/// The names that a file has bound so far, for the engines that read literals instead of running a program. A name is either known
/// (to be a setting, or a value that the toolstack drops) or unknown, with the reason.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="trace">Where each statement's changes are written down; null when nobody wants them.</param>
/// <param name="statements">How many statements it has, where that is known: few names are bound twice, so there is room for one each.</param>
internal sealed class BindingTable(SourceText source, LiteralTrace? trace, int statements = 0)
{
    private readonly Dictionary<string, Binding> _bindings = new(statements, StringComparer.Ordinal);

    // In the order in which they were bound first.
    private readonly List<Binding> _inOrder = new(statements);

    /// <summary>The value of a name, or null when it is unbound or unknown.</summary>
    public ConfigValue? Find(string name) => _bindings.GetValueOrDefault(name)?.Value;

    /// <summary>Whether a name is bound, known or not.</summary>
    public bool Contains(string name) => _bindings.ContainsKey(name);

    /// <summary>Binds a name to a value, or makes it unknown when <paramref name="value"/> is null.</summary>
    public void Assign(string name, TextSpan nameSpan, TextSpan statement, ConfigValue? value, string reasonWhenNull)
    {
        var binding = Bind(name, nameSpan, statement, value, reasonWhenNull);
        binding.ReplacedCount = binding.Earlier?.Count ?? 0;
        binding.IsAppended = false;
    }

    /// <summary>Binds a name to what <c>+=</c> makes of its value; what was there before is part of it and not replaced.</summary>
    public void Append(string name, TextSpan nameSpan, TextSpan statement, ConfigValue? value, string reasonWhenNull) =>
        Bind(name, nameSpan, statement, value, reasonWhenNull).IsAppended = true;

    /// <summary>Makes a name unknown, because of a statement that may or does change it.</summary>
    public void Lose(string name, TextSpan nameSpan, TextSpan statement, string reason)
    {
        var binding = Bind(name, nameSpan, statement, null, reason);
        binding.ReplacedCount = 0;
        binding.IsAppended = false;
    }

    /// <summary>Makes every name that is bound so far unknown.</summary>
    public void LoseAll(TextSpan statement, string reason)
    {
        foreach (var name in _bindings.Keys.ToArray())
        {
            Lose(name, statement, statement, reason);
        }
    }

    /// <summary>Forgets a name: it is unbound, or bound to something that can be no setting, such as a module.</summary>
    public void Forget(string name)
    {
        if (_bindings.Remove(name, out var binding))
        {
            binding.IsForgotten = true;
            trace?.Unbind(name);
        }
    }

    /// <summary>What the table holds, with the settings that were given from outside in the place of the file's own.</summary>
    /// <param name="given">The settings that were given.</param>
    /// <param name="problems">What was met on the way.</param>
    public EngineResult ToResult(GivenSettings given, ImmutableArray<LoadProblem> problems)
    {
        var settings = ImmutableArray.CreateBuilder<Setting>(_bindings.Count + given.Settings.Length);
        ImmutableArray<DroppedSetting>.Builder? dropped = null;
        ImmutableArray<UnknownSetting>.Builder? unknown = null;
        foreach (var binding in _inOrder)
        {
            if (binding.IsForgotten)
            {
                continue;
            }

            if (given.Find(binding.Name) is { } winner)
            {
                settings.Add(winner with { Replaces = [.. binding.Earlier ?? [], binding.Statement] });
                continue;
            }

            var origin = new Origin(source, binding.Statement);
            switch (binding.Value)
            {
                case null:
                    (unknown ??= ImmutableArray.CreateBuilder<UnknownSetting>()).Add(new UnknownSetting(binding.Name, binding.Reason!, origin));
                    break;
                case ConfigOther other:
                    (dropped ??= ImmutableArray.CreateBuilder<DroppedSetting>()).Add(new DroppedSetting(binding.Name, other.TypeName, other.Text, origin, binding.NameSpan, other.Origin.Span));
                    break;
                default:
                    settings.Add(new Setting(binding.Name, binding.Value, origin, binding.NameSpan)
                    {
                        Replaces = binding.ReplacedCount == 0 ? [] : binding.Earlier![..binding.ReplacedCount],
                        IsAppended = binding.IsAppended,
                    });
                    break;
            }
        }

        foreach (var setting in given.Settings)
        {
            if (!_bindings.ContainsKey(setting.Name))
            {
                settings.Add(setting);
            }
        }

        return new EngineResult
        {
            Settings = settings.DrainToImmutable(),
            Dropped = dropped?.ToImmutable() ?? [],
            Unknown = unknown?.ToImmutable() ?? [],
            Problems = problems,
            Trace = trace?.ToTrace() ?? [],
        };
    }

    private Binding Bind(string name, TextSpan nameSpan, TextSpan statement, ConfigValue? value, string reasonWhenNull)
    {
        ref var binding = ref CollectionsMarshal.GetValueRefOrAddDefault(_bindings, name, out _);
        if (binding is null)
        {
            // A name keeps the place at which it was first bound.
            binding = new Binding(name);
            _inOrder.Add(binding);
        }
        else
        {
            (binding.Earlier ??= []).Add(binding.Statement);
        }

        trace?.Bind(name, value);
        binding.Value = value;
        binding.Reason = value is null ? reasonWhenNull : null;
        binding.NameSpan = nameSpan;
        binding.Statement = statement;
        return binding;
    }

    private sealed class Binding(string name)
    {
        public string Name => name;

        public ConfigValue? Value { get; set; }

        public string? Reason { get; set; }

        public TextSpan NameSpan { get; set; }

        /// <summary>The statement that bound it last.</summary>
        public TextSpan Statement { get; set; }

        /// <summary>The statements that bound it before, first to last; null for the usual name, which is bound once.</summary>
        public List<TextSpan>? Earlier { get; set; }

        /// <summary>How many of those the last assignment replaced; what <c>+=</c> adds to it replaces no more.</summary>
        public int ReplacedCount { get; set; }

        public bool IsAppended { get; set; }

        public bool IsForgotten { get; set; }
    }
}

using System.Collections.Immutable;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>
/// The names that a file has bound so far, for the engines that read literals instead of running a program. A name is either known
/// (to be a setting, or a value that the toolstack drops) or unknown, with the reason.
/// </summary>
/// <param name="source">The file.</param>
internal sealed class BindingTable(SourceText source)
{
    private readonly Dictionary<string, Binding> _bindings = new(StringComparer.Ordinal);
    private int _nextOrder;

    /// <summary>The value of a name, or null when it is unbound or unknown.</summary>
    public ConfigValue? Find(string name) => _bindings.GetValueOrDefault(name)?.Value;

    /// <summary>Whether a name is bound, known or not.</summary>
    public bool Contains(string name) => _bindings.ContainsKey(name);

    /// <summary>Binds a name to a value, or makes it unknown when <paramref name="value"/> is null.</summary>
    public void Assign(string name, TextSpan nameSpan, TextSpan statement, ConfigValue? value, string reasonWhenNull)
    {
        var earlier = _bindings.TryGetValue(name, out var binding) ? binding.Statements : [];
        Put(name, new Binding(value, value is null ? reasonWhenNull : null, nameSpan, statement)
        {
            Replaced = earlier,
            Statements = earlier.Add(statement),
        });
    }

    /// <summary>Binds a name to what <c>+=</c> makes of its value; what was there before is part of it and not replaced.</summary>
    public void Append(string name, TextSpan nameSpan, TextSpan statement, ConfigValue? value, string reasonWhenNull)
    {
        var (replaced, statements) = _bindings.TryGetValue(name, out var binding) ? (binding.Replaced, binding.Statements) : ([], []);
        Put(name, new Binding(value, value is null ? reasonWhenNull : null, nameSpan, statement)
        {
            Replaced = replaced,
            Statements = statements.Add(statement),
            IsAppended = true,
        });
    }

    /// <summary>Makes a name unknown, because of a statement that may or does change it.</summary>
    public void Lose(string name, TextSpan nameSpan, TextSpan statement, string reason)
    {
        var statements = _bindings.TryGetValue(name, out var binding) ? binding.Statements : [];
        Put(name, new Binding(null, reason, nameSpan, statement) { Statements = statements.Add(statement) });
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
    public void Forget(string name) => _bindings.Remove(name);

    /// <summary>What the table holds, with the settings that were given from outside in the place of the file's own.</summary>
    public EngineResult ToResult(GivenSettings given)
    {
        var settings = ImmutableArray.CreateBuilder<Setting>(_bindings.Count);
        var dropped = ImmutableArray.CreateBuilder<DroppedSetting>();
        var unknown = ImmutableArray.CreateBuilder<UnknownSetting>();
        foreach (var (name, binding) in _bindings.OrderBy(entry => entry.Value.Order))
        {
            if (given.Find(name) is { } winner)
            {
                settings.Add(winner with { Replaces = binding.Statements });
                continue;
            }

            var origin = new Origin(source, binding.Statement);
            switch (binding.Value)
            {
                case null:
                    unknown.Add(new UnknownSetting(name, binding.Reason!, origin));
                    break;
                case ConfigOther other:
                    dropped.Add(new DroppedSetting(name, other.TypeName, other.Text, origin, binding.NameSpan, other.Origin.Span));
                    break;
                default:
                    settings.Add(new Setting(name, binding.Value, origin, binding.NameSpan)
                    {
                        Replaces = binding.Replaced,
                        IsAppended = binding.IsAppended,
                    });
                    break;
            }
        }

        return new EngineResult
        {
            Settings = [.. settings, .. given.Settings.Where(setting => !_bindings.ContainsKey(setting.Name))],
            Dropped = dropped.ToImmutable(),
            Unknown = unknown.ToImmutable(),
        };
    }

    private void Put(string name, Binding binding)
    {
        // A name keeps the place at which it was first bound.
        var order = _bindings.TryGetValue(name, out var former) ? former.Order : _nextOrder++;
        _bindings[name] = binding with { Order = order };
    }

    private sealed record Binding(ConfigValue? Value, string? Reason, TextSpan NameSpan, TextSpan Statement)
    {
        public int Order { get; init; }

        public ImmutableList<TextSpan> Statements { get; init; } = [];

        public ImmutableList<TextSpan> Replaced { get; init; } = [];

        public bool IsAppended { get; init; }
    }
}

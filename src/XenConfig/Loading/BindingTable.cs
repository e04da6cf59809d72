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
    // In the order in which they were bound first; null for a name that was forgotten.
    private Setting?[] _bindings = new Setting?[statements];
    private int _count;

    private readonly NameIndex _index = new(statements);

    // Of the few names that are bound more than once.
    private Dictionary<string, Rebinding>? _rebindings;

    // Whether something is bound that is no setting.
    private bool _hasOthers;

    /// <summary>The value of a name, or null when it is unbound or unknown.</summary>
    public ConfigValue? Find(string name) => FindBinding(name) is { Value: not Unknown } binding ? binding.Value : null;

    /// <summary>Whether a name is bound, known or not.</summary>
    public bool Contains(string name) => FindBinding(name) is not null;

    /// <summary>Takes in a binding that an evaluation has made, with those that it replaced.</summary>
    public void Take(Setting binding)
    {
        Bind(binding);
        if (binding.IsRepeated)
        {
            var rebinding = new Rebinding { ReplacedCount = binding.Replaces.Count };
            rebinding.Earlier.AddRange(binding.Replaces);
            (_rebindings ??= new Dictionary<string, Rebinding>(StringComparer.Ordinal))[binding.Name] = rebinding;
        }
    }

    /// <summary>Binds a name to a value, or makes it unknown when <paramref name="value"/> is null.</summary>
    public void Assign(string name, TextSpan nameSpan, TextSpan statement, ConfigValue? value, string reasonWhenNull)
    {
        var origin = new Origin(source, statement);
        if (Bind(new Setting(name, value ?? new Unknown(reasonWhenNull, origin), origin, nameSpan)) is { } rebinding)
        {
            rebinding.ReplacedCount = rebinding.Earlier.Count;
        }
    }

    /// <summary>Binds a name to what <c>+=</c> makes of its value; what was there before is part of it and not replaced.</summary>
    public void Append(string name, TextSpan nameSpan, TextSpan statement, ConfigValue? value, string reasonWhenNull)
    {
        var origin = new Origin(source, statement);
        Bind(new Setting(name, value ?? new Unknown(reasonWhenNull, origin), origin, nameSpan) { IsAppended = true });
    }

    /// <summary>Makes a name unknown, because of a statement that may or does change it.</summary>
    public void Lose(string name, TextSpan nameSpan, TextSpan statement, string reason)
    {
        var origin = new Origin(source, statement);
        if (Bind(new Setting(name, new Unknown(reason, origin), origin, nameSpan)) is { } rebinding)
        {
            rebinding.ReplacedCount = 0;
        }
    }

    /// <summary>Makes every name that is bound so far unknown.</summary>
    public void LoseAll(TextSpan statement, string reason)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_bindings[i] is { } binding)
            {
                Lose(binding.Name, statement, statement, reason);
            }
        }
    }

    /// <summary>Forgets a name: it is unbound, or bound to something that can be no setting, such as a module.</summary>
    public void Forget(string name)
    {
        if (Contains(name))
        {
            _bindings[_index.Find(name)] = null;
            _rebindings?.Remove(name);
            _hasOthers = true;
            trace?.Unbind(name);
        }
    }

    /// <summary>What the table holds, with the settings that were given from outside in the place of the file's own.</summary>
    /// <param name="given">The settings that were given.</param>
    /// <param name="problems">What was met on the way.</param>
    public EngineResult ToResult(GivenSettings given, ImmutableArray<LoadProblem> problems)
    {
        foreach (var (name, rebinding) in _rebindings ?? [])
        {
            var place = _index.Find(name);
            _bindings[place] = _bindings[place]! with { Replaces = rebinding.Earlier[..rebinding.ReplacedCount] };
        }

        if (!_hasOthers && given.Settings.IsEmpty)
        {
            // The usual file binds each name once, and the array is full; the table is not used any more.
            Array.Resize(ref _bindings, _count);
            return new EngineResult
            {
                Settings = ImmutableCollectionsMarshal.AsImmutableArray<Setting>(_bindings!),
                Index = _index,
                Problems = problems,
                Trace = trace?.ToTrace() ?? [],
            };
        }

        var settings = ImmutableArray.CreateBuilder<Setting>();
        var dropped = ImmutableArray.CreateBuilder<DroppedSetting>();
        var unknown = ImmutableArray.CreateBuilder<UnknownSetting>();
        foreach (var binding in _bindings.Take(_count).OfType<Setting>())
        {
            if (given.Find(binding.Name) is { } winner)
            {
                settings.Add(winner with { Replaces = [.. _rebindings?.GetValueOrDefault(binding.Name)?.Earlier ?? [], binding.Origin.Span] });
                continue;
            }

            switch (binding.Value)
            {
                case Unknown value:
                    unknown.Add(new UnknownSetting(binding.Name, value.Reason, binding.Origin));
                    break;
                case ConfigOther other:
                    dropped.Add(new DroppedSetting(binding.Name, other.TypeName, other.Text, binding.Origin, binding.NameSpan, other.Origin.Span));
                    break;
                default:
                    settings.Add(binding);
                    break;
            }
        }

        settings.AddRange(given.Settings.Where(setting => !Contains(setting.Name)));
        return new EngineResult
        {
            Settings = settings.DrainToImmutable(),
            Dropped = dropped.DrainToImmutable(),
            Unknown = unknown.DrainToImmutable(),
            Problems = problems,
            Trace = trace?.ToTrace() ?? [],
        };
    }

    private Setting? FindBinding(string name) => _index.Find(name) is >= 0 and var place ? _bindings[place] : null;

    /// <summary>Binds a name; its earlier bindings, where there are some.</summary>
    private Rebinding? Bind(Setting binding)
    {
        _hasOthers |= binding.Value is Unknown or ConfigOther;
        trace?.Bind(binding.Name, binding.Value is Unknown ? null : binding.Value);

        // A name keeps the place at which it was first bound.
        var place = _index.GetOrAdd(binding.Name, _count);
        if (place == _count)
        {
            Add(binding);
            return null;
        }

        if (_bindings[place] is not { } former)
        {
            _index.Set(binding.Name, _count);
            Add(binding);
            return null;
        }

        _rebindings ??= new Dictionary<string, Rebinding>(StringComparer.Ordinal);
        if (!_rebindings.TryGetValue(binding.Name, out var rebinding))
        {
            _rebindings.Add(binding.Name, rebinding = new Rebinding());
        }

        rebinding.Earlier.Add(former.Origin.Span);
        _bindings[place] = binding;
        return rebinding;
    }

    private void Add(Setting binding)
    {
        if (_count == _bindings.Length)
        {
            Array.Resize(ref _bindings, Math.Max(16, _count * 2));
        }

        _bindings[_count++] = binding;
    }

    private sealed class Rebinding
    {
        /// <summary>The statements that bound the name before its last one, first to last.</summary>
        public List<TextSpan> Earlier { get; } = [];

        /// <summary>How many of those the last assignment replaced; what <c>+=</c> adds to it replaces no more.</summary>
        public int ReplacedCount { get; set; }
    }

    /// <summary>Stands for a value that could not be known.</summary>
    private sealed class Unknown(string reason, Origin origin) : ConfigValue(origin)
    {
        public string Reason => reason;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>What xm takes from the names that an evaluated config leaves behind.</summary>
/// <param name="tree">The config.</param>
/// <param name="execution">What its evaluation gave.</param>
/// <param name="variables">The variables that it declared.</param>
/// <param name="given">The settings that the command line gives.</param>
internal sealed class SettingsOfRun(SyntaxTree tree, ExecutionResult execution, XmVariables variables, GivenSettings given)
{
    /// <summary>Bytes of statements that are searched for names, which a long statement may bind by the thousand.</summary>
    private const long MaxSearched = 1 << 26;

    private readonly SourceText _source = tree.Source;
    private readonly TopLevelAssignments _assignments = TopLevelAssignments.Of(tree);
    private HashSet<TextSpan>? _definitions;
    private Dictionary<string, TextSpan>? _declarations;
    private long _searched;

    /// <summary>Sorts the names into settings and dropped ones, in the order in which the file binds them.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="names">What top-level code bound.</param>
    /// <param name="globals">What functions bound as <c>global</c>, and top-level code with them.</param>
    /// <param name="except">xm's own names.</param>
    public EngineResult Collect(Interpreter py, PyDict names, PyDict globals, FrozenSet<string> except)
    {
        var values = new PythonValues(py, runsCode: execution.Problem is null or { Kind: EvaluationProblemKind.Exception });
        LoadProblem? tooMuch = null;
        var settings = new List<(int Place, Setting Setting)>();
        var dropped = ImmutableArray.CreateBuilder<DroppedSetting>();
        var position = 0;
        while (names.TryNext(ref position, out var key, out var value))
        {
            // A config may put other keys than str into locals().
            if (key is not PyStr { Value: var name } || except.Contains(name))
            {
                continue;
            }

            if (execution.Bindings.TryGetValue(name, out var binding))
            {
                if (values.TakesName(name))
                {
                    Add(values, settings, dropped, binding, value);
                }
            }
            else if (!PythonValues.PassesFilter(value))
            {
                // What xm bound itself before the file ran: modules and functions.
            }
            else if (given.Find(name) is { } setting)
            {
                // A variable, with what its check made of the text.
                settings.Add((int.MaxValue, setting with
                {
                    Value = values.Convert(value, setting.Value.Origin),
                    IsVolatile = execution.Dependences.ContainsKey(name),
                }));
            }
            else if (values.TakesName(name))
            {
                // What a variable's check makes of nothing at all, or a value that went in through locals().
                var declaration = DeclarationOf(name);
                var origin = new Origin(_source, declaration ?? new TextSpan(0, 0));
                settings.Add((declaration?.Start ?? int.MaxValue, new Setting(name, values.Convert(value, origin), origin, origin.Span)
                {
                    IsVolatile = execution.Dependences.ContainsKey(name),
                }));
            }

            if (values.IsCut)
            {
                tooMuch ??= TooMuch(binding is null ? new Origin(_source, new TextSpan(0, 0)) : binding.Origin with { Source = _source, Span = binding.Statement });
            }
        }

        AddGlobals(values, dropped, names, globals);
        return new EngineResult
        {
            Settings = InOrder(settings),
            Dropped = dropped.Count == 0 ? [] : [.. dropped.OrderBy(name => name.Origin.Span.Start)],
            Problems = tooMuch is null ? [] : [tooMuch],
        };
    }

    private static ImmutableArray<Setting> InOrder(List<(int Place, Setting Setting)> settings)
    {
        // Two of one place stay as they are.
        var order = new long[settings.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = ((long)settings[i].Place << 32) + i;
        }

        Array.Sort(order);
        var sorted = ImmutableArray.CreateBuilder<Setting>(order.Length);
        foreach (var entry in order)
        {
            if (settings[(int)entry].Setting is { Value: not ConfigOther } setting)
            {
                sorted.Add(setting);
            }
        }

        return sorted.DrainToImmutable();
    }

    private static LoadProblem TooMuch(Origin origin) => new()
    {
        Kind = LoadProblemKind.Limit,
        Origin = origin,
        Message = PythonValues.TooMuch,
    };

    private void Add(
        PythonValues values, List<(int Place, Setting Setting)> settings, ImmutableArray<DroppedSetting>.Builder dropped, Binding binding, PyObject value)
    {
        var name = binding.Name;
        var winner = given.Find(name);
        if (winner is null && !PythonValues.PassesFilter(value) && BindsObject(binding.Statement))
        {
            return;
        }

        var assignments = _assignments.To(name);
        var nameSpan = NameIn(assignments, binding) ?? FindName(name, binding);
        var origin = binding.Origin with { Source = _source, Span = binding.Statement };
        var place = Math.Min(assignments is [var first, ..] ? first.Statement.Start : int.MaxValue, binding.Statement.Start);
        if (winner is not null && variables.Declared.All(variable => variable.Name != name))
        {
            settings.Add((place, winner with { Replaces = [.. assignments.Select(assignment => assignment.Statement)] }));
        }
        else if (values.Convert(value, binding.Origin) is var converted && converted is not ConfigOther other)
        {
            settings.Add((place, new Setting(name, converted, origin, nameSpan)
            {
                IsVolatile = binding.DependsOn != HostDependence.None,
                VolatileItems = VolatileItems(binding, value),
                Replaces = Before(assignments, binding.Statement),
            }));
        }
        else if (!BindsObject(binding.Statement))
        {
            dropped.Add(new DroppedSetting(name, other.TypeName, other.Text, origin, nameSpan, binding.Origin.Source == _source ? binding.Origin.Span : binding.Statement));
        }
    }

    private static ImmutableArray<int> VolatileItems(Binding binding, PyObject value) =>
        binding.DependentElements is { } dependent && value is PyList list
            ? [.. Enumerable.Range(0, list.Elements.Count).Where(i => dependent.Contains(list.Elements[i]))]
            : [];

    /// <summary>
    /// Names that a <c>global</c> statement anywhere in the file declares are bound among the globals, by its top level, too; xm looks at the
    /// other dictionary.
    /// </summary>
    private void AddGlobals(PythonValues values, ImmutableArray<DroppedSetting>.Builder dropped, PyDict names, PyDict globals)
    {
        if (globals.Count == 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        GlobalNames.Collect(tree.Statements, statement =>
        {
            foreach (var name in statement.Names.Where(seen.Add))
            {
                if (names.Get(name) is null && globals.Get(name) is { } value && PythonValues.PassesFilter(value) && values.TakesName(name))
                {
                    var origin = new Origin(_source, statement.Span);
                    var made = values.Convert(value, origin).Origin;
                    dropped.Add(new DroppedSetting(
                        name, value.Type.Name, values.Show(value), origin, statement.Span, made.Source == _source ? made.Span : statement.Span)
                    { IsGlobal = true });
                }
            }
        });
    }

    /// <summary>Whether a statement binds what nobody takes for a setting: a module, a function, a class.</summary>
    private bool BindsObject(TextSpan statement)
    {
        _definitions ??= [.. tree.Statements
            .Where(static candidate => candidate is ImportStatement or FromImportStatement or FunctionDefinition or ClassDefinition)
            .Select(static candidate => candidate.Span)];
        return _definitions.Contains(statement);
    }

    private static IReadOnlyList<TextSpan> Before(IReadOnlyList<TopLevelAssignment> assignments, TextSpan statement) =>
        assignments is [var first, ..] && first.Statement.Start < statement.Start
            ? [.. assignments.Select(assignment => assignment.Statement).Where(span => span.Start < statement.Start)]
            : [];

    /// <summary>The name in the assignment that bound it last; null where another statement did, or one in which the name may stand twice.</summary>
    private static TextSpan? NameIn(IReadOnlyList<TopLevelAssignment> assignments, Binding binding)
    {
        foreach (var assignment in assignments)
        {
            if (assignment.Statement == binding.Statement)
            {
                return assignment.OnlyTarget;
            }
        }

        return null;
    }

    /// <summary>The argument of <c>xm_vars.var("name")</c>, or null.</summary>
    private TextSpan? DeclarationOf(string name)
    {
        _declarations ??= tree.Statements.OfType<ExpressionStatement>()
            .Select(static statement => statement.Value)
            .OfType<CallExpression>()
            .SelectMany(static call => call.Arguments.Take(1))
            .OfType<StringLiteral>()
            .DistinctBy(static literal => literal.Value, StringComparer.Ordinal)
            .ToDictionary(static literal => literal.Value, static literal => literal.Span, StringComparer.Ordinal);
        return _declarations.TryGetValue(name, out var span) ? span : null;
    }

    /// <summary>The name in the statement that bound it: the last time that it stands there before the value, or else the first time at all.</summary>
    private TextSpan FindName(string name, Binding binding)
    {
        _searched += binding.Statement.Length;
        if (binding.Origin.Source != _source || _searched > MaxSearched)
        {
            return binding.Statement;
        }

        var bytes = _source.Bytes;
        var word = Encoding.UTF8.GetBytes(name);
        var found = -1;
        for (var at = binding.Statement.Start; at + word.Length <= binding.Statement.End;)
        {
            var next = bytes[at..binding.Statement.End].IndexOf(word);
            if (next < 0 || (found >= 0 && at + next >= binding.Origin.Span.Start))
            {
                break;
            }

            at += next;
            if (!IsWordPart(at - 1) && !IsWordPart(at + word.Length))
            {
                found = at;
            }

            at += word.Length;
        }

        return found < 0 ? binding.Statement : new TextSpan(found, word.Length);

        bool IsWordPart(int offset) =>
            offset >= 0 && offset < _source.Length && (char.IsAsciiLetterOrDigit((char)_source.Bytes[offset]) || _source.Bytes[offset] == '_');
    }
}

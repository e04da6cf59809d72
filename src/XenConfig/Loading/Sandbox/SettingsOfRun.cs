using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly List<(int Place, Setting Setting)> _settings = new(execution.Bindings.Count);
    private List<DroppedSetting>? _dropped;
    private Dictionary<string, TextSpan>? _declarations;
    private long _searched;

    /// <summary>Whether all of the names' values could be shown whole.</summary>
    public bool AreAll { get; private set; }

    /// <summary>Sorts the names into settings and dropped ones, in the order in which the file binds them.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="names">What top-level code bound.</param>
    /// <param name="globals">What functions bound as <c>global</c>, and top-level code with them.</param>
    /// <param name="problem">Why the evaluation did not complete, or null.</param>
    public EngineResult Collect(Interpreter py, NamesAtEnd names, NamesAtEnd globals, LoadProblem? problem)
    {
        var values = new PythonValues(py, runsCode: execution.Problem is null or { Kind: EvaluationProblemKind.Exception });
        LoadProblem? tooMuch = null;
        LoadProblem? tooDeep = null;
        foreach (var binding in execution.Bindings.Values)
        {
            if (!XmPrelude.OwnNames.Contains(binding.Name) && names.Get(binding.Key) is { } value && values.TakesName(binding.Name))
            {
                Add(values, binding, value);
            }

            Note(binding.Origin with { Source = _source, Span = binding.Statement });
        }

        var position = 0;
        while (!values.IsCut && names.TryNext(ref position, out var key, out var value))
        {
            // What xm bound itself before the file ran, modules and functions, passes no filter.
            if (PythonValues.PassesFilter(value) && !execution.Bindings.ContainsKey(key.Value) && !XmPrelude.OwnNames.Contains(key.Value))
            {
                AddUnbound(values, key.Value, value);
                Note(new Origin(_source, new TextSpan(0, 0)));
            }
        }

        if (globals.Count > 0)
        {
            AddGlobals(values, names, globals);
        }

        AreAll = tooMuch is null && tooDeep is null;
        return new EngineResult
        {
            Settings = InOrder(_settings),
            Dropped = _dropped is null ? [] : [.. _dropped.OrderBy(static name => name.Origin.Span.Start)],
            Problems = (problem ?? tooMuch ?? tooDeep) is { } worst ? [worst] : [],
            Trace = execution.Trace,
            Output = ByteText.Decode(execution.StandardOutput),
        };

        // The first place at which a total was spent, and at which a value was too deep.
        void Note(Origin origin)
        {
            if (values.IsCut)
            {
                tooMuch ??= Beyond(PythonValues.TooMuch, origin);
            }

            if (values.IsTooDeep)
            {
                tooDeep ??= Beyond(PythonValues.TooDeep, origin);
            }
        }
    }

    private static ImmutableArray<Setting> InOrder(List<(int Place, Setting Setting)> settings)
    {
        var sorted = new Setting[settings.Count];
        var place = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            (var next, sorted[i]) = settings[i];
            if (next < place)
            {
                return [.. settings.OrderBy(static entry => entry.Place).Select(static entry => entry.Setting)];
            }

            place = next;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static LoadProblem Beyond(string message, Origin origin) => new()
    {
        Kind = LoadProblemKind.Limit,
        Origin = origin,
        Message = message,
    };

    private void Add(PythonValues values, Binding binding, PyObject value)
    {
        var name = binding.Name;
        var winner = given.Find(name);
        if (winner is null && !PythonValues.PassesFilter(value) && BindsObject(binding))
        {
            return;
        }

        var made = binding.Origin;
        var origin = made with { Source = _source, Span = binding.Statement };
        var place = binding.Earlier?[0].Start ?? binding.Statement.Start;
        if (winner is not null && !variables.Declares(name))
        {
            _settings.Add((place, winner with { Replaces = [.. AssignmentsTo(name)] }));
        }
        else if (values.Convert(value, made) is var converted && converted is not ConfigOther other)
        {
            _settings.Add((place, new Setting(name, converted, origin, NameIn(binding))
            {
                IsVolatile = binding.DependsOn != HostDependence.None,
                VolatileItems = VolatileItems(binding, value),
                Replaces = binding.Earlier ?? [],
            }));
        }
        else if (!BindsObject(binding))
        {
            (_dropped ??= []).Add(new DroppedSetting(
                name, other.TypeName, other.Text, origin, NameIn(binding), made.Source == _source ? made.Span : binding.Statement));
        }
    }

    /// <summary>A name that no statement of the config's has bound.</summary>
    private void AddUnbound(PythonValues values, string name, PyObject value)
    {
        var isVolatile = execution.DependenceOfAll != HostDependence.None || execution.Dependences.ContainsKey(name);
        if (given.Find(name) is { } setting)
        {
            // A variable, with what its check made of the text.
            AddKnown(int.MaxValue, setting with { Value = values.Convert(value, setting.Value.Origin), IsVolatile = isVolatile });
        }
        else if (values.TakesName(name))
        {
            // What a variable's check makes of nothing at all, or a value that went in through locals().
            var declaration = DeclarationOf(name);
            var origin = new Origin(_source, declaration ?? new TextSpan(0, 0));
            AddKnown(declaration?.Start ?? int.MaxValue, new Setting(name, values.Convert(value, origin), origin, origin.Span) { IsVolatile = isVolatile });
        }
    }

    private void AddKnown(int place, Setting setting)
    {
        if (setting.Value is not ConfigOther)
        {
            _settings.Add((place, setting));
        }
    }

    private static ImmutableArray<int> VolatileItems(Binding binding, PyObject value) =>
        binding.DependentElements is { } dependent && value is PyList list ? Indices(list, dependent) : [];

    private static ImmutableArray<int> Indices(PyList list, IReadOnlySet<PyObject> elements) =>
        [.. Enumerable.Range(0, list.Elements.Count).Where(i => elements.Contains(list.Elements[i]))];

    /// <summary>
    /// Names that a <c>global</c> statement anywhere in the file declares are bound among the globals, by its top level, too; xm looks at the
    /// other dictionary.
    /// </summary>
    private void AddGlobals(PythonValues values, NamesAtEnd names, NamesAtEnd globals)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        GlobalNames.Collect(tree.Statements, seen, (seen, statement) =>
        {
            foreach (var name in statement.Names.Where(seen.Add))
            {
                if (names.Get(name) is null && globals.Get(name) is { } value && PythonValues.PassesFilter(value) && values.TakesName(name))
                {
                    var origin = new Origin(_source, statement.Span);
                    var made = values.Convert(value, origin).Origin;
                    (_dropped ??= []).Add(new DroppedSetting(
                        name, value.Type.Name, values.Show(value), origin, statement.Span, made.Source == _source ? made.Span : statement.Span)
                    { IsGlobal = true });
                }
            }
        });
    }

    /// <summary>Whether a name is bound by a statement that makes what nobody takes for a setting: a module, a function, a class.</summary>
    private static bool BindsObject(Binding binding) =>
        binding.TopLevel is ImportStatement or FromImportStatement or FunctionDefinition or ClassDefinition && binding.TopLevel.Span == binding.Statement;

    /// <summary>The assignments at top level to a name, first to last.</summary>
    private IEnumerable<TextSpan> AssignmentsTo(string name) =>
        tree.Statements.Where(statement => statement is AssignmentStatement assignment && assignment.AssignsTo(name)).Select(static statement => statement.Span);

    /// <summary>The name in the statement that bound it last.</summary>
    private TextSpan NameIn(Binding binding) =>
        binding.TopLevel is AssignmentStatement assignment && assignment.Span == binding.Statement && assignment.Name == binding.Name
            ? assignment.NameSpan
            : FindName(binding.Name, binding);

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
        Span<byte> ascii = stackalloc byte[64];
        var word = Ascii.FromUtf16(name, ascii, out var length) == OperationStatus.Done ? ascii[..length] : Encoding.UTF8.GetBytes(name);
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

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using XenConfig.Python.Runtime.Host;
using XenConfig.Python.Runtime.Modules;
using XenConfig.Python.Runtime.RegularExpressions;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// Evaluates Python 2.7 code in a sandbox. One interpreter is one Python process: modules, limits and output are its own. Natives get it as their first
/// argument. It must not be used by two threads at once; two interpreters may.
/// </summary>
public sealed class Interpreter
{
    /// <summary>How much of a module's name CPython shows where there is none.</summary>
    private const int LongestShownName = 200;

    private readonly Dictionary<string, PyModule> _modules = [];
    private Dictionary<string, PyStr>? _names;
    private BindingRecorder? _recorder;
    private SourceText? _program;
    private bool _hasImported;
    private ConditionalWeakTable<PyObject, object>? _identities;
    private HashSet<PyObject>? _shown;
    private PyDict? _shownModules;
    private PyModule? _builtins;
    private StringBuilder? _builder;
    private ConditionalWeakTable<PyType, List<PyUserType>>? _subclasses;
    private PyOutputFile? _outputFile;
    private PyOutputFile? _errorFile;
    private FileBox? _files;
    private long _nextIdentity = 0x7f0000000010;

    /// <summary>An interpreter with these options.</summary>
    public Interpreter(InterpreterOptions options)
    {
        Options = options;
        CallsLeft = options.Limits.CallDepth;
        Budget = new Budget(options.Limits, options.Cancellation);
        Output = new OutputBuffer(Budget);
    }

    /// <summary>What it works with.</summary>
    public InterpreterOptions Options { get; }

    /// <summary>The host that the config sees. What reads it must say so with <see cref="DependOn"/>.</summary>
    public HostProfile Host => Options.Host;

    /// <summary>The files that the config sees.</summary>
    internal FileBox Files => _files ??= new FileBox(this);

    /// <summary>The host's clock.</summary>
    internal HostClock Clock => field ??= new HostClock(this);

    /// <summary>How many questions the statement under way has asked the host.</summary>
    internal int AskedCount => _recorder?.AskedCount ?? 0;

    /// <summary>Where questions to the host flow; null while no module is executed.</summary>
    internal DependenceFlow? Dependences => _recorder?.Dependences;

    /// <summary>The regular expressions that <c>re</c> keeps, by their texts, whether those are <c>unicode</c>, and their flags.</summary>
    internal Dictionary<(string Text, bool IsUnicode, PatternFlags Flags), PyPattern> Patterns => field ??= [];

    internal Budget Budget { get; }

    internal OutputBuffer Output { get; }

    /// <summary>The containers whose repr is being made, so that one inside itself is noticed.</summary>
    internal HashSet<PyObject> Shown => _shown ??= new(ReferenceEqualityComparer.Instance);

    /// <summary>The frame that is running.</summary>
    internal Frame? Current { get; set; }

    /// <summary>How many more calls may be under way.</summary>
    internal int CallsLeft { get; set; }

    /// <summary>Whether any namespace may have builtins of its own.</summary>
    internal bool HasOwnBuiltins { get; set; }

    /// <summary>The modules that have been imported, by their dotted names.</summary>
    internal IReadOnlyDictionary<string, PyModule> Modules
    {
        get
        {
            if (!_hasImported)
            {
                _hasImported = true;
                foreach (var name in Options.Imported)
                {
                    Import(name);
                }
            }

            return _modules;
        }
    }

    /// <summary><c>sys.modules</c>: from now on an import looks there.</summary>
    internal PyDict ShowModules()
    {
        if (_shownModules is null)
        {
            // What was imported before the program is imported first, as long as imports do not look in the dict that has none of it yet.
            var imported = Modules;
            _shownModules = new PyDict(this);
            foreach (var (name, module) in imported)
            {
                _shownModules.Set(Intern(name), module);
            }
        }

        return _shownModules;
    }

    /// <summary><c>sys.__stdout__</c>.</summary>
    internal PyOutputFile OutputFile => _outputFile ??= new PyOutputFile("<stdout>", 1, Output.Write);

    /// <summary><c>sys.__stdin__</c>.</summary>
    internal PyStandardInput InputFile => field ??= new PyStandardInput();

    /// <summary><c>sys.__stderr__</c>.</summary>
    internal PyOutputFile ErrorFile => _errorFile ??= new PyOutputFile("<stderr>", 2, Output.WriteError);

    /// <summary>The one empty <c>frozenset</c> that its type's constructor gives.</summary>
    internal PyFrozenSet EmptyFrozenSet => field ??= new PyFrozenSet(new Hashing.HashTable(this));

    /// <summary>Says that the result of a native depends on the clock, on randomness or on the host.</summary>
    public void DependOn(HostDependence dependence) => Dependences?.Ask(dependence);

    /// <summary>Forgets the questions after the first ones: what they told is no matter of the config's.</summary>
    internal void ForgetAsked(int count) => _recorder?.ForgetAsked(count);

    /// <summary>A made-up address for <c>id()</c> and for reprs: the same in each run.</summary>
    internal long IdentityOf(PyObject value)
    {
        _identities ??= [];
        if (!_identities.TryGetValue(value, out var identity))
        {
            identity = _nextIdentity;
            _nextIdentity += 0x40;
            _identities.Add(value, identity);
        }

        return (long)identity;
    }

    /// <summary>The config's own classes that derive directly from a class.</summary>
    internal List<PyUserType> SubclassesOf(PyType type) => (_subclasses ??= []).GetValue(type, static _ => []);

    /// <summary>The address as reprs show it, another one at each run of CPython's.</summary>
    internal string AddressOf(PyObject value)
    {
        DependOn(HostDependence.Random);
        return $"0x{IdentityOf(value):x}";
    }

    /// <summary>The <c>str</c> of a name, the same one each time, so that looking it up is comparing references.</summary>
    internal PyStr Intern(string name)
    {
        ref var text = ref CollectionsMarshal.GetValueRefOrAddDefault(_names ??= [], name, out _);
        return text ??= SharedNames.Get(name);
    }

    /// <summary>The one text of those that are equal to it; itself, when it is the first.</summary>
    internal PyStr Intern(PyStr name)
    {
        ref var text = ref CollectionsMarshal.GetValueRefOrAddDefault(_names ??= [], name.Value, out _);
        return text ??= name;
    }

    /// <summary>An empty builder, one that was used before where there is one; <see cref="Finish"/> gives it back.</summary>
    internal StringBuilder TakeBuilder()
    {
        const int usualLength = 128;
        var builder = _builder ?? new StringBuilder(usualLength);
        _builder = null;
        return builder;
    }

    /// <summary>The text of a builder, which is at an end with it.</summary>
    internal string Finish(StringBuilder builder)
    {
        const int longestKept = 1024;
        var text = builder.ToString();
        if (builder.Capacity <= longestKept)
        {
            _builder = builder.Clear();
        }

        return text;
    }

    /// <summary>A builtin by its name, or null; for those who ask again and again.</summary>
    /// <param name="frame">Whose globals may have builtins of their own.</param>
    /// <param name="span">Where the name stands.</param>
    /// <param name="name">The name.</param>
    /// <param name="declared">What was found before: it stays true until the config gets builtins that it may change.</param>
    internal PyObject? FindBuiltin(Frame frame, TextSpan span, PyStr name, ref PyObject? declared)
    {
        if (!HasOwnBuiltins && _builtins is null && (declared ??= BuiltinTable.Find(this, name.Value)) is { } builtin)
        {
            return builtin;
        }

        frame.Span = span;
        return FindBuiltin(frame, name);
    }

    /// <summary>A builtin by its name, or null.</summary>
    internal PyObject? FindBuiltin(Frame frame, PyStr name)
    {
        if (HasOwnBuiltins && frame.Globals.Get(Names.Builtins) is { } own)
        {
            return own switch
            {
                PyDict dict => dict.Get(name),
                PyModule module => module.Find(name),
                _ => null,
            };
        }

        // CPython puts the dict of the builtins into the globals; here it is made when it is asked for.
        return (_builtins is not null ? _builtins.Find(name) : BuiltinTable.Find(this, name.Value))
            ?? (name.Value == Names.Builtins.Value ? Import(BuiltinTable.ModuleName).Open() : null);
    }

    /// <summary>What <c>print</c> writes to: <c>sys.stdout</c>, which a config may replace.</summary>
    internal PyObject StandardOutput() =>
        _modules.TryGetValue("sys", out var sys) && !sys.IsUntouched && sys.Attributes.Get("stdout") is { } file ? file : OutputFile;

    /// <summary>The path of a piece of code, as the config sees it.</summary>
    internal string ProgramPathOf(SourceText source) => source == _program && Options.ProgramPath is { } path ? path : source.ProgramPath;

    /// <summary>Imports a module by its dotted name; ImportError when there is none, the end of the evaluation when only CPython has it.</summary>
    internal PyModule Import(string name)
    {
        var asked = AskedCount;
        if (TryImport(name) is { } module)
        {
            return module;
        }

        var missing = MissingPart(name);
        if (missing == name && !TryFindLoaded(name, out _) && StandardLibrary.Lacks(name) is { } stop)
        {
            // No folder is asked for what is never in one.
            ForgetAsked(asked);
            return ImportForCopy(name) ?? throw stop;
        }

        throw Raise.ImportError($"No module named {missing[..Math.Min(missing.Length, LongestShownName)]}");
    }

    /// <summary>Whether the code under way lies in the Python path, as a copy of CPython's library does.</summary>
    internal bool RunsCopy => Current is not null && ModuleFiles.IsInPythonPath(this, Current.Code.Source);

    /// <summary>What a copy of CPython's library, in the Python path, imports for a module that is not here; null for other code, and where there is nothing.</summary>
    private PyModule? ImportForCopy(string name)
    {
        if (!RunsCopy)
        {
            return null;
        }

        if (StandardLibrary.CanDoWithout(name))
        {
            throw Raise.ImportError($"No module named {name}");
        }

        if (StandardLibrary.StandIn(name) is not { } declaration)
        {
            return null;
        }

        var module = new PyModule(this, declaration);
        AddModule(name, module);
        return module;
    }

    /// <summary>The name that CPython gives in the error: what follows the packages that are there. os.foo.bar gives foo.bar.</summary>
    private string MissingPart(string name)
    {
        var start = 0;
        for (var dot = name.IndexOf('.'); dot > 0 && TryImport(name[..dot]) is not null; dot = name.IndexOf('.', start))
        {
            start = dot + 1;
        }

        return name[start..];
    }

    /// <summary>Imports a module by its dotted name, or gives null.</summary>
    internal PyModule? TryImport(string name)
    {
        if (TryFindLoaded(name, out var loaded))
        {
            return loaded;
        }

        // From package to package, so that a name of any length costs no more than what there is of it.
        for (var dot = name.IndexOf('.'); dot > 0; dot = name.IndexOf('.', dot + 1))
        {
            if (TryImportPart(name[..dot]) is null)
            {
                return null;
            }
        }

        return TryImportPart(name);
    }

    /// <summary>Finds a module that was imported, or that the config put into <c>sys.modules</c>, where None stands for one that there is not.</summary>
    private bool TryFindLoaded(string name, out PyModule? module)
    {
        if (_shownModules is null)
        {
            return _modules.TryGetValue(name, out module);
        }

        switch (_shownModules.Get(Intern(name)))
        {
            case null:
                _modules.Remove(name);
                module = null;
                return false;
            case PyModule found:
                _modules[name] = module = found;
                return true;
            case PyNone:
                module = null;
                return true;
            case var other:
                throw new EvaluationStoppedException(
                    EvaluationProblemKind.NotSupported, $"sys.modules['{name}'] is a {other.Type.Name} and no module; this evaluator imports modules only.");
        }
    }

    /// <summary>Imports a module whose package, where its name has one, has been imported; or gives null.</summary>
    private PyModule? TryImportPart(string name)
    {
        if (TryFindLoaded(name, out var loaded))
        {
            return loaded;
        }

        if (ModuleCatalogue.OtherNameOf(name) is { } other)
        {
            var same = Import(other);
            AddModule(name, same);
            return same;
        }

        if (FindDeclaration(name) is not { } declaration)
        {
            var last = name.LastIndexOf('.');
            return ModuleFiles.TryLoad(this, name)
                ?? (last > 0 && FindDeclaration(name[..last]) is { LacksModules: { } why } ? throw StandardLibrary.LacksModule(name, why) : null);
        }

        var package = name.LastIndexOf('.') is > 0 and var dot ? Import(name[..dot]) : null;
        var module = new PyModule(this, declaration);
        AddModule(name, module);
        package?.AddSubmodule(Intern(name[(name.LastIndexOf('.') + 1)..]), module);
        if (name == BuiltinTable.ModuleName)
        {
            _builtins = module;
        }

        return module;
    }

    /// <summary>The name under which a module was imported.</summary>
    internal string NameOf(PyModule module) => module.Attributes.Get(Names.Name) is PyStr name && _modules.GetValueOrDefault(name.Value) == module
        ? name.Value
        : _modules.FirstOrDefault(pair => pair.Value == module).Key ?? module.Name;

    /// <summary>Gives a builtin module its members anew.</summary>
    internal void Refill(string name, PyModule module)
    {
        if (FindDeclaration(name) is not { } declaration)
        {
            return;
        }

        module.Attributes.Table.Merge(declaration.CreateNames(this).Table);
        declaration.Compute(this, module.Attributes);
        if (declaration.HasLibraryPart)
        {
            PythonLibrary.Run(this, name, module.Attributes);
        }
    }

    private NativeModule? FindDeclaration(string name)
    {
        foreach (var module in Options.Modules)
        {
            if (module.Name == name)
            {
                return module;
            }
        }

        return ModuleCatalogue.TryFind(name, out var declaration) ? declaration : null;
    }

    /// <summary>Makes a module known that was loaded from a file; before it runs, as a module may import itself in a circle.</summary>
    internal void AddModule(string name, PyModule module)
    {
        _modules[name] = module;
        _shownModules?.Set(Intern(name), module);
    }

    /// <summary>Forgets a module whose file failed.</summary>
    internal void RemoveModule(string name)
    {
        _modules.Remove(name);
        _shownModules?.Remove(Intern(name));
    }

    /// <summary>Evaluates a module.</summary>
    /// <param name="tree">The module's tree, without problems.</param>
    /// <param name="globals">What functions see besides their own names.</param>
    /// <param name="locals">Where top-level code binds and looks first; the same dictionary as <paramref name="globals"/> for an ordinary module.</param>
    /// <exception cref="ArgumentException">The tree has problems.</exception>
    public ExecutionResult Execute(SyntaxTree tree, PyDict globals, PyDict locals)
    {
        if (!tree.Problems.IsEmpty)
        {
            throw new ArgumentException("A tree with problems cannot be evaluated.", nameof(tree));
        }

        Budget.ForgetStack();
        var recorder = new BindingRecorder(this, tree, globals, locals);
        (_recorder, _program) = (recorder, tree.Source);
        var problem = Run(tree, globals, locals, recorder);
        recorder.Finish();
        _recorder = null;
        return new ExecutionResult
        {
            Problem = problem is null ? null : problem with { DependsOn = recorder.OfLastStatement, Statement = recorder.UnderWay },
            StandardOutput = Output.Text,
            StandardError = Output.ErrorText,
            Bindings = recorder.ToBindings(),
            Dependences = recorder.Marks,
            DependenceOfAll = recorder.OfEverything,
            Trace = recorder.FinishTrace(),
        };
    }

    private EvaluationProblem? Run(SyntaxTree tree, PyDict globals, PyDict locals, BindingRecorder recorder)
    {
        try
        {
            var code = CodeLowering.Module(this, tree);
            var frame = new Frame(this, code, globals, locals, new Slot[code.SlotCount], null) { Recorder = recorder };
            Calls.Run(this, frame);
            return null;
        }
        catch (PythonException e)
        {
            return ProblemReport.Of(this, tree, e);
        }
        catch (EvaluationStoppedException e)
        {
            return ProblemReport.Of(tree, e);
        }
    }
}

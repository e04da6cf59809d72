using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// Evaluates Python 2.7 code in a sandbox. One interpreter is one Python process: modules, limits and output are its own. Natives get it as their first
/// argument. It must not be used by two threads at once; two interpreters may.
/// </summary>
public sealed class Interpreter
{
    private readonly Dictionary<string, PyModule> _modules = [];
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<PyObject, object> _identities = [];
    private long _nextIdentity = 0x7f0000000010;

    /// <summary>An interpreter with these options.</summary>
    public Interpreter(InterpreterOptions options)
    {
        Options = options;
        Budget = new Budget(options.Limits);
        KeyEquality = new PythonKeyEquality(this);
        Output = new OutputBuffer(Budget);
    }

    /// <summary>What it works with.</summary>
    public InterpreterOptions Options { get; }

    /// <summary>The host that the config sees. What reads it must say so with <see cref="DependOn"/>.</summary>
    public HostProfile Host => Options.Host;

    /// <summary>What has been asked for besides the config's own bytes.</summary>
    internal HostDependence Dependence { get; set; }

    internal Budget Budget { get; }

    internal KeyEquality KeyEquality { get; }

    internal OutputBuffer Output { get; }

    /// <summary>The containers whose repr is being made, so that one inside itself is noticed.</summary>
    internal HashSet<PyObject> Shown { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Says that the result of a native depends on the clock, on randomness or on the host.</summary>
    public void DependOn(HostDependence dependence) => Dependence |= dependence;

    /// <summary>A made-up address for <c>id()</c> and for reprs: the same in each run.</summary>
    internal long IdentityOf(PyObject value)
    {
        if (!_identities.TryGetValue(value, out var identity))
        {
            identity = _nextIdentity;
            _nextIdentity += 0x40;
            _identities.Add(value, identity);
        }

        return (long)identity;
    }

    /// <summary>The address as reprs show it.</summary>
    internal string AddressOf(PyObject value) => $"0x{IdentityOf(value):x}";

    /// <summary>Evaluates a module.</summary>
    /// <param name="tree">The module's tree, without problems.</param>
    /// <param name="globals">What functions see besides their own names.</param>
    /// <param name="locals">Where top-level code binds and looks first; the same dictionary as <paramref name="globals"/> for an ordinary module.</param>
    public ExecutionResult Execute(SyntaxTree tree, PyDict globals, PyDict locals)
    {
        ArgumentNullException.ThrowIfNull(tree);
        _ = _modules;
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "The evaluator is not there yet.");
    }
}

/// <summary>Compares the keys of dicts and sets as <c>==</c> does.</summary>
internal sealed class PythonKeyEquality(Interpreter py) : KeyEquality
{
    public override bool AreEqual(object stored, object sought) =>
        stored.GetType() == typeof(PyStr) && sought.GetType() == typeof(PyStr)
            ? ((PyStr)stored).Value == ((PyStr)sought).Value
            : Comparison.AreEqual(py, (PyObject)stored, (PyObject)sought);

    public override void Reserve(long bytes) => py.Budget.Reserve(bytes);
}

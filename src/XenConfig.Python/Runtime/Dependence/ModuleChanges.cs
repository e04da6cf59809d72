namespace XenConfig.Python.Runtime;

/// <summary>
/// What a config may have changed in a module that is written in C#, and what that depends on. The looks through the config's values pass over
/// such modules; instead, to read something that may have been changed asks what the change depended on, by whichever way the module was come by.
/// </summary>
internal sealed class ModuleChanges
{
    private readonly HashSet<string> _names = [];

    // Whether any name may have been changed.
    private bool _isOpen;

    /// <summary>What the changes depend on, all together.</summary>
    public HostDependence DependsOn { get; set; }

    /// <summary>Whether code of the config's own may stand in the module.</summary>
    public bool HoldsCode { get; private set; }

    /// <summary>A name was set, or deleted where the value is null.</summary>
    public void Set(string name, PyObject? value)
    {
        _names.Add(name);
        HoldsCode |= value is not null && HeldContainer.MayHoldCode(value);
    }

    /// <summary>A name may have been set, or would have been had the answer to a question been another.</summary>
    public void Touch(string name, HostDependence dependence)
    {
        if (dependence != HostDependence.None)
        {
            _names.Add(name);
            DependsOn |= dependence;
        }
    }

    /// <summary>Any name may have been set, or would have been had the answer to a question been another.</summary>
    public void TouchAll(HostDependence dependence)
    {
        if (dependence != HostDependence.None)
        {
            _isOpen = true;
            DependsOn |= dependence;
        }
    }

    /// <summary>Whoever has the dict of the module's names may change all.</summary>
    public void Open() => _isOpen = HoldsCode = true;

    /// <summary>Whether a name's value may have been changed; so may one that is not there.</summary>
    public bool Includes(string name, PyObject? value) => _isOpen || value is null || _names.Contains(name) || CanChange(value);

    /// <summary>Whether a value of a module can be changed in place: <c>sys.path</c> is one.</summary>
    public static bool CanChange(PyObject value) => value is PyList or PyDict or PyInstance;
}

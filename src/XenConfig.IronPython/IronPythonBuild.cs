namespace XenConfig.IronPython;

/// <summary>
/// The place of the IronPython engine: all of Python 2.7, for configs that the user trusts, in a process of its own that can be
/// killed. The engine is not written yet. What stands is the opt-in: the package is referenced only by
/// <c>dotnet build src/XenConfig.IronPython -p:EnableIronPython=true</c>, since not every registry has it, and nothing that the
/// command <c>xenconfig</c> ships depends on it.
/// </summary>
public static class IronPythonBuild
{
    /// <summary>Whether this assembly was built with the package.</summary>
    public static bool HasPackage =>
#if ENABLE_IRONPYTHON
        true;
#else
        false;
#endif
}

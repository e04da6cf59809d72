using System.Diagnostics.CodeAnalysis;
using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>The modules that are written in C#, one file each beside this one.</summary>
internal static class ModuleCatalogue
{
    private static readonly Dictionary<string, NativeModule> ByName = new NativeModule[]
    {
        BuiltinTable.Declaration,
        ErrnoModule.Module,
        ExceptionsModule.Module,
        FutureModule.Module,
        OsModule.Module,
        PosixPathModule.Module,
        ReModule.Module,
        StringModule.Module,
        SysModule.Module,
    }.ToDictionary(static module => module.Name);

    /// <summary>Finds a module by the name that an import asks for.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out NativeModule? module) => ByName.TryGetValue(name, out module);
}

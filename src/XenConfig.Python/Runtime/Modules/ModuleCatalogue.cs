using System.Diagnostics.CodeAnalysis;
using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>The modules that are written in C#, one file each beside this one.</summary>
internal static class ModuleCatalogue
{
    private static readonly Dictionary<string, NativeModule> ByName = new NativeModule[]
    {
        BuiltinTable.Declaration,
        CommandsModule.Module,
        ErrnoModule.Module,
        ExceptionsModule.Module,
        FutureModule.Module,
        MathModule.Module,
        OsModule.Module,
        PlatformModule.Module,
        PosixPathModule.Module,
        RandomModule.Module,
        ReModule.Module,
        SocketModule.Module,
        StringModule.Module,
        SysModule.Module,
        TimeModule.Module,
    }.ToDictionary(static module => module.Name);

    /// <summary>Finds a module by the name that an import asks for.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out NativeModule? module) => ByName.TryGetValue(name, out module);
}

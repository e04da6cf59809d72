using System.Diagnostics.CodeAnalysis;
using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>The modules that are written in C#, one file each beside this one.</summary>
internal static class ModuleCatalogue
{
    private static readonly Dictionary<string, NativeModule> ByName = ((NativeModule[])
    [
        AccountModules.Grp,
        AccountModules.Pwd,
        Base64Module.Module,
        BinasciiModule.Module,
        BisectModule.Module,
        BuiltinTable.Declaration,
        CodecsModule.Module,
        CollectionsModule.Module,
        CommandsModule.Module,
        CopyModule.Module,
        DateTimeModule.Module,
        ErrnoModule.Module,
        ExceptionsModule.Module,
        FnmatchModule.Module,
        FunctoolsModule.Module,
        FutureModule.Module,
        GlobModule.Module,
        HashlibModule.Md5Module,
        HashlibModule.Module,
        HashlibModule.ShaModule,
        HeapqModule.Module,
        ItertoolsModule.Module,
        JsonModule.Natives,
        MathModule.Module,
        OperatorModule.Module,
        OsModule.Module,
        PlatformModule.Module,
        PosixPathModule.Module,
        RandomModule.Module,
        RandomModule.Natives,
        ReModule.Module,
        SocketModule.Module,
        StatModule.Module,
        StringIOModule.FastModule,
        StringIOModule.Module,
        StringModule.Module,
        StructModule.Module,
        SubprocessModule.Module,
        SysModule.Module,
        TimeModule.Module,
        TimeModule.Reader,
        ThreadModule.Module,
        TypesModule.Module,
        UuidModule.Module,
        VirtinstModule.Module,
        VirtinstModule.Package,
        WeakReferenceModule.Module,
        ZlibModule.Module,
        .. JsonModule.Modules,
        .. WrittenInPython.Modules,
    ]).ToDictionary(static module => module.Name);

    /// <summary>The name of the module that another name stands for, too; null for every other name.</summary>
    public static string? OtherNameOf(string name) => name == PosixPathModule.Module.OwnName ? PosixPathModule.Module.Name : null;

    /// <summary>Finds a module by the name that an import asks for.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out NativeModule? module) => ByName.TryGetValue(name, out module);
}

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>The flags of <c>re</c>, with CPython's numbers.</summary>
[Flags]
internal enum PatternFlags
{
    None = 0,
    Template = 1,
    IgnoreCase = 2,
    Locale = 4,
    Multiline = 8,
    DotAll = 16,
    Unicode = 32,
    Verbose = 64,
    Debug = 128,
}

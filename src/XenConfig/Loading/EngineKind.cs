namespace XenConfig.Loading;

/// <summary>The ways to get from source to settings.</summary>
public enum EngineKind
{
    /// <summary>The sandboxed Python 2.7 evaluator; the default for xm.</summary>
    Sandbox,

    /// <summary>The xl dialect's literals; the default for xl.</summary>
    Literal,

    /// <summary>The grammar of the static subset: takes each <c>name = literal</c> that stands, runs nothing.</summary>
    Static,

    /// <summary>IronPython in a process of its own, for trusted files.</summary>
    IronPython,
}

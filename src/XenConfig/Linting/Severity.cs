namespace XenConfig.Linting;

/// <summary>How bad a finding is; a higher value is worse.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the guest starts as written.</summary>
    Info,

    /// <summary>The guest starts, but probably not as meant.</summary>
    Warning,

    /// <summary>The toolstack refuses the config, or drops a part of it.</summary>
    Error,
}

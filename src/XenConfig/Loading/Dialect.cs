namespace XenConfig.Loading;

/// <summary>The two languages of Xen guest configs.</summary>
public enum Dialect
{
    /// <summary>xm (Xen 3.0 to 4.4): the file is a Python 2 program.</summary>
    Xm,

    /// <summary>xl (Xen 4.1 to today): assignments of strings, numbers and lists.</summary>
    Xl,
}

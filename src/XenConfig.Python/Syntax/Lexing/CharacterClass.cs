namespace XenConfig.Python.Syntax.Lexing;

/// <summary>Classes of bytes. Python 2 names are ASCII.</summary>
internal static class CharacterClass
{
    private static readonly bool[] NameParts = [.. Enumerable.Range(0, 256).Select(static c => IsNameStart((byte)c) || IsDigit((byte)c))];

    public static bool IsDigit(byte c) => (uint)(c - '0') <= 9;

    public static bool IsOctalDigit(byte c) => (uint)(c - '0') <= 7;

    public static bool IsHexDigit(byte c) => IsDigit(c) || (uint)((c | 0x20) - 'a') <= 'f' - 'a';

    public static bool IsNameStart(byte c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || c == '_';

    public static bool IsNamePart(byte c) => NameParts[c];
}

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>Classes of bytes. Python 2 names are ASCII.</summary>
internal static class CharacterClass
{
    // For every byte, which saves the check of the index.
    private static readonly bool[] NameParts = FindNameParts();

    public static bool IsDigit(byte c) => (uint)(c - '0') <= 9;

    public static bool IsOctalDigit(byte c) => (uint)(c - '0') <= 7;

    public static bool IsHexDigit(byte c) => IsDigit(c) || (uint)((c | 0x20) - 'a') <= 'f' - 'a';

    public static bool IsNameStart(byte c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || c == '_';

    public static bool IsNamePart(byte c) => NameParts[c];

    private static bool[] FindNameParts()
    {
        var parts = new bool[256];
        for (var c = 0; c < parts.Length; c++)
        {
            parts[c] = IsNameStart((byte)c) || IsDigit((byte)c);
        }

        return parts;
    }
}

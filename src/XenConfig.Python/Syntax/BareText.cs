using System.Buffers;

namespace XenConfig.Python.Syntax;

/// <summary>A value that would be a text if it stood in quotes, as people write it who know other formats.</summary>
internal static class BareText
{
    /// <summary>Bytes of a text that is repeated to its writer.</summary>
    private const int MostShown = 60;

    /// <summary>Where these stand, quotes around the whole do not make it a text, or not the one that is meant.</summary>
    private static readonly SearchValues<byte> NotBare = SearchValues.Create("\"'\\([{"u8);

    /// <summary>The text that the rest of a line is, its comment left out; null when quotes around it would not do.</summary>
    public static string? Read(ReadOnlySpan<byte> line)
    {
        var end = line.IndexOf((byte)'#');
        var value = line[..(end < 0 ? line.Length : end)].Trim(" \t;\r"u8);
        return value.IsEmpty || value.Length > MostShown || value.ContainsAny(NotBare) ? null : ByteText.Decode(value);
    }
}

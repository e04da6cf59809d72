using System.Text.Unicode;

namespace XenConfig.Inventory;

/// <summary>Tells from its bytes whether a file that a walk met can be a guest config.</summary>
public static class ConfigSniffer
{
    /// <summary>Configs are small; a file beyond this is something else.</summary>
    private const int MaxLength = 1 << 20;

    /// <summary>Why the file is no config, as a clause; null when it may be one.</summary>
    public static string? WhyNot(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLength)
        {
            return "it is larger than 1 MiB";
        }

        if (bytes.Contains((byte)0))
        {
            return "it is binary";
        }

        if (bytes.StartsWith("#!"u8))
        {
            return "it is a script";
        }

        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        text = text.TrimStart(" \t\r\n\f"u8);
        return text switch
        {
            [] => "it is empty",
            [(byte)'<', ..] => "it is XML",
            [(byte)'(', ..] => "it is an S-expression",
            [(byte)'{', ..] => "it is JSON",
            _ => HasControlCharacters(text) && !Utf8.IsValid(text) ? "it is binary" : null,
        };
    }

    private static bool HasControlCharacters(ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            if (b < ' ' && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B))
            {
                return true;
            }
        }

        return false;
    }
}

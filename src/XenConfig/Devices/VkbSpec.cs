using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>What serves a virtual keyboard.</summary>
public enum VkbBackend
{
    /// <summary>QEMU.</summary>
    Qemu,

    /// <summary>A program in the backend domain, over Xen's own protocol.</summary>
    Linux,
}

/// <summary>
/// A virtual keyboard, pointer or touch screen of a guest.
/// <code>
/// vkb    := option ("," option)*
/// option := "backend-type=" ("qemu" | "linux") | "backend=" DOMAIN | "unique-id=" NAME | "feature-…=" (0 | 1) | SIZE "=" NUMBER
/// </code>
/// xl.cfg(5), VKB_SPEC_STRING; xl_parse.c, parse_vkb_list. backend-type must be there, a touch screen needs one of its sizes, and anything else is refused.
/// Numbers follow C's base rule.
/// </summary>
public sealed record VkbSpec
{
    /// <summary>What serves it.</summary>
    public VkbBackend BackendType { get; init; }

    /// <summary>The domain that serves it; null for domain 0.</summary>
    public string? BackendDomain { get; init; }

    /// <summary>The name by which the backend tells it from others; null for none.</summary>
    public string? UniqueId { get; init; }

    /// <summary>Whether it has no keyboard; null for not said.</summary>
    public bool? DisablesKeyboard { get; init; }

    /// <summary>Whether it has no pointer; null for not said.</summary>
    public bool? DisablesPointer { get; init; }

    /// <summary>Whether the pointer's position is absolute; null for not said.</summary>
    public bool? HasAbsolutePointer { get; init; }

    /// <summary>Whether the absolute position is the raw one; null for not said.</summary>
    public bool? HasRawPointer { get; init; }

    /// <summary>Whether it is a touch screen; null for not said.</summary>
    public bool? IsMultiTouch { get; init; }

    /// <summary>Width of the touch screen in its own units.</summary>
    public uint? MultiTouchWidth { get; init; }

    /// <summary>Height of the touch screen in its own units.</summary>
    public uint? MultiTouchHeight { get; init; }

    /// <summary>How many fingers the touch screen tells apart.</summary>
    public uint? MultiTouchContacts { get; init; }

    /// <summary>Greatest x of the pointer.</summary>
    public uint? Width { get; init; }

    /// <summary>Greatest y of the pointer.</summary>
    public uint? Height { get; init; }

    /// <summary>Reads one element of <c>vkb</c>.</summary>
    public static SpecResult<VkbSpec> Parse(string text)
    {
        var reader = new OptionReader(text, Grammar, stopsAtWord: false);
        var type = reader.Text("backend-type") is null ? MissingType(reader) : reader.Word("backend-type", BackendWords);
        var (width, height, contacts) =
            (reader.Unsigned("multi-touch-width"), reader.Unsigned("multi-touch-height"), reader.Unsigned("multi-touch-num-contacts"));
        var hasSize = (width ?? 0) != 0 || (height ?? 0) != 0 || (contacts ?? 0) != 0;
        var isMultiTouch = reader.Flag("feature-multi-touch");
        if (isMultiTouch == true && !hasSize)
        {
            reader.Refuse(
                SpecIssueKind.Missing, "a touch screen (feature-multi-touch) needs multi-touch-width, multi-touch-height or multi-touch-num-contacts");
        }

        return reader.Result(new VkbSpec
        {
            BackendType = type ?? default,
            BackendDomain = reader.Text("backend"),
            UniqueId = reader.Text("unique-id"),
            DisablesKeyboard = reader.Flag("feature-disable-keyboard"),
            DisablesPointer = reader.Flag("feature-disable-pointer"),
            HasAbsolutePointer = reader.Flag("feature-abs-pointer"),
            HasRawPointer = reader.Flag("feature-raw-pointer"),
            IsMultiTouch = hasSize ? true : isMultiTouch,
            MultiTouchWidth = width,
            MultiTouchHeight = height,
            MultiTouchContacts = contacts,
            Width = reader.Unsigned("width"),
            Height = reader.Unsigned("height"),
        });
    }

    /// <summary>The device as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(
        ("backend-type", BackendWords.WordOf(BackendType)), ("backend", BackendDomain), ("unique-id", UniqueId),
        ("feature-disable-keyboard", OptionReader.Text(DisablesKeyboard)), ("feature-disable-pointer", OptionReader.Text(DisablesPointer)),
        ("feature-abs-pointer", OptionReader.Text(HasAbsolutePointer)), ("feature-raw-pointer", OptionReader.Text(HasRawPointer)),
        ("feature-multi-touch", OptionReader.Text(IsMultiTouch)), ("multi-touch-width", OptionReader.Text(MultiTouchWidth)),
        ("multi-touch-height", OptionReader.Text(MultiTouchHeight)), ("multi-touch-num-contacts", OptionReader.Text(MultiTouchContacts)),
        ("width", OptionReader.Text(Width)), ("height", OptionReader.Text(Height)));

    /// <summary>The words for <c>backend-type</c>.</summary>
    public static Vocabulary<VkbBackend> BackendWords { get; } = Vocabulary.IgnoringCase<VkbBackend>(
        new(VkbBackend.Qemu, "qemu", "QEMU"),
        new(VkbBackend.Linux, "linux", "a program in the backend domain"));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vkb", "A virtual keyboard, pointer or touch screen.", "backend-type=qemu|linux [, OPTION=VALUE]…", null, "xl.cfg(5), Devices")
    {
        Options =
        [
            Option("backend-type", "qemu|linux", "What serves it; it must be there."),
            Option("backend", "domain", "The domain that serves it.", "0"),
            Option("unique-id", "name", "The name by which the backend tells it from others."),
            Option("feature-disable-keyboard", "0|1", "It has no keyboard.", "0"),
            Option("feature-disable-pointer", "0|1", "It has no pointer.", "0"),
            Option("feature-abs-pointer", "0|1", "The pointer's position is absolute.", "0"),
            Option("feature-raw-pointer", "0|1", "The absolute position is the raw one, not scaled to width and height.", "0"),
            Option("feature-multi-touch", "0|1", "It is a touch screen.", "1 beside one of its sizes, else 0"),
            Option("multi-touch-width", "number", "Width of the touch screen in its own units."),
            Option("multi-touch-height", "number", "Height of the touch screen in its own units."),
            Option("multi-touch-num-contacts", "number", "How many fingers the touch screen tells apart."),
            Option("width", "number", "Greatest x of the pointer."),
            Option("height", "number", "Greatest y of the pointer."),
        ],
    };

    private static DeviceOption Option(string name, string value, string meaning, string byDefault = "") =>
        new(name, value, meaning) { Dialects = [Dialect.Xl], Default = byDefault };

    private static VkbBackend? MissingType(OptionReader reader)
    {
        _ = reader.Required("backend-type");
        return null;
    }
}

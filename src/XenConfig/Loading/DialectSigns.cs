using System.Collections.Frozen;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>What in a file tells its dialect, for <see cref="DialectDetection"/>.</summary>
internal static class DialectSigns
{
    /// <summary>
    /// Keys that xl reads and xm never did, as far as they are common enough to tell a file by.
    /// </summary>
    internal static readonly FrozenSet<string> XlKeys = FrozenSet.ToFrozenSet(
        [
            "acpi_firmware", "altp2m", "arm_sci", "bios", "channel", "cmdline", "device_model_args", "device_model_override",
            "device_model_stubdomain_override", "device_model_user", "device_model_version", "device_tree", "dtdev", "e820_host", "firmware",
            "gic_version", "init_seclabel", "iomem", "max_grant_frames", "maxvcpus", "nr_spis", "on_soft_reset", "passthrough", "pvshim",
            "seclabel", "spice", "spicehost", "spiceport", "type", "usbctrl", "usbdev", "vdispl", "vga", "vnuma", "vsnd", "vuart",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> DiskWords = FrozenSet.ToFrozenSet(
        ["format", "vdev", "access", "devtype", "backendtype", "target", "script"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> DiskFormats =
        FrozenSet.ToFrozenSet(["raw", "qcow", "qcow2", "vhd", "qed"], StringComparer.Ordinal);

    private const string DottedName = "sets a dotted name, which only xl has";

    /// <summary>The first sign that a file is a program, as a clause; null when it holds literal assignments only.</summary>
    public static string? OfProgram(SyntaxTree tree)
    {
        foreach (var statement in tree.Statements)
        {
            if (IsProgram(statement))
            {
                var source = tree.Source;
                var line = source.GetLine(statement.Span.Start);
                var lineEnd = source.GetLineSpan(line).End;
                var text = source.GetText(TextSpan.FromBounds(statement.Span.Start, Math.Min(statement.Span.End, lineEnd)));
                return $"line {line} is Python: `{Shorten(text)}`";
            }
        }

        return null;
    }

    /// <summary>The first sign that a file is for xl, as a clause; null when there is none.</summary>
    public static string? OfXl(SyntaxTree tree)
    {
        foreach (var statement in tree.Statements)
        {
            if (statement is not AssignmentStatement { Targets: [var target] } assignment)
            {
                continue;
            }

            var sign = target switch
            {
                NameExpression name when XlKeys.Contains(name.Name) => $"sets `{name.Name}`, which only xl has",
                NameExpression name when name.Name.Contains('.', StringComparison.Ordinal) => DottedName,
                AttributeExpression => DottedName,
                NameExpression { Name: "disk" } when assignment.Value is ListDisplay list && list.Elements.Any(IsXlDisk) =>
                    "describes a disk as only xl reads it",
                _ => null,
            };
            if (sign is not null)
            {
                return $"line {tree.Source.GetLine(statement.Span.Start)} {sign}";
            }
        }

        return null;
    }

    /// <summary>The first sign that a file which both read is for xm, as a clause; null when there is none.</summary>
    /// <remarks>Other keys of xm's are none: people carry them over, and xl then starts the guest without a word, which is worth a finding.</remarks>
    public static string? OfXm(SyntaxTree tree)
    {
        foreach (var statement in tree.Statements)
        {
            if (statement is AssignmentStatement { Targets: [NameExpression { Name: "builder" }], Value: StringLiteral { Value: "linux" or "vmx" } builder })
            {
                return $"line {tree.Source.GetLine(statement.Span.Start)} sets `builder` to '{builder.Value}', which xm had and xl refuses";
            }
        }

        return null;
    }

    private static bool IsProgram(Statement statement) => statement switch
    {
        AssignmentStatement assignment => IsComputed(assignment.Value),
        AugmentedAssignmentStatement augmented => augmented.Operator != BinaryOperator.Add || IsComputed(augmented.Value),
        ExpressionStatement expression => expression.Value is CallExpression,
        ErrorStatement or PassStatement => false,
        _ => true,
    };

    /// <summary>
    /// Whether a value is computed. A name alone is not taken for it: <c>vnc = True</c> and <c>name = web1</c> are what people write
    /// into xl files by mistake.
    /// </summary>
    private static bool IsComputed(Expression value) => value switch
    {
        StringLiteral or NumberLiteral or NameExpression or ErrorExpression => false,
        UnaryExpression { Operand: NumberLiteral } => false,
        ListDisplay list => list.Elements.Any(IsComputed),
        TupleDisplay tuple => tuple.Elements.Any(IsComputed),
        DictDisplay dict => dict.Items.Any(item => IsComputed(item.Key) || IsComputed(item.Value)),
        _ => true,
    };

    /// <summary>Whether an element of <c>disk</c> has a format in its second place or options by name (xl-disk-configuration(5)).</summary>
    private static bool IsXlDisk(Expression element) =>
        element is StringLiteral literal && literal.Value.Split(',') is var fields
        && ((fields.Length > 1 && DiskFormats.Contains(fields[1].Trim()))
            || fields.Any(field => field.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && DiskWords.Contains(field[..equals].Trim())));

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..39] + "…";
}

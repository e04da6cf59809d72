using System.Collections.Frozen;
using XenConfig.Python.Syntax;
using XenConfig.Python.Syntax.Xl;

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
    private const string XlDisk = "describes a disk as only xl reads it";

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
    public static string? OfXl(SyntaxTree tree) => tree.XlStatements is { } statements ? OfXl(tree.Source, statements) : OfXlInPython(tree);

    private static string? OfXl(SourceText source, XlStatements statements)
    {
        foreach (ref readonly var statement in statements.All)
        {
            if (statement.Kind == XlStatementKind.Assign
                && (OfXlName(statements.NameOf(statement)) ?? OfXlDisks(statements, statement)) is { } sign)
            {
                return $"line {source.GetLine(statement.Span.Start)} {sign}";
            }
        }

        return null;
    }

    private static string? OfXlInPython(SyntaxTree tree)
    {
        foreach (var statement in tree.Statements)
        {
            if (statement is not AssignmentStatement { Targets: [var target] } assignment)
            {
                continue;
            }

            var sign = target switch
            {
                NameExpression name when OfXlName(name.Name) is { } ofName => ofName,
                AttributeExpression => DottedName,
                NameExpression { Name: "disk" } when assignment.Value is ListDisplay list
                    && list.Elements.Any(element => element is StringLiteral literal && IsXlDisk(literal.Value)) => XlDisk,
                _ => null,
            };
            if (sign is not null)
            {
                return $"line {tree.Source.GetLine(statement.Span.Start)} {sign}";
            }
        }

        return null;
    }

    private static string? OfXlName(string name) =>
        XlKeys.Contains(name) ? $"sets `{name}`, which only xl has" : name.Contains('.', StringComparison.Ordinal) ? DottedName : null;

    private static string? OfXlDisks(XlStatements statements, in XlStatement statement)
    {
        var values = statements.Values;
        var list = values[statement.Value];
        if (list.Kind != XlValueKind.List || statements.NameOf(statement) != "disk")
        {
            return null;
        }

        for (var i = statement.Value + 1; i < list.Next; i = values[i].Next)
        {
            if (values[i].Kind == XlValueKind.String && IsXlDisk(statements.TextOf(values[i])))
            {
                return XlDisk;
            }
        }

        return null;
    }

    /// <summary>The first sign that a file which both read is for xm, as a clause; null when there is none.</summary>
    /// <remarks>Other keys of xm's are none: people carry them over, and xl then starts the guest without a word, which is worth a finding.</remarks>
    public static string? OfXm(SourceText source, XlStatements statements)
    {
        foreach (ref readonly var statement in statements.All)
        {
            if (statement.Kind == XlStatementKind.Assign
                && statements.Values[statement.Value] is { Kind: XlValueKind.String } value
                && statements.NameOf(statement) == "builder"
                && statements.TextOf(value) is ("linux" or "vmx") and var builder)
            {
                return $"line {source.GetLine(statement.Span.Start)} sets `builder` to '{builder}', which xm had and xl refuses";
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
    private static bool IsXlDisk(string element) =>
        element.Split(',') is var fields
        && ((fields.Length > 1 && DiskFormats.Contains(fields[1].Trim()))
            || fields.Any(field => field.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && DiskWords.Contains(field[..equals].Trim())));

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..39] + "…";
}

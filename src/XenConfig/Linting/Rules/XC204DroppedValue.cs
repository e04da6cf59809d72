using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting.Rules;

/// <summary>A value of a Python type that xm does not look at.</summary>
internal sealed class XC204DroppedValue()
    : Rule("XC204", "dropped-value", Severity.Error, "A value of a Python type that xm drops in silence"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Of the names that a config leaves behind, xm takes those whose value is exactly a `str`, a `list`, an `int` or a `float`. Everything
        else is dropped without a word: after `vnc = True`, xm uses its default for vnc; `vif = ("bridge=br0",)` is a tuple and gives no
        interface; `u"…"` is a `unicode`, `512L` a `long`.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            vnc = True
            memory = 512L
            vif = ("bridge=br0", "bridge=br1")

            """,
            "2:7: xm drops 'vnc' in silence: True is a Python bool, and only str, list, int and float count",
            "3:10: xm drops 'memory' in silence: 512L is a Python long, and only str, list, int and float count",
            "4:7: xm drops 'vif' in silence: ('bridge=br0', 'bridge=br1') is a Python tuple, and only str, list, int and float count") with
        {
            Fixed = """
            name = "web"
            vnc = 1
            memory = 512
            vif = ["bridge=br0", "bridge=br1"]

            """,
        },
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            vnc = 1
            is_big = True
            memory = 512
            if is_big:
                memory = 2048

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        foreach (var dropped in DroppedKeys.Of(context.Document))
        {
            var replacement = dropped.Origin.Source == context.Document.Source ? Replace(context.Document.Source, dropped) : null;
            context.Report(
                this,
                new Location(dropped.Origin.Source, dropped.ValueSpan),
                $"xm drops '{dropped.Name}' in silence: {DroppedKeys.ReasonOf(dropped, Values.Show(dropped.ValueText))}",
                help: replacement is null ? Advise(dropped) : $"write {Values.Show(replacement)}",
                fix: replacement is null ? null : Fix.Replace($"Write {Values.Show(replacement)}", FixSafety.Unsafe, dropped.ValueSpan, replacement));
        }
    }

    private static string Advise(DroppedSetting dropped) => dropped.TypeName switch
    {
        "bool" => "write 1 or 0",
        "NoneType" => "delete the line to get xm's default",
        "unicode" => "write a plain string, without the u",
        "long" => "write a plain integer; int(…) makes one of a long that is small enough",
        "tuple" => "write a list, in square brackets",
        _ => "write a string, a list or a number",
    };

    /// <summary>The value in a type that counts, where the source is a literal that shows it.</summary>
    private static string? Replace(SourceText source, DroppedSetting dropped)
    {
        var text = source.GetText(dropped.ValueSpan);
        return dropped.TypeName switch
        {
            "bool" when text == "True" => "1",
            "bool" when text == "False" => "0",
            "long" when text is [.., 'L' or 'l'] && text.AsSpan(0, text.Length - 1).IndexOfAnyExceptInRange('0', '9') < 0 => text[..^1],
            "unicode" when text is ['u' or 'U', '"' or '\'', ..] && System.Text.Ascii.IsValid(text) => text[1..],
            "tuple" when text is ['(', .., ')'] => $"[{text[1..^1]}]",
            _ => null,
        };
    }
}

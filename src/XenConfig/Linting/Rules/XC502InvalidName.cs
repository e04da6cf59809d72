using System.Buffers;
using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A name that the toolstack refuses or cannot work with.</summary>
internal sealed class XC502InvalidName()
    : Rule("XC502", "invalid-name", Severity.Warning, "A name that the toolstack refuses, or that makes trouble"), ISettingCheck
{
    /// <summary>The longest name for which <c>qemu-dm-NAME.log.10</c> still fits into the 255 bytes of a file name.</summary>
    private const int MaxLength = 255 - 18;

    private static readonly SearchValues<char> XmCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:/+");

    /// <inheritdoc/>
    public override string Explanation => """
        xend takes letters, digits and `_ - . : / +` and refuses any other character. xl checks nothing, and then: a name of digits alone is
        taken for a domain number by every xl command, so that `xl destroy 12` stops another guest; the name becomes a part of file names
        (`/var/log/xen/qemu-dm-NAME.log`), so a `/` sends the device model's log to a folder that is not there, and a very long name makes no
        file at all; blanks and control characters break scripts that read `xl list`.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["name"];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(Dialect.Xl, "name = \"12\"\n", "1:9: the name '12' is a number, which the toolstack's commands take for a domain number"),
        RuleExample.Bad(Dialect.Xl, "name = \"shop/web\"\n", "1:13: the name 'shop/web' holds a '/', and becomes part of file names"),
        RuleExample.Bad(Dialect.Xm, "name = \"web server\"\n", "1:12: the name 'web server' holds ' ', which xend refuses"),
        RuleExample.Good(Dialect.Xl, "name = \"web-12.example.org\"\n"),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (Values.Text(setting.Value) is not { Length: > 0 } name)
        {
            return;
        }

        if (name.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            Report(context, setting, 0, name.Length, "is a number, which the toolstack's commands take for a domain number", "begin it with a letter");
        }
        else if (name.IndexOf('/') is var slash and >= 0)
        {
            Report(context, setting, slash, 1, "holds a '/', and becomes part of file names", "write '-' in its place");
        }
        else if (context.Dialect == Dialect.Xm && name.AsSpan().IndexOfAnyExcept(XmCharacters) is var wrong and >= 0)
        {
            Report(
                context, setting, wrong, 1, $"holds '{name[wrong]}', which xend refuses", "use letters, digits and _ - . : +", Severity.Error);
        }
        else if (name.AsSpan().IndexOfAny(Blanks) is var blank and >= 0)
        {
            Report(context, setting, blank, 1, "holds a blank or control character, which breaks scripts that read 'xl list'", "write '-' in its place");
        }
        else if (System.Text.Encoding.UTF8.GetByteCount(name) > MaxLength)
        {
            Report(context, setting, 0, name.Length, $"is too long for the file names that are made of it", $"keep it below {MaxLength} bytes");
        }
    }

    private static SearchValues<char> Blanks { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 33).Select(i => (char)i), .. Enumerable.Range(127, 34).Select(i => (char)i)]);

    private void Report(LintContext context, Setting setting, int start, int length, string fault, string help, Severity? severity = null)
    {
        var location = setting.Value is ConfigString text ? Location.Within(text, start, length) : Location.Of(setting.Value);
        context.Report(this, location, $"the name '{Values.Show(Values.Text(setting.Value)!)}' {fault}", help: help, severity: severity);
    }
}

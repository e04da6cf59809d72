using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>The dialect of a file, why, and the tree that was parsed to find out.</summary>
/// <param name="Dialect">The dialect.</param>
/// <param name="Reason">Why, as a clause: "line 3 is Python".</param>
/// <param name="Tree">The file's tree in that dialect.</param>
/// <remarks>
/// The guess goes by the file's name, and then by what the toolstacks themselves would do with the file, in this order:
/// <list type="number">
/// <item>A name that ends in <c>.xm</c> or <c>.xl</c> says it.</item>
/// <item>A file that xl accepts is xl: it is today's toolstack, and of such a file xm reads the same names. It is parsed once. Only a <c>builder</c>
/// that xm had and that xl refuses makes it xm, unless something in the file is xl's alone.</item>
/// <item>Of a file that xl refuses, a statement or expression that only a program has (an import, a condition, a call, a
/// concatenation) makes it xm, even when Python refuses it as well: nobody writes <c>import os</c> into an xl file.</item>
/// <item>Otherwise a key that only xl has (<c>type</c>), a dotted name or xl's disk syntax (<c>format=raw</c>) makes it xl:
/// the file is an xl file with a mistake, such as <c>vnc = True</c>.</item>
/// <item>Otherwise what Python accepts is xm, and what both refuse is xl.</item>
/// </list>
/// </remarks>
internal readonly record struct DialectDetection(Dialect Dialect, string Reason, SyntaxTree Tree)
{
    /// <summary>The tree of a dialect that is not to be guessed.</summary>
    public static DialectDetection Given(SourceText source, Dialect dialect, string reason) =>
        new(dialect, reason, Parser.Parse(source, dialect == Dialect.Xl ? SyntaxDialect.Xl : SyntaxDialect.Python));

    /// <summary>Guesses the dialect.</summary>
    public static DialectDetection Detect(SourceText source)
    {
        if (Path.GetExtension(source.Path) is (".xm" or ".xl") and var extension)
        {
            return Given(source, extension == ".xm" ? Dialect.Xm : Dialect.Xl, $"the file's name ends in {extension}");
        }

        var xl = Parser.Parse(source, SyntaxDialect.Xl);
        if (xl.Problems.IsEmpty)
        {
            return DialectSigns.OfXl(xl) is { } known ? new DialectDetection(Dialect.Xl, known, xl)
                : DialectSigns.OfXm(source, xl.XlStatements!) is { } old ? Given(source, Dialect.Xm, old)
                : new DialectDetection(Dialect.Xl, "xl accepts the file", xl);
        }

        var python = Parser.Parse(source, SyntaxDialect.Python);
        if (DialectSigns.OfProgram(python) is { } program)
        {
            return new DialectDetection(Dialect.Xm, program, python);
        }

        if ((DialectSigns.OfXl(python) ?? DialectSigns.OfXl(xl)) is { } sign)
        {
            return new DialectDetection(Dialect.Xl, sign, xl);
        }

        var line = xl.Problems[0].ReferenceLine;
        return python.Problems.All(static problem => problem.IsOwnLimit)
            ? new DialectDetection(Dialect.Xm, $"Python accepts the file and xl refuses line {line}", python)
            : new DialectDetection(Dialect.Xl, "neither xl nor Python accepts the file, and nothing in it is Python's alone", xl);
    }
}

using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Syntax;

public sealed class AdviceTests
{
    [Theory]
    [InlineData("memory = 512MB\n", "1:10", "\"512MB\" is no number", "Write 512 alone, or put quotes around it: \"512MB\".")]
    [InlineData("name: \"x\"\n", "1:5", "A setting is written with \"=\", not with \":\"", "Write name = VALUE.")]
    [InlineData("name := \"x\"\n", "1:6", "A setting is written with \"=\", not with \":=\"", "Write name = VALUE.")]
    [InlineData("// comment\n", "1:1", "Comments begin with \"#\", not with \"//\"", "Write \"#\" in place of \"//\".")]
    [InlineData("x = 1; // c\n", "1:8", "Comments begin with \"#\", not with \"//\"", "Write \"#\" in place of \"//\".")]
    [InlineData("/* a */\n", "1:1", "Comments begin with \"#\" and end with their line; \"/*\" begins none", "Put a \"#\" at the start of each line of the comment.")]
    [InlineData("i++\n", "1:2", "Python has no \"++\"", "Write i += 1 on a line of its own.")]
    [InlineData("y = x++\n", "1:6", "Python has no \"++\"", "Write x += 1 on a line of its own.")]
    [InlineData("a.x++\n", "1:4", "Python has no \"++\"", "Write NAME += 1 on a line of its own.")]
    [InlineData("x = 512 MB // memory\n", "1:9", "\"MB\" stands right behind a value, with no operator between them", "If it is a text, put quotes around it: \"512 MB\".")]
    [InlineData("x = http://a/b\n", "1:9", "\":\" cannot stand here", "If it is a text, put quotes around it: \"http://a/b\".")]
    [InlineData("x = a b=c\n", "1:7", "\"b\" stands right behind a value, with no operator between them", "Put an operator between them, or the second on a line of its own.")]
    [InlineData("\"a b\" = 5\n", "1:1", "A name is written without quotes", "Write NAME = VALUE, where the name has letters, digits and \"_\" only.")]
    [InlineData("x = y if\n", "1:9", "A value that depends on a condition wants one for each case", "Write VALUE if CONDITION else OTHER; or put the statement into a block under if CONDITION:.")]
    [InlineData("x = dict(a=1, b: 2)\n", "1:16", "A named argument is written with \"=\", not with \":\"", "Write b=VALUE.")]
    [InlineData("x = {\"a\" = 5}\n", "1:10", "A dictionary has \":\" between key and value, not \"=\"", "Write \"a\": VALUE.")]
    [InlineData("memory = 512;;\n", "1:14", "\";\" cannot stand here", "Remove it: a semicolon stands behind a statement.")]
    [InlineData("try:\n  pass\nexcept Exception as e, f:\n  pass\n", "3:22", "One name takes the exception; nothing follows it but the colon", "Write except (ERROR, OTHER) as NAME: for several kinds of exceptions.")]
    [InlineData("x = 5\u200E\n", "1:6", "An invisible character (U+200E) stands here, which is no blank to the toolstack", "Replace it by a plain blank, or remove it.")]
    [InlineData("x = 5 \u0001\n", "1:7", "A control character (U+0001) stands here, which is no blank to the toolstack", "Replace it by a plain blank, or remove it.")]
    [InlineData("x = a && b\n", "1:7", "Python has no \"&&\"", "Write \"and\".")]
    [InlineData("x = a || b\n", "1:7", "Python has no \"||\"", "Write \"or\".")]
    [InlineData("x = !x\n", "1:5", "Python has no \"!\"", "Write \"not\".")]
    [InlineData("$x = 1\n", "1:1", "\"$\" marks no name in Python", "Write the name alone.")]
    [InlineData("x = 'it's'\n", "1:8", "The string ends at this quote, and \"s\" stands behind it", "Put a backslash before a quote that is part of the text, or other quotes around the text.")]
    [InlineData("name = \"a\"b\"\n", "1:10", "The string ends at this quote, and \"b\"\" stands behind it", "Put a backslash before a quote that is part of the text, or other quotes around the text.")]
    [InlineData("a == 5 = 6\n", "1:1", "A comparison cannot be assigned to", "Write NAME = VALUE; put the comparison into parentheses if its result is meant.")]
    [InlineData("x = [1,,2]\n", "1:8", "A value is missing before this comma", "Remove the comma, or write the value.")]
    [InlineData("x = [,1]\n", "1:6", "A value is missing before this comma", "Remove the comma, or write the value.")]
    [InlineData("x = {a: 1; b: 2}\n", "1:10", "A \"}\" is missing before \";\"", "A dictionary is written { KEY: VALUE, KEY: VALUE }.")]
    [InlineData("if x:\n  y=1\nelse if z:\n  y=2\n", "3:1", "Python writes \"elif\"", "Write \"elif\" in place of \"else if\".")]
    [InlineData("if (x) {\n  y = 1\n}\n", "1:8", "Python has no braces around a block", "End the line with a colon, indent the lines of the block, and remove the braces.")]
    [InlineData("if x then\n  y = 1\n", "1:6", "Python writes a colon where \"then\" stands", "Write \":\" in place of \"then\".")]
    [InlineData("x = y ? 1 : 2\n", "1:7", "Python has no \"?\"", "Write VALUE if CONDITION else OTHER.")]
    [InlineData("print \"x\" % \n", "1:12", "A value is missing after \"%\"", "Write the value, or remove the \"%\".")]
    [InlineData("raise E from x\n", "1:9", "Python 2.7 does not chain exceptions", "Remove \"from\" and what follows it.")]
    [InlineData("def f():\n  nonlocal x\n", "2:3", "Python 2.7 has no \"nonlocal\"", "Keep the value in a list or an object that both functions see, or hand it back with return.")]
    [InlineData("async def f():\n  pass\n", "1:1", "Python 2.7 has no \"async\" and no \"await\"", "Write the function without it, and call it as usual.")]
    [InlineData("x = await f()\n", "1:5", "Python 2.7 has no \"async\" and no \"await\"", "Write the function without it, and call it as usual.")]
    [InlineData("if (n := 3): pass\n", "1:7", "Python 2.7 has no \":=\"", "Assign with \"=\" on a line of its own before this one.")]
    [InlineData("x = 1_000\n", "1:5", "Python 2.7 has no \"_\" in numbers", "Write 1000.")]
    [InlineData("x = 0b1012\n", "1:5", "\"0b1012\" is no number", "A number that starts with 0b has the digits 0 and 1 only.")]
    [InlineData("x: int = 5\n", "1:2", "Python 2.7 has no annotations", "Write x = VALUE.")]
    [InlineData("def f(a: int) -> int:\n  return a\n", "1:8", "Python 2.7 has no annotations", "Remove the colon and the type after it.")]
    [InlineData("def f(a) -> str: pass\n", "1:10", "Python 2.7 has no annotations", "Remove \"->\" and the type after it.")]
    [InlineData("def f(a, *, b): pass\n", "1:10", "Python 2.7 has no parameters that are given by keyword only", "Remove the \"*\", and give the parameters after it default values.")]
    [InlineData("f(**a, b=1)\n", "1:6", "In Python 2.7 no argument may follow one with \"**\"", "Put \"**a\" last.")]
    [InlineData("x = [*a, 1]\n", "1:6", "Python 2.7 unpacks with \"*\" only among the arguments of a call", "Add the lists, as in [FIRST] + LIST, or take them apart with slices.")]
    [InlineData("x = {**a}\n", "1:6", "Python 2.7 unpacks with \"**\" only as the last argument of a call", "Write dict(FIRST, **SECOND).")]
    [InlineData("print(*args, sep=\"\")\n", "1:7", "Python 2's print is a statement and unpacks nothing", "Write print >>FILE, VALUES; or put \"from __future__ import print_function\" on the first line.")]
    [InlineData("class A(metaclass=B): pass\n", "1:18", "Classes of Python 2.7 take no keywords", "Write __metaclass__ = NAME in the body of the class.")]
    [InlineData("x = rb\"a\"\n", "1:5", "Python 2.7 has no strings with the prefix \"rb\"", "Remove it; r, b, u, br and ur are the prefixes there are.")]
    [InlineData("x = 00:16:3e:00:00:01\n", "1:5", "\"00:16:3e:00:00:01\" is no number", "Put quotes around it: \"00:16:3e:00:00:01\".")]
    [InlineData("x = /dev/sda\n", "1:5", "\"/\" cannot stand here", "If it is a text, put quotes around it: \"/dev/sda\".")]
    [InlineData("name = web server\n", "1:12", "\"server\" stands right behind a value, with no operator between them", "If it is a text, put quotes around it: \"web server\".")]
    [InlineData("import \"os\"\n", "1:8", "A module is named without quotes", "Remove the quotes.")]
    [InlineData("include \"x\"\n", "1:1", "Python has no such statement for reading another file", "Write execfile(\"FILE\"), or import MODULE.")]
    [InlineData("for i = 1 to 3:\n  x = 1\n", "1:7", "A loop of Python's goes over a list; it does not count", "Write for NAME in range(FIRST, LAST + 1):.")]
    [InlineData("def f\n  x = 1\n", "1:6", "A \"(\" is missing here", "Write def NAME(PARAMETERS):, with parentheses also where there are no parameters.")]
    [InlineData("x = lambda: return 1\n", "1:13", "A lambda gives its value without \"return\"", "Remove \"return\".")]
    [InlineData("x = \n", "1:4", "A value is missing after \"=\"", "Write a text in quotes, a number or a list.")]
    [InlineData("x = ]\n", "1:5", "This \"]\" closes no bracket", "Remove it, or put the \"[\" that it closes before the value.")]
    [InlineData("x = (1]\n", "1:7", "This \"]\" cannot close the \"(\"", "Write \")\" in its place.")]
    [InlineData("}\n", "1:1", "This \"}\" closes no bracket", "Remove it; a block of Python ends where its indentation ends.")]
    [InlineData("x = y => z\n", "1:7", "Python has no \"=>\"", "Write \">=\" to compare, \"=\" to assign, and \":\" in a dictionary.")]
    [InlineData("let x = 5\n", "1:1", "A name is assigned to without a word before it", "Write NAME = VALUE.")]
    [InlineData("x 5\n", "1:1", "\"x\" begins no statement of Python", "Write x = VALUE if it is a setting.")]
    [InlineData("else:\n  x = 1\n", "1:1", "This \"else\" follows no block of an \"if\"", "Indent it exactly as far as its \"if\", and put nothing but the block between them.")]
    [InlineData("@foo\nx = 1\n", "2:1", "A \"def\" or \"class\" is missing before \"x\"", "Put the function or class right below the decorator.")]
    [InlineData("x = größe\n", "1:5", "\"größe\" has the letter \"ö\"; names are made of the letters a to z, digits and \"_\"", "Write the name with these alone; put quotes around the word if it is a text.")]
    [InlineData("x = 1 – 2\n", "1:7", "This is \"–\" (U+2013), which only looks like \"-\"", "Replace it by \"-\".")]
    [InlineData("x = 1；\n", "1:6", "This is \"；\" (U+FF1B), which only looks like \";\"", "Replace it by \";\".")]
    [InlineData("my-key = 1\n", "1:1", "A name has no hyphen", "Write my_key.")]
    [InlineData("\"a\" = x\n", "1:1", "A name is written without quotes", "Write a = VALUE.")]
    [InlineData("improt os\n", "1:1", "\"improt\" begins no statement of Python", "Did you mean \"import\"?")]
    [InlineData("[a b]\nx = 1\n", "1:1", "A config has no sections; this looks like a file of another format (INI, TOML)", "Remove the line, or put a \"#\" before it.")]
    [InlineData("return 5\n", "1:1", "A return must stand inside a function", "Put what is to be skipped into an if; a config ends where its file ends.")]
    public void What_Python_rejects_is_told_with_what_to_write(string source, string place, string message, string help) =>
        Check(SyntaxDialect.Python, source, place, message, help);

    [Theory]
    [InlineData("// comment\n", "1:1", "Comments begin with \"#\", not with \"//\"", "Write \"#\" in place of \"//\".")]
    [InlineData("x = 1; // c\n", "1:8", "Comments begin with \"#\", not with \"//\"", "Write \"#\" in place of \"//\".")]
    [InlineData("; c d\n", "1:1", "Comments begin with \"#\", not with \";\"", "Write \"#\" in place of \";\".")]
    [InlineData("/* a */\n", "1:1", "Comments begin with \"#\" and end with their line; \"/*\" begins none", "Put a \"#\" at the start of each line of the comment.")]
    [InlineData("$x = 1\n", "1:1", "\"$\" marks no name in xl", "Write the name alone.")]
    [InlineData("x = 'it's'\n", "1:8", "The string ends at this quote, and \"s\" stands behind it", "Put a backslash before a quote that is part of the text, or other quotes around the text.")]
    [InlineData("name = \"a\"b\"\n", "1:10", "The string ends at this quote, and \"b\" stands behind it", "Put a backslash before a quote that is part of the text, or other quotes around the text.")]
    [InlineData("x = true\n", "1:5", "xl has no truth values: \"true\" is none", "Write 1, or quotes around it if it is a text.")]
    [InlineData("x = FALSE\n", "1:5", "xl has no truth values: \"FALSE\" is none", "Write 0, or quotes around it if it is a text.")]
    [InlineData("x = null\n", "1:5", "xl has no empty value such as \"null\"", "Remove the setting, or put quotes around it if it is a text.")]
    [InlineData("x = 512MB\n", "1:5", "\"512MB\" is no number for xl", "Write a whole number, or put quotes around it: \"512MB\".")]
    [InlineData("x = 10.0.0.1\n", "1:5", "\"10.0.0.1\" is no number for xl", "Write a whole number, or put quotes around it: \"10.0.0.1\".")]
    [InlineData("x = [1)\n", "1:7", "This \")\" cannot close the \"[\"", "Write \"]\" in its place.")]
    [InlineData("x = /dev/sda\n", "1:5", "\"/dev/sda\" is no value; a value is a string, a number or a list", "If it is a text, put quotes around it: \"/dev/sda\".")]
    [InlineData("name = web server\n", "1:8", "The value \"web\" is not quoted", "Write \"web server\", in quotes.")]
    [InlineData("let x = 5\n", "1:1", "A name is assigned to without a word before it", "Remove \"let\".")]
    [InlineData("x 5\n", "1:3", "After the name \"x\" an \"=\" is missing, before \"5\"", "Write NAME = VALUE.")]
    [InlineData("i++\n", "1:2", "\"++\" makes this a Python expression; xl computes nothing", "xl runs no Python")]
    [InlineData("vif = [ mac=00:16,bridge=xenbr0 ]\n", "1:9", "The value \"mac\" is not quoted", "Write \"mac=00:16,bridge=xenbr0\", in quotes.")]
    [InlineData("x = [ a, b ]\n", "1:7", "The value \"a\" is not quoted", "Write \"a\", in quotes.")]
    [InlineData("x = web // server\n", "1:5", "The value \"web\" is not quoted", "Write \"web\", in quotes.")]
    [InlineData("x = root=/dev/xvda ro\n", "1:5", "The value \"root\" is not quoted", "Put quotes around the whole value.")]
    [InlineData("[ \"a\" ]\n", "1:1", "\"[\" stands where a setting should begin", "Write NAME = VALUE.")]
    [InlineData("\"a b\" = 1\n", "1:1", "A name is written without quotes", "Write NAME = VALUE, where the name has letters, digits and \"_\" only.")]
    [InlineData("x = \u2003 5\n", "1:5", "An invisible character (U+2003) stands here, which is no blank to the toolstack", "Replace it by a plain blank, or remove it.")]
    [InlineData("[a]\n", "1:1", "A config has no sections; this looks like a file of another format (INI, TOML)", "Remove the line, or put a \"#\" before it.")]
    [InlineData("\"a\" = 1\n", "1:1", "A name is written without quotes", "Write a = VALUE.")]
    [InlineData("x = lambda\n", "1:5", "\"lambda\" begins a Python expression", "xl runs no Python")]
    [InlineData("größe = 1\n", "1:1", "\"größe\" has the letter \"ö\"; names are made of the letters a to z, digits and \"_\"", "Write the name with these alone; put quotes around the word if it is a text.")]
    [InlineData("x = größe\n", "1:5", "\"größe\" has the letter \"ö\"; names are made of the letters a to z, digits and \"_\"", "Write the name with these alone; put quotes around the word if it is a text.")]
    [InlineData("x = 1；\n", "1:6", "This is \"；\" (U+FF1B), which only looks like \";\"", "Replace it by \";\".")]
    [InlineData("x = [ 'a,\n]\n", "1:7", "This string is never closed: its line ends first", "Put the same quote at its end.")]
    public void What_xl_rejects_is_told_with_what_to_write(string source, string place, string message, string help) =>
        Check(SyntaxDialect.Xl, source, place, message, help);

    [Theory]
    [InlineData("if 1:\n\tx = 1\n    y = 2\n", "3:1", "by 4 columns", "by 0 or 8 columns. A tab goes to the next multiple of 8 columns")]
    [InlineData("if 1:\n    if 1:\n        x = 1\n      y = 2\n", "4:1", "by 6 columns", "by 0, 4 or 8 columns.")]
    [InlineData("if 1:\n    x = 1\n\ty = 2\n", "3:1", "by 8 columns, and the line above by 4", "Indent it by 4 columns, or end the line above with a colon if it is to open a block. A tab goes")]
    [InlineData("x = 1\n y = 2\n", "2:1", "by 1 column, and the line above by 0", "Remove the blanks at its start, or")]
    public void Indentation_is_told_in_columns_as_Python_counts_them(string source, string place, string message, string help)
    {
        var problem = Assert.Single(Parse(source));
        Assert.Equal(place, SourceText.From(source, "t").GetPosition(problem.Span.Start).ToString());
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Contains(help, problem.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(90)]
    public void Nested_try_statements_without_handlers_are_told_once(int depth)
    {
        var source = string.Concat(Enumerable.Range(0, depth).Select(static level => new string(' ', level) + "try:\n")) + new string(' ', depth) + "x = 1\n";
        var problem = Assert.Single(Parse(source));
        Assert.Equal(("This \"try\" has neither an \"except\" nor a \"finally\".", depth), (problem.Message, SourceText.From(source, "t").GetLine(problem.Span.Start)));
    }

    [Theory]
    [InlineData(SyntaxDialect.Python, "x = [ 1", "Python reports it at the end of the file, as line 2.")]
    [InlineData(SyntaxDialect.Python, "x = [ 1,\ny = 2\n", "Python reports it here, on line 2.")]
    [InlineData(SyntaxDialect.Xl, "x = [ 1", "xl reports it here, on line 1.")]
    public void A_note_names_no_line_that_it_does_not_stand_on(SyntaxDialect dialect, string source, string note) =>
        Assert.Equal(note, Assert.Single(Parse(source, dialect)[0].Notes).Message);

    private static ImmutableArray<SyntaxProblem> Parse(string source, SyntaxDialect dialect = SyntaxDialect.Python) => Parser.Parse(SourceText.From(source, "t"), dialect).Problems;

    private static void Check(SyntaxDialect dialect, string source, string place, string message, string help)
    {
        var problem = Assert.Single(Parse(source, dialect));
        Assert.Equal((place, message), (SourceText.From(source, "t").GetPosition(problem.Span.Start).ToString(), problem.Message.TrimEnd('.')));
        Assert.StartsWith(help, problem.Help, StringComparison.Ordinal);
    }
}

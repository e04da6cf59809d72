using System.Collections.Immutable;
using System.Text;
using XenConfig.Python.Syntax.Checking;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads <c>import</c> and <c>from … import</c>.</summary>
internal readonly struct ImportParser(ParserState state)
{
    private readonly TokenStream _tokens = state.Tokens;

    /// <summary>One import; the current token is <c>import</c> or <c>from</c>.</summary>
    public Statement Parse()
    {
        var start = _tokens.Current.Start;
        if (_tokens.Take(TokenKind.Import))
        {
            var modules = ImmutableArray.CreateBuilder<ImportAlias>(1);
            do
            {
                modules.Add(ParseModule());
            }
            while (_tokens.Take(TokenKind.Comma));
            return new ImportStatement(Since(start), modules.DrainToImmutable());
        }

        _tokens.Advance();
        return ParseFrom(start);
    }

    /// <summary><c>import_from: 'from' ('.'* dotted_name | '.'+) 'import' ('*' | '(' import_as_names ')' | import_as_names)</c></summary>
    private FromImportStatement ParseFrom(int start)
    {
        var level = 0;
        while (_tokens.Take(TokenKind.Dot))
        {
            level++;
        }

        var module = level > 0 && _tokens.Kind == TokenKind.Import ? "" : ParseDottedName();
        _tokens.Expect(TokenKind.Import);
        var names = ImmutableArray<ImportAlias>.Empty;
        if (_tokens.Take(TokenKind.LeftParenthesis))
        {
            names = ParseNames(out _);
            _tokens.Expect(TokenKind.RightParenthesis);
        }
        else if (!_tokens.Take(TokenKind.Star))
        {
            var namesStart = _tokens.Current.Start;
            names = ParseNames(out var hasTrailingComma);
            if (hasTrailingComma)
            {
                _tokens.ReportCompile(
                    new TextSpan(_tokens.PreviousEnd - 1, 1), "No comma may end the names of an import without parentheses.",
                    "SyntaxError: trailing comma not allowed without surrounding parentheses", namesStart);
            }
        }

        var import = new FromImportStatement(Since(start), module, level, names);
        state.NeedsCompilerChecks |= FutureRules.IsFuture(import);
        ApplyFuture(import);
        return import;
    }

    /// <summary>
    /// The two future features that change how the rest of the file is read. CPython's parser looks for them by shape only, in any place; the
    /// compiler complains later where they may not stand. It also takes <c>from a.b import …</c> and <c>from . import …</c> for it.
    /// </summary>
    private void ApplyFuture(FromImportStatement import)
    {
        if (!(import is { Level: 0, Module: "__future__" }
            || (import.Level == 0 && import.Module.Contains('.', StringComparison.Ordinal))
            || import is { Level: 1, Module: "" }))
        {
            return;
        }

        foreach (var name in import.Names)
        {
            if (name.Name == "print_function")
            {
                _tokens.MakePrintAName();
            }

            state.WantsUnicodeLiterals |= name.Name == "unicode_literals";
        }
    }

    private ImportAlias ParseModule()
    {
        var start = _tokens.Current.Start;
        var name = ParseDottedName();
        var nameSpan = Since(start);
        if (_tokens.Take(TokenKind.As))
        {
            var alias = ParseBoundName();
            return new ImportAlias(Since(start), name, alias);
        }

        if (!name.Contains('.', StringComparison.Ordinal))
        {
            TargetRules.CheckName(_tokens, name, nameSpan, start);
        }

        return new ImportAlias(nameSpan, name, null);
    }

    /// <summary><c>import_as_names: NAME ['as' NAME] (',' NAME ['as' NAME])* [',']</c></summary>
    private ImmutableArray<ImportAlias> ParseNames(out bool hasTrailingComma)
    {
        hasTrailingComma = false;
        var names = ImmutableArray.CreateBuilder<ImportAlias>(1);
        do
        {
            var token = _tokens.Current;
            if (!_tokens.Expect(TokenKind.Name))
            {
                break;
            }

            var name = NameCache.Get(_tokens.Source.GetBytes(token.Span));
            string? alias = null;
            if (_tokens.Take(TokenKind.As))
            {
                alias = ParseBoundName();
            }
            else
            {
                TargetRules.CheckName(_tokens, name, token.Span, token.Start);
            }

            names.Add(new ImportAlias(Since(token.Start), name, alias));
            hasTrailingComma = _tokens.Take(TokenKind.Comma);
        }
        while (hasTrailingComma && _tokens.Kind == TokenKind.Name);
        return names.DrainToImmutable();
    }

    private string ParseDottedName()
    {
        var token = _tokens.Current;
        if (!_tokens.Expect(TokenKind.Name))
        {
            return "";
        }

        var name = NameCache.Get(_tokens.Source.GetBytes(token.Span));
        if (_tokens.Kind != TokenKind.Dot)
        {
            return name;
        }

        var dotted = new StringBuilder(name);
        while (_tokens.Take(TokenKind.Dot))
        {
            token = _tokens.Current;
            if (!_tokens.Expect(TokenKind.Name))
            {
                break;
            }

            dotted.Append('.').Append(NameCache.Get(_tokens.Source.GetBytes(token.Span)));
        }

        return dotted.ToString();
    }

    private string ParseBoundName()
    {
        var token = _tokens.Current;
        if (!_tokens.Expect(TokenKind.Name))
        {
            return "";
        }

        var name = NameCache.Get(_tokens.Source.GetBytes(token.Span));
        TargetRules.CheckName(_tokens, name, token.Span, token.Start);
        return name;
    }

    private TextSpan Since(int start) => TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd));
}

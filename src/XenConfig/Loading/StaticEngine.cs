using System.Collections.Immutable;
using System.Text;
using XenConfig.Loading.Static;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>
/// Takes every <c>name = literal</c> that stands and runs nothing, so that it gets something from files that do not parse or do not
/// run, and says which settings it could not know and why. A name is known when the last thing at top level that may bind it is a
/// literal; what stands inside an <c>if</c> or a loop, is computed, or is changed afterwards is unknown.
/// </summary>
/// <remarks>
/// Where an evaluation ended before the config did, it begins with what was bound by then and reads from the statement on that the evaluation ended in. A value
/// that was computed before is known, unless that statement or a later one may bind or change it.
/// </remarks>
public sealed class StaticEngine : IConfigEngine
{
    private readonly EngineResult? _run;

    /// <summary>Makes an engine that reads a file from its first statement on.</summary>
    public StaticEngine()
        : this(null)
    {
    }

    /// <summary>Makes an engine that goes on where an evaluation ended.</summary>
    /// <param name="run">What that gave, its <see cref="EngineResult.Unfinished"/> with it; null for none.</param>
    internal StaticEngine(EngineResult? run) => _run = run;

    /// <summary>How deep the brackets of a literal may nest. Device lists nest once; the grammar recurses with each level.</summary>
    internal const int MaxDepth = 100;

    private const string NoLiteral = "its value is no plain literal";
    private const string EndedHere = "the evaluation ended in this statement";

    /// <inheritdoc/>
    public EngineKind Kind => EngineKind.Static;

    /// <inheritdoc/>
    public EngineResult Run(SyntaxTree tree, LoadOptions options)
    {
        var dialect = tree.Dialect == SyntaxDialect.Xl ? Dialect.Xl : Dialect.Xm;

        // A run has a trace of its own.
        return new Reading(tree.Source, dialect, options.Traces && _run is null ? new LiteralTrace() : null, _run).Read(options);
    }

    private sealed class Reading(SourceText source, Dialect dialect, LiteralTrace? trace, EngineResult? run)
    {
        private readonly string _text = Encoding.Latin1.GetString(source.Bytes);
        private readonly LiteralGrammar _grammar = new(source, dialect);
        private readonly XmLiteral _literals = new(source);
        private readonly BindingTable _bindings = new(source, trace);
        private readonly ImmutableArray<LoadProblem>.Builder _warnings = ImmutableArray.CreateBuilder<LoadProblem>();
        private readonly Stack<Block> _blocks = [];

        /// <summary>The statement that an evaluation ended in; null where nothing was run.</summary>
        private readonly TextSpan? _end = run?.Unfinished?.Statement;

        public EngineResult Read(LoadOptions options)
        {
            var statements = StatementScanner.Scan(source, _text, dialect);
            if (_end is { } end)
            {
                statements = [.. statements.SkipWhile(statement => statement.End <= end.Start)];
                TakeRun(statements);
            }

            foreach (var statement in statements)
            {
                while (_blocks.TryPeek(out var block) && block.Indent >= statement.Indent)
                {
                    _blocks.Pop();
                }

                trace?.Begin(SpanOf(statement), statement.Fault is null);
                Read(statement);
            }

            var result = _bindings.ToResult(GivenSettings.From(options.Variables, dialect), _warnings.ToImmutable());
            return run is null ? result
                : result with { Dropped = [.. result.Dropped, .. run.Dropped.Where(dropped => dropped.IsGlobal && !_bindings.Contains(dropped.Name))] };
        }

        /// <summary>Takes in what was bound before the evaluation ended, but for lists that the rest of the file can change without naming them.</summary>
        private void TakeRun(IEnumerable<StaticStatement> rest)
        {
            foreach (var setting in run!.Settings.Where(setting => !setting.IsGiven))
            {
                _bindings.Take(setting);
            }

            foreach (var dropped in run.Dropped.Where(dropped => !dropped.IsGlobal))
            {
                var value = new ConfigOther(dropped.TypeName, dropped.ValueText, dropped.Origin with { Span = dropped.ValueSpan });
                _bindings.Take(new Setting(dropped.Name, value, dropped.Origin, dropped.NameSpan));
            }

            var mentioned = rest.SelectMany(statement => statement.Tokens).Where(token => token.Kind == StaticTokenKind.Name)
                .Select(token => _text[token.Start..token.End]).ToHashSet(StringComparer.Ordinal);
            var lists = run.Settings.Where(setting => setting.Value is ConfigList).ToDictionary(setting => setting.Name, StringComparer.Ordinal);
            foreach (var name in run.Unfinished!.ReachedOtherwise(lists.Keys, mentioned))
            {
                _bindings.Lose(
                    name, lists[name].NameSpan, _end!.Value, $"the evaluation ended at line {source.GetLine(_end.Value.Start)}, and the rest of the file may change it through another name");
            }
        }

        private void Read(StaticStatement statement)
        {
            if (_blocks.TryPeek(out var block) && block.IsScope)
            {
                // The names of a function or class are its own.
                return;
            }

            var first = _text[statement.Tokens[0].Start..statement.Tokens[0].End];
            if (StaticKeywords.OpensBlock(_text, statement.Tokens))
            {
                Apply(statement, IsEnd(statement) ? EndedHere : $"the `{first}` at line {source.GetLine(statement.Start)} decides it");
                _blocks.Push(new Block(statement.Indent, first, statement.Start));
            }
            else if (block is not null)
            {
                Apply(statement, IsEnd(statement) ? EndedHere : $"it is set inside the `{block.Keyword}` at line {source.GetLine(block.Start)}");
            }
            else if (statement.Depth > MaxDepth)
            {
                Apply(statement, $"its value nests more than {MaxDepth} brackets deep");
            }
            else if (statement.Fault is not null)
            {
                Apply(statement, statement.Fault);
            }
            else if (_grammar.Read(_text, statement) is { } assignment)
            {
                Assign(statement, assignment);
            }
            else
            {
                Apply(statement, IsEnd(statement) ? EndedHere : _end is null ? NoLiteral : $"{NoLiteral}, and the evaluation ended before this line");
            }
        }

        /// <summary>Whether the evaluation ended in a statement, or in one around it.</summary>
        private bool IsEnd(StaticStatement statement) => _end is { } end && statement.Start < end.End;

        private void Assign(StaticStatement statement, LiteralAssignment assignment)
        {
            var span = SpanOf(statement);
            var value = dialect == Dialect.Xl ? XlLiteral.Read(source, assignment.Value) : _literals.Read(assignment.Value);
            foreach (var target in assignment.Targets)
            {
                if (!assignment.IsAppend)
                {
                    _bindings.Assign(target.Name, target.Span, span, value, NoLiteral);
                }
                else if (dialect == Dialect.Xl)
                {
                    LiteralEngine.Append(_bindings, _warnings, target.Name, target.Span, span, value);
                }
                else
                {
                    var joined = _bindings.Find(target.Name) is { } former && value is not null ? XmLiteral.Append(former, value) : null;
                    _bindings.Append(target.Name, target.Span, span, joined, $"the `+=` at line {source.GetLine(span.Start)} is not between two literals of a kind");
                }
            }
        }

        /// <summary>Makes unknown what a statement may bind or change.</summary>
        private void Apply(StaticStatement statement, string reason)
        {
            var span = SpanOf(statement);
            foreach (var effect in StatementEffects.Of(_text, statement))
            {
                var nameSpan = TextSpan.FromBounds(effect.Token.Start, effect.Token.End);
                switch (effect.Kind)
                {
                    case EffectKind.Bind:
                        _bindings.Lose(effect.Name, nameSpan, span, reason);
                        break;
                    case EffectKind.BindObject or EffectKind.Delete when _blocks.Count == 0:
                        _bindings.Forget(effect.Name);
                        break;
                    case EffectKind.BindObject or EffectKind.Delete when _bindings.Contains(effect.Name):
                        _bindings.Lose(effect.Name, nameSpan, span, reason);
                        break;
                    case EffectKind.Change when _bindings.Find(effect.Name) is ConfigList:
                        _bindings.Lose(effect.Name, nameSpan, span, $"line {source.GetLine(span.Start)} may change it");
                        break;
                    case EffectKind.Anything:
                        _bindings.LoseAll(span, $"the `{effect.Name}` at line {source.GetLine(span.Start)} may change it");
                        break;
                }
            }
        }

        private static TextSpan SpanOf(StaticStatement statement) => TextSpan.FromBounds(statement.Start, statement.End);
    }

    /// <summary>A block that is open: the indentation of the statement that opened it, its keyword and where it stands.</summary>
    private sealed record Block(int Indent, string Keyword, int Start)
    {
        public bool IsScope => Keyword is "def" or "class";
    }
}

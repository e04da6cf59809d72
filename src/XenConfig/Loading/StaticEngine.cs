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
public sealed class StaticEngine : IConfigEngine
{
    /// <summary>How deep the brackets of a literal may nest. Device lists nest once; the grammar recurses with each level.</summary>
    internal const int MaxDepth = 100;

    /// <inheritdoc/>
    public EngineKind Kind => EngineKind.Static;

    /// <inheritdoc/>
    public EngineResult Run(SyntaxTree tree, LoadOptions options)
    {
        var dialect = tree.Dialect == SyntaxDialect.Xl ? Dialect.Xl : Dialect.Xm;
        return new Reading(tree.Source, dialect, options.Traces ? new LiteralTrace() : null).Read(options);
    }

    private sealed class Reading(SourceText source, Dialect dialect, LiteralTrace? trace)
    {
        private readonly string _text = Encoding.Latin1.GetString(source.Bytes);
        private readonly LiteralGrammar _grammar = new(source, dialect);
        private readonly XmLiteral _literals = new(source);
        private readonly BindingTable _bindings = new(source, trace);
        private readonly ImmutableArray<LoadProblem>.Builder _warnings = ImmutableArray.CreateBuilder<LoadProblem>();
        private readonly Stack<Block> _blocks = [];

        public EngineResult Read(LoadOptions options)
        {
            foreach (var statement in StatementScanner.Scan(source, _text, dialect))
            {
                while (_blocks.TryPeek(out var block) && block.Indent >= statement.Indent)
                {
                    _blocks.Pop();
                }

                trace?.Begin(SpanOf(statement), statement.Fault is null);
                Read(statement);
            }

            return _bindings.ToResult(GivenSettings.From(options.Variables, dialect), _warnings.ToImmutable());
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
                Apply(statement, $"the `{first}` at line {source.GetLine(statement.Start)} decides it");
                _blocks.Push(new Block(statement.Indent, first, statement.Start));
            }
            else if (block is not null)
            {
                Apply(statement, $"it is set inside the `{block.Keyword}` at line {source.GetLine(block.Start)}");
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
                Apply(statement, "its value is no plain literal");
            }
        }

        private void Assign(StaticStatement statement, LiteralAssignment assignment)
        {
            var span = SpanOf(statement);
            var value = dialect == Dialect.Xl ? XlLiteral.Read(source, assignment.Value) : _literals.Read(assignment.Value);
            foreach (var target in assignment.Targets)
            {
                if (!assignment.IsAppend)
                {
                    _bindings.Assign(target.Name, target.Span, span, value, "its value is no plain literal");
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

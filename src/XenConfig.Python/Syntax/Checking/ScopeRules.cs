using System.Collections.Immutable;
using XenConfig.Python.Syntax.Parsing;

namespace XenConfig.Python.Syntax.Checking;

/// <summary>What CPython rejects when it builds its symbol table (symtable.c): clashes of names within a scope and between scopes.</summary>
internal sealed class ScopeRules : ExpressionWalker
{
    private readonly TokenStream _tokens;
    private ScopeBlock _scope = new(ScopeKind.Module, "top", 0, null);
    private string? _class;

    private ScopeRules(TokenStream tokens) => _tokens = tokens;

    /// <summary>The scope of each node that opens one.</summary>
    public Dictionary<SyntaxNode, ScopeBlock> Scopes { get; } = [];

    /// <summary>Checks a file.</summary>
    public static ScopeRules Check(TokenStream tokens, ImmutableArray<Statement> statements)
    {
        var rules = new ScopeRules(tokens);
        rules.VisitStatements(statements);
        new FreeNames(tokens).Analyse(rules._scope, bound: [], free: [], global: []);
        return rules;
    }

    protected override void VisitName(NameExpression name) => Add(name.Name, NameUse.Read);

    protected override void VisitLambda(LambdaExpression lambda)
    {
        VisitDefaults(lambda.Parameters);
        Enter(lambda, ScopeKind.Function, "lambda", lambda.Span.Start);
        AddParameters(lambda.Parameters);
        Visit(lambda.Body);
        Leave();
    }

    protected override void VisitComprehension(Comprehension comprehension)
    {
        if (comprehension.Kind == ComprehensionKind.List)
        {
            VisitParts(comprehension, skipsFirst: false);
            return;
        }

        Visit(((ComprehensionFor)comprehension.Clauses[0]).Iterable);
        Enter(comprehension, ScopeKind.Function, "genexpr", comprehension.Span.Start);
        _scope.IsGenerator = comprehension.Kind == ComprehensionKind.Generator;
        VisitParts(comprehension, skipsFirst: true);
        Leave();
    }

    protected override void VisitYield(YieldExpression yield)
    {
        Visit(yield.Value);
        _scope.IsGenerator = true;
        if (_scope.ReturnsValue)
        {
            ReportReturnInGenerator(yield.Span);
        }
    }

    private void VisitParts(Comprehension comprehension, bool skipsFirst)
    {
        foreach (var clause in comprehension.Clauses)
        {
            Bind((clause as ComprehensionFor)?.Target);
        }

        VisitClauses(comprehension, skipsFirst);
        Visit(comprehension.Value);
        Visit(comprehension.Element);
    }

    private void VisitStatements(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            VisitStatement(statement);
        }
    }

    private void VisitStatement(Statement statement)
    {
        switch (statement)
        {
            case FunctionDefinition function:
                VisitFunction(function);
                break;
            case ClassDefinition definition:
                VisitClass(definition);
                break;
            case ExpressionStatement expression:
                Visit(expression.Value);
                break;
            case AssignmentStatement assignment:
                foreach (var target in assignment.Targets)
                {
                    Bind(target);
                }

                Visit(assignment.Value);
                break;
            case AugmentedAssignmentStatement augmented:
                Bind(augmented.Target);
                Visit(augmented.Value);
                break;
            case PrintStatement print:
                Visit(print.Destination);
                VisitAll(print.Values);
                break;
            case DelStatement del:
                foreach (var target in del.Targets)
                {
                    Bind(target);
                }

                break;
            case ReturnStatement { Value: not null } @return:
                Visit(@return.Value);
                _scope.ReturnsValue = true;
                if (_scope.IsGenerator)
                {
                    ReportReturnInGenerator(@return.Span);
                }

                break;
            case RaiseStatement raise:
                Visit(raise.Type);
                Visit(raise.Value);
                Visit(raise.Traceback);
                break;
            case AssertStatement assert:
                Visit(assert.Test);
                Visit(assert.Message);
                break;
            case GlobalStatement global:
                foreach (var name in global.Names)
                {
                    Add(name, NameUse.Global);
                }

                break;
            case ExecStatement exec:
                VisitExec(exec);
                break;
            case ImportStatement import:
                foreach (var alias in import.Names)
                {
                    Add(alias.Alias ?? alias.Name.Split('.')[0], NameUse.Bound);
                }

                break;
            case FromImportStatement import:
                VisitFrom(import);
                break;
            default:
                VisitCompound(statement);
                break;
        }
    }

    private void VisitCompound(Statement statement)
    {
        switch (statement)
        {
            case IfStatement @if:
                foreach (var branch in @if.Branches)
                {
                    Visit(branch.Condition);
                    VisitStatements(branch.Body);
                }

                VisitStatements(@if.ElseBody);
                break;
            case WhileStatement loop:
                Visit(loop.Condition);
                VisitStatements(loop.Body);
                VisitStatements(loop.ElseBody);
                break;
            case ForStatement loop:
                Bind(loop.Target);
                Visit(loop.Iterable);
                VisitStatements(loop.Body);
                VisitStatements(loop.ElseBody);
                break;
            case TryStatement @try:
                VisitStatements(@try.Body);
                VisitStatements(@try.ElseBody);
                foreach (var handler in @try.Handlers)
                {
                    Visit(handler.Type);
                    Bind(handler.Target);
                    VisitStatements(handler.Body);
                }

                VisitStatements(@try.FinallyBody);
                break;
            case WithStatement with:
                foreach (var item in with.Items)
                {
                    Visit(item.Context);
                    Bind(item.Target);
                }

                VisitStatements(with.Body);
                break;
        }
    }

    private void VisitFunction(FunctionDefinition function)
    {
        Add(function.Name, NameUse.Bound);
        VisitDefaults(function.Parameters);
        VisitAll(function.Decorators);
        Enter(function, ScopeKind.Function, function.Name, function.Span.Start);
        AddParameters(function.Parameters);
        VisitStatements(function.Body);
        Leave();
    }

    private void VisitClass(ClassDefinition definition)
    {
        Add(definition.Name, NameUse.Bound);
        VisitAll(definition.Bases);
        VisitAll(definition.Decorators);
        Enter(definition, ScopeKind.Class, definition.Name, definition.Span.Start);
        var outer = _class;
        _class = definition.Name;
        VisitStatements(definition.Body);
        _class = outer;
        Leave();
    }

    private void VisitExec(ExecStatement exec)
    {
        Visit(exec.Code);
        MarkUnoptimized(exec);
        if (exec.Globals is null)
        {
            _scope.HasBareExec = true;
        }
        else
        {
            _scope.HasQualifiedExec = true;
        }

        Visit(exec.Globals);
        Visit(exec.Locals);
    }

    private void VisitFrom(FromImportStatement import)
    {
        if (import.IsStar)
        {
            _scope.HasStarImport = true;
            MarkUnoptimized(import);
        }

        foreach (var alias in import.Names)
        {
            Add(alias.Alias ?? alias.Name, NameUse.Bound);
        }
    }

    private void MarkUnoptimized(Statement statement)
    {
        if (_scope.UnoptimizedStart < 0)
        {
            _scope.UnoptimizedStart = statement.Span.Start;
        }
    }

    /// <summary>Notes the names that a target binds (or deletes, which counts as binding), and visits the rest of it.</summary>
    private void Bind(Expression? target)
    {
        switch (target)
        {
            case NameExpression name:
                Add(name.Name, NameUse.Bound);
                break;
            case TupleDisplay tuple:
                foreach (var element in tuple.Elements)
                {
                    Bind(element);
                }

                break;
            case ListDisplay list:
                foreach (var element in list.Elements)
                {
                    Bind(element);
                }

                break;
            default:
                Visit(target);
                break;
        }
    }

    private void AddParameters(ParameterList parameters)
    {
        // Plain names first, then * and **, then what the tuples hold: the order in which CPython finds duplicates.
        foreach (var parameter in parameters.Parameters)
        {
            if (parameter.Target is NameExpression name)
            {
                AddParameter(name.Name, parameters.Span);
            }
        }

        AddParameter(parameters.StarName, parameters.Span);
        AddParameter(parameters.DoubleStarName, parameters.Span);
        foreach (var parameter in parameters.Parameters)
        {
            AddTupleParameter(parameter.Target as TupleDisplay, parameters.Span);
        }
    }

    private void AddTupleParameter(TupleDisplay? tuple, TextSpan span)
    {
        foreach (var element in tuple?.Elements ?? [])
        {
            if (element is NameExpression name)
            {
                AddParameter(name.Name, span);
            }
            else
            {
                AddTupleParameter(element as TupleDisplay, span);
            }
        }
    }

    private void AddParameter(string? name, TextSpan span)
    {
        if (name is null)
        {
            return;
        }

        if (_scope.Names.GetValueOrDefault(Mangle(name)).HasFlag(NameUse.Parameter))
        {
            _tokens.ReportCompile(
                span, $"Two parameters are called \"{name}\".", $"SyntaxError: duplicate argument '{Mangle(name)}' in function definition", _scope.Start,
                "Call one of them otherwise.");
        }

        Add(name, NameUse.Parameter | NameUse.Bound);
    }

    private void Add(string name, NameUse use)
    {
        var mangled = Mangle(name);
        _scope.Names[mangled] = _scope.Names.GetValueOrDefault(mangled) | use;
    }

    /// <summary>Inside a class, <c>__name</c> is short for <c>_Class__name</c>.</summary>
    private string Mangle(string name) =>
        _class is not null && name.StartsWith("__", StringComparison.Ordinal) && !name.EndsWith("__", StringComparison.Ordinal) && _class.Trim('_').Length > 0
            ? $"_{_class.TrimStart('_')}{name}"
            : name;

    private void Enter(SyntaxNode node, ScopeKind kind, string name, int start)
    {
        var scope = new ScopeBlock(kind, name, start, _scope);
        _scope.Children.Add(scope);
        Scopes[node] = scope;
        _scope = scope;
    }

    private void Leave() => _scope = _scope.Parent!;

    private void ReportReturnInGenerator(TextSpan span) => _tokens.ReportCompile(
        span, "A function that yields cannot return a value in Python 2.", "SyntaxError: 'return' with argument inside generator", span.Start);
}

using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Turns the syntax tree of one scope into executable nodes; the scopes inside it each get a lowering of their own.</summary>
internal sealed class CodeLowering
{
    private CodeLowering(Interpreter py, SourceText source, Scope scope, CodeOptions options, string? className)
    {
        Py = py;
        Source = source;
        Scope = scope;
        Options = options;
        ClassName = className;
        Expressions = new ExpressionLowering(this);
        Targets = new TargetLowering(this);
        Statements = new StatementLowering(this);
    }

    public Interpreter Py { get; }

    public SourceText Source { get; }

    public Scope Scope { get; }

    public CodeOptions Options { get; }

    /// <summary>The class around, whose name private names (<c>__x</c>) are given.</summary>
    public string? ClassName { get; }

    public ExpressionLowering Expressions { get; }

    public TargetLowering Targets { get; }

    public StatementLowering Statements { get; }

    public FunctionLowering Functions => field ??= new FunctionLowering(this);

    /// <summary>Lowers a module, or the statements of an <c>exec</c>.</summary>
    public static CodeBlock Module(Interpreter py, SyntaxTree tree, string name = "<module>", CodeOptions inherited = CodeOptions.None)
    {
        var scope = new Scope(CodeKind.Module, null);
        GlobalNames.Collect(tree.Statements, scope, static (scope, statement) => scope.MakeGlobal(statement.Names));
        var lowering = new CodeLowering(py, tree.Source, scope, inherited | Futures(tree.Statements), null);
        var statements = lowering.Statements.LowerAll(tree.Statements);
        return new CodeBlock
        {
            Kind = CodeKind.Module,
            Name = name,
            Source = tree.Source,
            Body = new ModuleBodyNode(new TextSpan(0, 0), statements),
            Start = tree.Statements.IsEmpty ? 0 : tree.Statements[0].Span.Start,
            SlotCount = lowering.Scope.SlotCount,
            SlotNames = lowering.Scope.SlotNames,
            Documentation = Documentation(tree.Statements),
            Options = lowering.Options,
        };
    }

    /// <summary>Lowers the expression of an <c>eval</c>.</summary>
    public static CodeBlock Expression(Interpreter py, SourceText source, Expression expression, CodeOptions inherited)
    {
        var lowering = new CodeLowering(py, source, new Scope(CodeKind.Module, null), inherited, null);
        var body = new ReturnNode(expression.Span, lowering.Expressions.Lower(expression));
        return new CodeBlock
        {
            Kind = CodeKind.Module,
            Name = "<module>",
            Source = source,
            Body = body,
            Start = expression.Span.Start,
            IsExpression = true,
            SlotCount = lowering.Scope.SlotCount,
            SlotNames = lowering.Scope.SlotNames,
            Options = inherited,
        };
    }

    /// <summary>The lowering of a scope inside this one.</summary>
    public CodeLowering Inner(Scope scope, string? className) => new(Py, Source, scope, Options, className);

    /// <summary>The scope of a node inside this one. A module's are analysed when they are met, a function's were with the function.</summary>
    public Scope ScopeOf(SyntaxNode node, Func<Scope, Scope> analyse)
    {
        if (Scope.FindChild(node) is { } known)
        {
            return known;
        }

        var scope = analyse(Scope);
        scope.Resolve();
        return scope;
    }

    /// <summary>A private name as it is inside its class.</summary>
    public PyStr Mangle(string name)
    {
        var isPrivate = ClassName is not null && name.StartsWith("__", StringComparison.Ordinal) && !name.EndsWith("__", StringComparison.Ordinal)
            && !name.Contains('.');
        return SharedNames.Get(isPrivate && ClassName!.TrimStart('_') is { Length: > 0 } stem ? $"_{stem}{name}" : name);
    }

    public static PyObject Documentation(ImmutableArray<Statement> body) =>
        body is [ExpressionStatement { Value: StringLiteral text }, ..]
            ? text.IsUnicode ? new PyUnicode(text.Value) : new PyStr(text.Value)
            : PyNone.Instance;

    private static CodeOptions Futures(ImmutableArray<Statement> statements)
    {
        var options = CodeOptions.None;
        foreach (var statement in statements)
        {
            if (statement is FromImportStatement { Module: "__future__" } future)
            {
                foreach (var name in future.Names)
                {
                    options |= name.Name switch
                    {
                        "division" => CodeOptions.TrueDivision,
                        "absolute_import" => CodeOptions.AbsoluteImport,
                        "print_function" => CodeOptions.PrintFunction,
                        "unicode_literals" => CodeOptions.UnicodeLiterals,
                        _ => CodeOptions.None,
                    };
                }
            }
            else if (statement is not ExpressionStatement { Value: StringLiteral })
            {
                break;
            }
        }

        return options;
    }
}

/// <summary>How code is compiled: the <c>from __future__</c> imports in force, with CPython's flags for them.</summary>
[Flags]
internal enum CodeOptions
{
    None = 0,
    TrueDivision = 0x2000,
    AbsoluteImport = 0x4000,
    PrintFunction = 0x10000,
    UnicodeLiterals = 0x20000,

    /// <summary>Expression statements show their values, as at the prompt: <c>compile(…, 'single')</c>.</summary>
    Interactive = 0x1000000,

    /// <summary>What code in a string inherits from the code that runs it.</summary>
    Features = TrueDivision | AbsoluteImport | PrintFunction | UnicodeLiterals,
}

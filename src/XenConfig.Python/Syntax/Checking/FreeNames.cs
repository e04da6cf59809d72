using XenConfig.Python.Syntax.Parsing;

namespace XenConfig.Python.Syntax.Checking;

/// <summary>Finds which names scopes share, and what CPython rejects about them.</summary>
internal sealed class FreeNames(TokenStream tokens)
{
    /// <summary>Analyses a scope and those inside it.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="bound">Names that enclosing functions bind.</param>
    /// <param name="free">Takes the names that the scope wants from enclosing functions.</param>
    /// <param name="global">Names that an enclosing scope has declared global.</param>
    public void Analyse(ScopeBlock scope, HashSet<string> bound, HashSet<string> free, HashSet<string> global)
    {
        var local = new HashSet<string>(StringComparer.Ordinal);

        // A class's own names are not seen by the functions in it, so they get what the class got.
        var isClass = scope.Kind == ScopeKind.Class;
        var boundInside = isClass ? new HashSet<string>(bound, StringComparer.Ordinal) : null;
        var globalInside = isClass ? new HashSet<string>(global, StringComparer.Ordinal) : null;
        foreach (var (name, use) in scope.Names.ToArray())
        {
            AnalyseName(scope, name, use, bound, local, free, global);
        }

        if (boundInside is null || globalInside is null)
        {
            boundInside = new HashSet<string>(bound, StringComparer.Ordinal);
            globalInside = new HashSet<string>(global, StringComparer.Ordinal);
            if (scope.Kind == ScopeKind.Function)
            {
                boundInside.UnionWith(local);
            }
        }

        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in scope.Children)
        {
            Analyse(child, new HashSet<string>(boundInside, StringComparer.Ordinal), wanted, new HashSet<string>(globalInside, StringComparer.Ordinal));
            scope.ChildHasFree |= child.HasFree || child.ChildHasFree;
        }

        if (scope.Kind == ScopeKind.Function)
        {
            foreach (var name in local)
            {
                if (wanted.Remove(name))
                {
                    scope.Names[name] |= NameUse.Shared;
                }
            }
        }

        CheckUnoptimized(scope);
        free.UnionWith(wanted);
    }

    private void AnalyseName(
        ScopeBlock scope, string name, NameUse use, HashSet<string> bound, HashSet<string> local, HashSet<string> free, HashSet<string> global)
    {
        if (use.HasFlag(NameUse.Global))
        {
            if (use.HasFlag(NameUse.Parameter))
            {
                tokens.ReportCompile(
                    new TextSpan(scope.Start, 0), $"\"{name}\" is a parameter and cannot be global as well.",
                    $"SyntaxError: name '{name}' is local and global", scope.Start);
            }

            global.Add(name);
            bound.Remove(name);
        }
        else if (use.HasFlag(NameUse.Bound))
        {
            local.Add(name);
            global.Remove(name);
        }
        else if (bound.Contains(name))
        {
            scope.Names[name] |= NameUse.Shared;
            scope.HasFree = true;
            free.Add(name);
        }
        else if (scope.IsNested && !global.Contains(name))
        {
            scope.HasFree = true;
        }
    }

    private void CheckUnoptimized(ScopeBlock scope)
    {
        if (scope.Kind != ScopeKind.Function || !(scope.HasFree || scope.ChildHasFree) || !(scope.HasStarImport || scope.HasBareExec))
        {
            return;
        }

        var because = scope.ChildHasFree ? "contains a nested function with free variables" : "is a nested function";

        // CPython has a sentence for each alone; an exec with "in" makes two of one, though it is allowed by itself.
        var reference = (scope.HasStarImport, scope.HasBareExec, scope.HasQualifiedExec) switch
        {
            (true, false, false) => $"import * is not allowed in function '{scope.Name}' because it {because}",
            (false, true, false) => $"unqualified exec is not allowed in function '{scope.Name}' because it {because}",
            _ => $"function '{scope.Name}' uses import * and bare exec, which are illegal because it {because}",
        };
        tokens.ReportCompile(
            new TextSpan(scope.UnoptimizedStart, 0), "A function that shares names with another one can hold no \"import *\" and no \"exec\" without \"in\".",
            $"SyntaxError: {reference}", scope.UnoptimizedStart);
    }
}

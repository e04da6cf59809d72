using System.Collections.Immutable;
using System.Text.Json;
using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Output;

/// <summary>What <c>eval</c> prints. The shape is documented in docs/json.md and stable: members are added, never renamed.</summary>
internal static class EvaluationJson
{
    private const int LongestPath = 255;

    /// <summary>One object, name to value, in the file's order.</summary>
    public static void WriteValues(Utf8JsonWriter json, ConfigDocument document)
    {
        json.WriteStartObject();
        foreach (var setting in document.Settings)
        {
            json.WritePropertyName(setting.Name);
            ValueJson.Write(json, setting.Value);
        }

        json.WriteEndObject();
    }

    /// <summary>The whole document: settings with their places, what was dropped or stayed unknown, problems, the config's own output.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="document">The document.</param>
    /// <param name="isTraced">Whether the trace is part of it.</param>
    public static void WriteDocument(Utf8JsonWriter json, ConfigDocument document, bool isTraced)
    {
        json.WriteStartObject();
        json.WriteString("file"u8, document.Source.Path);
        json.WriteString("dialect"u8, NameOf(document.Dialect));
        json.WriteString("dialectReason"u8, document.DialectReason);
        json.WriteString("engine"u8, NameOf(document.Engine));
        json.WriteBoolean("complete"u8, document.IsComplete);
        json.WriteStartObject("settings"u8);
        foreach (var setting in document.Settings)
        {
            WriteSetting(json, document.Source, setting);
        }

        json.WriteEndObject();
        WriteArray(json, "dropped"u8, document.Dropped, dropped => WriteDropped(json, document.Source, dropped));
        WriteArray(json, "unknown"u8, document.Unknown, unknown =>
        {
            json.WriteString("name"u8, unknown.Name);
            json.WriteString("reason"u8, unknown.Reason);
            WriteOrigin(json, document.Source, unknown.Origin);
        });
        WriteArray(json, "problems"u8, document.Problems, problem => WriteProblem(json, document.Source, problem));
        if (isTraced)
        {
            WriteArray(json, "trace"u8, document.Trace, traced => WriteTraced(json, document.Source, traced));
        }

        json.WriteString("output"u8, document.Output);
        json.WriteEndObject();
    }

    /// <summary>The name of a dialect as the command line and the reports spell it.</summary>
    public static string NameOf(Dialect dialect) => dialect == Dialect.Xm ? "xm" : "xl";

    private static string NameOf(EngineKind engine) => engine switch
    {
        EngineKind.Sandbox => "sandbox",
        EngineKind.Literal => "literal",
        EngineKind.Static => "static",
        _ => "ironpython",
    };

    private static string NameOf(LoadProblemKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static void WriteSetting(Utf8JsonWriter json, SourceText source, Setting setting)
    {
        json.WriteStartObject(setting.Name);
        json.WritePropertyName("value"u8);
        ValueJson.Write(json, setting.Value);
        if (setting.IsGiven)
        {
            json.WriteBoolean("given"u8, true);
        }
        else
        {
            WriteOrigin(json, source, setting.Value.Origin);
        }

        if (setting.IsVolatile)
        {
            json.WriteBoolean("volatile"u8, true);
        }

        if (!setting.IsGiven)
        {
            WriteItems(json, source, setting.Value, setting.VolatileItems);
        }

        json.WriteEndObject();
    }

    /// <summary>The places of a list's elements, and in the place of an element that is a list or a tuple those of its own.</summary>
    private static void WriteItems(Utf8JsonWriter json, SourceText source, ConfigValue value, ImmutableArray<int> volatileItems)
    {
        if ((value is ConfigOther other ? other.Plain : value) is ConfigList list)
        {
            var marks = volatileItems.ToHashSet();
            var index = 0;
            WriteArray(json, "items"u8, list.Items, item =>
            {
                WritePlace(json, source, item.Origin);
                if (marks.Contains(index++))
                {
                    json.WriteBoolean("volatile"u8, true);
                }

                WriteItems(json, source, item, []);
            });
        }
    }

    private static void WriteDropped(Utf8JsonWriter json, SourceText source, DroppedSetting dropped)
    {
        json.WriteString("name"u8, dropped.Name);
        json.WriteString("type"u8, dropped.TypeName);
        json.WriteString("value"u8, dropped.ValueText);
        if (dropped.IsGlobal)
        {
            json.WriteBoolean("global"u8, true);
        }

        WriteOrigin(json, source, new Origin(dropped.Origin.Source, dropped.ValueSpan));
    }

    private static void WriteProblem(Utf8JsonWriter json, SourceText source, LoadProblem problem)
    {
        json.WriteString("kind"u8, NameOf(problem.Kind));
        json.WriteString("message"u8, problem.Message);
        if (problem.Help is not null)
        {
            json.WriteString("help"u8, problem.Help);
        }

        WriteOrigin(json, source, problem.Origin);
        if (problem.ReferenceLine is { } line)
        {
            json.WriteNumber("referenceLine"u8, line);
        }

        if (problem.ReferenceMessage is not null)
        {
            json.WriteString("referenceMessage"u8, problem.ReferenceMessage);
        }

        WriteArray(json, "notes"u8, problem.Notes, note =>
        {
            json.WriteString("message"u8, note.Message);
            WriteOrigin(json, source, note.Origin);
        });
    }

    private static void WriteTraced(Utf8JsonWriter json, SourceText source, TracedStatement traced)
    {
        json.WriteString("statement"u8, TraceText.Shorten(source, traced.Statement));
        WriteOrigin(json, source, new Origin(source, traced.Statement));
        if (!traced.IsCompleted)
        {
            json.WriteBoolean("failed"u8, true);
        }

        WriteArray(json, "changes"u8, traced.Changes, change =>
        {
            json.WriteString("name"u8, change.Name);
            if (change.ValueText is null)
            {
                json.WriteBoolean("deleted"u8, true);
            }
            else
            {
                json.WriteString("value"u8, change.ValueText);
            }
        });
    }

    private static void WriteOrigin(Utf8JsonWriter json, SourceText source, Origin origin)
    {
        json.WriteStartObject("origin"u8);
        WritePlace(json, source, origin);
        json.WriteEndObject();
    }

    /// <summary>Lines and columns count from 1, columns in characters; the end is just past the last character.</summary>
    private static void WritePlace(Utf8JsonWriter json, SourceText source, Origin origin)
    {
        if (origin.Source != source)
        {
            WriteFile(json, origin.Source);
        }

        var (start, end) = (origin.Source.GetPosition(origin.Span.Start), origin.Source.GetPosition(origin.Span.End));
        json.WriteNumber("line"u8, start.Line);
        json.WriteNumber("column"u8, start.Column);
        json.WriteNumber("endLine"u8, end.Line);
        json.WriteNumber("endColumn"u8, end.Column);
        if (origin.Context is null)
        {
            return;
        }

        json.WriteStartArray("within"u8);
        for (var context = origin.Context; context is not null; context = context.Parent)
        {
            json.WriteStartObject();
            json.WriteString(context.Kind == OriginContextKind.Loop ? "loop"u8 : "call"u8, context.Name);
            if (context.ValueText is not null)
            {
                json.WriteString("value"u8, context.ValueText);
            }

            if (context.Source != source)
            {
                WriteFile(json, context.Source);
            }

            json.WriteNumber("line"u8, context.Source.GetPosition(context.Span.Start).Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The path of a file, cut: a program may give what it compiles any name, and this is told with each value.</summary>
    private static void WriteFile(Utf8JsonWriter json, SourceText file) =>
        json.WriteString("file"u8, file.Path.Length <= LongestPath ? file.Path : file.Path[..(LongestPath - 1)] + "…");

    private static void WriteArray<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyCollection<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

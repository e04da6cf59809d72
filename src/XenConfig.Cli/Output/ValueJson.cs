using System.Text.Json;
using XenConfig.Loading;

namespace XenConfig.Cli.Output;

/// <summary>Values of settings as JSON values, the same in every report: documented in docs/json.md.</summary>
internal static class ValueJson
{
    /// <summary>Writes a value: strings, numbers, lists and what JSON has a word for as such; others as what Python's <c>repr</c> gives.</summary>
    public static void Write(Utf8JsonWriter json, ConfigValue value)
    {
        switch (value)
        {
            case ConfigString text:
                json.WriteStringValue(text.Text);
                break;
            case ConfigInteger { Value: { } number }:
                json.WriteNumberValue(number);
                break;
            case ConfigFloat number when double.IsFinite(number.Value):
                json.WriteRawValue(number.Text);
                break;
            case ConfigList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case ConfigOther { TypeName: "NoneType" }:
                json.WriteNullValue();
                break;
            case ConfigOther { TypeName: "bool", Plain: ConfigInteger truth }:
                json.WriteBooleanValue(truth.Value != 0);
                break;
            case ConfigOther { TypeName: "long", Plain: ConfigInteger number }:
                json.WriteRawValue(number.Text);
                break;
            case ConfigOther { Plain: { } plain }:
                Write(json, plain);
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}

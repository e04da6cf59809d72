using System.Text.Json;
using XenConfig.Loading;

namespace XenConfig.Cli.Output;

/// <summary>Values of settings as JSON values, the same in every report: documented in docs/json.md.</summary>
internal static class ValueJson
{
    /// <summary>Writes a value: strings, numbers and lists as such; a value that JSON has no word for as what Python's <c>repr</c> gives.</summary>
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
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>How everything in contracts is written as JSON: camelCase names, enums by camelCase name.</summary>
public static class MonitorJson
{
    public static JsonSerializerOptions Options { get; } = Configure(new(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        return options;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>A period travels as its text form.</summary>
public sealed class PeriodJsonConverter : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Period.TryParse(reader.GetString(), null, out var period)
            ? period
            : throw new JsonException("A period is written 2026-03, 2026-01..02, 2026-03-T1 or 2026-03-15.");

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

using System.Text.Json;
using Monitor.Contracts;
using Monitor.Reference;

namespace Monitor.Web.Ingest;

/// <summary>
/// Reads submissions from UTF-8 without garbage per reading: codes and units become the strings of the catalogue. What is written in any but
/// the plain way, or is wrong, is left to the serializer, so that both ways accept the same and complain alike.
/// </summary>
internal sealed class SubmissionReader
{
    /// <summary>A guess for a list's first size: the production form has twelve figures.</summary>
    private const int UsualReadings = 12;

    private const int LongestName = 64;

    private readonly NameTable _names;

    public SubmissionReader(ReferenceModel reference) =>
        _names = new(reference.Catalog.All.SelectMany(indicator => indicator.Units.Select(unit => unit.Name).Append(indicator.Code)));

    /// <summary>Reads an array of submissions. One whose shape is wrong is told of and does not keep the others from being read.</summary>
    /// <exception cref="JsonException">The text is no JSON, no array, or holds more than <paramref name="atMost"/>.</exception>
    public List<ReadSubmission> ReadBatch(ReadOnlySpan<byte> json, int atMost)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A batch is an array of submissions.", "$", 0, 0);
        var batch = new List<ReadSubmission>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (batch.Count == atMost) throw new JsonException($"A batch holds at most {atMost} submissions.", $"$[{atMost}]", null, null);
            batch.Add(ReadOne(ref reader));
        }

        if (reader.Read()) throw new JsonException("There is text after the array.", "$", null, null);
        return batch;
    }

    /// <summary>Reads the submission that begins at the present token and leaves the reader on its last.</summary>
    private ReadSubmission ReadOne(ref Utf8JsonReader reader)
    {
        var start = reader;
        if (TryReadPlain(ref reader) is { } submission) return new(submission, null);
        reader = start;
        reader.Skip();
        try
        {
            return JsonSerializer.Deserialize<Submission>(ref start, MonitorJson.Options) is { } read ? new(read, null) : new(null, new("A submission is an object."));
        }
        catch (JsonException exception)
        {
            return new(null, exception);
        }
    }

    /// <returns>Null when the serializer must have a look.</returns>
    private Submission? TryReadPlain(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        string? enterprise = null, key = null;
        string by = "", why = "", explanation = "";
        Period? period = null;
        DateTimeOffset? asOf = null;
        List<SubmittedReading>? readings = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // Written with an escape, a name equals none of these and goes to the serializer.
            var understood = reader.ValueSpan switch
            {
                var name when name.SequenceEqual("enterprise"u8) => TryText(ref reader, out enterprise),
                var name when name.SequenceEqual("period"u8) => TryPeriod(ref reader, out period),
                var name when name.SequenceEqual("key"u8) => TryText(ref reader, out key),
                var name when name.SequenceEqual("readings"u8) => TryReadings(ref reader, out readings),
                var name when name.SequenceEqual("by"u8) => TryText(ref reader, out by),
                var name when name.SequenceEqual("why"u8) => TryText(ref reader, out why),
                var name when name.SequenceEqual("explanation"u8) => TryText(ref reader, out explanation),
                var name when name.SequenceEqual("asOf"u8) => TryTime(ref reader, out asOf),
                _ => false,
            };
            if (!understood) return null;
        }

        return reader.TokenType == JsonTokenType.EndObject && enterprise is not null && period is { } of && key is not null && readings is not null
            ? new() { Enterprise = enterprise, Period = of, Key = key, Readings = readings, AsOf = asOf, By = by, Why = why, Explanation = explanation }
            : null;
    }

    private bool TryReadings(ref Utf8JsonReader reader, out List<SubmittedReading>? readings)
    {
        readings = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) return false;
        readings = new(UsualReadings);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            if (!TryReading(ref reader, out var reading)) return false;
            readings.Add(reading);
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }

    private bool TryReading(ref Utf8JsonReader reader, out SubmittedReading reading)
    {
        reading = default;
        string? indicator = null, unit = null;
        double? value = null, reportedBase = null;
        var basis = Basis.Period;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var understood = reader.ValueSpan switch
            {
                var name when name.SequenceEqual("indicator"u8) => TryName(ref reader, out indicator),
                var name when name.SequenceEqual("value"u8) => TryNumber(ref reader, out value),
                var name when name.SequenceEqual("unit"u8) => TryName(ref reader, out unit),
                var name when name.SequenceEqual("base"u8) => TryNumber(ref reader, out reportedBase),
                var name when name.SequenceEqual("basis"u8) => TryBasis(ref reader, out basis),
                _ => false,
            };
            if (!understood) return false;
        }

        if (reader.TokenType != JsonTokenType.EndObject || indicator is null || unit is null || value is not { } figure) return false;
        reading = new(indicator, figure, unit, basis, reportedBase);
        return true;
    }

    private static bool TryText(ref Utf8JsonReader reader, out string text)
    {
        text = "";
        // Half a surrogate pair, written as an escape, is for the serializer to refuse.
        if (!reader.Read() || reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped) return false;
        text = reader.GetString()!;
        return true;
    }

    private bool TryName(ref Utf8JsonReader reader, out string? name)
    {
        name = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped) return false;
        name = _names.Find(reader.ValueSpan) ?? reader.GetString()!;
        return true;
    }

    private static bool TryBasis(ref Utf8JsonReader reader, out Basis basis)
    {
        basis = Basis.Period;
        if (!reader.Read() || reader.TokenType != JsonTokenType.String) return false;
        if (!reader.ValueSpan.SequenceEqual("yearToDate"u8)) return reader.ValueSpan.SequenceEqual("period"u8);
        basis = Basis.YearToDate;
        return true;
    }

    private static bool TryNumber(ref Utf8JsonReader reader, out double? number)
    {
        number = null;
        // An absent base may be written as null; that is for the serializer, which knows where null may stand.
        if (!reader.Read() || reader.TokenType != JsonTokenType.Number || !reader.TryGetDouble(out var read)) return false;
        number = read;
        return true;
    }

    private static bool TryTime(ref Utf8JsonReader reader, out DateTimeOffset? time)
    {
        time = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.String || !reader.TryGetDateTimeOffset(out var read)) return false;
        time = read;
        return true;
    }

    private static bool TryPeriod(ref Utf8JsonReader reader, out Period? period)
    {
        period = null;
        Span<char> text = stackalloc char[LongestName];
        if (!reader.Read() || reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped || reader.ValueSpan.Length > LongestName
            || !Period.TryParse(text[..reader.CopyString(text)], null, out var read)) return false;
        period = read;
        return true;
    }
}

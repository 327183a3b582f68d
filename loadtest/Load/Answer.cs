using System.Text.Json;

namespace Monitor.Loadtest.Load;

/// <summary>What the receipts in one response add up to.</summary>
public readonly record struct Answer(int Stored, int Replayed, int Refused, long Readings, long Transitions)
{
    /// <summary>Reads a receipt, or the results of a batch: every object that has a <c>version</c> is a receipt.</summary>
    public static Answer Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var answer = new Answer();
        var (readings, transitions) = (0, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.ValueTextEquals("readings"u8)) readings = Number(ref reader);
            else if (reader.ValueTextEquals("transitions"u8)) transitions = Number(ref reader);
            else if (reader.ValueTextEquals("status"u8)) answer = Number(ref reader) == 200 ? answer : answer with { Refused = answer.Refused + 1 };
            else if (reader.ValueTextEquals("replayed"u8))
            {
                reader.Read();
                // The last member of a receipt.
                answer = reader.GetBoolean()
                    ? answer with { Replayed = answer.Replayed + 1 }
                    : answer with { Stored = answer.Stored + 1, Readings = answer.Readings + readings, Transitions = answer.Transitions + transitions };
            }
        }

        return answer;
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt32();
    }
}

using Monitor.Contracts;

namespace Monitor.Calendar;

/// <summary>When the figures of some periods were first stated.</summary>
public sealed class Filings(IReadOnlyDictionary<(int Subject, int Indicator, Period Period), DateTimeOffset> first)
{
    public static Filings None { get; } = new(new Dictionary<(int, int, Period), DateTimeOffset>());

    /// <returns>When the form became complete; null when it is not.</returns>
    public DateTimeOffset? FiledAt(int subject, Form form, Period period)
    {
        DateTimeOffset? complete = null;
        foreach (var indicator in form.Required)
        {
            DateTimeOffset? earliest = null;
            foreach (var one in Form.FiledAs(period))
            {
                if (first.TryGetValue((subject, indicator.No, one), out var at) && (earliest is null || at < earliest)) earliest = at;
            }

            if (earliest is null) return null;
            if (complete is null || earliest > complete) complete = earliest;
        }

        return complete;
    }
}

using Monitor.Contracts;

namespace Monitor.Calendar;

/// <summary>A recorded decision that a form is not expected for some periods, or is expected again. Records are only ever added.</summary>
/// <param name="No">In the order of recording; of the records that cover a period the newest holds.</param>
/// <param name="Subject">Storage number of the enterprise.</param>
/// <param name="Form">Code of the form; empty for every form.</param>
/// <param name="Last">Null: until further notice.</param>
public sealed record Exemption(
    long No, int Subject, string Form, Period First, Period? Last, ExemptionKind Kind, string Reason, string By, DateTimeOffset At)
{
    /// <summary>A joint January-February counts as the month that ends it.</summary>
    public bool Covers(string form, Period period) => (Form.Length == 0 || Form == form)
        && First.FirstDay <= period.LastDay && (Last is not { } last || period.LastDay <= last.LastDay);
}

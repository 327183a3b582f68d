using Monitor.Contracts;

namespace Monitor.Calendar;

/// <summary>What is decided about reporting besides the forms. Immutable; swapped whole.</summary>
public sealed class ReportingModel(DateOnly since, IReadOnlyList<Exemption> exemptions)
{
    private readonly ILookup<int, Exemption> _bySubject = exemptions.OrderByDescending(one => one.No).ToLookup(one => one.Subject);

    /// <summary>Nothing is exempt, every due day counts.</summary>
    public static ReportingModel Empty { get; } = new(DateOnly.MinValue, []);

    /// <summary>What was due before this day is not chased: the monitor was not there yet.</summary>
    public DateOnly Since => since;

    /// <summary>The records of an enterprise, the newest first.</summary>
    public IEnumerable<Exemption> Of(int subject) => _bySubject[subject];

    /// <returns>What holds for a period's form; ended when it is expected.</returns>
    public ExemptionKind KindOf(int subject, string form, Period period) =>
        _bySubject[subject].FirstOrDefault(one => one.Covers(form, period))?.Kind ?? ExemptionKind.Ended;
}

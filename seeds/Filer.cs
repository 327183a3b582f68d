using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>Turns an enterprise's true figures into what it filed, when, with the mistakes that were planned.</summary>
internal sealed class Filer(SampleEnterprise enterprise, FirmTraits traits, Figures figures, PlannedEvent? planned, ulong seed)
{
    public static readonly IReadOnlyList<string> WrongUnit = ["gross_output", "value_added", "sales_output"];
    public static readonly IReadOnlyList<string> Revised = ["gross_output", "sales_output"];

    private const string By = "样例统计员";
    private readonly Prng _random = new(seed, "filing:" + enterprise.Code);
    private readonly Form _form = new(enterprise, traits, figures);

    public IEnumerable<Submission> File()
    {
        for (var month = Timeline.FirstFiled; month <= Timeline.LastFiled; month++)
        {
            var at = FiledAt(month);
            if (Happens(EventKind.Missing, month)) continue;
            var period = Timeline.Period(month);
            List<SubmittedReading> readings = [.. _form.Monthly(month)];
            if (!Timeline.IsJanuaryOrFebruary(month)) readings.AddRange(_form.Financial(month));
            if (Happens(EventKind.UnitError, month) || Happens(EventKind.Revision, month))
            {
                foreach (var submission in Corrected(period, readings, at)) yield return submission;
                continue;
            }

            yield return Submission(period, 1, readings, at, "");
            if (Timeline.MonthOfYear(month) == 2)
                yield return Submission(Period.JanuaryFebruary(period.Year), 1, [.. _form.Financial(month)], at.AddMinutes(7), "");
        }
    }

    private bool Happens(EventKind kind, int month) => planned?.Kind == kind && planned.Touches(month);

    private IEnumerable<Submission> Corrected(Period period, List<SubmittedReading> readings, DateTimeOffset at)
    {
        var unitError = planned!.Kind == EventKind.UnitError;
        var indicators = unitError ? WrongUnit : Revised;
        var (factor, why) = unitError ? UnitMistake() : (1 + (_random.Between(0.03, 0.12) * (_random.Chance(0.5) ? 1 : -1)), "财务核对后更正");
        List<SubmittedReading> wrong =
            [.. readings.Select(x => indicators.Contains(x.Indicator) ? x with { Value = Math.Round(x.Value * factor, 1) } : x)];
        yield return Submission(period, 1, wrong, at, "");
        yield return Submission(
            period, 2, [.. readings.Where(x => indicators.Contains(x.Indicator))], at.AddDays(_random.Whole(4, 30)).AddMinutes(_random.Whole(0, 90)), why);
    }

    private (double Factor, string Why) UnitMistake() => _random.Whole(0, 2) switch
    {
        0 => (10, "更正计量单位：多计十倍"),
        1 => (0.1, "更正计量单位：少计十倍"),
        _ => (1000, "更正计量单位：误按元填报"),
    };

    private Submission Submission(Period period, int version, IReadOnlyList<SubmittedReading> readings, DateTimeOffset at, string why) => new()
    {
        Enterprise = enterprise.Code,
        Period = period,
        Key = $"sample:{enterprise.Code}:{period}:{version}",
        Readings = readings,
        AsOf = at,
        By = By,
        Why = why,
    };

    /// <summary>The 3rd to the 10th of the following month in office hours, most on the last days; the 15th to the 27th when late.</summary>
    private DateTimeOffset FiledAt(int month)
    {
        var day = 3 + Math.Max(_random.Whole(0, 7), _random.Whole(0, 7));
        var lateDay = _random.Whole(15, 27);
        var second = _random.Whole(8 * 3600, (18 * 3600) - 1);
        var next = Timeline.Period(month + 1).FirstDay.AddDays((Happens(EventKind.Late, month) ? lateDay : day) - 1);
        return new DateTimeOffset(next, TimeOnly.MinValue, TimeSpan.FromHours(8)).AddSeconds(second);
    }
}

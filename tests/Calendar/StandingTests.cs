using Monitor.Calendar;
using Monitor.Enterprises;

namespace Monitor.Tests.Calendar;

public sealed class StandingTests
{
    private static readonly Form Production = TestSeeds.Reference.Forms.Find("production")!;

    [Theory]
    [InlineData("2026-03-20", ReportingState.NotDue, 0)]
    [InlineData("2026-03-31", ReportingState.NotDue, 0)]
    [InlineData("2026-04-01", ReportingState.Due, 0)]
    [InlineData("2026-04-10", ReportingState.Due, 0)]
    [InlineData("2026-04-11", ReportingState.Missing, 0)] // a Saturday: missing, and no workday overdue yet
    [InlineData("2026-04-13", ReportingState.Missing, 1)]
    [InlineData("2026-04-24", ReportingState.Missing, 10)]
    public void A_form_that_is_not_filed_goes_from_not_due_to_missing(string today, ReportingState state, int overdue) =>
        Assert.Equal((state, overdue), Of(A.Profile(), "2026-03", null, today));

    [Theory]
    [InlineData("2026-04-03", ReportingState.Filed, 0)]
    [InlineData("2026-04-10", ReportingState.Filed, 0)]
    [InlineData("2026-04-13", ReportingState.Late, 1)]
    [InlineData("2026-04-20", ReportingState.Late, 6)]
    public void One_that_is_filed_is_late_after_the_due_day_and_stays_what_it_is(string filed, ReportingState state, int overdue) =>
        Assert.Equal((state, overdue), Of(A.Profile(), "2026-03", A.Noon(filed), "2026-09-01"));

    [Fact]
    public void The_due_day_lasts_until_midnight_where_the_bureau_is()
    {
        Assert.Equal(ReportingState.Filed, Of(A.Profile(), "2026-03", new(2026, 4, 10, 15, 59, 59, TimeSpan.Zero), "2026-09-01").State);
        Assert.Equal(ReportingState.Late, Of(A.Profile(), "2026-03", new(2026, 4, 10, 16, 0, 0, TimeSpan.Zero), "2026-09-01").State);
    }

    [Theory]
    [InlineData("2026-02", ReportingState.Exempt)] // before it entered
    [InlineData("2026-03", ReportingState.Missing)] // it entered in mid-month
    [InlineData("2026-05", ReportingState.Missing)]
    [InlineData("2026-06", ReportingState.Exempt)] // it left in mid-month
    [InlineData("2026-07", ReportingState.Exempt)]
    public void A_form_is_expected_of_those_on_the_roster_at_the_periods_end(string period, ReportingState state) =>
        Assert.Equal(state, Of(A.Profile() with { From = new(2026, 3, 15), To = new(2026, 6, 15) }, period, null, "2026-12-01").State);

    [Fact]
    public void The_newest_record_that_covers_a_period_holds()
    {
        var reporting = new ReportingModel(DateOnly.MinValue,
        [
            Record(1, "2026-01", null, ExemptionKind.Suspended),
            Record(2, "2026-03", "2026-03", ExemptionKind.Exempt),
            Record(3, "2026-05", null, ExemptionKind.Ended),
            Record(4, "2026-01", null, ExemptionKind.Exempt, "financial"),
        ]);
        Assert.Equal(
            [ReportingState.Missing, ReportingState.Suspended, ReportingState.Exempt, ReportingState.Suspended, ReportingState.Missing],
            new[] { "2025-12", "2026-02", "2026-03", "2026-04", "2026-05" }.Select(period => Of(A.Profile(), period, null, "2026-12-01", reporting).State));
        Assert.Equal(ReportingState.Missing, Of(A.Profile("F2", 2), "2026-03", null, "2026-12-01", reporting).State);
    }

    [Fact]
    public void A_record_of_January_alone_does_not_excuse_January_February()
    {
        var form = TestSeeds.Reference.Forms.Find("financial")!;
        Assert.False(Record(1, "2026-01", "2026-01", ExemptionKind.Exempt).Covers(form.Code, A.Period("2026-01..02")));
        Assert.True(Record(1, "2026-02", "2026-02", ExemptionKind.Exempt).Covers(form.Code, A.Period("2026-01..02")));
    }

    private static Exemption Record(long no, string first, string? last, ExemptionKind kind, string form = "") =>
        new(no, 1, form, A.Period(first), last is null ? null : A.Period(last), kind, "overhaul", "test", FakeClock.Start);

    private static (ReportingState State, int Overdue) Of(EnterpriseProfile enterprise, string period, DateTimeOffset? filedAt, string today, ReportingModel? reporting = null)
    {
        var standing = Standing.Of(enterprise, Production, A.Period(period), filedAt, reporting ?? ReportingModel.Empty,
            TestSeeds.Reference.Calendar, TestSeeds.Reference.TimeZone, A.Day(today));
        return (standing.State, standing.OverdueDays);
    }
}

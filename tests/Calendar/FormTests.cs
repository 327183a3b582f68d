using Monitor.Calendar;
using Monitor.Reference;
using Form = Monitor.Calendar.Form;
using SampleHistory = Monitor.Seeds.SampleHistory;

namespace Monitor.Tests.Calendar;

public sealed class FormTests
{
    private static readonly WorkCalendar Days = TestSeeds.Reference.Calendar;
    private static readonly Form Production = TestSeeds.Reference.Forms.Find("production")!;
    private static readonly Form Financial = TestSeeds.Reference.Forms.Find("financial")!;

    [Theory]
    [InlineData("2026-03", "2026-04-10")] // a Friday
    [InlineData("2024-01", "2024-02-18")] // the 10th begins the Spring Festival; the Sunday after it is worked
    [InlineData("2025-12", "2026-01-12")] // over the year's end, on a Saturday
    public void The_due_day_moves_to_the_next_workday(string period, string due) => Assert.Equal(A.Day(due), Production.DueOn(A.Period(period), Days));

    [Fact]
    public void A_due_day_in_the_first_week_of_October_moves_behind_the_holidays() =>
        Assert.Equal(A.Day("2024-10-08"), (Production with { DueDay = 3 }).DueOn(A.Period("2024-09"), Days));

    [Fact]
    public void A_due_day_past_the_end_of_February_is_its_last_day()
    {
        var last = Production with { DueDay = 31 };
        Assert.Equal(A.Day("2024-02-29"), last.DueOn(A.Period("2024-01"), Days));
        Assert.Equal(A.Day("2023-02-28"), last.DueOn(A.Period("2023-01"), Days));
    }

    [Fact]
    public void A_form_for_January_February_is_due_once_in_March()
    {
        Assert.Equal(A.Day("2026-03-18"), Financial.DueOn(A.Period("2026-01..02"), Days));
        Assert.False(Financial.HasPeriod(A.Period("2026-01")));
        Assert.Equal(["2026-03", "2026-01..02", "2025-12"], Financial.ClosedBefore(A.Day("2026-04-30"), Days).Take(3).Select(period => period.ToString()));
    }

    [Fact]
    public void A_period_is_closed_on_the_day_after_its_due_day()
    {
        Assert.Equal(A.Period("2026-02"), Production.ClosedBefore(A.Day("2026-04-10"), Days).First());
        Assert.Equal(A.Period("2026-03"), Production.ClosedBefore(A.Day("2026-04-11"), Days).First());
    }

    [Fact]
    public void It_is_filed_when_all_required_figures_are_there_on_whatever_basis()
    {
        var firm = new Firm().Files("output", "2026-03", 1);
        Assert.False(Production.IsFiled(firm.Book, A.Period("2026-03")));
        Assert.True(Production.IsFiled(firm.FilesYearToDate("sales", "2026-03", 3).Book, A.Period("2026-03")));
        Assert.True(Financial.IsFiled(firm.FilesYearToDate("revenue", "2026-02", 3).Book, A.Period("2026-01..02")));
        Assert.True(Production.IsFiled(firm.Files("output", "2026-01..02", 2).Files("sales", "2026-01..02", 2).Book, A.Period("2026-01")));
    }

    [Fact]
    public void Zero_is_a_figure_and_files_the_form() =>
        Assert.True(Production.IsFiled(new Firm().Files("output", "2026-03", 0).Files("sales", "2026-03", 0).Book, A.Period("2026-03")));

    [Theory]
    [InlineData("- { code: f, name: { zh: 甲, en: F }, dueDay: 32, indicators: [output], required: [output] }", "form f: dueDay is 1 to 31")]
    [InlineData("- { code: f, name: { zh: 甲, en: F }, dueDay: 3, indicators: [output], required: [sales] }", "form f: 'sales' is required but not among")]
    [InlineData("- { code: f, name: { zh: 甲, en: F }, dueDay: 3, indicators: [output], required: [] }", "form f: it needs at least one")]
    [InlineData("- { code: f, name: { zh: 甲, en: F }, dueDay: 3, indicators: [outptu], required: [outptu] }", "form f: 'outptu' is not in the catalogue")]
    [InlineData("- { code: f, name: { zh: 甲, en: F }, dueDay: 3, indicators: [sales_ratio], required: [sales_ratio] }", "form f: 'sales_ratio' is computed")]
    [InlineData("- { code: f, name: { zh: 甲, en: F }, dueDay: 3, flows: [], indicators: [output], required: [output] }", "form f: flows are asked for")]
    public void A_faulty_form_is_refused_with_what_is_wrong(string yaml, string message)
    {
        using var folder = new TempFolder();
        var file = folder.Write("forms.yaml", yaml);
        Assert.Contains(message, Assert.Throws<SeedException>(() => FormFile.Read(file, TestSeeds.Catalog)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_files_in_time_unless_it_is_planned_to_be_late()
    {
        var reference = ReferenceModel.Load(ReferenceModel.DefaultFolder);
        var late = SampleHistory.Generate().Submissions.Where(filing => filing.Key.EndsWith(":1", StringComparison.Ordinal)).Count(filing =>
            reference.Forms.All.Any(form => form.HasPeriod(filing.Period) && form.Required.All(required => filing.Readings.Any(reading => reading.Indicator == required.Code))
                && Standing.DayOf(filing.AsOf!.Value, reference.TimeZone) > form.DueOn(filing.Period, reference.Calendar)));
        Assert.InRange(late, 1, 60);
    }

    [Fact]
    public void A_month_has_the_period_for_which_the_form_is_filed_in_it()
    {
        Assert.Equal([A.Period("2026-01"), A.Period("2026-02"), A.Period("2026-03")], A.Months("2026-01", 3).Select(Production.PeriodIn));
        Assert.Equal([null, A.Period("2026-01..02"), A.Period("2026-03")], A.Months("2026-01", 3).Select(Financial.PeriodIn));
    }

    [Theory]
    [InlineData("production", "2026-03", "2026-02")]
    [InlineData("production", "2026-01", "2025-12")]
    [InlineData("financial", "2026-03", "2026-01..02")]
    [InlineData("financial", "2026-01..02", "2025-12")]
    public void The_period_before_is_one_of_the_forms_own(string form, string period, string before) =>
        Assert.Equal(A.Period(before), TestSeeds.Reference.Forms.Find(form)!.Before(A.Period(period)));

    [Fact]
    public void Flows_are_asked_for_as_the_form_says_and_stocks_for_the_periods_end()
    {
        Assert.Equal([Basis.Period], Production.AsksOf(TestSeeds.Indicator("output")));
        var form = Production with { Flows = [Basis.YearToDate] };
        Assert.Equal([Basis.YearToDate], form.AsksOf(TestSeeds.Indicator("output")));
        Assert.Equal([Basis.Period], form.AsksOf(TestSeeds.Indicator("employees")));
    }

    [Fact]
    public void An_enterprise_abroad_files_no_form()
    {
        Assert.True(Production.IsFiledBy(A.Profile()));
        Assert.False(Production.IsFiledBy(A.Profile() with { SpringFestival = false }));
        Assert.False(Financial.IsFiledBy(A.Profile()));
        Assert.True(Financial.IsFiledBy(A.Profile() with { Tier = Tier.City }));
    }
}

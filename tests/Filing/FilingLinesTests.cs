using Monitor.Calendar;
using Monitor.Filing;

namespace Monitor.Tests.Filing;

/// <summary>What stands beside the places of a form.</summary>
public sealed class FilingLinesTests
{
    private static readonly Form Production = TestSeeds.Reference.Forms.Find("production")! with { Flows = [Basis.Period, Basis.YearToDate] };
    private static readonly Form Financial = TestSeeds.Reference.Forms.Find("financial")! with { Flows = [Basis.YearToDate] };

    private readonly Firm _firm = new();

    [Fact]
    public void A_month_has_the_one_before_and_the_one_a_year_ago_beside_it()
    {
        _firm.FilesMonths("output", "2025-01", [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 11, 22]).Files("output", "2026-03", 33, reportedBase: 31);
        var line = Line(Production, "output", "2026-03");
        Assert.Equal((33, 31, null, null), (line.Value, line.Base, line.YearToDate, line.YearToDateBase));
        Assert.Equal((22, 33, 30, 60), (line.Previous, line.PreviousToDate, line.LastYear, line.LastYearToDate));
    }

    [Fact]
    public void A_lone_January_and_February_stand_for_themselves()
    {
        _firm.FilesMonths("output", "2025-01", [10, 20, 30]).FilesMonths("output", "2025-12", [120, 11]);
        var (january, february) = (Line(Production, "output", "2026-01"), Line(Production, "output", "2026-02"));
        Assert.Equal((11, 120, 0, 10, 10), (january.Value, january.Previous, january.PreviousToDate, january.LastYear, january.LastYearToDate));
        Assert.Equal((null, 11, 11, 20, 30), (february.Value, february.Previous, february.PreviousToDate, february.LastYear, february.LastYearToDate));
    }

    [Fact]
    public void March_of_a_form_for_January_February_follows_the_two_as_one()
    {
        _firm.FilesYearToDate("revenue", "2025-01..02", 50).FilesYearToDate("revenue", "2025-03", 80).FilesYearToDate("revenue", "2026-01..02", 60);
        var line = Line(Financial, "revenue", "2026-03");
        Assert.Equal((60, 60, 30, 80), (line.Previous, line.PreviousToDate, line.LastYear, line.LastYearToDate));
        Assert.Equal((60, null, 50), (Line(Financial, "revenue", "2026-01..02").YearToDate, Line(Financial, "revenue", "2026-01..02").Value, Line(Financial, "revenue", "2026-01..02").LastYearToDate));
        Assert.Equal([Basis.YearToDate], line.Asks);
    }

    [Fact]
    public void What_does_not_add_up_over_time_has_no_year_to_date()
    {
        _firm.Files("employees", "2026-01", 100).Files("employees", "2026-02", 101);
        var line = Line(Production, "employees", "2026-03");
        Assert.Equal((101, null), (line.Previous, line.PreviousToDate));
        Assert.Null(Line(Production, "employees", "2026-01").PreviousToDate);
        Assert.Equal([Basis.Period], line.Asks);
    }

    [Fact]
    public void What_was_never_filed_is_absent_and_no_zero()
    {
        var line = Line(Production, "output", "2026-03");
        Assert.Equal((null, null, null, null), (line.Value, line.Previous, line.PreviousToDate, line.LastYear));
        Assert.True(line.Required);
        Assert.Equal([("千元", 1), ("万元", 10)], line.Units.Select(unit => (unit.Name, unit.Factor)));
    }

    private FilingLine Line(Form form, string indicator, string period) => FilingLines.Of(_firm.Book, form, A.Period(period)).Single(line => line.Indicator == indicator);
}

using Monitor.Calendar;
using Monitor.Reference;

namespace Monitor.Tests.Calendar;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Days = TestSeeds.Reference.Calendar;

    [Theory]
    [InlineData("2026-03-16", true)] // Monday
    [InlineData("2026-03-14", false)] // Saturday
    [InlineData("2024-02-04", true)] // a Sunday worked for the Spring Festival
    [InlineData("2024-02-18", true)]
    [InlineData("2024-02-12", false)] // a Monday in the festival
    [InlineData("2024-10-12", true)] // a Saturday worked for National Day
    [InlineData("2024-02-29", true)]
    public void Holidays_are_off_and_swapped_weekend_days_are_worked(string day, bool worked) => Assert.Equal(worked, Days.IsWorkday(A.Day(day)));

    [Fact]
    public void The_first_to_the_seventh_of_October_2024_are_off() => Assert.Equal(A.Day("2024-10-08"), Days.NextWorkday(A.Day("2024-10-01")));

    [Fact]
    public void A_workday_is_its_own_next_workday() => Assert.Equal(A.Day("2026-03-16"), Days.NextWorkday(A.Day("2026-03-16")));

    [Theory]
    [InlineData("2026-04-10", "2026-04-10", 0)]
    [InlineData("2026-04-10", "2026-04-12", 0)] // a weekend
    [InlineData("2026-04-10", "2026-04-13", 1)]
    [InlineData("2026-04-10", "2026-04-24", 10)]
    [InlineData("2024-02-09", "2024-02-18", 1)] // the festival between a Friday and a worked Sunday
    [InlineData("2025-12-31", "2026-01-05", 2)] // 1 to 3 January off, Sunday the 4th worked
    [InlineData("2026-04-13", "2026-04-10", 0)]
    public void Workdays_between_two_days_count_the_last_and_not_the_first(string after, string through, int count) =>
        Assert.Equal(count, Days.WorkdaysBetween(A.Day(after), A.Day(through)));

    [Fact]
    public void Beyond_the_years_of_the_file_only_weekends_are_off()
    {
        Assert.True(Days.IsWorkday(A.Day("2031-10-01")));
        Assert.False(Days.IsWorkday(A.Day("2031-10-04")));
        Assert.True(WorkCalendar.WeekendsOnly.IsWorkday(A.Day("2024-02-12")));
    }

    [Fact]
    public void A_faulty_day_is_told()
    {
        using var folder = new TempFolder();
        var file = folder.Write("calendar.yaml", "holidays: [{ date: 2026-02-30 }]\nworkdays: []\n");
        Assert.Contains("2026-02-30", Assert.Throws<SeedException>(() => WorkCalendar.Read(file)).Message, StringComparison.Ordinal);
    }
}

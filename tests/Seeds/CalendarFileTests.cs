using System.Globalization;
using Monitor.Seeds;

namespace Monitor.Tests.Seeds;

public sealed class CalendarFileTests
{
    private static readonly CalendarShape Calendar = SeedFiles.Parse<CalendarShape>("calendar.yaml");

    [Theory]
    [InlineData("2019-01-01")]
    [InlineData("2020-01-31")]
    [InlineData("2020-02-01")]
    [InlineData("2020-02-02")]
    [InlineData("2022-02-01")]
    [InlineData("2024-10-01")]
    [InlineData("2025-10-08")]
    [InlineData("2026-02-17")]
    [InlineData("2026-10-01")]
    public void A_public_holiday_is_listed(string date) => Assert.Contains(Calendar.Holidays, x => x.Date == date);

    [Theory]
    [InlineData("2020-01-19")]
    [InlineData("2023-10-07")]
    [InlineData("2024-02-04")]
    [InlineData("2026-02-14")]
    [InlineData("2026-10-10")]
    public void A_swapped_workday_is_listed(string date) => Assert.Contains(Calendar.Workdays, x => x.Date == date);

    [Fact]
    public void The_2020_epidemic_took_back_the_swapped_workday_of_1_February() =>
        Assert.DoesNotContain(Calendar.Workdays, x => x.Date == "2020-02-01");

    [Fact]
    public void A_swapped_workday_is_a_weekend_day_and_no_holiday()
    {
        Assert.All(Calendar.Workdays, x => Assert.Contains(Day(x.Date).DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday }));
        Assert.Empty(Calendar.Workdays.Select(x => x.Date).Intersect(Calendar.Holidays.Select(x => x.Date)));
    }

    /// <summary>And on the 7th but for 2023, when the week began with the Mid-Autumn Festival on 29 September.</summary>
    [Fact]
    public void National_Day_is_a_holiday_from_1_to_6_October_of_every_year() =>
        Assert.All(
            from year in Enumerable.Range(2019, 8) from day in Enumerable.Range(1, 6) select $"{year}-10-{day:00}",
            date => Assert.Contains(Calendar.Holidays, x => x.Date == date));

    [Theory]
    [InlineData(1990, "1990-01-27")]
    [InlineData(2020, "2020-01-25")]
    [InlineData(2026, "2026-02-17")]
    [InlineData(2027, "2027-02-06")]
    [InlineData(2030, "2030-02-03")]
    [InlineData(2035, "2035-02-08")]
    public void The_Spring_Festival_of_a_year_is_known(int year, string date) => Assert.Equal(date, Calendar.SpringFestival[year]);

    [Fact]
    public void The_Spring_Festival_lies_between_21_January_and_20_February_of_every_year()
    {
        Assert.Equal(Enumerable.Range(1990, 46), Calendar.SpringFestival.Keys.Order());
        Assert.All(Calendar.SpringFestival, x => Assert.InRange(Day(x.Value), new DateOnly(x.Key, 1, 21), new DateOnly(x.Key, 2, 21)));
    }

    [Fact]
    public void The_sample_history_uses_the_same_festivals() =>
        Assert.All(SpringFestival.Dates, x => Assert.Equal(Calendar.SpringFestival[x.Year], x.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

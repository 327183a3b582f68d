using System.Text.Json;

namespace Monitor.Tests.Contracts;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026-03", PeriodKind.Month)]
    [InlineData("2026-01..02", PeriodKind.JanuaryFebruary)]
    [InlineData("2026-03-T1", PeriodKind.TenDay)]
    [InlineData("2026-12-T3", PeriodKind.TenDay)]
    [InlineData("2024-02-29", PeriodKind.Day)]
    public void Text_that_is_a_period_reads_back_as_itself(string text, PeriodKind kind)
    {
        var period = Period.Parse(text);
        Assert.Equal(kind, period.Kind);
        Assert.Equal(text, period.ToString());
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(period));
        Assert.Equal(period, JsonSerializer.Deserialize<Period>($"\"{text}\""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("1899-12")]
    [InlineData("2200-01")]
    [InlineData("2026/03")]
    [InlineData("2026-3")]
    [InlineData("2026-02..03")]
    [InlineData("2026-03-T0")]
    [InlineData("2026-03-T4")]
    [InlineData("2026-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-03-1 ")]
    [InlineData("+026-03")]
    [InlineData("2026-03-15T00")]
    public void Text_that_is_no_period_is_refused_with_what_to_write(string text)
    {
        Assert.False(Period.TryParse(text, null, out _));
        Assert.Contains("2026-01..02", Assert.Throws<FormatException>(() => Period.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Period>(JsonSerializer.Serialize(text)));
    }

    [Fact]
    public void Every_period_of_two_centuries_survives_code_and_text()
    {
        foreach (var period in AllOf(1900, 2199))
        {
            Assert.Equal(period, Period.FromCode(period.Code));
            Assert.Equal(period, Period.Parse(period.ToString()));
        }
    }

    [Fact]
    public void Codes_are_unique()
    {
        var all = AllOf(2019, 2028).ToList();
        Assert.Equal(all.Count, all.Select(period => period.Code).Distinct().Count());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData((2 << 28) | 12)]
    public void A_number_that_is_no_code_is_refused(int code) => Assert.Throws<ArgumentOutOfRangeException>(() => Period.FromCode(code));

    [Theory]
    [InlineData(1899, 1)]
    [InlineData(2200, 1)]
    [InlineData(2026, 0)]
    [InlineData(2026, 13)]
    public void Months_that_are_not_are_refused(int year, int month) => Assert.Throws<ArgumentOutOfRangeException>(() => Period.Month(year, month));

    [Fact]
    public void Periods_stand_in_order_of_their_last_day_the_longer_after_the_shorter()
    {
        string[] inOrder =
        [
            "2026-01-31", "2026-01-T3", "2026-01", "2026-02-10", "2026-02-T1", "2026-02-28", "2026-02-T3", "2026-02", "2026-01..02", "2026-03-01", "2026-03",
        ];
        var periods = inOrder.Select(A.Period).ToList();
        for (var i = 1; i < periods.Count; i++)
        {
            Assert.True(periods[i - 1] < periods[i], $"{periods[i - 1]} before {periods[i]}");
            Assert.True(periods[i] > periods[i - 1] && periods[i] >= periods[i - 1] && periods[i - 1] <= periods[i]);
        }
    }

    [Theory]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-T3", "2024-02-21", "2024-02-29")]
    [InlineData("2024-01..02", "2024-01-01", "2024-02-29")]
    [InlineData("2025-01..02", "2025-01-01", "2025-02-28")]
    [InlineData("2026-12-T2", "2026-12-11", "2026-12-20")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    public void A_period_knows_its_first_and_last_day(string text, string first, string last)
    {
        var period = A.Period(text);
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last)), (period.FirstDay, period.LastDay));
    }

    [Fact]
    public void January_February_ends_in_February() => Assert.Equal((2026, 2), (A.Period("2026-01..02").Year, A.Period("2026-01..02").MonthOfYear));

    private static IEnumerable<Period> AllOf(int firstYear, int lastYear)
    {
        for (var day = new DateOnly(firstYear, 1, 1); day <= new DateOnly(lastYear, 12, 31); day = day.AddDays(1)) yield return Period.Day(day);
        for (var year = firstYear; year <= lastYear; year++)
        {
            yield return Period.JanuaryFebruary(year);
            for (var month = 1; month <= 12; month++)
            {
                yield return Period.Month(year, month);
                for (var part = 1; part <= 3; part++) yield return Period.TenDay(year, month, part);
            }
        }
    }
}

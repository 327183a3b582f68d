using Monitor.Calendar;
using Monitor.Reference;

namespace Monitor.Tests.Calendar;

/// <summary>The clock of the product's calendar: 08:30 to 12:00 and 13:30 to 18:00 of workdays. Times are the bureau's.</summary>
public sealed class WorkingClockTests
{
    private static readonly WorkingClock Clock = new(TestSeeds.Reference.Calendar, TestSeeds.Reference.TimeZone);

    [Theory]
    [InlineData("2026-06-15 09:00", "2026-06-15 11:00", 2)] // a Monday
    [InlineData("2026-06-15 11:00", "2026-06-15 14:30", 2)] // over noon
    [InlineData("2026-06-15 03:00", "2026-06-15 23:00", 8)]
    [InlineData("2026-06-12 17:00", "2026-06-15 09:30", 2)] // over a weekend
    [InlineData("2026-06-18 17:00", "2026-06-22 09:30", 2)] // Friday the 19th is the Dragon Boat Festival
    [InlineData("2026-06-20 09:00", "2026-06-20 17:00", 0)] // a Saturday
    [InlineData("2024-02-04 09:00", "2024-02-04 11:00", 2)] // a Sunday worked for the Spring Festival
    [InlineData("2024-02-09 17:00", "2024-02-18 09:30", 2)] // the festival, from a Friday to a worked Sunday
    [InlineData("2026-06-15 11:00", "2026-06-15 09:00", 0)]
    public void Only_working_hours_count(string from, string to, double hours) => Assert.Equal(TimeSpan.FromHours(hours), Clock.Between(At(from), At(to)));

    [Theory]
    [InlineData("2026-06-15 09:00", 2, "2026-06-15 11:00")]
    [InlineData("2026-06-15 09:00", 3, "2026-06-15 12:00")]
    [InlineData("2026-06-15 09:00", 3.5, "2026-06-15 14:00")]
    [InlineData("2026-06-12 17:00", 2, "2026-06-15 09:30")]
    [InlineData("2026-06-18 17:00", 2, "2026-06-22 09:30")]
    [InlineData("2026-06-15 22:00", 0, "2026-06-16 08:30")] // nothing is due at night
    [InlineData("2026-06-20 10:00", 0, "2026-06-22 08:30")]
    [InlineData("2026-06-15 09:00", 0, "2026-06-15 09:00")]
    [InlineData("2026-09-30 17:00", 9, "2026-10-08 18:00")] // National Day, 1 to 7 October
    [InlineData("2025-12-31 17:00", 2, "2026-01-04 09:30")] // New Year off, Sunday the 4th worked
    public void A_moment_is_reached_after_so_many_working_hours(string from, double hours, string reached) => Assert.Equal(At(reached), Clock.After(At(from), TimeSpan.FromHours(hours)));

    /// <summary>Whatever the hour: what has passed until the moment reached is what was asked for.</summary>
    [Fact]
    public void Going_on_and_measuring_agree()
    {
        for (var i = 0; i < 2000; i++)
        {
            var from = At("2025-12-20 00:00").AddMinutes(i * 37);
            var hours = TimeSpan.FromMinutes(1 + (i % 4000));
            Assert.Equal(hours, Clock.Between(from, Clock.After(from, hours)));
        }
    }

    [Fact]
    public void Hours_are_data_and_a_faulty_one_is_told()
    {
        using var folder = new TempFolder();
        const string Days = "holidays: []\nworkdays: []\n";
        var file = folder.Write("calendar.yaml", Days + "hours: [{ from: '00:00', to: '24:00' }]\n");
        Assert.Equal(TimeSpan.FromHours(24), new WorkingClock(WorkCalendar.Read(file), TestSeeds.Reference.TimeZone).Between(At("2026-06-15 00:00"), At("2026-06-16 00:00")));
        Assert.Equal(2, WorkCalendar.Read(folder.Write("calendar.yaml", Days)).Hours.Count);
        foreach (var hours in new[] { "{ from: '8', to: '12:00' }", "{ from: '12:00', to: '09:00' }", "{ from: '08:00', to: '12:00' }, { from: '11:00', to: '13:00' }" })
            Assert.Contains("hours", Assert.Throws<SeedException>(() => WorkCalendar.Read(folder.Write("calendar.yaml", $"{Days}hours: [{hours}]\n"))).Message, StringComparison.Ordinal);
    }

    private static DateTimeOffset At(string time) => new(DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}

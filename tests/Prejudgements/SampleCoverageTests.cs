using System.Diagnostics;
using Monitor.Enterprises;
using Monitor.Prejudgements;
using Monitor.Readings;
using Monitor.Rollups;
using Monitor.Rules.Backtests;
using Monitor.Tests.Rules.Backtests;
using Xunit.Abstractions;

namespace Monitor.Tests.Prejudgements;

/// <summary>
/// Past pre-judgements of the sample city against what came: from every month of the last year of its history, each knowing only the figures up
/// to its origin. Firms with a hidden event are left out where the event falls into the months that are judged: no history foretells a strike.
/// </summary>
public sealed class SampleCoverageTests(ITestOutputHelper output)
{
    private static readonly AggregateProfile[] All = [.. SampleCity.Reference.Aggregates.Select((one, i) => new AggregateProfile(100_000 + i, one.Subject, one.Name))];

    [Fact]
    public void Intervals_of_months_quarters_and_years_cover_about_what_they_promise()
    {
        var clock = Stopwatch.StartNew();
        var scores = new SortedDictionary<(string Whose, string Span), (int In80, int In95, int Count)>();
        foreach (var origin in (string[])["2025-09", "2025-12", "2026-03"]) Score(origin, "gross_output", scores);
        foreach (var ((whose, span), (in80, in95, count)) in scores)
            output.WriteLine($"{whose,-11} {span,-8} {count,6} outcomes   80 %: {100.0 * in80 / count:0.0}   95 %: {100.0 * in95 / count:0.0}");
        output.WriteLine($"{clock.Elapsed.TotalSeconds:0.0} s");
        foreach (var ((_, _), (in80, in95, count)) in scores.Where(one => one.Key.Whose == "enterprises"))
        {
            Assert.InRange(100.0 * in80 / count, 70, 95);
            Assert.InRange(100.0 * in95 / count, 88, 100);
        }
    }

    private static void Score(string origin, string code, SortedDictionary<(string Whose, string Span), (int In80, int In95, int Count)> scores)
    {
        Assert.True(SampleCity.Reference.Catalog.TryFind(code, out var indicator));
        var timeline = Timeline.Of(indicator, springFestival: true);
        var span = new PrejudgementSpan(timeline, timeline.SlotOf(A.Period(origin)));
        var eventful = SampleCity.Default.Truth.Select(one => one.Enterprise).ToHashSet();
        var books = SampleCity.Default.Histories.Select(history => (Firm: history.Profile, Book: BookOf(history))).ToList();
        var last = timeline.SlotOf(A.Period("2026-06"));
        var judged = new Prejudger(indicator, span, All, new(All), SampleCity.Reference.Targets).Judge(books, () => { }, CancellationToken.None).ToDictionary(one => one.Subject, one => one.Prejudgement);
        foreach (var (firm, book) in books.Where(one => judged.ContainsKey(one.Firm.No) && !eventful.Contains(one.Firm.Code)))
            Count("enterprises", judged[firm.No], slot => book.Value(indicator, timeline, slot));
        var belonging = new Aggregates(All);
        foreach (var aggregate in All.Where(one => judged.ContainsKey(one.No)))
        {
            var members = books.Where(one => judged.ContainsKey(one.Firm.No) && belonging.Of(one.Firm).Contains(aggregate)).ToList();
            Count(aggregate.Subject.Kind == SubjectKind.City ? "city" : "aggregates", judged[aggregate.No], slot => members.Sum(one => one.Book.Value(indicator, timeline, slot)));
        }

        void Count(string whose, Prejudgement prejudgement, Func<int, double> actual)
        {
            foreach (var step in prejudgement.Steps.Where(step => timeline.SlotOf(step.Last) <= last)) Take("month", step, actual(timeline.SlotOf(step.Last)));
            foreach (var (name, figure) in new[] { ("quarter", prejudgement.Quarter), ("year", prejudgement.Year) })
            {
                var slots = Enumerable.Range(timeline.SlotOf(figure.First), timeline.SlotOf(figure.Last) - timeline.SlotOf(figure.First) + 1).ToList();
                if (slots[^1] <= last) Take(name, figure, slots.Sum(actual));
            }

            void Take(string name, PrejudgedFigure figure, double came)
            {
                if (double.IsNaN(came)) return;
                var (in80, in95, count) = scores.GetValueOrDefault((whose, name));
                scores[(whose, name)] = (in80 + (came >= figure.Lo80 && came <= figure.Hi80 ? 1 : 0), in95 + (came >= figure.Lo95 && came <= figure.Hi95 ? 1 : 0), count + 1);
            }
        }
    }

    private static SeriesBook BookOf(EnterpriseHistory history)
    {
        var state = new EnterpriseState(history.Profile, SampleCity.ModelOf([]) with { Calendar = SampleCity.Reference.Calendar });
        foreach (var change in history.Changes)
        {
            state.Add(change.Stamp);
            foreach (var reading in change.Readings) state.Take(reading, state.Version);
        }

        return state.Book;
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace Monitor.Tests.Enterprises;

/// <summary>What holds for every history of filings, in every order of arrival.</summary>
public sealed class ArrivalOrderTests
{
    private const int Cases = 1000;

    [Fact]
    public void Any_order_of_arrival_ends_in_the_same_readings_and_episodes() => ForEveryHistory((filings, order) =>
    {
        var (one, other) = (Apply(filings), Apply(Shuffled(filings, order)));
        Assert.Equal(FilingHistory.ReadingsOf(one), FilingHistory.ReadingsOf(other));
        Assert.Equal(FilingHistory.EpisodesOf(one), FilingHistory.EpisodesOf(other));
    });

    [Fact]
    public void Judging_step_by_step_ends_where_judging_from_scratch_does() => ForEveryHistory((filings, _) =>
    {
        var live = Apply(filings);
        var scratch = new Firm(FilingHistory.Model, A.Profile());
        foreach (var change in live.Changes)
        {
            scratch.State.Add(change.Stamp);
            foreach (var reading in change.Readings) scratch.State.Take(reading, change.Version);
        }

        var shapes = new List<Monitor.Alerts.EpisodeShape>();
        foreach (var (track, judged) in scratch.State.Tracks.Zip(live.State.Tracks))
        {
            shapes.Clear();
            track.Judge(scratch.Book, int.MinValue, shapes);
            Assert.Equal(shapes, (judged.Episodes ?? []).Select(judged.ShapeOf));
        }
    });

    [Fact]
    public void A_state_read_again_goes_on_as_the_live_one_does() => ForEveryHistory((filings, order) =>
    {
        var random = new Random(order);
        var (live, stored) = (new Firm(FilingHistory.Model, A.Profile()), new Firm(FilingHistory.Model, A.Profile()));
        foreach (var filing in filings)
        {
            if (random.Next(3) == 0) stored.ReadsAgain();
            Assert.Equal(FilingHistory.TextOf(live.Apply(filing)), FilingHistory.TextOf(stored.Apply(filing)));
        }

        Assert.Equal(FilingHistory.ReadingsOf(live), FilingHistory.ReadingsOf(stored));
    });

    [Fact]
    public void Steps_of_an_episode_open_and_close_it_in_turn() => ForEveryHistory((filings, order) =>
    {
        foreach (var steps in Apply(Shuffled(filings, order)).Transitions.GroupBy(step => step.Episode))
        {
            var open = 0;
            var before = Level.None;
            foreach (var step in steps)
            {
                Assert.Equal(before, step.From);
                Assert.Equal(step.Kind == TransitionKind.Raised, step == steps.First());
                open += step.Kind switch
                {
                    TransitionKind.Raised or TransitionKind.Reopened => 1,
                    TransitionKind.Cleared => -1,
                    // One that had cleared is withdrawn without being open.
                    TransitionKind.Withdrawn => -open,
                    _ => 0,
                };
                Assert.Equal(step.Status == EpisodeStatus.Active ? 1 : 0, open);
                Assert.Equal(step.Level == Level.None, open == 0);
                Assert.True(step.Peak >= step.Level && step.FirstPeriod <= step.RaisedPeriod && step.RaisedPeriod <= step.LastPeriod);
                Assert.Equal(step.Status == EpisodeStatus.Cleared, step.ClearedPeriod is not null && step.Kind != TransitionKind.Withdrawn);
                before = step.Level;
            }

            Assert.DoesNotContain(steps.SkipLast(1), step => step.Kind == TransitionKind.Withdrawn);
        }
    });

    [Fact]
    public void A_rule_has_at_most_one_open_episode() => ForEveryHistory((filings, order) =>
        Assert.All(Apply(Shuffled(filings, order)).Episodes.Where(episode => episode.Status == EpisodeStatus.Active).GroupBy(episode => episode.Rule), open => Assert.Single(open)));

    private static Firm Apply(IReadOnlyList<Submission> filings)
    {
        var firm = new Firm(FilingHistory.Model, A.Profile());
        foreach (var filing in filings)
        {
            var outcome = firm.Apply(filing);
            Assert.True(outcome.Change is not null, outcome.Problems.Count > 0 ? outcome.Problems[0].Message.En : "replayed");
        }

        return firm;
    }

    private static List<Submission> Shuffled(List<Submission> filings, int order)
    {
        var shuffled = filings.ToArray();
        new Random(order).Shuffle(shuffled);
        return [.. shuffled];
    }

    private static void ForEveryHistory(Action<List<Submission>, int> holds)
    {
        var histories = Arb.From(Gen.Choose(0, int.MaxValue - 1).ArrayOf().Resize(50), Shorter);
        Prop.ForAll(histories, codes =>
        {
            holds(FilingHistory.Of(codes), codes.Length);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(2026, 11));
    }

    private static IEnumerable<int[]> Shorter(int[] codes)
    {
        for (var cut = codes.Length / 2; cut > 0; cut /= 2)
        {
            for (var at = 0; at + cut <= codes.Length; at += cut) yield return [.. codes[..at], .. codes[(at + cut)..]];
        }
    }
}

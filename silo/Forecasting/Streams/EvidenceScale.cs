namespace Monitor.Forecasting.Streams;

/// <summary>Turns a record's answers into one surprise that means the same on every stream: each answer is ranked in its own history, and so is the sum.</summary>
internal sealed class EvidenceScale
{
    private const double AnswerMemory = 6000;
    private const double SumMemory = 20000;

    // Only answers rarer than this count beside the rarest, and only in part: they are not independent.
    private const double NoticeableNats = 2;
    private const double SupportingShare = 0.4;

    // The sum's own size against its rank in this stream: a geometric mean of the two.
    private const double OwnSize = 0.75;

    // A long history has had more chances for a rare record.
    private const double LongHistory = 3000;
    private const double LongestHistory = 30000;
    private const double ChanceNats = 0.5;

    // One in twenty is high when nothing is wrong.
    private const double HighShare = 20;

    private readonly TailHistogram[] _answers = [.. Enumerable.Range(0, 6).Select(_ => new TailHistogram(AnswerMemory))];
    private readonly TailHistogram _sums = new(SumMemory);

    /// <summary>Surprise in nats, 0 or more; <paramref name="count"/> is the number of records seen, this one included.</summary>
    public double Rank(Answers answers, long count)
    {
        Span<double> statistics =
        [
            Log(answers.Novelty), Log(answers.Unseasonal ?? 0), Log(answers.Regime),
            Log(answers.Change), Log(-answers.Change), Log(HighShare * answers.HighFrequency),
        ];
        var (largest, supporting) = (0.0, 0.0);
        for (var i = 0; i < statistics.Length; i++)
        {
            if (i == 1 && answers.Unseasonal is null)
            {
                continue;
            }

            var surprise = _answers[i].Total > 60 ? _answers[i].Surprise(statistics[i]) : 0;
            largest = Math.Max(largest, surprise);
            supporting += Math.Max(0, surprise - NoticeableNats);
            if (count > 20)
            {
                _answers[i].Add(statistics[i]);
            }
        }

        return RankSum(largest + (SupportingShare * (supporting - Math.Max(0, largest - NoticeableNats))), count);
    }

    public void Exchange(StateCursor cursor)
    {
        foreach (var answer in _answers)
        {
            answer.Exchange(cursor);
        }

        _sums.Exchange(cursor);
    }

    private double RankSum(double sum, long count)
    {
        // 32 nats span the histogram.
        var statistic = TailHistogram.Lowest + 1 + (sum / 2);
        var rarity = _sums.Total > 20 ? _sums.Surprise(statistic) : 0;
        if (count > 40)
        {
            _sums.Add(statistic);
        }

        var chance = ChanceNats * Math.Log(Math.Clamp(count, LongHistory, LongestHistory) / LongHistory);
        return Math.Max(0, (Math.Pow(rarity, 1 - OwnSize) * Math.Pow(sum, OwnSize)) - chance);
    }

    private static double Log(double statistic) => statistic > 0 ? Math.Log(statistic) : TailHistogram.Lowest;
}

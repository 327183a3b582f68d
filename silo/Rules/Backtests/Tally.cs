using Monitor.Contracts;

namespace Monitor.Rules.Backtests;

/// <summary>Counts while runs are scored.</summary>
internal sealed class Tally(string rule)
{
    private readonly List<int> _leads = [];
    private readonly SortedDictionary<string, (int Hits, int Misses, int Late)> _kinds = new(StringComparer.Ordinal);
    private int _falseMonths;
    private int _quietMonths;
    private int _months;
    private int _episodes;
    private int _falseEpisodes;
    private int _enterprisesHit;

    public BacktestConfusion Confusion => new(_leads.Count, _falseMonths, _kinds.Values.Sum(kind => kind.Misses), _quietMonths);

    /// <param name="lead">Of the earliest warning in the window; null when there was none.</param>
    /// <param name="warned">There was one in the event's span.</param>
    public void TakeEvent(string kind, int? lead, bool warned)
    {
        var (hits, misses, late) = _kinds.GetValueOrDefault(kind);
        if (lead is { } months) _leads.Add(months);
        _kinds[kind] = lead is null ? (hits, misses + 1, late + (warned ? 1 : 0)) : (hits + 1, misses, late);
    }

    public void TakeEnterprise(int months, int episodes)
    {
        _months += months;
        _episodes += episodes;
        if (episodes > 0) _enterprisesHit++;
    }

    /// <param name="months">Judged months outside every event, with or without a raising.</param>
    public void TakeQuiet(int falseEpisodes, int falseMonths, int months)
    {
        _falseEpisodes += falseEpisodes;
        _falseMonths += falseMonths;
        _quietMonths += Math.Max(0, months - falseMonths);
    }

    public BacktestRuleScore ToScore() => new(rule, Confusion, _episodes, _enterprisesHit, _falseEpisodes, _months, Median(),
        [.. _kinds.Select(kind => new BacktestKindScore(kind.Key, kind.Value.Hits, kind.Value.Misses, kind.Value.Late))]);

    private double? Median()
    {
        if (_leads.Count == 0) return null;
        var sorted = _leads.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
    }
}

using Monitor.Contracts;

namespace Monitor.Ranking;

/// <summary>
/// Scores areas by the method of efficacy coefficients (功效系数法): a component's score is 60 + 40 (x - min) / (max - min) among the areas,
/// 100 where all are equal; the score of an area is their weighted mean, the weights of components it lacks being shared by the others. Pure.
/// </summary>
public static class Ranker
{
    private const double Floor = 60;
    private const double Span = 40;
    private const int Decimals = 2;

    /// <param name="values">Per area one value per component; NaN when there is none.</param>
    /// <param name="before">Ranks of the period before, by area.</param>
    public static RankingTable Rank(
        RankingBasis basis, IReadOnlyList<NamedCode> areas, IReadOnlyList<IReadOnlyList<(double Value, long Stamp)>> values, IReadOnlyDictionary<string, int> before)
    {
        var components = RankingComponent.All;
        var parts = areas.Select(_ => new RankingPart[components.Count]).ToList();
        var means = new double[components.Count];
        for (var c = 0; c < components.Count; c++)
        {
            var there = values.Select(row => row[c].Value).Where(double.IsFinite).ToList();
            var (low, high) = there.Count == 0 ? (0, 0) : (there.Min(), there.Max());
            for (var a = 0; a < areas.Count; a++) parts[a][c] = Part(values[a][c], low, high);
            means[c] = parts.Select(row => row[c].Score).Average() ?? 0;
        }

        var scores = parts.Select(row => row[0].Value is null ? (double?)null : Score(row)).ToList();
        var rows = areas.Select((area, a) =>
        {
            var rank = scores[a] is { } own ? 1 + scores.Count(other => other > own) : (int?)null;
            int? movement = rank is { } now && before.TryGetValue(area.Code, out var then) ? then - now : null;
            return new RankingRow(area.Code, area.Name, parts[a], scores[a], rank, movement, Extreme(parts[a], means, 1), Extreme(parts[a], means, -1));
        });
        return new(basis, [.. rows.OrderBy(row => row.Rank ?? int.MaxValue)]);
    }

    private static RankingPart Part((double Value, long Stamp) one, double low, double high) => double.IsFinite(one.Value)
        ? new(one.Value, high > low ? Floor + (Span * (one.Value - low) / (high - low)) : Floor + Span, one.Stamp)
        : new(null, null, one.Stamp);

    private static double Score(RankingPart[] row)
    {
        double sum = 0, weight = 0;
        for (var c = 0; c < row.Length; c++)
        {
            if (row[c].Score is not { } score) continue;
            sum += RankingComponent.All[c].Weight * score;
            weight += RankingComponent.All[c].Weight;
        }

        return Math.Round(sum / weight, Decimals);
    }

    /// <returns>The component whose weighted distance from the mean is greatest in a direction; null when none lies there.</returns>
    private static int? Extreme(RankingPart[] row, double[] means, int sign)
    {
        int? best = null;
        var most = 1e-9;
        for (var c = 0; c < row.Length; c++)
        {
            if (row[c].Score is not { } score) continue;
            var distance = sign * RankingComponent.All[c].Weight * (score - means[c]);
            if (distance > most) (most, best) = (distance, c);
        }

        return best;
    }
}

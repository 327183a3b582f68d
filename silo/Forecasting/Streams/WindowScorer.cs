namespace Monitor.Forecasting.Streams;

/// <summary>
/// The windowed score of the Numenta Anomaly Benchmark, standard profile (Lavin and Ahmad 2015, "Evaluating real-time anomaly detection
/// algorithms"): true positive 1.0, missed window 1.0, false positive 0.11; only the earliest alarm of a window counts.
/// </summary>
public static class WindowScorer
{
    private const double HitWeight = 1.0;
    private const double MissWeight = 1.0;
    private const double FalseWeight = 0.11;
    private const double ProbationShare = 0.15;
    private const double ProbationMaximum = 750;

    /// <summary>Leading records that are not judged: 15 % of the stream, 750 at most.</summary>
    public static int Probation(int records) => (int)Math.Min(Math.Floor(ProbationShare * records), ProbationMaximum);

    /// <summary>The one threshold that gives all streams together the highest score; 1.1, above any score, when no alarm at all is best.</summary>
    public static double BestThreshold(IReadOnlyList<LabelledStream> streams)
    {
        ArgumentNullException.ThrowIfNull(streams);
        var rows = streams.SelectMany(Rows).OrderByDescending(row => row.Score).ToArray();
        var hits = new Dictionary<(string, int), double>();
        var (total, best, threshold) = (0.0, 0.0, 1.1);
        for (var i = 0; i < rows.Length; i++)
        {
            total += Gain(rows[i], hits);
            var lastOfTie = i + 1 == rows.Length || rows[i + 1].Score < rows[i].Score;
            if (lastOfTie && total > best)
            {
                (best, threshold) = (total, rows[i].Score);
            }
        }

        return threshold;
    }

    /// <summary>Judges one stream: a record whose score reaches <paramref name="threshold"/> is an alarm.</summary>
    public static StreamResult Judge(LabelledStream stream, double threshold)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var hits = new Dictionary<(string, int), double>();
        var (total, falseAlarms) = (0.0, 0);
        int? firstDelay = null;
        foreach (var row in Rows(stream).Where(row => row.Score >= threshold))
        {
            total += Gain(row, hits);
            falseAlarms += row.Window < 0 ? 1 : 0;
            firstDelay ??= row.Window < 0 ? null : row.Index - stream.Windows[row.Window].First;
        }

        var windows = stream.Windows.Count;
        var perfect = windows * (HitWeight + MissWeight);
        var score = windows == 0 ? total : 100 * total / perfect;
        return new StreamResult(stream.Name, windows, hits.Count, firstDelay, falseAlarms, score);
    }

    /// <summary>Normalised score of a corpus: 0 for no alarm at all, 100 for a perfect detector. Streams without windows can only lower it.</summary>
    public static double Corpus(IReadOnlyList<LabelledStream> streams, double threshold)
    {
        ArgumentNullException.ThrowIfNull(streams);
        var hits = new Dictionary<(string, int), double>();
        var total = streams.SelectMany(Rows).Where(row => row.Score >= threshold).Sum(row => Gain(row, hits));
        var windows = streams.Sum(stream => stream.Windows.Count);
        return windows == 0 ? 0 : 100 * total / (windows * (HitWeight + MissWeight));
    }

    /// <summary>What an alarm adds to the score of a detector that raised none: a hit also takes back the miss it replaces.</summary>
    private static double Gain(Row row, Dictionary<(string, int), double> hits)
    {
        if (row.Window < 0)
        {
            return FalseWeight * row.Worth;
        }

        var before = hits.GetValueOrDefault((row.Stream, row.Window), -MissWeight);
        var now = Math.Max(before, HitWeight * row.Worth);
        hits[(row.Stream, row.Window)] = now;
        return now - before;
    }

    private static IEnumerable<Row> Rows(LabelledStream stream)
    {
        var (scores, windows) = (stream.Scores, stream.Windows);
        var next = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            while (next < windows.Count && windows[next].Last < i)
            {
                next++;
            }

            if (i < Probation(scores.Length))
            {
                continue;
            }

            var inside = next < windows.Count && windows[next].First <= i;
            var worth = inside ? HitWorth(windows[next], i) : next == 0 ? -1 : FalseWorth(windows[next - 1], i);
            yield return new Row(stream.Name, i, scores[i], inside ? next : -1, worth);
        }
    }

    private static double HitWorth(AnomalyWindow window, int index)
        => Sigmoid(-(window.Last - index + 1) / (double)window.Length) / Sigmoid(-1);

    private static double FalseWorth(AnomalyWindow before, int index)
        => before.Length < 2 ? -1 : Sigmoid((index - before.Last) / (double)(before.Length - 1));

    /// <summary>2 / (1 + e^(5 x)) - 1, and -1 beyond three window lengths.</summary>
    private static double Sigmoid(double position) => position > 3 ? -1 : 2 / (1 + Math.Exp(5 * position)) - 1;

    private readonly record struct Row(string Stream, int Index, double Score, int Window, double Worth);
}

using Monitor.Contracts;
using Monitor.Forecasting;
using Monitor.Indicators;

namespace Monitor.Prejudgements;

/// <summary>A firm or an aggregate with all that its pre-judgement is made from. An aggregate's figures are the sums of its firms'.</summary>
internal sealed class SubjectOutlook(Indicator indicator, PrejudgementSpan span, Subject subject, IReadOnlyList<FirmOutlook> firms, Outlook ahead, int lag, PastErrors past)
{
    public Subject Subject => subject;

    public Prejudgement Judge((string Name, Subject SetBy, double Growth)? target)
    {
        var steps = new List<PrejudgedFigure>(span.Steps);
        for (var slot = span.Next; slot <= span.YearLast; slot++) steps.Add(Figure(slot, slot));
        var year = Figure(span.YearFirst, span.YearLast);
        return new(firms.Max(firm => firm.Observations), firms.Sum(Estimated), steps, Figure(span.QuarterFirst, span.QuarterLast), year,
            target is { } aim ? Target(aim.Name, aim.SetBy, aim.Growth) : null,
            [.. Enumerable.Range(span.YearFirst, span.Next - span.YearFirst).Select(slot => (double)Total(slot, slot))]);
    }

    /// <summary>What a figure cannot come below: a flow that is never negative has what is reported already.</summary>
    private double Floor(int from, int through)
    {
        if (indicator.Signed) return double.NegativeInfinity;
        return indicator.Kind == IndicatorKind.Stock ? 0 : firms.Sum(firm => (double)firm.Total(from, Math.Min(through, firm.LastReported)));
    }

    private static bool HasPrior(FirmOutlook firm, int from, int through) => !double.IsNaN(firm.Prior(from, through));

    private int Estimated(FirmOutlook firm) => firm.Gaps.Count + Math.Min(firm.Lag, span.Next - span.YearFirst);

    private decimal Total(int from, int through) => firms.Sum(firm => firm.Total(from, through));

    private PrejudgedFigure Figure(int from, int through)
    {
        var mean = (double)Total(from, through);
        var floor = Floor(from, through);
        var (comparable, prior) = Comparable(from, through);
        return new(span.PeriodOf(from), span.PeriodOf(through), mean,
            Figures.Round(Math.Max(floor, mean - (past.Widening80 * Half(from, through, ahead.Down80)))), Figures.Round(mean + (past.Widening80 * Half(from, through, ahead.Up80))),
            Figures.Round(Math.Max(floor, mean - (past.Widening95 * Half(from, through, ahead.Down95)))), Figures.Round(mean + (past.Widening95 * Half(from, through, ahead.Up95))),
            double.IsNaN(prior) ? null : Figures.Round(prior), prior > 0 ? (comparable - prior) / prior * 100 : null);
    }

    /// <summary>Half-width over slots, of which those that are reported are certain; before widening.</summary>
    private double Half(int from, int through, double[] widths)
    {
        var first = span.Next - lag;
        if (indicator.Kind == IndicatorKind.Stock) return through < first ? 0 : widths[through - first];
        from = Math.Max(from, first);
        return from > through ? 0 : past.HalfWidth(widths.AsSpan(from - first, through - from + 1));
    }

    /// <summary>The firms present in both years: what they come to, and came to.</summary>
    private (double Value, double Prior) Comparable(int from, int through)
    {
        var (value, prior, any) = (0m, 0.0, false);
        foreach (var firm in firms)
        {
            if (!HasPrior(firm, from, through)) continue;
            any = true;
            value += firm.Total(from, through);
            prior += firm.Prior(from, through);
        }

        return ((double)value, any ? prior : double.NaN);
    }

    private PrejudgedTarget? Target(string name, Subject setBy, double growth)
    {
        var (comparable, prior) = Comparable(span.YearFirst, span.YearLast);
        // From a base that is zero or negative no growth can be told, and no target of growth met.
        if (!(prior > 0)) return null;
        var aim = prior * (1 + (growth / 100));
        var total = (double)Total(span.YearFirst, span.YearLast);
        // Uncertain are all firms' figures; of them the comparable ones are a share.
        var share = past.Widening95 * (total > 0 ? comparable / total : 1);
        var probability = !indicator.Signed && ReportedComparable() >= aim ? 1 : StudentTail.AtLeast(aim, comparable, share * Half(span.YearFirst, span.YearLast, ahead.Down95), share * Half(span.YearFirst, span.YearLast, ahead.Up95));
        return new(name, setBy.ToString(), growth, Figures.Round(aim), probability, Required(aim), 12 - (span.Next == span.YearFirst ? 0 : span.Timeline.MonthsGone(span.Origin)));
    }

    private double ReportedComparable() => indicator.Kind == IndicatorKind.Stock ? 0
        : firms.Where(firm => HasPrior(firm, span.YearFirst, span.YearLast)).Sum(firm => (double)firm.Total(span.YearFirst, firm.LastReported));

    /// <summary>Growth that the slots left need so that the year comes to its aim.</summary>
    private double? Required(double aim)
    {
        if (indicator.Kind == IndicatorKind.Stock) return null;
        var (soFar, left) = (0.0, 0.0);
        foreach (var firm in firms.Where(firm => HasPrior(firm, span.YearFirst, span.YearLast)))
        {
            if (span.Origin >= span.YearFirst) soFar += (double)firm.Total(span.YearFirst, span.Origin);
            left += firm.Prior(span.Next, span.YearLast);
        }

        return left > 0 ? Math.Max(-100, ((aim - soFar) / left - 1) * 100) : null;
    }
}

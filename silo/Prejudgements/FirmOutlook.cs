using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Forecasting;
using Monitor.Indicators;
using Monitor.Readings;

namespace Monitor.Prejudgements;

/// <summary>A firm's series as it is known at an origin, completed where figures are missing, and what is expected of it.</summary>
internal sealed class FirmOutlook
{
    /// <summary>Years of history that a forecast looks back; what is older says little of a firm.</summary>
    private const int MostYears = 10;

    private readonly PrejudgementSpan _span;
    private readonly bool _stock;

    private FirmOutlook(EnterpriseProfile firm, Indicator indicator, PrejudgementSpan span, SeriesBook book, double[] history, int first, int last, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        (Firm, _span, First, LastReported) = (firm, span, first, last);
        _stock = indicator.Kind == IndicatorKind.Stock;
        var own = history.AsSpan(0, last - first + 1);
        Lag = span.Origin - last;
        var place = new ForecastPlace(span.Timeline, last + 1, book.Festival);
        var forecast = MonthlyForecaster.Forecast(own, Lag + span.Steps, new() { Season = span.YearSlots, Holiday = place.Holiday(own.Length, Lag + span.Steps) });
        Observations = forecast.Observations;
        if (!indicator.Signed)
        {
            // Neither output nor staff is below zero: a firm that shrinks is forecast to stop, no further.
            for (var h = 0; h < forecast.Mean.Length; h++) forecast.Mean[h] = Math.Max(0, forecast.Mean[h]);
        }

        Ahead = new(forecast);
        Gaps = own.ToArray().Select((value, i) => double.IsNaN(value) ? first + i : -1).Where(slot => slot >= span.YearFirst).ToList();
        Forecasting.Gaps.Fill(own, span.YearSlots);
        for (var lag = 0; lag < Lag; lag++) history[own.Length + lag] = Figures.Round(Ahead.Mean[lag]);
        Completed = history;
        Priors = new double[span.YearSlots];
        for (var i = 0; i < Priors.Length; i++)
        {
            var slot = span.YearFirst + i;
            // The base filed with a figure is on comparable scope; of slots to come there is only last year's own.
            Priors[i] = slot <= span.Origin && !double.IsNaN(book.Value(indicator, span.Timeline, slot))
                ? book.Prior(indicator, span.Timeline, slot, out _)
                : book.Value(indicator, span.Timeline, span.Timeline.YearAgo(slot));
        }
    }

    public EnterpriseProfile Firm { get; }
    public int First { get; }

    /// <summary>The last slot with a figure.</summary>
    public int LastReported { get; }

    /// <summary>Slots up to the origin that are not reported yet.</summary>
    public int Lag { get; }
    public int Observations { get; }

    /// <summary>Slots of the year that are missing between reported ones.</summary>
    public List<int> Gaps { get; }

    /// <summary>From <see cref="First"/> to the origin, without gaps.</summary>
    public double[] Completed { get; }

    /// <summary>From the slot after <see cref="LastReported"/> to the year's end.</summary>
    public Outlook Ahead { get; }

    /// <summary>Last year's figure of each slot of the year; NaN where there is none.</summary>
    public double[] Priors { get; }

    /// <summary>The means of the steps after the origin, which reconciliation moves.</summary>
    public Span<double> Steps => Ahead.Mean.AsSpan(Lag);

    /// <returns>Null for a firm without figures in the year before the origin: it has stopped reporting, and nothing is said of it.</returns>
    public static FirmOutlook? Of(EnterpriseProfile firm, Indicator indicator, PrejudgementSpan span, SeriesBook book, CancellationToken cancellationToken)
    {
        var first = Math.Max(book.FirstSlot(indicator, span.Timeline), span.Origin - (MostYears * span.YearSlots) + 1);
        if (first > span.Origin) return null;
        var history = new double[span.Origin - first + 1];
        for (var i = 0; i < history.Length; i++) history[i] = book.Value(indicator, span.Timeline, first + i);
        var last = Array.FindLastIndex(history, value => !double.IsNaN(value));
        if (last < 0 || first + last <= span.Origin - span.YearSlots) return null;
        var begin = Array.FindIndex(history, value => !double.IsNaN(value));
        return new(firm, indicator, span, book, history[begin..], first + begin, first + last, cancellationToken);
    }

    /// <summary>The figure of a slot of the year, reported, completed or expected; 0 before the firm began.</summary>
    public double At(int slot) => slot > _span.Origin ? Steps[slot - _span.Next] : slot < First ? 0 : Completed[slot - First];

    /// <summary>What slots come to: of a flow their sum, of a stock the last one.</summary>
    public decimal Total(int from, int through)
    {
        var sum = 0m;
        for (var slot = _stock ? through : from; slot <= through; slot++) sum += Figures.ToSum(At(slot));
        return sum;
    }

    /// <summary>What the same slots came to last year; NaN when one is missing.</summary>
    public double Prior(int from, int through)
    {
        var sum = 0.0;
        for (var slot = _stock ? through : from; slot <= through; slot++) sum += Priors[slot - _span.YearFirst];
        return sum;
    }
}

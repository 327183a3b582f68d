using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Targets;

namespace Monitor.Reporting.Sections;

/// <summary>形势展望: next month, quarter's end and year's end, forecast from the rolled-up series.</summary>
internal static class OutlookSection
{
    public static ReportSection Write(ReportScope scope)
    {
        var (sentences, rows) = (new List<ReportSentence>(), new List<ReportRow>());
        foreach (var code in ReportIndicators.Outlook)
        {
            if (scope.Find(code) is { } indicator) Add(scope, indicator, sentences, rows);
        }

        if (sentences.Count == 0)
        {
            sentences.Add(new("outlook.none", new("可用于预测的历史数据{0}期，不足两年，暂不预测。", "There are {0} periods of history, less than two years: no forecast is made."),
                [scope.Count(scope.Find(ReportIndicators.Main) is { } main ? scope.Own.History(main).Count(value => !double.IsNaN(value)) : 0, Units.None, ReportIndicators.Main, Measure.Count)]));
        }

        var blocks = new List<ReportBlock> { new ReportParagraph(sentences) };
        if (rows.Count > 0)
        {
            blocks.Add(new ReportTable("outlook", new("预测（80%区间）", "Forecast (80 % interval)"),
            [
                new("name", new("指标", "Indicator"), Units.None, 1.6), new("span", new("时段", "Span"), Units.None, 1.6), new("unit", new("单位", "Unit"), Units.None, 1.1), new("mean", new("预计", "Forecast"), Units.None, 1.2),
                new("low", new("下限", "Low"), Units.None, 1.2), new("high", new("上限", "High"), Units.None, 1.2), new("growth", new("同比", "Year on year"), Units.Percent),
            ], rows));
        }

        return new("outlook", new("形势展望", "Outlook"), blocks);
    }

    private static void Add(ReportScope scope, Indicator indicator, List<ReportSentence> sentences, List<ReportRow> rows)
    {
        var slot = scope.Own.SlotOf(indicator);
        var index = slot % TargetPath.SlotsPerYear;
        // Through the year's end, and from December on through next year's: there is always a next month and a quarter.
        var ahead = index == TargetPath.SlotsPerYear - 1 ? TargetPath.SlotsPerYear : TargetPath.SlotsPerYear - 1 - index;
        if (double.IsNaN(scope.Own.Read(indicator, Measure.Value).Value) || scope.Outlook.Project(scope.Own.History(indicator), ahead, TargetPath.SlotsPerYear) is not { } path) return;
        var stamp = scope.Own.HistoryStamp(indicator);
        foreach (var span in Spans(indicator, slot, ahead))
        {
            var (mean, low, high) = path.Sum(span.Slots);
            var prior = Enumerable.Range(1, span.Slots).Sum(i => scope.Own.Read(indicator, Measure.Value, TargetPath.SlotsPerYear - i).Value);
            if (span.WithYear)
            {
                var made = scope.Own.Read(indicator, Measure.YearToDate).Value;
                var madeBefore = scope.Own.Read(indicator, Measure.YearToDate, TargetPath.SlotsPerYear).Value;
                (mean, low, high, prior) = (mean + made, low + made, high + made, prior + madeBefore);
            }

            var unit = Units.OfAggregate(indicator);
            var source = new FigureSource(scope.Own.Subject.ToString(), indicator.Code, span.End, Measure.Forecast, stamp);
            ReportFigure[] figures =
            [
                ReportFigure.Of(mean / unit.Factor, 2, Units.Of(unit.Name), source), ReportFigure.Of(low / unit.Factor, 2, Units.Of(unit.Name), source with { Measure = Measure.ForecastLow }),
                ReportFigure.Of(high / unit.Factor, 2, Units.Of(unit.Name), source with { Measure = Measure.ForecastHigh }),
                ReportFigure.Of(prior > 0 ? ((mean / prior) - 1) * 100 : double.NaN, 1, Units.Percent, source with { Measure = Measure.Yoy }),
            ];
            if (figures[0].Value is null) continue;
            sentences.Add(new($"outlook.{indicator.Code}.{span.Key}", new($"预计{span.Name.Zh}{indicator.Name.Zh}{{0}}（80%区间{{1}}至{{2}}），同比{{3:growth}}。",
                $"{indicator.Name.En} of {span.Name.En} is forecast at {{0}} (80 % interval {{1}} to {{2}}), {{3:growth}} year on year."), figures));
            rows.Add(new($"{indicator.Code}.{span.Key}", [indicator.Name, span.Name, Units.Of(unit.Name), .. figures.Select(figure => (ReportCell)figure)]));
        }
    }

    private static IEnumerable<Span> Spans(Indicator indicator, int slot, int ahead)
    {
        yield return new("month", ReportPeriod.Name(AggregateFacts.PeriodOf(indicator, slot + 1)), 1, false, AggregateFacts.PeriodOf(indicator, slot + 1));
        var next = (slot + 1) % TargetPath.SlotsPerYear;
        // Slot 0 is January-February, 1 March: quarters end at 1, 4, 7 and 10. The next whole quarter is told when it lies ahead, else the rest of this one.
        var left = ((10 - next) % 3) + 1;
        if (left is > 1 && left <= ahead)
        {
            var end = AggregateFacts.PeriodOf(indicator, slot + left);
            var whole = next is 0 or 2 or 5 or 8;
            var quarter = ((end.MonthOfYear - 1) / 3) + 1;
            yield return new("quarter", whole ? new($"{end.Year}年第{"一二三四"[quarter - 1]}季度", $"Q{quarter} {end.Year}") : new($"{end.Year}年第{"一二三四"[quarter - 1]}季度后{left}个月", $"the last {left} months of Q{quarter} {end.Year}"), left, false, end);
        }

        var last = AggregateFacts.PeriodOf(indicator, slot + ahead);
        yield return new("year", new($"{last.Year}年全年", $"the whole of {last.Year}"), ahead, ahead < TargetPath.SlotsPerYear, last);
    }

    /// <param name="WithYear">What the year has made so far is part of it.</param>
    private sealed record Span(string Key, Text Name, int Slots, bool WithYear, Period End);
}

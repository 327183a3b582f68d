using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Readings;

namespace Monitor.Enterprises;

/// <summary>
/// The soft checks: figures that are possible but unlikely. They ask for a correction or for an explanation, with which they are accepted.
/// </summary>
public static class SoftCheck
{
    /// <summary>A filed year to date may differ from the sum by rounding: this share of it, or this many kept units.</summary>
    private const double SumTolerance = 0.005;
    private const double SumRounding = 2;

    /// <summary>Periods whose median a figure is compared with.</summary>
    private const int TypicalPeriods = 6;
    private const int FewestTypical = 3;

    /// <summary>How near to a power of ten a jump must lie to look like a wrong unit: log10 within 0.15 is a factor of 0.7 to 1.4.</summary>
    private const double NearPower = 0.15;

    /// <summary>A figure within this factor of last year's is usual for its month.</summary>
    private const double Usual = 3.0;

    private const double OutputUp = 10;
    private const double ElectricityDown = -30;

    /// <param name="state">The enterprise before the submission.</param>
    /// <param name="readings">The submission's readings in kept units, in its order.</param>
    public static List<SubmissionProblem> Check(EnterpriseState state, Submission submission, List<ReadingVersion> readings)
    {
        var problems = new List<SubmissionProblem>();
        for (var i = 0; i < readings.Count; i++)
        {
            var indicator = state.Model.Catalog[readings[i].Indicator];
            CheckSum(state, indicator, readings, i, problems);
            CheckUsual(state, indicator, readings[i], i, problems);
        }

        CheckProfit(state, readings, problems);
        CheckElectricity(state, submission.Period, readings, problems);
        return problems;
    }

    /// <summary>The year to date must be that of the period before and this period's own figure.</summary>
    private static void CheckSum(EnterpriseState state, Indicator indicator, List<ReadingVersion> readings, int i, List<SubmissionProblem> problems)
    {
        var filed = readings[i];
        if (filed.Basis != Basis.YearToDate) return;
        var timeline = state.Book.TimelineOf(indicator);
        var slot = timeline.SlotOf(filed.Period);
        var own = readings.FindIndex(other => other.Indicator == filed.Indicator && other.Basis == Basis.Period);
        var period = own >= 0 ? readings[own].Value : state.Book.Series(indicator.No)?.Value(timeline.CellOfSlot(slot)) ?? double.NaN;
        var before = timeline.IndexInYear(slot) == 0 ? 0 : state.Book.YearToDate(indicator, timeline, slot - 1);
        var sum = before + period;
        if (double.IsNaN(sum) || Math.Abs(sum - filed.Value) <= Math.Max(SumRounding, SumTolerance * Math.Abs(sum))) return;
        problems.Add(new("ytd.sum", $"/readings/{i}/value", new(
            $"{indicator.Name.Zh}累计数{Number(filed.Value)}与上期累计{Number(before)}加本期{Number(period)}之和{Number(sum)}不符。",
            $"{indicator.Name.En} to date is {Number(filed.Value)}, but {Number(before)} up to the period before and {Number(period)} in this one make {Number(sum)}.")));
    }

    /// <summary>A jump by a power of ten looks like a wrong unit; a sign that has never been is a surprise.</summary>
    private static void CheckUsual(EnterpriseState state, Indicator indicator, ReadingVersion filed, int i, List<SubmissionProblem> problems)
    {
        if (filed.Value == 0 || indicator.Kind == IndicatorKind.Ratio) return;
        var timeline = state.Book.TimelineOf(indicator);
        var typical = Typical(state.Book, indicator, timeline, timeline.SlotOf(filed.Period), filed);
        if (double.IsNaN(typical)) return;
        if (Math.Sign(typical) != Math.Sign(filed.Value))
        {
            if (!indicator.Signed)
                problems.Add(new("sign.change", $"/readings/{i}/value", new(
                    $"{indicator.Name.Zh}为{Number(filed.Value)}，与以往的正负号相反。", $"{indicator.Name.En} is {Number(filed.Value)}; its sign has been the other one before.")));
            return;
        }

        var before = state.Book.Value(indicator, timeline, timeline.YearAgo(timeline.SlotOf(filed.Period)));
        // What comes and goes, or comes back every year in the same month, is no slip.
        if (indicator.Irregular || (filed.Basis == Basis.Period && before / filed.Value is > 1 / Usual and < Usual)) return;
        var powers = Math.Log10(filed.Value / typical);
        if (Math.Abs(powers) < 1 - NearPower || Math.Abs(powers - Math.Round(powers)) > NearPower) return;
        problems.Add(new("jump.unit", $"/readings/{i}/value", new(
            $"{indicator.Name.Zh}为{Number(filed.Value)}{indicator.KeptUnit}，约为近期水平{Number(typical)}的{Number(filed.Value / typical)}倍，请核对计量单位。",
            $"{indicator.Name.En} is {Number(filed.Value)} {indicator.KeptUnit}, {Number(filed.Value / typical)} times the recent {Number(typical)}; check the unit.")));
    }

    /// <summary>Median of the last figures of the same basis that are not zero; of a year to date, per month gone by.</summary>
    private static double Typical(SeriesBook book, Indicator indicator, Timeline timeline, int slot, ReadingVersion filed)
    {
        Span<double> last = stackalloc double[TypicalPeriods];
        var found = 0;
        var months = filed.Basis == Basis.YearToDate ? timeline.MonthsGone(slot) : 1;
        for (var at = slot - 1; at >= book.FirstSlot(indicator, timeline) && found < TypicalPeriods; at--)
        {
            var value = book.Value(indicator, timeline, at) / (timeline.Kind == TimelineKind.ElevenAYear && timeline.IndexInYear(at) == 0 && indicator.Kind == IndicatorKind.Flow ? 2 : 1);
            if (!double.IsNaN(value) && value != 0) last[found++] = value;
        }

        if (found < FewestTypical) return double.NaN;
        last[..found].Sort();
        return last[found / 2] * months * (filed.Basis == Basis.Period && filed.Period.Kind == PeriodKind.JanuaryFebruary && indicator.Kind == IndicatorKind.Flow ? 2 : 1);
    }

    private static void CheckProfit(EnterpriseState state, List<ReadingVersion> readings, List<SubmissionProblem> problems)
    {
        foreach (var basis in new[] { Basis.Period, Basis.YearToDate })
        {
            var (profit, revenue) = (Find(state, readings, "profit", basis), Find(state, readings, "operating_revenue", basis));
            if (profit < 0 || revenue < 0 || readings[profit].Value <= Math.Max(0, readings[revenue].Value)) continue;
            problems.Add(new("profit.aboveRevenue", $"/readings/{profit}/value", new(
                $"利润总额{Number(readings[profit].Value)}大于营业收入{Number(readings[revenue].Value)}。",
                $"Profit {Number(readings[profit].Value)} is above revenue {Number(readings[revenue].Value)}.")));
        }
    }

    private static void CheckElectricity(EnterpriseState state, Period period, List<ReadingVersion> readings, List<SubmissionProblem> problems)
    {
        var (output, electricity) = (Find(state, readings, "gross_output", Basis.Period), Find(state, readings, "electricity", Basis.Period));
        if (output < 0 || electricity < 0) return;
        var (up, down) = (GrowthOf(state, readings[output], period), GrowthOf(state, readings[electricity], period));
        if (!(up >= OutputUp && down <= ElectricityDown)) return;
        problems.Add(new("output.withoutElectricity", $"/readings/{output}/value", new(
            $"产值同比增长{Number(up)}%，而用电量同比下降{Number(-down)}%。", $"Output is up {Number(up)} % year on year while electricity is down {Number(-down)} %.")));
    }

    private static double GrowthOf(EnterpriseState state, ReadingVersion filed, Period period)
    {
        var indicator = state.Model.Catalog[filed.Indicator];
        var timeline = state.Book.TimelineOf(indicator);
        // A lone January or February compares with nothing.
        if (timeline.Kind == TimelineKind.ElevenAYear && period.Kind == PeriodKind.Month && period.MonthOfYear < 3) return double.NaN;
        var prior = double.IsNaN(filed.Base) ? state.Book.Value(indicator, timeline, timeline.YearAgo(timeline.SlotOf(period))) : filed.Base;
        return SeriesBook.Growth(indicator.Kind, filed.Value, prior);
    }

    private static int Find(EnterpriseState state, List<ReadingVersion> readings, string code, Basis basis) =>
        state.Model.Catalog.TryFind(code, out var indicator) ? readings.FindIndex(one => one.Indicator == indicator.No && one.Basis == basis) : -1;

    private static string Number(double number) => Sentences.Number(number);
}

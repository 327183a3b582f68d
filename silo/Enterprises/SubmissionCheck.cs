using System.Text;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Indicators;

namespace Monitor.Enterprises;

/// <summary>The hard checks: what fails one is refused, and says what, where and what to change.</summary>
public static class SubmissionCheck
{
    /// <summary>Keys of changes that no submission made begin so.</summary>
    public const char OwnKey = '~';

    private const int LongestKey = 200;
    private const int LongestNote = 1000;

    /// <summary>It may answer a question about every line of a form.</summary>
    private const int LongestExplanation = 4000;
    private const double Largest = 1e15;

    /// <summary>A clock that runs ahead by less than this is forgiven; a figure stated far in the future would outrank all corrections.</summary>
    internal static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <param name="accepted">Gets the readings in the kept units; of no use when there are problems.</param>
    public static List<SubmissionProblem> Check(EnterpriseProfile enterprise, MonitorModel model, Submission submission, DateTimeOffset now, List<ReadingVersion> accepted)
    {
        var problems = new List<SubmissionProblem>();
        CheckHead(enterprise, model, submission, now, problems);
        for (var i = 0; i < submission.Readings.Count; i++)
        {
            if (CheckReading(enterprise, model.Catalog, submission, i, problems) is not { } reading) continue;
            if (accepted.Exists(other => other.Indicator == reading.Indicator && other.Basis == reading.Basis))
                problems.Add(new("reading.twice", $"/readings/{i}", new("同一指标同一口径出现两次，请删去一个。", "The indicator is there twice on one basis; drop one.")));
            accepted.Add(reading);
        }

        return problems;
    }

    public static SubmissionProblem KeyTaken(string key) => new("key.taken", "/key", new(
        $"幂等键“{key}”已用于内容不同的报送；更正数据请换一个新的键。",
        $"The key '{key}' was used for a submission with other content; file a correction under a new key."));

    private static void CheckHead(EnterpriseProfile enterprise, MonitorModel model, Submission submission, DateTimeOffset now, List<SubmissionProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(submission.Key) || submission.Key.Length > LongestKey)
            problems.Add(new("key.missing", "/key", new($"请给出1至{LongestKey}个字符的幂等键。", $"Give an idempotency key of 1 to {LongestKey} characters.")));
        if (submission.Key.StartsWith(OwnKey))
            problems.Add(new("key.reserved", "/key", new($"幂等键不能以“{OwnKey}”开头。", $"A key that begins with '{OwnKey}' is the system's own.")));
        if (submission.Readings.Count == 0)
            problems.Add(new("readings.missing", "/readings", new("没有任何数据。", "There is no reading.")));
        if (submission.By.Length > LongestNote || submission.Why.Length > LongestNote)
            problems.Add(new("note.long", "/why", new($"填报人和说明各不超过{LongestNote}个字符。", $"Filer and reason hold at most {LongestNote} characters each.")));
        if (submission.Explanation.Length > LongestExplanation)
            problems.Add(new("note.long", "/explanation", new($"解释不超过{LongestExplanation}个字符。", $"An explanation holds at most {LongestExplanation} characters.")));
        CheckText(submission.Key, "/key", problems);
        CheckText(submission.By, "/by", problems);
        CheckText(submission.Why, "/why", problems);
        CheckText(submission.Explanation, "/explanation", problems);
        var today = Standing.DayOf(now, model.TimeZone);
        if (submission.Period.FirstDay > today)
            problems.Add(new("period.future", "/period", new($"报告期{submission.Period}尚未开始。", $"The period {submission.Period} has not begun.")));
        if (submission.AsOf > now + ClockSkew)
            problems.Add(new("asOf.future", "/asOf", new("数据的确定时间在未来，请检查时钟。", "The time at which the figures were stated is in the future; check the clock.")));
        if (submission.Period.LastDay < enterprise.From || submission.Period.FirstDay > enterprise.To)
            problems.Add(new("roster.outside", "/period", new(
                $"{enterprise.Name}在{submission.Period}不在监测名录中。", $"{enterprise.Name} is not on the roster in {submission.Period}.")));
    }

    /// <summary>PostgreSQL holds neither NUL nor half a surrogate pair; one such text would fail every commit it is grouped with.</summary>
    private static void CheckText(string text, string where, List<SubmissionProblem> problems)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || rune.Value == 0)
            {
                problems.Add(new("text.invalid", where, new("含有无法保存的字符。", "It holds characters that cannot be stored.")));
                return;
            }

            at += rune.Utf16SequenceLength;
        }
    }

    private static ReadingVersion? CheckReading(EnterpriseProfile enterprise, IndicatorCatalog catalog, Submission submission, int i, List<SubmissionProblem> problems)
    {
        var filed = submission.Readings[i];
        var before = problems.Count;
        if (!catalog.TryFind(filed.Indicator, out var indicator))
        {
            problems.Add(new("indicator.unknown", $"/readings/{i}/indicator", new(
                $"没有指标“{filed.Indicator}”，请对照指标目录。", $"There is no indicator '{filed.Indicator}'; see the catalogue.")));
            return null;
        }

        if (indicator.Formula is not null)
        {
            problems.Add(new("indicator.derived", $"/readings/{i}/indicator", new(
                $"{indicator.Name.Zh}由系统计算，不用填报。", $"{indicator.Name.En} is computed and not filed.")));
            return null;
        }

        var unit = indicator.Units.FirstOrDefault(unit => unit.Name == filed.Unit);
        if (unit is null)
        {
            var known = string.Join('、', indicator.Units.Select(one => one.Name));
            problems.Add(new(filed.Unit.Length == 0 ? "unit.missing" : "unit.unknown", $"/readings/{i}/unit", new(
                $"{indicator.Name.Zh}的计量单位应为{known}，不是“{filed.Unit}”。", $"{indicator.Name.En} is filed in {known}, not in '{filed.Unit}'.")));
        }

        CheckNumber(filed.Value, $"/readings/{i}/value", problems);
        if (filed.Base is { } reportedBase) CheckNumber(reportedBase, $"/readings/{i}/base", problems);
        CheckPeriod(enterprise, indicator, filed.Basis, submission.Period, i, problems);
        if (problems.Count > before) return null;
        // Adding zero turns a filed -0 into 0.
        return new(indicator.No, submission.Period, filed.Basis, (filed.Value * unit!.Factor) + 0.0, (filed.Base * unit.Factor) + 0.0 ?? double.NaN);
    }

    private static void CheckNumber(double number, string where, List<SubmissionProblem> problems)
    {
        if (!double.IsFinite(number) || Math.Abs(number) > Largest)
            problems.Add(new("value.notNumber", where, new("不是有效的数。", "It is not a number that can be.")));
    }

    private static void CheckPeriod(EnterpriseProfile enterprise, Indicator indicator, Basis basis, Period period, int i, List<SubmissionProblem> problems)
    {
        var monthly = period.Kind is PeriodKind.Month or PeriodKind.JanuaryFebruary;
        if (indicator.Frequency == Frequency.Instant)
        {
            problems.Add(new("indicator.metered", $"/readings/{i}/indicator", new(
                $"{indicator.Name.Zh}是计量数据流，请用 POST /api/streams 报送。", $"{indicator.Name.En} is a metered stream; send its records to POST /api/streams.")));
            return;
        }

        var fits = indicator.Frequency switch
        {
            Frequency.Day => period.Kind == PeriodKind.Day,
            Frequency.TenDay => period.Kind == PeriodKind.TenDay,
            _ => monthly,
        };
        if (!fits)
            problems.Add(new("period.kind", $"/readings/{i}/indicator", new(
                $"{indicator.Name.Zh}不按{period}这种报告期填报。", $"{indicator.Name.En} is not filed for a period such as {period}.")));
        if (basis == Basis.YearToDate && (indicator.Kind != IndicatorKind.Flow || indicator.Frequency != Frequency.Month))
            problems.Add(new("basis.notCumulated", $"/readings/{i}/basis", new(
                $"{indicator.Name.Zh}没有累计数。", $"{indicator.Name.En} has no year-to-date figure.")));
        if (!monthly) return;
        var festival = enterprise.SpringFestival;
        if (period.Kind == PeriodKind.JanuaryFebruary && (!festival || indicator.JanuaryFebruary == JanuaryFebruary.Separate))
            problems.Add(new("period.joint", "/period", new(
                $"{indicator.Name.Zh}的一月和二月分别填报。", $"{indicator.Name.En} is filed for January and for February.")));
        if (festival && indicator.JanuaryFebruary == JanuaryFebruary.Combined && period.Kind == PeriodKind.Month
            && (period.MonthOfYear == 1 || (period.MonthOfYear == 2 && basis == Basis.Period)))
            problems.Add(new("period.january", "/period", new(
                $"{indicator.Name.Zh}1月免报，1—2月合并填报，报告期写{period.Year}-01..02。",
                $"{indicator.Name.En} is filed for January and February as one; write the period {period.Year}-01..02.")));
    }
}

using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Streams;

/// <summary>The hard checks of a batch of records: what fails one is refused whole, and says what, where and what to change.</summary>
public static class StreamCheck
{
    /// <summary>Records in one batch: more than a year of quarters of an hour.</summary>
    public const int MostRecords = 50_000;

    private const int MostProblems = 20;
    private const double Largest = 1e15;

    /// <summary>Before this there were no meters that send; a clock that was reset says 1970 or 2000.</summary>
    private static readonly DateTimeOffset Earliest = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="accepted">Gets the records in order of time and in the kept unit; of no use when there are problems.</param>
    public static List<SubmissionProblem> Check(EnterpriseProfile enterprise, MonitorModel model, StreamBatch batch, DateTimeOffset now, List<ScoredRecord> accepted)
    {
        if (!model.Catalog.TryFind(batch.Indicator, out var indicator))
            return [new("indicator.unknown", "indicator", new($"指标目录中没有“{batch.Indicator}”。", $"There is no indicator '{batch.Indicator}' in the catalogue."))];
        if (indicator.Frequency != Frequency.Instant)
            return [new("indicator.notMetered", "indicator", new($"{indicator.Name.Zh}不是计量数据流，请用 POST /api/submissions 填报。", $"{indicator.Name.En} is no metered stream; file it by POST /api/submissions."))];
        if (indicator.Units.FirstOrDefault(one => one.Name == batch.Unit) is not { } unit)
        {
            var units = string.Join(", ", indicator.Units.Select(one => one.Name));
            return [new("unit.unknown", "unit", new($"{indicator.Name.Zh}的单位是{units}，不是“{batch.Unit}”。", $"{indicator.Name.En} is measured in {units}, not in '{batch.Unit}'."))];
        }

        if (batch.Records.Count is 0 or > MostRecords)
            return [new("records.count", "records", new($"一批应有1至{MostRecords}条记录，实有{batch.Records.Count}条。", $"A batch holds 1 to {MostRecords} records; this one holds {batch.Records.Count}."))];
        var problems = new List<SubmissionProblem>();
        for (var i = 0; i < batch.Records.Count && problems.Count < MostProblems; i++)
        {
            CheckRecord(enterprise, model, batch.Records[i], now, i, problems);
            accepted.Add(new(Micros.Of(batch.Records[i].At), (batch.Records[i].Value * unit.Factor) + 0.0, double.NaN));
        }

        if (problems.Count == 0) Order(accepted, problems, model.TimeZone);
        return problems;
    }

    private static void CheckRecord(EnterpriseProfile enterprise, MonitorModel model, StreamRecord record, DateTimeOffset now, int i, List<SubmissionProblem> problems)
    {
        if (!double.IsFinite(record.Value) || Math.Abs(record.Value) > Largest)
            problems.Add(new("value.notNumber", Where(i), new("不是有效的数；缺失的记录请不要报送。", "It is not a number that can be; leave a record out that is missing.")));
        if (record.At > now + SubmissionCheck.ClockSkew)
            problems.Add(new("timestamp.future", Where(i), new("时间在未来，请检查计量表的时钟和时区。", "The timestamp is in the future; check the meter's clock and its time zone.")));
        if (record.At < Earliest)
            problems.Add(new("timestamp.early", Where(i), new("时间早于2001年，请检查计量表的时钟。", "The timestamp lies before 2001; check the meter's clock.")));
        var day = Standing.DayOf(record.At, model.TimeZone);
        if (day < enterprise.From || day > enterprise.To)
            problems.Add(new("roster.outside", Where(i), new($"{enterprise.Name}在{day:yyyy-MM-dd}不在监测名录中。", $"{enterprise.Name} is not on the roster on {day:yyyy-MM-dd}.")));
    }

    /// <summary>Puts the records in order of time; a record that is there twice counts once, two that contradict each other are a problem.</summary>
    private static void Order(List<ScoredRecord> records, List<SubmissionProblem> problems, TimeZoneInfo zone)
    {
        records.Sort((a, b) => a.At.CompareTo(b.At));
        var kept = 1;
        for (var i = 1; i < records.Count; i++)
        {
            if (records[i].At != records[kept - 1].At)
            {
                records[kept++] = records[i];
                continue;
            }

            if (records[i].Value == records[kept - 1].Value || problems.Count >= MostProblems) continue;
            var at = TimeZoneInfo.ConvertTime(Micros.ToTime(records[i].At), zone);
            problems.Add(new("timestamp.twice", "records", new($"{at:yyyy-MM-dd HH:mm:ss}有两个不同的值，请只保留一个。", $"Two values stand at {at:yyyy-MM-dd HH:mm:ss}; keep one of them.")));
        }

        records.RemoveRange(kept, records.Count - kept);
    }

    private static string Where(int i) => $"records/{i}";
}

using Monitor.Contracts;

namespace Monitor.Jobs;

/// <summary>What a job tells. Job, period and subject are its dedup key.</summary>
/// <param name="Subject"><c>form:CODE</c>, <c>enterprise:CODE</c>, <c>city:CODE</c>, <c>job:ID</c>, or <c>report:SUBJECT@VERSION</c>.</param>
public sealed record Notice(string Job, Period Period, string Subject, Text Text, DateTimeOffset At)
{
    private const string JobPrefix = "job:";
    private const string ReportPrefix = "report:";

    public JobNoticeKind Kind => Subject.StartsWith(JobPrefix, StringComparison.Ordinal) ? JobNoticeKind.Failed
        : Subject.StartsWith(ReportPrefix, StringComparison.Ordinal) ? JobNoticeKind.ReportReady
        : Job.StartsWith("remind-", StringComparison.Ordinal) ? JobNoticeKind.Reminder
        : Job.StartsWith("mark-late-", StringComparison.Ordinal) ? JobNoticeKind.Late
        : Job == "close-month" ? JobNoticeKind.Closed
        : JobNoticeKind.Opened;

    /// <summary>A job failed. However often it does for a period, it is told once.</summary>
    public static Notice Failed(IBureauJob job, Period period, string what, DateTimeOffset at) => new(job.Id, period, $"{JobPrefix}{job.Id}",
        new($"{job.Name.Zh}（{period}）运行失败，将重试：{what}", $"{job.Name.En} of {period} failed and is tried again: {what}"), at);

    /// <summary>A version of a report is there.</summary>
    public static Notice Ready(string job, Period period, Subject about, int version, Text text, DateTimeOffset at) => new(job, period, $"{ReportPrefix}{about}@{version}", text, at);

    /// <returns>Code of the enterprise that it is about, or of the area whose report it is; null when it is about neither.</returns>
    public string? About(SubjectKind kind)
    {
        var subject = Kind == JobNoticeKind.ReportReady ? Subject[ReportPrefix.Length..Subject.LastIndexOf('@')] : Subject;
        var prefix = new Subject(kind, "").ToString();
        return subject.StartsWith(prefix, StringComparison.Ordinal) ? subject[prefix.Length..] : null;
    }
}

namespace Monitor.Contracts;

/// <summary>One thing told about a warning, or told by a job.</summary>
/// <param name="Key">The same thing told to the same recipient over the same channel has the same key, however often it is sent.</param>
/// <param name="Warning">Id of the warning; empty for what a job told.</param>
/// <param name="Level">The level now; of a recovery the last one told; none of what a job told.</param>
/// <param name="Before">The level told before; none of a fire.</param>
/// <param name="Subject">As <c>enterprise:C001</c>.</param>
/// <param name="Rule">Of what a job told: the job.</param>
/// <param name="RaisedAt">When the episode began.</param>
/// <param name="At">When this happened.</param>
public sealed record NotificationItem(
    string Key, NoticeKind Kind, string Warning, Level Level, Level Before, string Subject, string SubjectName, string Rule, Text RuleName, string Indicator,
    Tier? Tier, string? Area, string? Industry, Text Sentence, DateTimeOffset RaisedAt, DateTimeOffset At);

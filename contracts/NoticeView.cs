namespace Monitor.Contracts;

/// <summary>What a job told somebody.</summary>
/// <param name="Subject">Whom or what it concerns: <c>form:CODE</c>, <c>enterprise:CODE</c>, <c>city:CODE</c>, <c>job:ID</c> or <c>report:SUBJECT@VERSION</c>.</param>
public sealed record NoticeView(string Job, Period Period, string Subject, Text Text, DateTimeOffset At);

using Monitor.Contracts;

namespace Monitor.Jobs;

/// <summary>What a job tells. Job, period and subject are its dedup key.</summary>
/// <param name="Subject"><c>form:CODE</c>, <c>enterprise:CODE</c> or <c>city:CODE</c>.</param>
public sealed record Notice(string Job, Period Period, string Subject, Text Text, DateTimeOffset At);

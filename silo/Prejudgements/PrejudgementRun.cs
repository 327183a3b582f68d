using Monitor.Contracts;

namespace Monitor.Prejudgements;

/// <summary>What a run of pre-judgements came to.</summary>
/// <param name="Version">The version that holds the results.</param>
/// <param name="Stored">Whether it was stored now; false when an earlier run had come to the same.</param>
/// <param name="Series">How many series were judged.</param>
public sealed record PrejudgementRun(Period Origin, int Version, bool Stored, int Series);

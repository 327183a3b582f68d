using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A warning with what a table tells of it.</summary>
public sealed record WarningFact(EpisodeFact Episode, Subject Subject, Text Name, Text Rule, Text Sentence);

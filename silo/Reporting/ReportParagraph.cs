namespace Monitor.Reporting;

public sealed record ReportParagraph(IReadOnlyList<ReportSentence> Sentences) : ReportBlock;

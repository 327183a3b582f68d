namespace Monitor.Contracts;

/// <summary>What is typed into a line, as it is typed: it need not be a number yet.</summary>
public sealed record DraftLine(string Indicator, string Unit, string Value, string Base, string YearToDate, string YearToDateBase);

namespace Monitor.Tests.Prejudgements;

public sealed class SqlitePrejudgementTests() : PrejudgementSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresPrejudgementTests() : PrejudgementSuite(Postgres);

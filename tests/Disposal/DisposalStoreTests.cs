namespace Monitor.Tests.Disposal;

public sealed class SqliteDisposalTests() : DisposalSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresDisposalTests() : DisposalSuite(Postgres);

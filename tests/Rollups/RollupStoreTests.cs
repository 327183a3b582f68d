namespace Monitor.Tests.Rollups;

public sealed class SqliteRollupTests() : RollupSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresRollupTests() : RollupSuite(Postgres);

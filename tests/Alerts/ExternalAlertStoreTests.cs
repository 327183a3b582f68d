namespace Monitor.Tests.Alerts;

public sealed class SqliteExternalAlertTests() : ExternalAlertSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresExternalAlertTests() : ExternalAlertSuite(Postgres);

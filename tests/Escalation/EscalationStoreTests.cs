namespace Monitor.Tests.Escalation;

public sealed class SqliteEscalationTests() : EscalationSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresEscalationTests() : EscalationSuite(Postgres);

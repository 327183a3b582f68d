using Xunit.Abstractions;

namespace Monitor.Tests.Faults;

public sealed class KilledNotifierOnSqliteTests(ITestOutputHelper output) : KilledNotifierSuite(DatabaseSuite.Sqlite, output);

[NeedsPostgres]
public sealed class KilledNotifierOnPostgresTests(ITestOutputHelper output) : KilledNotifierSuite(DatabaseSuite.Postgres, output);

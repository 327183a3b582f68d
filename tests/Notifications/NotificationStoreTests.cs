using Xunit.Abstractions;

namespace Monitor.Tests.Notifications;

public sealed class SqliteNotificationTests() : NotificationSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresNotificationTests() : NotificationSuite(Postgres);

public sealed class SqliteNoticeTests() : NoticeSuite(DatabaseSuite.Sqlite);

[NeedsPostgres]
public sealed class PostgresNoticeTests() : NoticeSuite(DatabaseSuite.Postgres);

public sealed class SqliteStormTests(ITestOutputHelper output) : StormSuite(DatabaseSuite.Sqlite, output);

[NeedsPostgres]
public sealed class PostgresStormTests(ITestOutputHelper output) : StormSuite(DatabaseSuite.Postgres, output);

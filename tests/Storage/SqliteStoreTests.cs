using Monitor.Storage;

namespace Monitor.Tests.Storage;

public sealed class SqliteStoreTests() : MonitorStoreSuite(Sqlite);

public sealed class SqliteEpisodeListTests() : EpisodeListSuite(Sqlite);

public sealed class SqliteRosterTests() : RosterSuite(Sqlite);

public sealed class SqliteMigrationTests() : MigrationSuite(DatabaseSuite.Sqlite, Migration.OfSqlite);

public sealed class SqliteUpgradeTests() : UpgradeSuite(DatabaseSuite.Sqlite, "sqlite");

using Monitor.Storage;

namespace Monitor.Tests.Storage;

[NeedsPostgres]
public sealed class PostgresStoreTests() : MonitorStoreSuite(Postgres);

[NeedsPostgres]
public sealed class PostgresEpisodeListTests() : EpisodeListSuite(Postgres);

[NeedsPostgres]
public sealed class PostgresRosterTests() : RosterSuite(Postgres);

[NeedsPostgres]
public sealed class PostgresMigrationTests() : MigrationSuite(async () => await PostgresDatabase.CreateAsync(migrated: false), Migration.OfPostgres);

[NeedsPostgres]
public sealed class PostgresUpgradeTests() : UpgradeSuite(async () => await PostgresDatabase.CreateAsync(migrated: false), "postgres");

namespace Monitor.Loadtest.Scenarios;

public enum DatabaseKind : byte
{
    Postgres = 0,
    Sqlite = 1,
}

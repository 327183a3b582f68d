using System.Reflection;

namespace Monitor.Storage;

/// <summary>A numbered step of the schema; the same list for every database, in the database's own words where they must differ.</summary>
public sealed record Migration(int Number, string Name, string Sql)
{
    private const string Folder = "Storage.Migrations.";

    /// <summary>All migrations of PostgreSQL, in order.</summary>
    public static IReadOnlyList<Migration> OfPostgres { get; } = Load("postgres", "sqlite");

    /// <summary>All migrations of SQLite, in order.</summary>
    public static IReadOnlyList<Migration> OfSqlite { get; } = Load("sqlite", "postgres");

    /// <param name="dialect">A file <c>0009_name.dialect.sql</c> is for that database alone.</param>
    private static List<Migration> Load(string dialect, string other)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var migrations = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)))
        {
            var name = resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^".sql".Length];
            if (name.EndsWith($".{other}", StringComparison.Ordinal)) continue;
            if (name.EndsWith($".{dialect}", StringComparison.Ordinal)) name = name[..^(dialect.Length + 1)];
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            migrations.Add(new(int.Parse(name[..4]), name, reader.ReadToEnd()));
        }

        migrations.Sort((a, b) => a.Number.CompareTo(b.Number));
        return migrations;
    }
}

using System.Reflection;

namespace Monitor.Storage;

/// <summary>A numbered step of the schema; the same list for every database.</summary>
public sealed record Migration(int Number, string Name, string Sql)
{
    private const string Folder = "Storage.Migrations.";

    /// <summary>All migrations, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    private static List<Migration> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var migrations = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)))
        {
            var name = resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^".sql".Length];
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            migrations.Add(new(int.Parse(name[..4]), name, reader.ReadToEnd()));
        }

        migrations.Sort((a, b) => a.Number.CompareTo(b.Number));
        return migrations;
    }
}

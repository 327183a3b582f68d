using Monitor.Enterprises;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Tests.Web;

/// <summary>A database with the sample roster and none of its figures, and submissions for it.</summary>
internal static class Roster
{
    public static async Task SeedAsync(string database)
    {
        await using var store = StoreFactory.Open(database);
        await store.MigrateAsync(CancellationToken.None);
        var reference = ReferenceModel.Load(ReferenceModel.DefaultFolder);
        await store.AddEnterprisesAsync(RosterFile.Read(Path.Combine(reference.Folder, "roster.csv"), reference), CancellationToken.None);
    }

    public static Submission Output(string enterprise, Period period, double value, string? key = null) => new()
    {
        Enterprise = enterprise,
        Period = period,
        Key = key ?? $"{period}/{value}",
        Readings = [new("gross_output", value, "千元")],
        By = "test",
    };
}

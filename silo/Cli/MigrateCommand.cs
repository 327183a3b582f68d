using System.CommandLine;
using Monitor.Storage;

namespace Monitor.Cli;

/// <summary><c>migrate</c>: brings a database to the present schema.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var database = CommonOptions.Database();
        var command = new Command("migrate", "Bring a database to the present schema") { database };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var store = StoreFactory.Open(parsed.GetRequiredValue(database));
            var applied = await store.MigrateAsync(cancellationToken);
            foreach (var name in applied) Console.WriteLine(name);
            if (applied.Count == 0) await Console.Error.WriteLineAsync("Nothing to do: the schema is up to date.");
            return 0;
        });
        return command;
    }
}

using System.CommandLine;
using Monitor.Storage;

namespace Monitor.Cli;

/// <summary><c>restore</c>: makes a database of a backup and checks it.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var database = CommonOptions.Database();
        var input = new Option<FileInfo>("--input") { Description = "File that backup wrote", Required = true };
        var command = new Command("restore", "Make a database of a backup and check it; overwrites nothing") { database, input };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var to = parsed.GetRequiredValue(database);
            await Backup.RestoreAsync(to, parsed.GetRequiredValue(input).FullName, cancellationToken);
            await using var store = StoreFactory.Open(to);
            return await CheckCommand.TellAsync(store, cancellationToken);
        });
        return command;
    }
}

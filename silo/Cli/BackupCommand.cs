using System.CommandLine;
using Monitor.Storage;

namespace Monitor.Cli;

/// <summary><c>backup</c>: copies a database while the monitor runs.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var database = CommonOptions.Database();
        var output = new Option<FileInfo>("--output") { Description = "File to write; must not be there yet", Required = true };
        var command = new Command("backup", "Copy a database while the monitor runs: SQLite to an SQLite file, PostgreSQL by pg_dump") { database, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (from, file) = (parsed.GetRequiredValue(database), parsed.GetRequiredValue(output).FullName);
            if (!StoreFactory.IsThere(from)) throw new InputException($"there is no database '{from}'; name one with --database");
            await Backup.WriteAsync(from, file, cancellationToken);
            await Console.Error.WriteLineAsync($"{new FileInfo(file).Length:N0} bytes");
            return 0;
        });
        return command;
    }
}

using System.CommandLine;
using Monitor.Storage;

namespace Monitor.Cli;

/// <summary><c>check</c>: looks whether what must hold of a database holds.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var database = CommonOptions.Database();
        var command = new Command("check", "Look whether positions, versions, readings, steps and episodes of a database fit together; reads only") { database };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var name = parsed.GetRequiredValue(database);
            if (!StoreFactory.IsThere(name)) throw new InputException($"there is no database '{name}'; name one with --database");
            await using var store = StoreFactory.Open(name);
            return await TellAsync(store, cancellationToken);
        });
        return command;
    }

    /// <returns>The command's exit code: 1 when something does not hold.</returns>
    public static async Task<int> TellAsync(IMonitorStore store, CancellationToken cancellationToken)
    {
        var broken = await store.CheckAsync(cancellationToken);
        foreach (var line in broken) await Console.Error.WriteLineAsync(line);
        if (broken.Count == 0) await Console.Error.WriteLineAsync($"All holds, up to position {await store.ReadHeadAsync(cancellationToken)}.");
        return broken.Count == 0 ? 0 : 1;
    }
}

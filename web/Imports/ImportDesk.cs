using System.Collections.Concurrent;
using Monitor.Readings.Imports;

namespace Monitor.Web.Imports;

/// <summary>The imports of this process, of which the last ones can be asked how they stand.</summary>
internal sealed partial class ImportDesk(ILogger<ImportDesk> logger, IHostApplicationLifetime lifetime)
{
    private const int Remembered = 200;
    private readonly ConcurrentDictionary<string, Import> _imports = new();
    private readonly ConcurrentQueue<string> _order = new();

    public Import? Find(string id) => _imports.GetValueOrDefault(id);

    /// <summary>Applies a checked import in the background.</summary>
    public void Start(Import import)
    {
        _imports[import.Id] = import;
        _order.Enqueue(import.Id);
        while (_order.Count > Remembered && _order.TryDequeue(out var oldest)) _imports.TryRemove(oldest, out _);
        _ = ApplyAsync(import);
    }

    private async Task ApplyAsync(Import import)
    {
        try
        {
            await import.ApplyAsync(lifetime.ApplicationStopping);
        }
        catch (Exception exception)
        {
            // The import's state says that it failed; the same file again completes it.
            LogFailed(logger, exception, import.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {Id} failed")]
    private static partial void LogFailed(ILogger logger, Exception exception, string id);
}

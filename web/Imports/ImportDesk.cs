using Monitor.Readings.Imports;
using Monitor.Web.Runs;

namespace Monitor.Web.Imports;

/// <summary>The imports of this process, which are applied once they are checked. One that is forgotten goes on; the same file again completes one that failed.</summary>
internal sealed class ImportDesk(ILogger<ImportDesk> logger, IHostApplicationLifetime lifetime) : RunDesk<Import>(200, logger, lifetime)
{
    protected override string IdOf(Import run) => run.Id;

    protected override Task RunAsync(Import run, CancellationToken stopping) => run.ApplyAsync(stopping);
}

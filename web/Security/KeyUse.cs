using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Web.Security;

/// <summary>Stores now and then when keys were last used: which key nobody needs any more is seen by that.</summary>
internal sealed class KeyUse(KeyRing ring, IAccountStore store, ILogger<KeyUse> logger) : RoundService("key use", Pause, TimeProvider.System, logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Pause, TimeProvider.System, stoppingToken);
        if (ring.TakeUses() is { Count: > 0 } uses) await store.NoteKeyUseAsync(uses, stoppingToken);
    }
}

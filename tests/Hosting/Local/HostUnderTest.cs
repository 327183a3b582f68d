using Monitor.Hosting;
using Monitor.Hosting.Local;
using Monitor.Storage;

namespace Monitor.Tests.Fixtures;

/// <summary>The host that the tests were built for, in this process: the local one.</summary>
internal sealed class HostUnderTest : IAsyncDisposable
{
    public required IEnterpriseDirectory Directory { get; init; }

    public static Task<HostUnderTest> StartAsync(Registry registry, IMonitorStore store, Func<Registry, LocalEnterpriseDirectory> local) =>
        Task.FromResult(new HostUnderTest { Directory = local(registry) });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

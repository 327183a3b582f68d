using System.CommandLine;

namespace Monitor.Hosting.Orleans;

/// <summary><c>serve</c>: runs a silo until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve",
            "Run a silo of the cluster. Settings are given as to web: --MONITOR_DATABASE=..., --Monitor:Cluster:SiloPort=11112, --Monitor:Cluster:GatewayPort=30001, --urls http://127.0.0.1:8082 for /health and /metrics")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, cancellationToken) => SiloProcess.RunAsync([.. parsed.UnmatchedTokens], cancellationToken));
        return command;
    }
}

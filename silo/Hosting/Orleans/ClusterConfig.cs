namespace Monitor.Hosting.Orleans;

/// <summary>What an operator sets under <c>Monitor:Cluster</c>.</summary>
public sealed record ClusterConfig
{
    public const string Section = "Monitor:Cluster";

    /// <summary>Silos and webs of one name on one database find each other.</summary>
    public string Name { get; init; } = "monitor";

    /// <summary>IP address at which other silos and webs reach this silo.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>Where other silos connect to this one.</summary>
    public int SiloPort { get; init; } = 11111;

    /// <summary>Where webs connect to this silo.</summary>
    public int GatewayPort { get; init; } = 30000;

    /// <summary>An enterprise that has been idle for so long leaves memory. <c>Monitor:Local:ActivationLimit</c> bounds how many states a silo holds before that.</summary>
    public TimeSpan CollectionAge { get; init; } = TimeSpan.FromHours(12);

    /// <summary>
    /// How long silos wait for each other's sign of life at first; with what they see it becomes half of that, or half as much again on machines that are busy.
    /// One that misses three and has said nothing for as long as three of the longest, by the votes of two others or of half of those that are left, is out of
    /// the cluster. One that was killed refuses at once.
    /// </summary>
    public TimeSpan ProbeTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long web goes on trying to reach an enterprise while silos come and go; then the caller is told to try again.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);
}

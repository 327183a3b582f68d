namespace Monitor.Web.Ingest;

/// <summary>What an operator sets under <c>Monitor:Ingest</c>.</summary>
internal sealed record IngestConfig
{
    /// <summary>Bytes of bodies that may be under way at once; beyond it requests are answered 429.</summary>
    public long InFlightBytes { get; init; } = 64 * 1024 * 1024;
}

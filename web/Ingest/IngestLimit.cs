namespace Monitor.Web.Ingest;

/// <summary>Marks an endpoint whose requests pass the <see cref="IngestGate"/>.</summary>
/// <param name="LargestBody">Bytes.</param>
internal sealed record IngestLimit(long LargestBody);

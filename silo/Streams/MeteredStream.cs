using Monitor.Forecasting.Streams;

namespace Monitor.Streams;

/// <summary>A metered stream in an enterprise's state: how far it has come, and the detector that has learned it.</summary>
public sealed class MeteredStream
{
    private byte[]? _saved;
    private StreamDetector? _detector;

    public MeteredStream(int indicator) => Indicator = indicator;

    public MeteredStream(StoredStream stored)
    {
        (Indicator, Batch, Through, _saved) = (stored.Indicator, stored.Batch, stored.Through, stored.Detector);
        Holds = stored.Holds;
    }

    public int Indicator { get; }

    /// <summary>How many batches there have been.</summary>
    public int Batch { get; set; }

    /// <summary>The newest record, microseconds since 1970 UTC.</summary>
    public long Through { get; set; } = long.MinValue;

    /// <summary>Where the holds stood when the stream was read.</summary>
    public IReadOnlyList<StreamHolds> Holds { get; } = [];

    /// <summary>Made of its 30 kB only when a record comes. One that another version of the program saved is of no use to this one: the stream is learned anew.</summary>
    public StreamDetector Detector => _detector ??= Load();

    private StreamDetector Load()
    {
        var saved = _saved;
        _saved = null;
        return saved is null ? new() : LoadOrNew(saved);
    }

    /// <summary>A state of another version cannot be read; what it had learned comes back within a probation and a few days.</summary>
    public static StreamDetector LoadOrNew(byte[] saved)
    {
        try
        {
            return StreamDetector.Load(saved);
        }
        catch (FormatException)
        {
            return new();
        }
    }
}

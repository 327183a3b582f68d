using System.Numerics;

namespace Monitor.Loadtest.Load;

/// <summary>Counts times in buckets whose width is below 0.8 % of the time; safe to record into from all threads.</summary>
public sealed class LatencyHistogram
{
    private const int SubBits = 7;
    private const int SubBuckets = 1 << SubBits;

    private readonly long[] _counts = new long[(64 - SubBits) * SubBuckets];
    private long _count;
    private long _longest;

    public long Count => Interlocked.Read(ref _count);

    public TimeSpan Longest => TimeSpan.FromMicroseconds(Interlocked.Read(ref _longest));

    public void Record(TimeSpan time)
    {
        var micros = Math.Max(0, (long)time.TotalMicroseconds);
        Interlocked.Increment(ref _counts[BucketOf(micros)]);
        Interlocked.Increment(ref _count);
        var longest = Interlocked.Read(ref _longest);
        while (micros > longest)
        {
            var seen = Interlocked.CompareExchange(ref _longest, micros, longest);
            if (seen == longest) break;
            longest = seen;
        }
    }

    /// <summary>The time that a share of all records did not exceed, as the upper edge of its bucket.</summary>
    public TimeSpan Quantile(double share)
    {
        var wanted = (long)Math.Ceiling(share * Count);
        if (wanted == 0) return TimeSpan.Zero;
        var seen = 0L;
        for (var bucket = 0; bucket < _counts.Length; bucket++)
        {
            seen += Interlocked.Read(ref _counts[bucket]);
            if (seen >= wanted) return TimeSpan.FromMicroseconds(Math.Min(UpperEdge(bucket), Interlocked.Read(ref _longest)));
        }

        return Longest;
    }

    private static int BucketOf(long micros)
    {
        var shift = Math.Max(0, BitOperations.Log2((ulong)micros | 1) - SubBits);
        // The first two octaves share width 1; from there each octave has its own SubBuckets.
        return (int)(micros >> shift) + (shift * SubBuckets);
    }

    private static long UpperEdge(int bucket)
    {
        if (bucket < 2 * SubBuckets) return bucket;
        var shift = (bucket / SubBuckets) - 1;
        return ((((long)bucket % SubBuckets) + SubBuckets + 1) << shift) - 1;
    }
}

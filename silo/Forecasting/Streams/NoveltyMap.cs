using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Monitor.Forecasting.Streams;

/// <summary>
/// Has the stream ever been in a state like this one? Keeps up to 256 prototypes of a four-number state and measures the distance to the nearest.
/// A state that no prototype covers becomes one, so what has been seen once is not novel again; the longest unmatched prototype makes room.
/// </summary>
internal sealed class NoveltyMap
{
    private const int Capacity = 256;

    // In units of the stream's scale: states nearer than this are one prototype.
    private const double Radius = 0.1;

    // Distances count in proportion to how far out a state lies, so that heavy-tailed counts do not find every large value new.
    private const double Proportion = 0.5;

    private const float SmallestUnit = 1e-18f;

    private readonly float[] _prototypes = new float[Capacity * 4];
    private readonly long[] _matched = new long[Capacity];
    private int _count;

    /// <summary>Distance from the state to the nearest prototype, in scales; 0 for the very first state. Learns the state.</summary>
    /// <param name="state">Four numbers in the stream's unit.</param>
    /// <param name="reach">How far each of them lies from its usual place.</param>
    /// <param name="scale">How far values usually lie from theirs.</param>
    /// <param name="now">Number of this record, to know which prototype is least recently matched.</param>
    public double Visit(Vector128<float> state, Vector128<float> reach, double scale, long now)
    {
        var unit = Vector128.Create((float)scale) + (Vector128.Abs(reach) * (float)Proportion);
        var weight = Vector128<float>.One / Vector128.Max(unit, Vector128.Create(SmallestUnit));
        var (nearest, square) = Nearest(state, weight);
        if (nearest >= 0 && square <= Radius * Radius)
        {
            _matched[nearest] = now;
            return Math.Sqrt(square);
        }

        var slot = _count < Capacity ? _count++ : _matched.AsSpan().IndexOf(Oldest());
        state.CopyTo(_prototypes, slot * 4);
        _matched[slot] = now;
        return nearest < 0 ? 0 : Math.Sqrt(square);
    }

    public void Exchange(StateCursor cursor)
    {
        cursor.Exchange(ref _count);
        if (_count is < 0 or > Capacity)
        {
            throw new FormatException($"A detector's state holds {_count} prototypes; at most {Capacity} are possible.");
        }

        cursor.Exchange(_prototypes.AsSpan(0, _count * 4));
        cursor.Exchange(_matched.AsSpan(0, _count));
    }

    private (int Index, double Square) Nearest(Vector128<float> state, Vector128<float> weight)
    {
        var prototypes = MemoryMarshal.Cast<float, Vector128<float>>(_prototypes.AsSpan(0, _count * 4));
        var (index, best) = (_count > 0 ? 0 : -1, float.PositiveInfinity);
        for (var i = 0; i < prototypes.Length; i++)
        {
            var gap = (state - prototypes[i]) * weight;
            var square = Vector128.Sum(gap * gap);
            if (square < best)
            {
                (index, best) = (i, square);
            }
        }

        return (index, best);
    }

    private long Oldest()
    {
        var oldest = long.MaxValue;
        foreach (var matched in _matched)
        {
            oldest = Math.Min(oldest, matched);
        }

        return oldest;
    }
}

namespace Monitor.Seeds;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014). Uses only operations that IEEE 754 and integer arithmetic define exactly,
/// so that one seed gives the same bytes on every machine and runtime; System.Random and Math.Exp promise no such thing.
/// </summary>
internal sealed class Prng
{
    private ulong _state;

    /// <param name="seed">Of the whole history.</param>
    /// <param name="stream">Names an independent sequence, so that one enterprise's draws never shift another's.</param>
    public Prng(ulong seed, string stream)
    {
        // FNV-1a over the UTF-16 code units.
        var hash = 14695981039346656037UL;
        foreach (var c in stream) hash = (hash ^ c) * 1099511628211UL;
        _state = seed ^ hash;
        _state = Next() ^ hash;
    }

    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>In [0, 1).</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Between(double low, double high) => low + ((high - low) * Uniform());

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Whole(int low, int high) => low + (int)(Uniform() * (high - low + 1));

    public bool Chance(double probability) => Uniform() < probability;

    /// <summary>About standard normal, within ±6: twelve uniforms summed, which needs no logarithm.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += Uniform();
        return sum;
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Whole(0, items.Count - 1)];

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Whole(0, i);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}

namespace Monitor.Hosting.Orleans;

/// <summary>
/// Which silo an enterprise belongs to (rendezvous hashing): everybody who sees the same silos says the same, and only the enterprises
/// of a silo that comes or goes move. A silo that is started again at its address has its enterprises again.
/// </summary>
internal sealed class Homes(IEnumerable<SiloAddress> silos)
{
    private readonly (SiloAddress Silo, ulong Hash)[] _silos = [.. silos.Select(silo => (silo, HashOf($"{silo.Endpoint}")))];

    /// <exception cref="InvalidOperationException">There is no silo.</exception>
    public SiloAddress Of(string enterprise)
    {
        var hash = HashOf(enterprise);
        var (home, most) = (default(SiloAddress), 0UL);
        foreach (var (silo, own) in _silos)
        {
            var weight = Mix(hash ^ own);
            if (home is null || weight > most || (weight == most && silo.CompareTo(home) < 0)) (home, most) = (silo, weight);
        }

        return home ?? throw new InvalidOperationException("No silo of the cluster is active.");
    }

    /// <summary>FNV-1a: every process must compute the same, which string.GetHashCode does not.</summary>
    private static ulong HashOf(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text) hash = (hash ^ letter) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>The finalizer of MurmurHash3: each bit of the input moves half of the bits of the output.</summary>
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return hash ^ (hash >> 33);
    }
}

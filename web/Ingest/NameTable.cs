using System.Runtime.InteropServices;
using System.Text;

namespace Monitor.Web.Ingest;

/// <summary>Known names by their UTF-8 bytes, so that a name that is read again is not made again.</summary>
internal sealed class NameTable
{
    private readonly (byte[] Bytes, string Name)[][] _buckets;

    public NameTable(IEnumerable<string> names)
    {
        var known = names.Distinct(StringComparer.Ordinal).Select(name => (Bytes: Encoding.UTF8.GetBytes(name), name)).ToList();
        _buckets = new (byte[], string)[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, 4 * known.Count))][];
        Array.Fill(_buckets, []);
        foreach (var one in known) _buckets[BucketOf(one.Bytes)] = [.. _buckets[BucketOf(one.Bytes)], one];
    }

    /// <returns>Null when the name is not known.</returns>
    public string? Find(ReadOnlySpan<byte> name)
    {
        foreach (var (bytes, known) in _buckets[BucketOf(name)])
        {
            if (name.SequenceEqual(bytes)) return known;
        }

        return null;
    }

    private int BucketOf(ReadOnlySpan<byte> name)
    {
        // FNV-1a, eight bytes at a time.
        const ulong Prime = 0x100000001b3;
        var hash = 0xcbf29ce484222325 ^ (ulong)name.Length;
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(name)) hash = (hash ^ eight) * Prime;
        foreach (var one in name[(name.Length & ~7)..]) hash = (hash ^ one) * Prime;
        return (int)(hash ^ (hash >> 29)) & (_buckets.Length - 1);
    }
}

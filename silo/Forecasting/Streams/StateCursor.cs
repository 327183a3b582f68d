using System.Buffers;
using System.Runtime.InteropServices;

namespace Monitor.Forecasting.Streams;

/// <summary>
/// Walks a detector's fields in one fixed order, either copying them out or putting them back: one walk for both directions, so that saving and
/// loading cannot disagree. Bytes are in the machine's order (little-endian on every platform the product supports).
/// </summary>
internal sealed class StateCursor
{
    private readonly byte[]? _source;
    private readonly ArrayBufferWriter<byte> _target = new();
    private int _position;

    private StateCursor(byte[]? source) => _source = source;

    /// <summary>Bytes walked so far.</summary>
    public int Position => _source is null ? _target.WrittenCount : _position;

    public static StateCursor ForSaving() => new(null);

    public static StateCursor ForLoading(ReadOnlySpan<byte> state) => new(state.ToArray());

    public byte[] ToArray() => _target.WrittenSpan.ToArray();

    /// <summary>Copies one field out, or puts it back.</summary>
    /// <exception cref="FormatException">The saved state ends too early.</exception>
    public void Exchange<T>(ref T field)
        where T : unmanaged
        => Exchange(MemoryMarshal.CreateSpan(ref field, 1));

    /// <inheritdoc cref="Exchange{T}(ref T)"/>
    public void Exchange<T>(Span<T> fields)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(fields);
        if (_source is null)
        {
            _target.Write(bytes);
            return;
        }

        if (_position + bytes.Length > _source.Length)
        {
            throw new FormatException($"A detector's state ends at byte {_source.Length}; it was cut short or comes from another version.");
        }

        _source.AsSpan(_position, bytes.Length).CopyTo(bytes);
        _position += bytes.Length;
    }
}

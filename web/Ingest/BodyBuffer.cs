using System.Buffers;

namespace Monitor.Web.Ingest;

/// <summary>A request's body in a borrowed buffer, so that bodies make no garbage.</summary>
internal readonly struct BodyBuffer : IDisposable
{
    private const int FirstSize = 1 << 16;

    private readonly byte[] _bytes;
    private readonly int _length;

    private BodyBuffer(byte[] bytes, int length) => (_bytes, _length) = (bytes, length);

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <exception cref="BadHttpRequestException">The body is larger than the endpoint's limit.</exception>
    public static async Task<BodyBuffer> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // One byte more than is promised, so that the end is seen without growing.
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(request.ContentLength + 1 ?? FirstSize, int.MaxValue));
        var length = 0;
        try
        {
            while (true)
            {
                var read = await request.Body.ReadAsync(bytes.AsMemory(length), cancellationToken);
                if (read == 0) return new(bytes, length);
                length += read;
                if (length == bytes.Length) Grow(ref bytes, length);
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(bytes);
            throw;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private static void Grow(ref byte[] bytes, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}

using System.Buffers;
using System.Buffers.Binary;
using Monitor.Enterprises;

namespace Monitor.Storage.Postgres;

/// <summary>Readings in PostgreSQL's binary copy format, written at once: a writer per column would cost more than the server's own work.</summary>
internal static class ReadingRows
{
    public const string Statement = "copy readings (subject, version, indicator, basis, period, value, base) from stdin (format binary)";

    private const short Columns = 7;

    /// <summary>Number of columns, and per column its length and the bytes.</summary>
    private const int LongestRow = 2 + (Columns * 4) + 4 + 4 + 2 + 2 + 4 + 8 + 8;

    private const int TrailerLength = 2;
    private const int Null = -1;

    /// <summary>Signature, flags, and the length of an extension that there is not.</summary>
    private static ReadOnlySpan<byte> Header => [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xff, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <returns>Bytes from the shared pool, to be returned there, and how many of them count.</returns>
    public static (byte[] Bytes, int Length) Encode(List<Change> changes)
    {
        var count = 0;
        foreach (var change in changes) count += change.Readings.Count;
        var bytes = ArrayPool<byte>.Shared.Rent(Header.Length + (count * LongestRow) + TrailerLength);
        Header.CopyTo(bytes);
        var at = Header.Length;
        foreach (var change in changes)
        {
            for (var i = 0; i < change.Readings.Count; i++) at += Write(bytes.AsSpan(at), change, change.Readings[i]);
        }

        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(at), -1);
        return (bytes, at + TrailerLength);
    }

    private static int Write(Span<byte> row, Change change, in ReadingVersion reading)
    {
        BinaryPrimitives.WriteInt16BigEndian(row, Columns);
        WriteInt(row[2..], change.Subject);
        WriteInt(row[10..], change.Version);
        WriteShort(row[18..], (short)reading.Indicator);
        WriteShort(row[24..], (short)reading.Basis);
        WriteInt(row[30..], reading.Period.Code);
        WriteDouble(row[38..], reading.Value);
        if (!double.IsNaN(reading.Base))
        {
            WriteDouble(row[50..], reading.Base);
            return LongestRow;
        }

        BinaryPrimitives.WriteInt32BigEndian(row[50..], Null);
        return LongestRow - sizeof(double);
    }

    private static void WriteShort(Span<byte> column, short value)
    {
        BinaryPrimitives.WriteInt32BigEndian(column, sizeof(short));
        BinaryPrimitives.WriteInt16BigEndian(column[4..], value);
    }

    private static void WriteInt(Span<byte> column, int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(column, sizeof(int));
        BinaryPrimitives.WriteInt32BigEndian(column[4..], value);
    }

    private static void WriteDouble(Span<byte> column, double value)
    {
        BinaryPrimitives.WriteInt32BigEndian(column, sizeof(double));
        BinaryPrimitives.WriteDoubleBigEndian(column[4..], value);
    }
}

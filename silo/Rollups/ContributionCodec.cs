using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Monitor.Contracts;

namespace Monitor.Rollups;

/// <summary>
/// Contributions as they are stored beside their change, little-endian: per contribution the indicator (2 bytes), the period's
/// code (4), which of the four numbers there are (1, one bit each), and those numbers (8 each). A new figure takes 15 or 23 bytes.
/// </summary>
public static class ContributionCodec
{
    private const int HeadLength = 7;

    public static byte[] Encode(List<Contribution> contributions)
    {
        var length = 0;
        foreach (ref readonly var one in CollectionsMarshal.AsSpan(contributions))
            length += HeadLength + (8 * (Count(one.OldValue) + Count(one.OldPrior) + Count(one.NewValue) + Count(one.NewPrior)));
        var bytes = new byte[length];
        var rest = bytes.AsSpan();
        foreach (ref readonly var one in CollectionsMarshal.AsSpan(contributions))
        {
            BinaryPrimitives.WriteUInt16LittleEndian(rest, (ushort)one.Indicator);
            BinaryPrimitives.WriteInt32LittleEndian(rest[2..], one.Period.Code);
            rest[6] = (byte)(Count(one.OldValue) | (Count(one.OldPrior) << 1) | (Count(one.NewValue) << 2) | (Count(one.NewPrior) << 3));
            rest = rest[HeadLength..];
            Write(ref rest, one.OldValue);
            Write(ref rest, one.OldPrior);
            Write(ref rest, one.NewValue);
            Write(ref rest, one.NewPrior);
        }

        return bytes;
    }

    public static List<Contribution> Decode(ReadOnlySpan<byte> bytes)
    {
        var contributions = new List<Contribution>();
        while (!bytes.IsEmpty)
        {
            var (indicator, period, there) = (BinaryPrimitives.ReadUInt16LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[2..]), bytes[6]);
            bytes = bytes[HeadLength..];
            contributions.Add(new(indicator, Period.FromCode(period),
                Read(ref bytes, there & 1), Read(ref bytes, there & 2), Read(ref bytes, there & 4), Read(ref bytes, there & 8)));
        }

        return contributions;
    }

    private static int Count(double number) => double.IsNaN(number) ? 0 : 1;

    private static void Write(ref Span<byte> rest, double number)
    {
        if (double.IsNaN(number)) return;
        BinaryPrimitives.WriteDoubleLittleEndian(rest, number);
        rest = rest[8..];
    }

    private static double Read(ref ReadOnlySpan<byte> rest, int there)
    {
        if (there == 0) return double.NaN;
        var number = BinaryPrimitives.ReadDoubleLittleEndian(rest);
        rest = rest[8..];
        return number;
    }
}

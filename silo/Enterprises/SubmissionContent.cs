using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Monitor.Contracts;

namespace Monitor.Enterprises;

/// <summary>Hashes by which a submission is known again: of its key, and of all that it says.</summary>
public readonly struct SubmissionContent
{
    public SubmissionContent(Submission submission)
    {
        Key = HashOfKey(submission.Key);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, submission.Period.ToString());
        Append(hash, submission.AsOf?.ToUniversalTime().ToString("O") ?? "");
        Append(hash, submission.By);
        Append(hash, submission.Why);
        // Not the explanation: the same figures sent again with one are still the same figures.
        Span<byte> numbers = stackalloc byte[17];
        foreach (var reading in submission.Readings)
        {
            Append(hash, reading.Indicator);
            Append(hash, reading.Unit);
            numbers[0] = (byte)reading.Basis;
            BinaryPrimitives.WriteDoubleLittleEndian(numbers[1..], reading.Value);
            BinaryPrimitives.WriteDoubleLittleEndian(numbers[9..], reading.Base ?? double.NaN);
            hash.AppendData(numbers);
        }

        Hash = BinaryPrimitives.ReadInt64LittleEndian(hash.GetHashAndReset());
    }

    public UInt128 Key { get; }

    public long Hash { get; }

    public static UInt128 HashOfKey(string key) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}

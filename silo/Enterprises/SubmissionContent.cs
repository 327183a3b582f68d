using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Monitor.Contracts;

namespace Monitor.Enterprises;

/// <summary>Hashes by which a submission is known again: of its key, and of all that it says.</summary>
public readonly struct SubmissionContent
{
    private const int NumbersLength = 17;

    // One buffer a thread: what is hashed is gathered there, because a call per piece costs more than the hashing.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? Scratch;

    public SubmissionContent(Submission submission)
    {
        Key = HashOfKey(submission.Key);
        var content = Scratch ??= new();
        content.ResetWrittenCount();
        Append(content, submission.Period.ToString());
        Append(content, submission.AsOf?.ToUniversalTime().ToString("O") ?? "");
        Append(content, submission.By);
        Append(content, submission.Why);
        // Not the explanation: the same figures sent again with one are still the same figures.
        foreach (var reading in submission.Readings)
        {
            Append(content, reading.Indicator);
            Append(content, reading.Unit);
            var numbers = content.GetSpan(NumbersLength);
            numbers[0] = (byte)reading.Basis;
            BinaryPrimitives.WriteDoubleLittleEndian(numbers[1..], reading.Value);
            BinaryPrimitives.WriteDoubleLittleEndian(numbers[9..], reading.Base ?? double.NaN);
            content.Advance(NumbersLength);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content.WrittenSpan, hash);
        Hash = BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    public UInt128 Key { get; }

    public long Hash { get; }

    public static UInt128 HashOfKey(string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var content = Scratch ??= new();
        content.ResetWrittenCount();
        Encoding.UTF8.GetBytes(key, content);
        SHA256.HashData(content.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private static void Append(ArrayBufferWriter<byte> content, string text)
    {
        Encoding.UTF8.GetBytes(text, content);
        content.GetSpan(1)[0] = 0;
        content.Advance(1);
    }
}

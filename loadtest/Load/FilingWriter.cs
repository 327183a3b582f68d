using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Monitor.Loadtest.Load;

/// <summary>Writes filings as JSON straight into bytes: the generator shares the processors with what it measures.</summary>
/// <param name="series">Tells the keys of this load from those of another on the same database.</param>
public sealed class FilingWriter(Fleet fleet, string series = "m")
{
    private readonly byte[][] _heads = [.. Fleet.Form.Take(fleet.Indicators).Select((filed, i) => Encoding.UTF8.GetBytes($"{(i > 0 ? "," : "")}{{\"indicator\":\"{filed.Code}\",\"value\":"))];
    private readonly byte[][] _tails = [.. Fleet.Form.Take(fleet.Indicators).Select(filed => Encoding.UTF8.GetBytes($",\"unit\":\"{filed.Unit}\"}}"))];
    private readonly byte[] _series = Encoding.UTF8.GetBytes(series);

    /// <summary>The filings of consecutive enterprises for one period, as an array.</summary>
    public void WriteBatch(ArrayBufferWriter<byte> body, int first, int count, int period)
    {
        Write(body, "["u8);
        for (var i = 0; i < count; i++)
        {
            if (i > 0) Write(body, ","u8);
            WriteOne(body, first + i, period);
        }

        Write(body, "]"u8);
    }

    public void WriteOne(ArrayBufferWriter<byte> body, int enterprise, int period)
    {
        Span<byte> text = stackalloc byte[11];
        Write(body, "{\"enterprise\":\""u8);
        Write(body, text[..Encoding.UTF8.GetBytes(Fleet.CodeOf(enterprise), text)]);
        Write(body, "\",\"period\":\""u8);
        Write(body, text[..Encoding.UTF8.GetBytes(Fleet.PeriodOf(period).ToString(), text)]);
        Write(body, "\",\"key\":\""u8);
        Write(body, _series);
        WriteNumber(body, period);
        Write(body, "\",\"by\":\"loadtest\",\"readings\":["u8);
        for (var i = 0; i < _heads.Length; i++)
        {
            Write(body, _heads[i]);
            WriteNumber(body, fleet.Value(enterprise, period, i));
            Write(body, _tails[i]);
        }

        Write(body, "]}"u8);
    }

    private static void Write(ArrayBufferWriter<byte> body, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(body.GetSpan(bytes.Length));
        body.Advance(bytes.Length);
    }

    private static void WriteNumber(ArrayBufferWriter<byte> body, long number)
    {
        Utf8Formatter.TryFormat(number, body.GetSpan(20), out var written);
        body.Advance(written);
    }
}

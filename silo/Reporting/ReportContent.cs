using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A report's model as it is stored: JSON in UTF-8, compressed with Brotli. The hash is of the JSON, before compression.</summary>
public static class ReportContent
{
    private static readonly JsonSerializerOptions Options = MonitorJson.Configure(new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static (string Hash, byte[] Content) Write(ReportModel model)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(model, Options);
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(json);
        return (Convert.ToHexStringLower(SHA256.HashData(json)), packed.ToArray());
    }

    /// <exception cref="InvalidDataException">The bytes are no report.</exception>
    public static ReportModel Read(byte[] content)
    {
        using var brotli = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<ReportModel>(brotli, Options) ?? throw new InvalidDataException("The stored report is empty.");
    }
}

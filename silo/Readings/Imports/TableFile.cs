using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Monitor.Readings.Imports;

/// <summary>Reads a CSV or xlsx file line by line.</summary>
public static class TableFile
{
    static TableFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Bytes of a workbook when it is unpacked: a million lines of figures.</summary>
    private const long MostInside = 256 * 1024 * 1024;

    /// <summary>A zip archive begins so; a CSV never does.</summary>
    private static ReadOnlySpan<byte> ZipMark => "PK\u0003\u0004"u8;

    /// <param name="file">A seekable stream; it is left open.</param>
    /// <exception cref="TableException">The file is broken; thrown while the lines are read.</exception>
    public static IEnumerable<TableRow> Read(Stream file)
    {
        file.Position = 0;
        Span<byte> mark = stackalloc byte[4];
        var read = file.ReadAtLeast(mark, 4, throwOnEndOfStream: false);
        file.Position = 0;
        return mark[..read].SequenceEqual(ZipMark) ? ReadWorkbook(file) : ReadCsv(file);
    }

    private static IEnumerable<TableRow> ReadCsv(Stream file)
    {
        var encoding = EncodingOf(file);
        var line = 0;
        var config = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            AllowComments = true,
            Comment = '#',
            MaxFieldSize = 100_000,
            // Where the quote was opened, not the end of the file, where it is missed.
            BadDataFound = _ => throw new TableException(line + 1,
                "引号不成对，无法读取；文件可能被截断。", "A quote is not closed; the file may have been cut."),
        };
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        using var parser = new CsvParser(reader, config, leaveOpen: true);
        while (ReadLine(parser))
        {
            // Fields are parsed as they are asked for: a fault shows here.
            yield return new(parser.RawRow, [.. parser.Record!]);
            line = parser.RawRow;
        }
    }

    private static bool ReadLine(CsvParser parser)
    {
        try
        {
            return parser.Read();
        }
        catch (CsvHelperException exception) when (exception is not BadDataException)
        {
            throw new TableException(parser.RawRow, $"无法读取：{exception.Message}", $"It cannot be read: {exception.Message}");
        }
    }

    /// <summary>UTF-8 where the whole file is valid UTF-8; otherwise GB 18030, in which spreadsheets in China save CSV.</summary>
    private static Encoding EncodingOf(Stream file)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        try
        {
            using var reader = new StreamReader(file, strict, leaveOpen: true);
            var buffer = new char[65536];
            while (reader.Read(buffer) > 0) { }
            return strict;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("GB18030");
        }
        finally
        {
            file.Position = 0;
        }
    }

    private static IEnumerable<TableRow> ReadWorkbook(Stream file)
    {
        using var reader = OpenWorkbook(file);
        var line = 0;
        while (ReadLine(reader, ++line))
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = TextOf(reader.GetValue(i));
            yield return new(line, cells);
        }
    }

    private static IExcelDataReader OpenWorkbook(Stream file)
    {
        try
        {
            CheckSize(file);
            return ExcelReaderFactory.CreateReader(file, new() { LeaveOpen = true });
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            throw Broken(1);
        }
    }

    /// <summary>A small archive can hold a great deal: what is inside is counted before anything of it is kept. What the archive says of its sizes is not asked.</summary>
    private static void CheckSize(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var buffer = new byte[1 << 16];
        var inside = 0L;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                if ((inside += read) > MostInside) throw new TableException(1, $"文件解压后超过 {MostInside >> 20} MB。", $"Unpacked the file has more than {MostInside >> 20} MB.");
            }
        }

        file.Position = 0;
    }

    private static bool ReadLine(IExcelDataReader reader, int line)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            throw Broken(line);
        }
    }

    private static bool IsBroken(Exception exception) => exception is ExcelReaderException or InvalidDataException or IOException
        or System.Xml.XmlException or FormatException or ArgumentException or NullReferenceException;

    private static TableException Broken(int line) => new(line,
        "不是完整的xlsx工作簿；文件可能被截断或有密码。", "It is no whole xlsx workbook; the file may have been cut or protected.");

    private static string TextOf(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell.ToString()!.Trim(),
    };
}
